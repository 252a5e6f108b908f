"""What a colleague saves appears, a drive that is gone is said, and nothing typed is touched."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot
from tests.joins.at_a_desk import AtADesk
from tests.office.whole_office import AtWork
from tests.stories.hands import Hands

from estate_complaints.desktop.parts.banner import Banner, Tone
from estate_complaints.joins.watching import Watching
from estate_complaints.joins.workplace import Workplace
from estate_complaints.rules.entries.intake import Note
from estate_complaints.rules.people import Person
from estate_complaints.storage.faults import Damaged, FolderGone, LockedTooLong

SATURDAY = date(2026, 12, 19)
RENE = Person(name="René Müller", flat="Flat 3b")
WORDS = "She rang again: the lift & the stairs."


@pytest.fixture
def hands(workplace: Workplace, here: AtADesk) -> Hands:
    return Hands(workplace.window, lambda: here.operations.is_busy)


def look(workplace: Workplace, here: AtADesk) -> None:
    workplace.watching.look()
    here.rest()


def complaints(workplace: Workplace) -> int:
    return workplace.register.table.rows.rowCount()


def test_a_complaint_taken_down_at_another_pc_comes_into_the_lists(
    workplace: Workplace, here: AtADesk, colleague: AtWork
) -> None:
    assert complaints(workplace) == 1
    colleague.record(RENE)
    look(workplace, here)
    assert complaints(workplace) == 2


def test_nothing_is_read_again_while_nobody_saves(
    workplace: Workplace, here: AtADesk, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(workplace.watching.news):
        look(workplace, here)
        look(workplace, here)


def test_what_one_saves_oneself_is_no_news(
    workplace: Workplace, here: AtADesk, hands: Hands, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(workplace.watching.news):
        workplace.cases.open(1)
        hands.press("Write a note")
        hands.write("Note", WORDS)
        hands.press("Save")
        hands.wait_to_read("Saved.")
        here.rest()
        look(workplace, here)


def test_a_step_being_typed_stays_when_a_colleague_writes_in_the_same_complaint(
    workplace: Workplace, here: AtADesk, hands: Hands, colleague: AtWork
) -> None:
    workplace.cases.open(1)
    hands.press("Write a note")
    hands.write("Note", WORDS)
    colleague.take(1, Note(text="The other side rang."))
    look(workplace, here)
    hands.wait_to_read("Look at it")
    assert hands.find(QPlainTextEdit, "Note").toPlainText() == WORDS


def test_saving_over_a_colleague_says_each_time_that_nothing_was_saved(
    workplace: Workplace, here: AtADesk, hands: Hands, colleague: AtWork
) -> None:
    workplace.cases.open(1)
    hands.press("Write a note")
    hands.write("Note", WORDS)
    colleague.take(1, Note(text="The other side rang."))
    for _ in range(2):
        hands.press("Save")
        hands.wait_to_read("Look at what they wrote, then decide.")
        here.rest()
    hands.press("Look at it")
    hands.press("Save")
    hands.wait_to_read("Saved.")


def test_what_was_looked_at_can_be_saved_over_without_going_back_to_the_form(
    workplace: Workplace, here: AtADesk, hands: Hands, colleague: AtWork
) -> None:
    workplace.cases.open(1)
    hands.press("Write a note")
    hands.write("Note", WORDS)
    colleague.take(1, Note(text="The other side rang."))
    look(workplace, here)
    hands.press("Look at it")
    here.rest()
    hands.strike("Ctrl+Return")
    hands.wait_to_read("Saved.")


def test_a_complaint_being_taken_down_stays_when_a_colleague_records_another(
    workplace: Workplace, here: AtADesk, hands: Hands, colleague: AtWork
) -> None:
    workplace.taking_down.open()
    hands.write("What went wrong, point 1", WORDS)
    field = hands.find(QPlainTextEdit, "What went wrong, point 1")
    colleague.record(RENE)
    look(workplace, here)
    assert complaints(workplace) == 2
    assert field.toPlainText() == WORDS
    assert field.hasFocus()


def test_the_banner_says_that_the_drive_is_gone_and_goes_when_it_is_back(
    workplace: Workplace, here: AtADesk, colleague: AtWork, tmp_path: Path
) -> None:
    banner, away = workplace.window.banner, tmp_path / "unplugged"
    colleague.place.folder.rename(away)
    look(workplace, here)
    assert banner.sentence == FolderGone.sentence
    assert banner.property("tone") == Tone.PROBLEM
    away.rename(colleague.place.folder)
    look(workplace, here)
    assert banner.sentence == ""


def test_what_was_saved_while_the_drive_was_gone_appears_when_it_is_back(
    workplace: Workplace, here: AtADesk, colleague: AtWork, tmp_path: Path
) -> None:
    away = tmp_path / "unplugged"
    colleague.place.folder.rename(away)
    look(workplace, here)
    away.rename(colleague.place.folder)
    colleague.record(RENE)  # quicker than the next look
    look(workplace, here)
    assert complaints(workplace) == 2


def test_what_is_typed_while_the_drive_is_gone_is_saved_when_it_is_back(
    workplace: Workplace, here: AtADesk, hands: Hands, colleague: AtWork, tmp_path: Path
) -> None:
    workplace.cases.open(1)
    hands.press("Write a note")
    away = tmp_path / "unplugged"
    colleague.place.folder.rename(away)
    look(workplace, here)
    hands.write("Note", WORDS)
    away.rename(colleague.place.folder)
    look(workplace, here)
    assert hands.find(QPlainTextEdit, "Note").toPlainText() == WORDS
    hands.press("Save")
    hands.wait_to_read("Saved.")


def test_a_message_put_away_is_not_said_again_before_the_drive_was_back(
    workplace: Workplace, here: AtADesk, colleague: AtWork, tmp_path: Path
) -> None:
    banner, away = workplace.window.banner, tmp_path / "unplugged"
    colleague.place.folder.rename(away)
    look(workplace, here)
    banner.put_away()
    look(workplace, here)
    assert banner.sentence == ""


def test_after_midnight_the_day_and_what_is_late_are_those_of_the_new_day(
    workplace: Workplace, here: AtADesk, hands: Hands
) -> None:
    assert hands.reads("Friday 18 December 2026")
    here.day = SATURDAY
    look(workplace, here)
    assert hands.reads("Saturday 19 December 2026")
    workplace.window.show_place("calendar")
    here.rest()
    assert not hands.reads("Friday 18 December 2026 (today)")
    workplace.calendar.go_to(SATURDAY)
    assert hands.reads("Saturday 19 December 2026 (today)")


def test_somebody_who_has_left_hears_of_nothing_more(
    workplace: Workplace, here: AtADesk, colleague: AtWork, qtbot: QtBot
) -> None:
    watching = workplace.watching
    colleague.record(RENE)
    with qtbot.assertNotEmitted(watching.news):
        watching.look()
        here.stand_up(workplace)


class Faulty(Watching):
    """Finds the book in whatever state a test says."""

    state: Callable[[], tuple[int, int]]

    def _state(self) -> tuple[int, int]:
        return self.state()


def found_there() -> tuple[int, int]:
    return 0, 1


def failing(problem: Exception) -> Callable[[], tuple[int, int]]:
    def fail() -> tuple[int, int]:
        raise problem

    return fail


@pytest.fixture
def faulty(here: AtADesk, qtbot: QtBot) -> Iterator[Faulty]:
    """Looks every 20 milliseconds at a book that is in no folder."""
    banner = Banner()
    qtbot.addWidget(banner)
    Faulty.state = staticmethod(found_there)
    watching = Faulty(here.setting, None, Path(), banner, every=20)  # type: ignore[arg-type]
    yield watching
    watching.stop()
    here.rest()


def test_it_looks_again_and_again_by_itself(faulty: Faulty, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: faulty._seen == (0, 1))
    with qtbot.waitSignal(faulty.news):
        Faulty.state = staticmethod(lambda: (0, 2))


def test_a_colleague_who_is_saving_is_no_reason_to_say_anything(
    faulty: Faulty, here: AtADesk
) -> None:
    Faulty.state = staticmethod(failing(LockedTooLong()))
    faulty.look()
    here.rest()
    assert faulty._banner.sentence == ""


def test_a_worse_fault_is_said_in_place_of_the_first(faulty: Faulty, qtbot: QtBot) -> None:
    Faulty.state = staticmethod(failing(FolderGone()))
    qtbot.waitUntil(lambda: faulty._banner.sentence == FolderGone.sentence)
    Faulty.state = staticmethod(failing(Damaged()))
    qtbot.waitUntil(lambda: faulty._banner.sentence == Damaged.sentence)


def test_a_mistake_of_the_program_is_told_once_and_ends_the_looking(
    faulty: Faulty, here: AtADesk, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(here.faults._happened):
        Faulty.state = staticmethod(failing(ZeroDivisionError()))
    here.rest()
    with qtbot.assertNotEmitted(here.faults._happened, wait=60):
        here.rest()
