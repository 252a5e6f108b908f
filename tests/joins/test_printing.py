"""The register goes to the printer whole: every complaint shown, the earliest first."""

from datetime import date

import pytest
from PySide6.QtPrintSupport import QPrintPreviewDialog
from pytestqt.qtbot import QtBot
from tests.joins.at_a_desk import AtADesk
from tests.office.whole_office import AtWork

from estate_complaints.desktop.lists.register_print import RegisterSheet
from estate_complaints.desktop.parts.shortcuts import Shortcut
from estate_complaints.desktop.window.main_window import MainWindow
from estate_complaints.joins import printing
from estate_complaints.joins.printing import NOTHING, Printing
from estate_complaints.joins.workplace import Workplace
from estate_complaints.office.rows import RegisterFilter
from estate_complaints.rules.people import Person
from estate_complaints.storage.faults import FolderGone

RENE = Person(name="René Müller", flat="Flat 3b")


class Printed:
    """Takes the place of the preview, and keeps the sheets."""

    def __init__(self, workplace: Workplace, here: AtADesk) -> None:
        self.sheets: list[RegisterSheet] = []
        self._here = here
        self._printing = Printing(
            here.setting, workplace.desk, workplace.window, workplace.warn, self._keep
        )

    def ask(self, **wanted: object) -> RegisterSheet:
        self._printing.print(RegisterFilter(**wanted))  # type: ignore[arg-type]
        self._here.rest()
        return self.sheets[-1]

    def _keep(self, _window: MainWindow, sheet: RegisterSheet) -> None:
        self.sheets.append(sheet)


@pytest.fixture
def printed(workplace: Workplace, here: AtADesk) -> Printed:
    return Printed(workplace, here)


def test_every_complaint_is_printed_whatever_number_of_pages_it_takes(
    printed: Printed, colleague: AtWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "PAGE", 2)
    for day in (16, 14, 15, 17):
        colleague.on(date(2026, 12, day)).record(RENE)
    sheet = printed.ask()
    assert [row.received_on.day for row in sheet.rows] == [14, 15, 16, 17, 18]
    assert sheet.title == "Complaints Book"


def test_the_order_on_the_screen_is_not_that_on_paper(printed: Printed, colleague: AtWork) -> None:
    colleague.on(date(2026, 12, 14)).record(RENE)
    sheet = printed.ask(sort="complainant", descending=False)
    assert [row.received_on.day for row in sheet.rows] == [14, 18]


@pytest.mark.parametrize(
    ("wanted", "says"),
    [
        ({}, "2 complaints"),
        ({"words": "müller"}, "1 complaint with “müller”"),
        ({"show": "open", "stage": "early"}, "2 open complaints at Early Resolution"),
    ],
)
def test_the_sheet_says_what_stands_on_it(
    printed: Printed, colleague: AtWork, wanted: dict[str, str], says: str
) -> None:
    colleague.record(RENE)
    sheet = printed.ask(**wanted)
    assert sheet.subtitle == f"{colleague.desk.office.details.name}. {says}"
    assert sheet.foot.startswith("Printed on Fri 18 Dec 2026 by ")


def test_mine_are_told_by_name(printed: Printed, workplace: Workplace) -> None:
    member = workplace.desk.member.name
    words = printed._printing._in_words(RegisterFilter(show="mine"), 0)
    assert words == f"0 complaints in the hands of {member}"


def test_where_nothing_is_shown_it_is_said_kindly(
    printed: Printed, workplace: Workplace, here: AtADesk
) -> None:
    printed._printing.print(RegisterFilter(words="nobody of that name"))
    here.rest()
    assert printed.sheets == []
    assert workplace.window.banner.sentence == NOTHING


def test_asked_for_twice_in_a_hurry_it_is_printed_once(printed: Printed) -> None:
    printed._printing.print(RegisterFilter())
    printed.ask()
    assert len(printed.sheets) == 1
    printed.ask()
    assert len(printed.sheets) == 2


def test_a_drive_that_is_gone_is_said_and_it_can_be_tried_again(
    printed: Printed, workplace: Workplace, here: AtADesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object) -> None:
        raise FolderGone

    with monkeypatch.context() as patch:
        patch.setattr(printing.search, "register_page", gone)
        printed._printing.print(RegisterFilter())
        here.rest()
    assert workplace.window.banner.sentence == FolderGone.sentence
    assert printed.ask().rows


def test_the_print_button_of_the_register_opens_the_preview(
    workplace: Workplace, here: AtADesk, qtbot: QtBot
) -> None:
    workplace.window.show_place("register")
    here.rest()
    qtbot.keySequence(workplace.register, Shortcut.PRINT.sequence)
    qtbot.waitUntil(lambda: bool(workplace.window.findChildren(QPrintPreviewDialog)))
    [dialog] = workplace.window.findChildren(QPrintPreviewDialog)
    assert dialog.windowTitle() == "Print: Complaints Book"
    dialog.close()
