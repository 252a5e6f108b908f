"""A request that went wrong becomes a complaint at the window; nothing typed on the way is lost."""

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from tests.desktop.case_hands import step_button
from tests.desktop.intake_hands import button, field
from tests.histories import scope
from tests.joins.at_a_desk import AtADesk
from tests.office.whole_office import AtWork

from estate_complaints.desktop.case.case_screen import CaseScreen
from estate_complaints.desktop.intake.intake import IntakeScreen
from estate_complaints.joins.draft_keeper import coming_of, of_step, origin_in
from estate_complaints.joins.workplace import Workplace

STEP = "Record a complaint: Failed to do something we should have done"
WORDS = "Nobody has come to mend it."


@pytest.fixture
def request_open(here: AtADesk, workplace: Workplace, colleague: AtWork) -> CaseScreen:
    """The first complaint of the book, decided to be a request for a service, on the screen."""
    colleague.take(1, scope("service_request"))
    workplace.cases.open(1)
    here.rest()
    return workplace.cases._open[1]


def begun(here: AtADesk, workplace: Workplace) -> IntakeScreen:
    """The form that the step opens."""
    step_button(workplace.cases._open[1], STEP).click()
    here.rest()
    form = workplace.window.places.get(coming_of(1))
    assert isinstance(form, IntakeScreen)
    return form


def link(screen: CaseScreen, words: str) -> QPushButton:
    return next(one for one in screen.findChildren(QPushButton) if one.text() == words)


@pytest.mark.usefixtures("request_open")
def test_the_complaint_starts_with_what_is_known_and_each_leads_to_the_other(
    here: AtADesk, workplace: Workplace
) -> None:
    """C-023: the person, the place, what it is about, and the day of the first report."""
    form = begun(here, workplace)
    assert not form.has_unsaved()
    assert field(form, "full_name").text() == "Ms Paige Turner"
    assert field(form, "flat").text() == "Flat 12"
    assert field(form, "subject_kind").currentData() == "service"
    assert field(form, "category").currentData() == "failed_to_act"
    assert field(form, "reported_on").day == here.day
    field(form, "point_1_wrong").setPlainText(WORDS)
    button(form, "Save complaint").click()
    here.rest()
    button(form, "Open the case").click()
    here.rest()
    complaint = workplace.cases._open[2]
    link(complaint, "Comes of: CC/2026/001").click()
    here.rest()
    assert link(workplace.cases._open[1], "A complaint came of it: CC/2026/002").isVisible()


@pytest.mark.usefixtures("request_open")
def test_the_earlier_record_can_be_looked_at_and_let_go_of_while_one_writes(
    here: AtADesk, workplace: Workplace
) -> None:
    """C-023: it turned out to be about something else."""
    form = begun(here, workplace)
    field(form, "point_1_wrong").setPlainText(WORDS)
    button(form, "Open it").click()
    here.rest()
    assert workplace.cases._open[1].isVisible()
    assert begun(here, workplace) is form
    button(form, "It does not come of that").click()
    taken = form.taken()
    assert taken is not None
    assert taken.received.origin is None
    assert taken.received.points[0].wrong == WORDS


def test_an_untouched_form_goes_at_once_and_a_half_written_one_comes_back(
    here: AtADesk, workplace: Workplace, request_open: CaseScreen, qtbot: QtBot
) -> None:
    """C-023: put aside as a draft, it is there when the step is taken again, with its link."""
    button(begun(here, workplace), "Cancel").click()
    assert workplace.window.places.get(coming_of(1)) is None
    form = begun(here, workplace)
    field(form, "point_1_wrong").setPlainText(WORDS)
    button(form, "Cancel").click()
    [box] = form.window().findChildren(QMessageBox)
    button(box, "Save as a draft").click()
    assert workplace.window.places.get(coming_of(1)) is None
    workplace.window.show_case(1)
    again = begun(here, workplace)
    qtbot.waitUntil(again.has_unsaved)
    assert field(again, "point_1_wrong").toPlainText() == WORDS
    taken = again.taken()
    assert taken is not None
    assert taken.received.origin is not None
    assert taken.received.origin.reference == "CC/2026/001"


@pytest.mark.usefixtures("request_open")
def test_what_was_being_written_when_the_power_failed_is_offered_at_the_next_sign_in(
    here: AtADesk, workplace: Workplace, qtbot: QtBot
) -> None:
    form = begun(here, workplace)
    field(form, "point_1_wrong").setPlainText(WORDS)
    with qtbot.waitSignal(form.draft_changed):
        pass
    here.stand_up(workplace)
    back = here.sit_down()
    qtbot.waitUntil(lambda: back.window.places.get(coming_of(1)) is not None)
    again = back.window.places.get(coming_of(1))
    assert isinstance(again, IntakeScreen)
    qtbot.waitUntil(again.has_unsaved)
    assert field(again, "point_1_wrong").toPlainText() == WORDS


@pytest.mark.usefixtures("request_open")
def test_a_further_complaint_after_it_is_taken_down_on_a_form_of_its_own(
    here: AtADesk, workplace: Workplace
) -> None:
    """C-002: it is somebody else's, and comes of nothing."""
    form = begun(here, workplace)
    field(form, "point_1_wrong").setPlainText(WORDS)
    button(form, "Save complaint").click()
    here.rest()
    button(form, "Record another").click()
    here.rest()
    assert workplace.window.places.get(coming_of(1)) is None
    plain = workplace.taking_down.open()
    assert field(plain, "full_name").text() == ""


def test_the_name_of_a_draft_tells_what_it_comes_of() -> None:
    assert origin_in(coming_of(41)) == 41
    assert origin_in("new complaint") is None
    assert origin_in(of_step(41, "note")) is None
