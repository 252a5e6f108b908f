"""A PC, the place of an office it may belong to, and a desk with a colleague at another PC."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.joins.a_pc import Pc
from tests.joins.at_a_desk import AtADesk
from tests.office.an_office import (
    place_in,
)
from tests.office.whole_office import AtWork, at_work

from estate_complaints.desktop.engine.fault_report import FaultReport
from estate_complaints.joins.workplace import Workplace
from estate_complaints.office.doors.place import Place


@pytest.fixture
def pc(qtbot: QtBot, tmp_path: Path) -> Iterator[Pc]:
    pc = Pc(qtbot, tmp_path / "this pc")
    yield pc
    pc.end()


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return place_in(tmp_path)


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where offices with somebody in every role are founded, once."""
    return tmp_path_factory.mktemp("founded")


@pytest.fixture
def colleague(founded: Path, tmp_path: Path) -> Iterator[AtWork]:
    """Somebody at another PC on Fri 18 Dec 2026; one complaint stands in the book already."""
    with at_work("ccrmo", founded, tmp_path, date(2026, 12, 18)) as work:
        work.record()
        yield work


@pytest.fixture
def here(qtbot: QtBot, colleague: AtWork) -> Iterator[AtADesk]:
    """The Estate Manager's own PC, on the same day."""
    desk = AtADesk(qtbot, colleague.place, colleague.day)
    yield desk
    desk.end()


@pytest.fixture
def workplace(here: AtADesk) -> Workplace:
    """The Estate Manager signed in."""
    return here.sit_down()


@pytest.fixture(autouse=True)
def no_report_of_a_fault_stays_open() -> Iterator[None]:
    """A fault a test brings about on purpose is no business of the next one."""
    yield
    for window in QApplication.topLevelWidgets():
        if isinstance(window, FaultReport):
            window.close()
