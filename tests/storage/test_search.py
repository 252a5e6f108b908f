"""The register shows what was asked for in the order asked for, and people are found again."""

from collections.abc import Callable
from datetime import date, timedelta
from itertools import product

import pytest
from tests.storage.lists import DAY, Lists

from estate_complaints.rules.entries.handling import Assigned
from estate_complaints.rules.entries.outcome import Closed, SentForApproval
from estate_complaints.storage import search
from estate_complaints.storage.book import Book
from estate_complaints.storage.projection_tables import SORTED_BY
from estate_complaints.storage.register_line import RegisterLine

MANY = 40


@pytest.fixture
def lists(book: Book) -> Lists:
    return Lists(book)


def many(lists: Lists) -> dict[int, tuple[object, ...]]:
    """Complaints of every sort; what each would be sorted by."""
    names = ("Mr Al Fresco", "Ms Paige Turner", "Mrs Zoë Trope")
    stages = [stage.id for stage in lists.policy.stages]
    for n in range(MANY):
        day = DAY + timedelta(days=n * 7 % 11)
        stage = stages[n % len(stages)]
        number = lists.received(day, stage=stage, complainant=lists.known(names[n % 3]))
        if n % 4 == 1:
            lists.then(number, day, Assigned(stage=stage, officers=(1 + n % 3, 5)))
        if n % 5 == 2:
            lists.then(number, day, Closed(reason=lists.policy.lists.closures[0].id))
    return {number: lists.line(number) for number in lists.find()}


SORTS: dict[str, Callable[[RegisterLine], object]] = {
    "number": lambda line: line.number,
    "received_on": lambda line: (line.received_on, line.number),
    "complainant": lambda line: (line.complainant, -line.number),
    "stage": lambda line: (line.stage, -line.number),
    "officer": lambda line: (line.officer, -line.number),
}
TODAY = DAY + timedelta(days=40)


def shown(lists: Lists, line: RegisterLine, show: str) -> bool:
    late = line.next_due is not None and line.next_due < TODAY
    return {
        "all": True,
        "open": not line.closed,
        "closed": line.closed,
        "late": not line.closed and late,
        "mine": not line.closed and "Person 2" in line.officer,
    }[show]


def test_every_filter_shows_what_it_says_in_the_order_it_says(lists: Lists) -> None:
    lines = many(lists)
    stage = lists.policy.stages[-1]
    for show, named, sort in product(
        ("all", "open", "closed", "late", "mine"), ("", stage.id), SORTS
    ):
        fitting = [line for line in lines.values() if shown(lists, line, show)]
        fitting = [line for line in fitting if not named or line.stage == stage.name]
        wanted = [line.number for line in sorted(fitting, key=SORTS[sort])]
        asked = {"show": show, "stage": named, "sort": sort, "member": 2, "today": TODAY}
        assert lists.find(descending=False, **asked) == wanted, asked
        assert lists.find(descending=True, **asked) == wanted[::-1], asked
        assert wanted or show in ("mine", "late")


def test_what_is_due_first_comes_first_and_what_is_never_due_comes_last(lists: Lists) -> None:
    lines = many(lists)
    for down in (True, False):
        found = [lines[number] for number in lists.find(sort="next_due", descending=down)]
        dated = [line for line in found if line.next_due]
        assert found[: len(dated)] == dated
        assert dated == sorted(dated, key=lambda line: (line.next_due, line.number), reverse=down)
        assert 0 < len(dated) < len(found)


def test_words_narrow_every_filter_alike_whether_few_or_many_are_found(
    lists: Lists, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = many(lists)
    asked = [
        {"show": show, "sort": sort, "descending": down, "member": 2, "today": TODAY}
        for show, sort, down in product(("all", "open", "closed", "mine"), SORTED_BY, (True, False))
    ]
    with_words = {number for number, line in lines.items() if "Turner" in line.complainant}
    narrowed = [[n for n in lists.find(**each) if n in with_words] for each in asked]
    assert [lists.find("turner", **each) for each in asked] == narrowed
    monkeypatch.setattr(search, "FEW", 0)
    assert [lists.find("turner", **each) for each in asked] == narrowed


def test_all_numbers_are_shown_even_should_one_be_missing(lists: Lists) -> None:
    first, second, third = (lists.received() for _ in range(3))
    assert lists.find() == [third, second, first]
    lists.book.database.write(
        lambda c: c.exec_driver_sql("DELETE FROM register WHERE case_no = 2").rowcount,
        lambda _: None,
    )
    assert lists.find() == [third, first]
    assert lists.find(descending=False) == [first, third]


def test_lines_come_in_the_order_they_are_asked_for(lists: Lists) -> None:
    first, second = lists.received(), lists.received()
    lines = lists.book.read(
        lambda c: search.register_lines(c, [second, 99, first], TODAY, RegisterLine)
    )
    assert [line.number for line in lines] == [second, first]


def people(lists: Lists, typed: str, most: int = 8) -> list[str]:
    found = lists.book.read(lambda connection: search.find_people(connection, typed, most))
    return [person.name for _, person in found]


def test_somebody_who_complained_before_is_found_once_by_name_flat_or_telephone(
    lists: Lists,
) -> None:
    known = lists.known(
        "Ms Paige Turner", flat="Flat 12", telephone="020 7946 0123", email="p@t.eg"
    )
    for _ in range(3):
        lists.received(complainant=known)
    lists.from_person("Mr Al Fresco", flat="Flat 120")
    lists.received(summary="Turner the cat is stuck in the lift")
    for typed in ("turn", "flat 12", "79460123", "p@t.eg", "paige flat"):
        assert people(lists, typed)[0] == "Ms Paige Turner"
    assert people(lists, "turner") == ["Ms Paige Turner"]
    assert people(lists, "flat 12") == ["Ms Paige Turner", "Mr Al Fresco"]
    assert people(lists, "flat", most=1) == ["Mr Al Fresco"]
    assert people(lists, "cat") == people(lists, "") == people(lists, "CC/2026/001") == []


def test_due_dates_of_open_complaints_come_in_order_and_of_closed_ones_not_at_all(
    lists: Lists,
) -> None:
    stage = next(
        clock.stage for clock in lists.policy.clocks if clock.starts.endswith(".requested")
    )
    days = (DAY - timedelta(days=n) for n in (1, 5, 9))
    late, early, closed = (lists.received(day, stage=stage) for day in days)
    lists.then(closed, DAY, Closed(reason=lists.policy.lists.closures[0].id))

    def due(first: date, last: date) -> list[tuple[int, date]]:
        rows = lists.book.read(lambda connection: search.due_rows(connection, first, last, last))
        return [(row.case_no, row.due) for row in rows]

    found = due(date(1990, 1, 1), date(2030, 1, 1))
    assert [number for number, _ in found] == [early, late]
    assert due(found[1][1], found[1][1]) == found[1:]


def test_letters_that_wait_for_approval_come_by_their_due_date(lists: Lists) -> None:
    stage = next(s.id for s in lists.policy.stages if lists.policy.letter("outcome_given", s.id))
    letter = lists.policy.letter("outcome_given", stage)
    assert letter is not None
    first, second, closed = (
        lists.received(DAY - timedelta(days=n), stage=stage) for n in (1, 5, 9)
    )
    for number in (first, second, closed):
        lists.then(number, DAY, SentForApproval(stage=stage, letter=letter.id))
    lists.then(closed, DAY, Closed(reason=lists.policy.lists.closures[0].id))
    waiting = lists.book.read(search.waiting_for_approval)
    assert waiting == [second, first]
