"""The demonstration says how far it is, can be cancelled, and has a door of its own."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QProgressDialog, QPushButton
from tests.joins.a_pc import Pc
from tests.joins.at_a_desk import AtADesk
from tests.office.whole_office import AtWork
from tests.stories.hands import Hands

from estate_complaints.joins import program as joined
from estate_complaints.joins.demonstration import NOT_OPENED, Waiting, open_demonstration
from estate_complaints.joins.program import Program
from estate_complaints.joins.setting import Setting, our_shelf
from estate_complaints.office.demo.book import PASSWORD
from estate_complaints.office.doors.place import Place
from estate_complaints.office.doors.set_up import FOUNDER
from estate_complaints.office.doors.sign_in import SignedIn, sign_in


@pytest.fixture
def program(here: AtADesk, colleague: AtWork, monkeypatch: pytest.MonkeyPatch) -> Program:
    """The demonstration of an office that need not be filled first."""

    def at_once(
        setting: Setting,
        _name: str,
        entered: Callable[[SignedIn, Place], None],
        _given_up: Callable[[], object],
    ) -> QProgressDialog:
        place = colleague.place
        entered(sign_in(place, our_shelf(), FOUNDER, PASSWORD, setting.today), place)
        return QProgressDialog()

    monkeypatch.setattr(joined, "open_demonstration", at_once)
    return Program(here.setting)


def test_signing_out_of_the_demonstration_offers_its_people_and_their_password(
    program: Program, here: AtADesk
) -> None:
    program.start_demonstration("ccrmo")
    program.sign_out()
    here.rest()
    assert program.window is not None
    door = Hands(program.window, lambda: here.operations.is_busy)
    assert door.find_list("Your name").count() > 2
    door.wait_to_read(PASSWORD)
    assert program.door is not None
    program.door.close()


@dataclass
class Asked:
    """Somebody who asked for the demonstration, and what became of it."""

    entered: list[SignedIn] = field(default_factory=list)
    given_up: list[str] = field(default_factory=list)
    counted: list[tuple[int, int]] = field(default_factory=list)

    def open(self, pc: Pc, setting: Setting | None = None, how_many: int = 2) -> Waiting:
        waiting = open_demonstration(
            setting or pc.setting,
            "rprmo",
            lambda signed, _place: self.entered.append(signed),
            lambda: self.given_up.append("given up"),
            how_many,
        )
        pc.qtbot.addWidget(waiting)
        waiting.filled.connect(lambda done, of: self.counted.append((done, of)))
        return waiting


def test_the_demonstration_counts_its_complaints_and_opens(pc: Pc) -> None:
    asked = Asked()
    waiting = asked.open(pc)
    pc.qtbot.waitUntil(lambda: bool(asked.entered), timeout=30_000)
    pc.inside.append(asked.entered[0])
    assert asked.counted == [(0, 2), (1, 2), (2, 2)]
    assert waiting.labelText() == "Filling the demonstration: 2 of 2 complaints"
    assert not waiting.isVisible()
    assert not asked.given_up


def test_a_cancelled_demonstration_leaves_nothing_behind(pc: Pc) -> None:
    asked = Asked()
    waiting = asked.open(pc, how_many=40)
    cancel = waiting.findChild(QPushButton)
    assert isinstance(cancel, QPushButton)
    waiting.filled.connect(lambda done, _of: cancel.click() if done else None)
    pc.qtbot.waitUntil(lambda: bool(asked.given_up), timeout=30_000)
    assert not waiting.isVisible()
    assert not asked.entered
    assert not (pc.profile / "demonstration").exists()


def test_a_demonstration_cancelled_after_its_last_complaint_is_not_opened(pc: Pc) -> None:
    asked = Asked()
    waiting = asked.open(pc, how_many=2)
    cancel = waiting.findChild(QPushButton)
    assert isinstance(cancel, QPushButton)
    waiting.filled.connect(lambda done, of: cancel.click() if done == of else None)
    pc.qtbot.waitUntil(lambda: bool(asked.given_up), timeout=30_000)
    assert not asked.entered
    assert not waiting.isVisible()


def test_a_demonstration_whose_policy_has_mistakes_says_so(pc: Pc, tmp_path: Path) -> None:
    policies = tmp_path / "resources" / "policies"
    shutil.copytree(our_shelf().resources / "demo", tmp_path / "resources" / "demo")
    policies.mkdir()
    (policies / "rprmo.toml").write_text("[about]\n", encoding="utf-8")
    shelf = replace(our_shelf(), resources=tmp_path / "resources")
    asked = Asked()
    waiting = asked.open(pc, replace(pc.setting, shelf=shelf))
    pc.qtbot.waitUntil(lambda: bool(waiting.findChildren(QMessageBox)), timeout=30_000)
    [box] = waiting.findChildren(QMessageBox)
    assert box.text() == NOT_OPENED
    box.close()
    assert asked.given_up
    assert not (pc.profile / "demonstration").exists()
