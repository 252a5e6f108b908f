"""At the window: a confidential record is opened by its readers, handed something by the rest."""

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from tests.desktop.case_hands import button, form_of
from tests.joins.at_a_desk import AtADesk
from tests.office.a_record import SECRET, about_staff, look, note, read, write
from tests.office.whole_office import AtWork

from estate_complaints.desktop.case.case_screen import CaseScreen
from estate_complaints.joins.workplace import Workplace
from estate_complaints.rules.entries.intake import Subject


def opened(here: AtADesk, workplace: Workplace, number: int) -> CaseScreen:
    """The case, turned to its confidential page by the key that turns pages."""
    workplace.cases.open(number)
    here.rest()
    screen = workplace.cases._open[number]
    screen._body.tabs.turn(-1)  # the last page
    here.rest()
    return screen


def words(screen: CaseScreen) -> str:
    page = screen._body.tabs.pages["confidential"]
    return "\n".join(label.text() for card in page.cards for label in card.findChildren(QLabel))


def press(screen: CaseScreen, starts: str) -> None:
    page = screen._body.tabs.pages["confidential"]
    buttons = [one for card in page.cards for one in card.findChildren(QPushButton)]
    next(one for one in buttons if one.text().startswith(starts)).click()


def fill(screen: CaseScreen, name: str, text: str) -> None:
    box = form_of(screen).findChild(QPlainTextEdit, name)
    assert box is not None
    box.setPlainText(text)


def test_a_reader_opens_it_and_writes_in_it(
    here: AtADesk, workplace: Workplace, colleague: AtWork
) -> None:
    """C-075: the Estate Manager sits here."""
    number = about_staff(colleague)
    write(colleague.as_role("receptionist"), number, note())
    screen = opened(here, workplace, number)
    assert SECRET in words(screen)
    assert "Nothing of this record goes into a letter" in words(screen)
    press(screen, "Write a note")
    here.rest()
    above = [label.text() for label in form_of(screen).findChildren(QLabel)]
    assert any("Nothing of this record goes into a letter" in text for text in above)
    fill(screen, "text", "Spoken to both.")
    button(screen, "Save").click()
    here.rest()
    assert "Spoken to both." in words(screen)
    assert read(colleague.as_role("receptionist"), number) == []
    assert read(colleague.as_role("estate_manager"), number) == [SECRET, "Spoken to both."]


def test_nothing_of_it_stays_behind_once_another_page_is_shown(
    here: AtADesk, workplace: Workplace, colleague: AtWork
) -> None:
    number = about_staff(colleague)
    write(colleague, number, note())
    screen = opened(here, workplace, number)
    assert SECRET in words(screen)
    screen._body.tabs.go_to("history")
    here.rest()
    assert words(screen) == ""
    seen = [label.text() for label in screen.findChildren(QLabel) if label.isVisibleTo(screen)]
    assert SECRET not in "\n".join(seen)


def test_somebody_outside_hands_something_in_and_cannot_read_it_again(
    here: AtADesk, workplace: Workplace, colleague: AtWork
) -> None:
    """C-079: staff cannot read what is about a Board member."""
    subject = Subject(kind="board_member", member=colleague.member("board_member"))
    number = colleague.record(subject=subject)
    screen = opened(here, workplace, number)
    assert "Closed to you" in words(screen)
    press(screen, "Hand something in")
    here.rest()
    fill(screen, "text", SECRET)
    button(screen, "Save").click()
    here.rest()
    assert SECRET not in words(screen)
    assert "Closed to you" in words(screen)
    assert read(colleague.as_role("chair"), number) == [SECRET]


def test_a_reader_strikes_a_slip_out(
    here: AtADesk, workplace: Workplace, colleague: AtWork
) -> None:
    number = about_staff(colleague)
    write(colleague, number, note())
    screen = opened(here, workplace, number)
    press(screen, "Strike out")
    here.rest()
    fill(screen, "why", "The wrong complaint")
    button(screen, "Save").click()
    here.rest()
    assert "The wrong complaint" in words(screen)
    assert look(colleague.as_role("estate_manager"), number).entries[0].struck


def test_what_is_typed_for_it_is_there_again_after_a_fault(
    here: AtADesk, workplace: Workplace, colleague: AtWork
) -> None:
    """The draft lies on this PC, closed with the key of whoever typed it."""
    number = about_staff(colleague)
    screen = opened(here, workplace, number)
    press(screen, "Write a note")
    here.rest()
    fill(screen, "text", SECRET)
    form_of(screen).ask_again()
    here.rest()
    profile = here.place.profile
    here.qtbot.waitUntil(lambda: bool(list(profile.rglob("*.draft"))))
    assert all(b"Xylophone" not in file.read_bytes() for file in profile.rglob("*.draft"))
    screen._side.close_form()
    press(screen, "Write a note")
    here.rest()
    here.qtbot.waitUntil(lambda: SECRET in str(form_of(screen).draft()))


def test_a_complaint_about_a_service_shows_no_such_page(
    here: AtADesk, workplace: Workplace, colleague: AtWork
) -> None:
    workplace.cases.open(1)
    here.rest()
    tabs = workplace.cases._open[1]._body.tabs
    assert not tabs.isTabVisible(tabs.indexOf(tabs.pages["confidential"]))
    tabs.turn(-1)
    assert tabs.currentWidget() is tabs.pages["history"]
