"""Whoever signs out of the demonstration stands at its own door, and may come in as another."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QProgressDialog
from tests.joins.at_a_desk import AtADesk
from tests.office.whole_office import AtWork
from tests.stories.hands import Hands

from estate_complaints.joins import program as joined
from estate_complaints.joins.program import Program
from estate_complaints.joins.setting import Setting, our_shelf
from estate_complaints.office.demo.book import PASSWORD
from estate_complaints.office.place import Place
from estate_complaints.office.set_up import FOUNDER
from estate_complaints.office.sign_in import SignedIn, sign_in


@pytest.fixture
def program(here: AtADesk, colleague: AtWork, monkeypatch: pytest.MonkeyPatch) -> Program:
    """The demonstration of an office that need not be filled first."""

    def at_once(
        setting: Setting, _name: str, entered: Callable[[SignedIn, Place], None]
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
