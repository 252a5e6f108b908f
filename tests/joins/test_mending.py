"""What a change moves in the lists is worked out between everything else, a little at a time."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from tests.joins.at_a_desk import AtADesk
from tests.office.whole_office import AtWork, at_work

from estate_complaints.joins import mending
from estate_complaints.office import lists
from estate_complaints.office.closure_rows import TimeOff
from estate_complaints.office.desk import Desk
from estate_complaints.office.overview.deadlines import due_between
from estate_complaints.office.upkeep import closures
from estate_complaints.storage import rebuild

CHRISTMAS = TimeOff(date(2026, 12, 21), date(2026, 12, 23), "Christmas closure")


@pytest.fixture(autouse=True)
def one_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a book so big that a moment is long enough for one complaint only."""
    monkeypatch.setattr(lists, "A_MOMENT", 0)
    monkeypatch.setattr(mending, "PAUSE", 20)


@pytest.fixture
def colleague(founded: Path, tmp_path: Path) -> Iterator[AtWork]:
    """Somebody at another PC in Roupell Park, with four complaints in the book."""
    with at_work("rprmo", founded, tmp_path, date(2026, 12, 18)) as work:
        for _ in range(4):
            work.record()
        yield work


def replies(desk: Desk) -> set[date]:
    """The days on which replies are due, as the lists have them."""
    chips = due_between(desk, date(2026, 12, 18), date(2027, 3, 1))
    return {chip.due for chip in chips if chip.name == "Reply at stage 1"}


def left(desk: Desk) -> int:
    return desk.book.read(rebuild.how_many_stale)


def test_what_was_left_half_done_is_gone_on_with_by_whoever_signs_in(
    colleague: AtWork, here: AtADesk
) -> None:
    """R-049: the PC on which the closure was entered lost its power a moment later."""
    was = replies(colleague.desk)
    closures.save(colleague.desk, (), (CHRISTMAS,))
    lists.mend(colleague.desk)
    assert left(colleague.desk) == 3
    workplace = here.sit_down()
    here.rest()
    assert left(colleague.desk) == 0
    assert len(replies(colleague.desk)) == 1
    assert was.isdisjoint(replies(colleague.desk))
    assert "Working" not in " ".join(workplace.window.status.words)


def test_the_window_says_how_far_it_is_and_works_meanwhile(
    colleague: AtWork, here: AtADesk
) -> None:
    workplace, answers = here.sit_down(), list[str]()
    closures.save(colleague.desk, (), (CHRISTMAS,))
    workplace.mending.look()
    with here.qtbot.waitSignal(workplace.mending.mended):
        here.qtbot.waitUntil(lambda: left_words(here) != [])
        assert left_words(here) == ["Working dates out anew: 1 of 4 complaints"]
        here.operations.run(lambda: "the book answers", answers.append)
        here.qtbot.waitUntil(lambda: bool(answers))
    assert left_words(here) == []


def left_words(here: AtADesk) -> list[str]:
    [workplace] = here.workplaces
    return [one for one in workplace.window.status.words if one.startswith("Working")]


def test_what_a_colleagues_pc_is_at_is_left_to_it_for_a_while(
    colleague: AtWork, here: AtADesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mending, "COLLEAGUE", (300, 400))
    workplace = here.sit_down()
    closures.save(colleague.desk, (), (CHRISTMAS,))
    workplace.watching.look()
    here.rest()
    assert left(colleague.desk) == 4
    lists.mend(colleague.desk)  # and then that PC lost its power
    with here.qtbot.waitSignal(workplace.mending.mended):
        assert left(colleague.desk) == 3
    assert left(colleague.desk) == 0


def test_whoever_leaves_in_the_middle_leaves_the_rest_to_others(
    colleague: AtWork, here: AtADesk
) -> None:
    workplace = here.sit_down()
    closures.save(colleague.desk, (), (CHRISTMAS,))
    workplace.mending.look()
    here.qtbot.waitUntil(lambda: left(colleague.desk) == 3)
    here.stand_up(workplace)
    assert left(colleague.desk) in (2, 3)
