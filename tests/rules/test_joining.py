"""Several complaints of one person dealt with as one (CCRMO 12), and apart again."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.factories import Story, a_complaint
from tests.histories import (
    acknowledged,
    assigned,
    ccrmo,
    decided,
    early_answered,
    further,
    local_asked,
    local_ready,
    rprmo,
)

from estate_complaints.rules.case.case import Case, case_from
from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.handling import ContactMade
from estate_complaints.rules.entries.intake import Note, Point, StruckOut, Subject
from estate_complaints.rules.entries.joining import Joined, Separated, Sight
from estate_complaints.rules.entries.outcome import Closed, OutcomeGiven
from estate_complaints.rules.handlers import is_subject, on_board
from estate_complaints.rules.joining import (
    against_joining,
    against_separating,
    approvers,
    comes_first,
    told_in,
)

DAY, LATER = date(2026, 12, 18), date(2027, 1, 6)
BINS: dict[str, Any] = {"points": (Point(wrong="The bins are full."),)}
CHAIR = 10


def case_of(story: Story, number: int) -> Case:
    return case_from(story.lines, number)


def chosen(number: int, **said: Any) -> Joined:
    usual: dict[str, Any] = {"approved_by": 8, "approved_on": LATER}
    return Joined(other=Sight(number, 1), **usual | said)


def join(first: Story, second: Story, on: date = LATER) -> tuple[Story, Story]:
    """Both histories with the joining in them; the stories are complaints 41 and 42."""
    one, other = case_of(first, 41), case_of(second, 42)
    first.then(on, told_in(one, other, chosen(42), "CC/2026/042"))
    second.then(on, told_in(other, one, chosen(41), "CC/2026/041"))
    return first, second


def separate(first: Story, second: Story, on: date = LATER) -> None:
    first.then(on, Separated(other=Sight(42, 2), why="They differ.", reference="CC/2026/042"))
    second.then(on, Separated(other=Sight(41, 2), why="They differ.", reference="CC/2026/041"))


def says(first: Story, other: Case, entry: Joined | None = None) -> list[str]:
    scene = first.scene(LATER)
    entry = entry or chosen(other.number)
    found = against_joining(scene, other, entry, LATER, "CC/2026/042")
    return [f"{one.level}: {one.says}" for one in found]


def dates(story: Story, on: date = LATER) -> list[tuple[Any, ...]]:
    return [
        (clock.rule.id, clock.state, clock.first_due, clock.due, clock.lenient_due, clock.stopped)
        for clock in story.scene(on).clocks
    ]


def test_the_complaint_received_first_leads_and_its_times_run() -> None:
    """C-089, AMB-46: the other's times stand still, its points and number stay its own."""
    first, second = local_asked(DAY), local_asked(LATER, **BINS)
    before = dates(first)
    join(first, second)
    assert dates(first) == before
    assert {clock.state for clock in second.scene(LATER).clocks} <= {"met", "missed", "gone"}
    assert [point.wrong for point in first.case().points] == [
        "The lift is out of order.",
        "The bins are full.",
    ]
    assert first.case().points[1].reference == "CC/2026/042"
    assert case_of(second, 42).led_by is not None
    assert comes_first(case_of(first, 41), case_of(second, 42))


def test_of_two_received_on_one_day_the_one_written_down_first_leads() -> None:
    """AMB-46."""
    assert comes_first(case_of(ccrmo(DAY), 41), case_of(ccrmo(DAY), 42))
    assert not comes_first(case_of(ccrmo(DAY), 42), case_of(ccrmo(DAY), 41))


def test_every_point_of_both_is_decided_in_the_one_that_leads() -> None:
    """C-089, C-104: an answer to one is an answer to both only if it answers every point."""
    first, second = join(local_asked(DAY), local_asked(LATER, **BINS))
    first.then(LATER, decided("local", point=2))
    assert set(first.case().decisions("local")) == {2}
    separate(first, second)
    assert first.case().decisions("local") == {}


@pytest.mark.parametrize(
    "entry",
    [acknowledged("local"), decided("local"), OutcomeGiven(stage="local", how="post")],
    ids=lambda entry: entry.__struct_config__.tag,
)
def test_what_answers_is_taken_in_the_one_that_leads(entry: Entry) -> None:
    """C-089: and notes and contacts can be written in either."""
    _, second = join(local_asked(DAY), local_ready(LATER, **BINS))
    found = [one.says for one in second.against(entry, LATER) if one.level == "block"]
    assert "It is dealt with as one with CC/2026/041. Take this step there." in found
    rang = ContactMade(stage="local", how="telephone", note="Rang.")
    for harmless in (Note(text="?"), rang):
        assert not [one for one in second.against(harmless, LATER) if one.level == "block"]


def test_independence_is_kept_from_whom_either_complaint_is_about() -> None:
    """C-073, C-076, C-089: a Board member complained about in one cannot sit in the other."""
    about = Subject(kind="board_member", member=8)
    first, second = join(ccrmo(DAY), ccrmo(LATER, subject=about))
    member = first.office.member(8)
    assert member is not None
    assert is_subject(first.scene(LATER), member)
    separate(first, second)
    assert not is_subject(first.scene(LATER), member)


def test_a_member_of_the_board_approves_whom_neither_complaint_is_about() -> None:
    """C-090: one suffices."""
    about = Subject(kind="board_member", member=8)
    first, second = ccrmo(DAY), case_of(ccrmo(LATER, subject=about), 42)
    scene = first.scene(LATER)
    assert all(on_board(scene, member) for member in approvers(scene))
    assert 8 not in {member.id for member in approvers(scene, second)}
    for nobody in (8, 1):
        [refused] = says(first, second, chosen(42, approved_by=nobody))
        assert refused.startswith("block: A member of the Board approves it")
    assert says(first, second, chosen(42, approved_by=9)) == []
    early = chosen(42, approved_by=9, approved_on=LATER + timedelta(days=1))
    assert says(first, second, early) == [
        "block: The approval comes before the joining. Check the day of the approval."
    ]


def test_only_open_complaints_of_one_person_are_joined() -> None:
    """C-089."""
    first = ccrmo(DAY)
    closed = ccrmo(LATER).then(LATER, Closed(reason="early_resolved"))
    assert says(first, case_of(closed, 42)) == ["block: CC/2026/042 is closed. Reopen it first."]
    anonymous = ccrmo(LATER, complainant_kind="anonymous", complainant=None)
    assert says(first, case_of(anonymous, 42))[0].startswith("block: Only complaints of somebody")
    assert says(first, case_of(first, 41)) == ["block: A complaint cannot be joined with itself."]
    [name] = says(first, case_of(ccrmo(LATER, complainant=2), 42))
    assert name.startswith("warn: CC/2026/042 is under another name.")
    [stage] = says(first, case_of(local_asked(LATER), 42))
    assert stage.startswith("warn: CC/2026/042 is at Local Resolution")


def test_an_answer_that_was_given_cannot_deal_with_another_complaint() -> None:
    """C-089."""
    [refused] = says(early_answered(DAY), case_of(ccrmo(LATER), 42))
    assert refused.startswith("block: The complaint received first has been answered")


def test_a_complaint_is_joined_with_the_one_that_leads() -> None:
    """C-089: three are dealt with in the first of them."""
    first, second = join(ccrmo(DAY), ccrmo(LATER, **BINS))
    third = ccrmo(LATER)
    [refused] = says(third, case_of(second, 42))
    assert refused == "block: CC/2026/042 is dealt with in CC/2026/041. Choose that one."
    earlier = ccrmo(DAY - timedelta(days=7))
    [refused] = says(earlier, case_of(first, 43))
    assert refused.startswith("block: The complaint received first leads")


def test_a_joining_is_undone_by_separating_and_not_by_striking_out() -> None:
    """C-089: it stands in two histories."""
    first, second = join(local_asked(DAY), local_asked(LATER, **BINS))
    strike = StruckOut(number=first.case().seen, why="A slip.")
    assert "stands in two complaints" in first.against(strike, LATER)[0].says
    assert list(against_separating(first.scene(LATER), case_of(second, 42))) == []
    separate(first, second)
    [refused] = against_separating(first.scene(LATER), case_of(second, 42))
    assert refused.says == "It is not joined with this complaint."
    assert not first.step("separated", LATER).offered


def test_separating_what_was_answered_together_wants_a_reason() -> None:
    """C-089."""
    first, second = join(local_ready(DAY), local_asked(LATER, **BINS))
    first.then(LATER, OutcomeGiven(stage="local", how="post"))
    [warned] = against_separating(first.scene(LATER), case_of(second, 42))
    assert warned.level == "warn"


def test_the_step_says_what_becomes_of_the_dates_and_closing_what_else_to_close() -> None:
    """C-089, AMB-46."""
    first, _ = join(local_asked(DAY), local_asked(LATER, **BINS))
    [told] = first.step("joined", LATER).objections
    assert (told.level, told.cited) == ("tell", "section 12")
    assert "those of the other stand still" in told.says
    closing = [one.says for one in first.step("closed", LATER).objections]
    assert "CC/2026/042 is dealt with in this one. Close it as well." in closing


def test_a_policy_that_says_nothing_of_it_joins_nothing() -> None:
    """C-089: Roupell Park's policy is silent."""
    step = rprmo(DAY).step("joined", DAY)
    assert [one.says for one in step.blocks] == [
        "The policy does not provide for dealing with complaints as one."
    ]


def test_a_joining_written_before_both_histories_held_one_still_reads() -> None:
    """C-089: the oldest entries named only the complaint that leads."""
    story = local_asked(DAY).then(LATER, Joined(lead=7, approved_by=8))
    led_by = story.case().led_by
    assert led_by is not None
    assert led_by.partner == 7
    found = story.against(further("review"), LATER)
    assert "dealt with as one with complaint 7" in found[0].says


WORK = st.lists(
    st.sampled_from(
        [
            acknowledged("local"),
            assigned("local", 6),
            decided("local"),
            OutcomeGiven(stage="local", how="email"),
            ContactMade(stage="local", how="telephone", note="Rang."),
        ]
    ),
    max_size=4,
)


@given(WORK, WORK, st.integers(0, 40), st.integers(0, 40), st.integers(0, 90))
def test_joining_and_separating_leaves_the_dates_as_if_never_joined(
    before: list[Entry], after: list[Entry], joined: int, apart: int, looked: int
) -> None:
    """C-089, AMB-46: where nothing else happened meanwhile; both complaints, on any day."""

    def worked(received: date) -> Story:
        story = Story(ccrmo(DAY).policy).then(received, a_complaint(ccrmo(DAY).policy, **BINS))
        return story.then(received, further("local")).then(received, *before)

    plain = [worked(DAY), worked(LATER)]
    first, second = worked(DAY), worked(LATER)
    on = LATER + timedelta(days=joined)
    join(first, second, on)
    separate(first, second, on + timedelta(days=apart))
    end = on + timedelta(days=apart)
    for alone, story in zip(plain, (first, second), strict=True):
        assert dates(story.then(end, *after), end + timedelta(days=looked)) == dates(
            alone.then(end, *after), end + timedelta(days=looked)
        )
        assert story.case().points == alone.case().points
