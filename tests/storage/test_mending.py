"""After a change of days off, meetings or names only what may look otherwise is worked out."""

from dataclasses import replace
from datetime import date, timedelta

import msgspec
import pytest
from tests.factories import shipped_policy, the_calendar
from tests.storage.lists import Lists

from estate_complaints.rules.entries.handling import Acknowledged, Assigned
from estate_complaints.rules.entries.intake import Note
from estate_complaints.rules.entries.outcome import Closed
from estate_complaints.storage import projection_tables
from estate_complaints.storage.book import Book
from estate_complaints.storage.faults import NewerBook

DAY, CLOSED_DAY = date(2027, 1, 6), date(2027, 1, 8)
LONG_AGO = DAY - timedelta(days=900)


@pytest.fixture
def lists(book: Book) -> Lists:
    return Lists(book, shipped_policy("rprmo"))


def long_over(lists: Lists) -> int:
    """A complaint of years ago, answered and closed."""
    stage = lists.policy.entry[-1].stage
    number = lists.received(LONG_AGO)
    lists.then(number, LONG_AGO, Acknowledged(stage=stage, how="letter"))
    lists.then(number, LONG_AGO, Closed(reason=lists.policy.lists.closures[0].id))
    return number


def as_if_made_anew(lists: Lists) -> bool:
    """Whether a rebuild would change nothing."""
    held = lists.everything()
    lists.rebuild()
    return lists.everything() == held


def test_a_closure_leaves_alone_what_was_over_before_it(lists: Lists) -> None:
    long_over(lists)
    open_one = lists.received(DAY)
    was = lists.rows("clocks", open_one)
    lists.close(CLOSED_DAY)
    lists.follow()
    assert lists.stale() == [open_one]
    assert lists.mend() == 1
    assert lists.rows("clocks", open_one) != was
    assert as_if_made_anew(lists)


def test_what_is_due_first_is_worked_out_first(lists: Lists) -> None:
    later = lists.received(DAY)
    lists.received(DAY - timedelta(days=4))
    lists.close(CLOSED_DAY)
    lists.follow()
    assert lists.mend(at_most=1) == 1
    assert lists.stale() == [later]


def test_what_broke_off_half_way_is_gone_on_with_at_another_pc(
    lists: Lists, colleague: Book
) -> None:
    for _ in range(4):
        lists.received(DAY)
    lists.close(CLOSED_DAY)
    lists.follow()
    lists.mend(at_most=1)
    here, lists.book = lists.book, colleague
    assert len(lists.stale()) == 3
    assert lists.mend() == 3
    assert as_if_made_anew(lists)
    lists.book = here


def test_who_has_not_heard_of_a_closure_writes_rows_that_know_it(lists: Lists) -> None:
    number = lists.received(DAY)
    knows_not = lists.calendar
    lists.close(CLOSED_DAY)
    knows = lists.calendar
    lists.follow()
    lists.mend()
    lists.calendar = knows_not
    lists.then(number, DAY, Note(text="They rang."))
    begun = lists.received(DAY)
    assert lists.stale() == [number, begun]
    lists.calendar = knows
    assert lists.mend() == 2
    assert as_if_made_anew(lists)


def test_who_goes_on_with_an_earlier_program_is_told_to_update_and_nothing_is_written(
    lists: Lists, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = lists.received(DAY)
    monkeypatch.setattr(projection_tables, "VERSION", projection_tables.VERSION - 1)
    with pytest.raises(NewerBook) as told:
        lists.then(number, DAY, Note(text="They rang."))
    assert told.value.saved is False
    assert len(lists.book.history(number)) == 1


def test_another_name_is_shown_only_where_the_person_has_to_do_with_it(lists: Lists) -> None:
    stage = lists.policy.entry[-1].stage
    theirs, _not_theirs = long_over(lists), long_over(lists)
    lists.then(theirs, DAY, Assigned(stage=stage, officers=(3,)))
    three = lists.office.member(3)
    assert three is not None
    married = msgspec.structs.replace(three, name="Mrs Hazel Trope")
    others = tuple(one for one in lists.office.members if one.id != 3)
    lists.office = msgspec.structs.replace(lists.office, members=(*others, married))
    lists.follow()
    assert lists.stale() == [theirs]
    lists.mend()
    assert lists.kept(theirs).officer == "Mrs Hazel Trope"
    assert as_if_made_anew(lists)


def test_a_new_colleague_changes_nothing_in_the_lists(lists: Lists) -> None:
    long_over(lists)
    lists.received(DAY)
    new = msgspec.structs.replace(lists.office.members[0], id=99, name="Mr Newt")
    lists.office = msgspec.structs.replace(lists.office, members=(*lists.office.members, new))
    lists.follow()
    assert lists.stale() == []
    assert as_if_made_anew(lists)


@pytest.mark.parametrize("known_to", [date(2027, 1, 7), date(2040, 12, 31)])
def test_bank_holidays_confirmed_further_ahead_touch_what_lies_beyond(
    lists: Lists, known_to: date
) -> None:
    long_over(lists)
    running = lists.received(DAY)
    lists.calendar = replace(the_calendar(), known_to=known_to)
    lists.follow()
    assert lists.stale() == ([running] if known_to < the_calendar().known_to else [])
    lists.mend()
    assert as_if_made_anew(lists)
