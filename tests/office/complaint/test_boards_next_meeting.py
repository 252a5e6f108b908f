"""A complaint that goes to the Board is due at its next meeting, by the office's own list."""

from datetime import date
from uuid import uuid4

import pytest
from tests.office.whole_office import AtWork, mended

from estate_complaints.office.doors import set_up
from estate_complaints.office.overview.deadlines import due_between
from estate_complaints.rules.entries.intake import Subject
from estate_complaints.rules.entries.outcome import DecisionRecorded, MinuteRecorded
from estate_complaints.storage.editions import ChangedMeanwhile

RECEIVED, CHRISTMAS, JANUARY = date(2026, 12, 18), date(2026, 12, 22), date(2027, 1, 28)
NAME = "The Board considers it at its next meeting"
SERIOUS = DecisionRecorded(subject="serious", decision="It is.", why="Money is missing.")


def meets(work: AtWork, *days: date) -> None:
    set_up.set_meetings(work.desk, days, uuid4())
    mended(work.desk)


def on_the_list(work: AtWork) -> list[date]:
    """The days on which the list of what is due names a meeting of the Board."""
    chips = due_between(work.desk, date(2026, 1, 1), date(2028, 1, 1))
    return [chip.due for chip in chips if chip.name == NAME]


def about_a_board_member(work: AtWork) -> int:
    return work.record(subject=Subject(kind="board_member", name="Mr Ode"))


def test_what_is_serious_is_due_at_the_next_meeting_and_moves_with_it(roupell: AtWork) -> None:
    """R-076, R-077: in the list of what is due as on the screen of the case."""
    number = about_a_board_member(roupell)
    assert on_the_list(roupell) == []
    roupell.as_role("chair").take(number, SERIOUS)
    [waiting] = [due for due in roupell.view(number).dues if due.name == NAME]
    assert (waiting.due, on_the_list(roupell)) == (None, [])
    assert waiting.state_words == "for the Board's next meeting, whose day is not known here yet"
    roupell.as_member(1)
    meets(roupell, JANUARY)
    assert on_the_list(roupell) == [JANUARY]
    meets(roupell, CHRISTMAS, JANUARY)
    assert on_the_list(roupell) == [CHRISTMAS]
    roupell.on(CHRISTMAS).take(number, MinuteRecorded(meeting=CHRISTMAS, item="7"))
    assert on_the_list(roupell) == []


def test_what_takes_longer_than_21_days_comes_onto_the_list_by_itself(roupell: AtWork) -> None:
    """R-076: nobody has to write anything for that; the days have run out on Fri 8 Jan 2027."""
    meets(roupell, JANUARY)
    about_a_board_member(roupell)
    assert on_the_list(roupell.on(date(2027, 1, 8))) == []
    assert on_the_list(roupell.on(date(2027, 1, 9))) == [JANUARY]


def test_two_people_do_not_overwrite_each_others_meetings(roupell: AtWork) -> None:
    meets(roupell, JANUARY)
    with pytest.raises(ChangedMeanwhile):
        set_up.set_meetings(roupell.desk, (CHRISTMAS,), uuid4(), ())
    assert roupell.desk.office.meetings == (JANUARY,)
    details = roupell.desk.office.details
    set_up.change_details(roupell.desk, details, uuid4())
    assert roupell.desk.office.meetings == (JANUARY,)
