"""Two complaints are joined at the window, each leads to the other, and a name is found there."""

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton
from tests.desktop.case_hands import button, form_of, step_button
from tests.histories import further
from tests.joins.at_a_desk import AtADesk
from tests.office.whole_office import AtWork

from estate_complaints.desktop.case.case_screen import CaseScreen
from estate_complaints.desktop.parts.day_field import DayField
from estate_complaints.joins.workplace import Workplace
from estate_complaints.office.rows import FoundPerson


def opened(here: AtADesk, workplace: Workplace, number: int) -> CaseScreen:
    workplace.cases.open(number)
    here.rest()
    return workplace.cases._open[number]


def choose(screen: CaseScreen, name: str, words: str) -> None:
    combo = form_of(screen).findChild(QComboBox, name)
    assert combo is not None
    place = next(n for n in range(combo.count()) if words in combo.itemText(n))
    combo.setCurrentIndex(place)


def test_two_complaints_are_joined_and_each_leads_to_the_other(
    here: AtADesk, workplace: Workplace, colleague: AtWork
) -> None:
    """C-089, C-090: at the window, with nothing but its own fields."""
    colleague.record()
    screen = opened(here, workplace, 1)
    screen.refresh_wanted.emit()
    here.rest()
    step_button(screen, "Join with another complaint").click()
    here.rest()
    choose(screen, "other", "CC/2026/002")
    choose(screen, "approved_by", "Chair")
    day = form_of(screen).findChild(DayField, "approved_on")
    assert day is not None
    day.set_day(colleague.day)
    form_of(screen).ask_again()
    here.rest()
    for reason in form_of(screen).findChildren(QLineEdit):
        if reason.objectName().startswith("reason"):
            reason.setText("She signed both.")
    button(screen, "Save").click()
    here.rest()
    assert link(screen, "CC/2026/002").isVisibleTo(screen)
    link(screen, "CC/2026/002").click()
    here.rest()
    other = workplace.cases._open[2]
    assert other.isVisible()
    assert link(other, "CC/2026/001").text() == "Dealt with in: CC/2026/001"


def test_somebody_in_the_book_is_found_while_a_step_asks_for_a_name(
    here: AtADesk, workplace: Workplace, colleague: AtWork
) -> None:
    """C-086: the office answers the form, by name or by flat."""
    petition = colleague.record(person=None, complainant_kind="petition")
    colleague.take(petition, further("local"))
    screen = opened(here, workplace, petition)
    step_button(screen, "Name or correct the complainant").click()
    here.rest()
    offered: list[FoundPerson] = []
    form_of(screen).finder.show_people = offered.extend  # type: ignore[method-assign]
    ask: Callable[[str], None] = form_of(screen).finder.wanted.emit
    ask("Turner")
    here.rest()
    assert [person.name for person in offered] == ["Ms Paige Turner"]


def link(screen: CaseScreen, reference: str) -> QPushButton:
    return next(
        one for one in screen.findChildren(QPushButton) if one.text().endswith(f": {reference}")
    )
