"""The day a meeting deals with a complaint on: fixed for it, by an invitation, or by the list."""

from datetime import date

import msgspec
import pytest
from tests.factories import Story, policy_text, rules_of, shipped_policy
from tests.histories import assigned, board_review_asked, ccrmo, decision, rprmo

from estate_complaints.rules.checks import CHECKS
from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.handling import ContactMade, Invited, MeetingFixed
from estate_complaints.rules.entries.intake import Subject
from estate_complaints.rules.entries.outcome import OutcomeGiven
from estate_complaints.rules.policy.policy import Policy
from estate_complaints.rules.policy.policy_reader import read_otherwise, read_policy

ASKED, NEXT_DAY, LIMIT = date(2026, 3, 20), date(2026, 3, 23), date(2026, 4, 7)
MEETS, AFTER = date(2026, 4, 2), date(2026, 4, 8)


def invited(on: date = MEETS, to: str = "meeting", **said: str) -> Invited:
    usual = {"stage": "board_review", "how": "email", "at": "6.30 pm", "place": "The hall"}
    return Invited(to=to, on=on, **{**usual, **said})


def met(how: str = "meeting") -> ContactMade:
    return ContactMade(stage="board_review", how=how, note="Reviewed with them.")


def reviewed(*steps: tuple[date, Entry]) -> Story:
    """A Board review asked for on Fri 20 Mar 2026, and what was done about a meeting."""
    story = board_review_asked(ASKED)
    for on, entry in steps:
        story.then(on, entry)
    return story


@pytest.mark.parametrize(
    ("steps", "state", "due"),
    [
        ([], "running", LIMIT),
        ([(NEXT_DAY, invited())], "running", MEETS),
        ([(NEXT_DAY, invited(to="interview"))], "running", LIMIT),
        ([(NEXT_DAY, invited(AFTER))], "running", LIMIT),
        ([(NEXT_DAY, invited()), (MEETS, met())], "met", MEETS),
        ([(NEXT_DAY, invited(AFTER)), (AFTER, met())], "missed", LIMIT),
        ([(NEXT_DAY, invited(AFTER)), (NEXT_DAY, invited(MEETS))], "running", MEETS),
        ([(NEXT_DAY, decision("reviewed_on_papers"))], "gone", LIMIT),
        ([(AFTER, decision("reviewed_on_papers"))], "gone", LIMIT),
        ([(AFTER, OutcomeGiven(stage="board_review", how="email"))], "gone", LIMIT),
        ([(MEETS, met()), (MEETS, OutcomeGiven(stage="board_review", how="email"))], "met", LIMIT),
    ],
)
def test_the_review_meeting_is_held_in_ten_working_days_where_one_is_needed(
    steps: list[tuple[date, Entry]], state: str, due: date
) -> None:
    """R-084, R-085, AMB-35: going through the papers, at any time, shows that none was needed."""
    today = max((on for on, _ in steps), default=NEXT_DAY)
    clock = reviewed(*steps).clock("board_review_meeting", today)
    assert (clock.state, clock.due) == (state, due)


def test_a_meeting_nobody_called_in_time_is_late_until_the_papers_are_chosen() -> None:
    """R-085: it is a limit of the policy, and no mere aim."""
    story = board_review_asked(ASKED)
    assert story.clock("board_review_meeting", AFTER).state == "late"
    assert "10 working days from the request" in story.clock("board_review_meeting", AFTER).why
    story.then(AFTER, decision("reviewed_on_papers"))
    assert story.clock("board_review_meeting", AFTER).state == "gone"


def test_the_day_they_are_invited_for_says_where_it_comes_from() -> None:
    """R-085."""
    clock = reviewed((NEXT_DAY, invited())).clock("board_review_meeting", NEXT_DAY)
    assert clock.why == (
        "The day of the meeting, to which they were invited on Mon 23 Mar 2026, within the limit of"
        " 10 working days from the request on Fri 20 Mar 2026, section 10.5"
    )


def test_a_meeting_called_for_a_complaint_is_never_taken_from_the_boards_list() -> None:
    """R-085: the investigatory review meeting is no meeting of the whole Board."""
    story = board_review_asked(ASKED)
    details = msgspec.structs.replace(story.office.details, meetings=(date(2026, 3, 26),))
    story.office = msgspec.structs.replace(story.office, details=details)
    assert story.clock("board_review_meeting", NEXT_DAY).due == LIMIT


def reading(key: str) -> Policy:
    return read_otherwise(policy_text("rprmo"), "AMB-35", key)


def test_read_so_the_invitation_itself_keeps_the_limit() -> None:
    """R-085, AMB-35: the meeting may come later, within the 14 working days of 10.3."""
    policy = reading("invited")
    story = Story(policy, lines=reviewed((NEXT_DAY, invited(AFTER))).lines)
    clock = story.clock("board_review_meeting", NEXT_DAY)
    assert (clock.rule.kind, clock.state, clock.due) == ("deadline", "met", LIMIT)
    against = story.against(invited(date(2026, 4, 14)), NEXT_DAY)
    assert any("14 working days" in one.says for one in against if one.rule == "R-085")


def test_read_so_nine_days_leave_time_for_the_answer() -> None:
    """AMB-35."""
    story = Story(reading("nine"), lines=board_review_asked(ASKED).lines)
    assert story.clock("board_review_meeting", NEXT_DAY).due == date(2026, 4, 2)


# --- what speaks against an invitation and a meeting ---


@pytest.mark.parametrize(
    ("entry", "rules"),
    [
        (invited(), set()),
        (invited(LIMIT), set()),
        (invited(AFTER), {"R-085"}),
        (MeetingFixed(stage="board_review", on=AFTER), {"R-085"}),
        (invited(how="telephone"), {"R-026"}),
        (met(), {"R-085"}),
        (met("telephone"), set()),
    ],
)
def test_an_invitation_is_in_time_and_tells_of_the_right_to_be_accompanied(
    entry: Entry, rules: set[str]
) -> None:
    """R-026, R-085."""
    assert rules_of(board_review_asked(ASKED).against(entry, NEXT_DAY), "warn") == rules


def test_whoever_was_invited_is_met_without_further_ado() -> None:
    """R-085."""
    assert rules_of(reviewed((NEXT_DAY, invited())).against(met(), MEETS), "warn") == set()


@pytest.mark.parametrize(
    ("entry", "says"),
    [
        (invited(to="telephone"), "What they are invited to: please choose from the list."),
        (invited(ASKED), "The day they are invited for lies before the day they are invited on."),
        (invited(date(1900, 1, 1)), "Check the year of the meeting."),
    ],
)
def test_an_invitation_leads_somewhere(entry: Entry, says: str) -> None:
    against = board_review_asked(ASKED).against(entry, NEXT_DAY)
    assert [one.says for one in against if one.level == "block"] == [says]


def test_anybody_may_be_invited_at_any_stage_of_an_open_complaint() -> None:
    """C-028, R-041."""
    for story, stage in ((ccrmo(ASKED), "early"), (rprmo(ASKED), "stage1")):
        entry = invited(stage=stage)
        assert not [one for one in story.against(entry, NEXT_DAY) if one.level == "block"]
        assert story.policy.letter("invited", stage) is not None
        assert story.step("invited", NEXT_DAY).offered


# --- the Board's next meeting ---

RECEIVED, DECIDED = date(2026, 12, 18), date(2026, 12, 21)
REGULAR, SPECIAL, LATER = date(2027, 1, 28), date(2027, 1, 7), date(2027, 2, 4)


@pytest.mark.parametrize(
    ("fixed", "listed", "due"),
    [
        (SPECIAL, (REGULAR,), SPECIAL),
        (LATER, (REGULAR,), REGULAR),
        (LATER, (), LATER),
        (None, (REGULAR,), REGULAR),
        (None, (), None),
    ],
)
def test_a_special_meeting_brings_the_boards_next_one_forward_and_never_puts_it_off(
    fixed: date | None, listed: tuple[date, ...], due: date | None
) -> None:
    """R-076."""
    story = rprmo(RECEIVED, subject=Subject(kind="board_member", name="Mr Ode"))
    story.then(DECIDED, assigned("stage1", 9, 10), decision("serious"))
    details = msgspec.structs.replace(story.office.details, meetings=listed)
    story.office = msgspec.structs.replace(story.office, details=details)
    if fixed:
        assert story.step("meeting_fixed", DECIDED).offered
        story.then(DECIDED, MeetingFixed(stage="stage1", on=fixed, what="a special meeting"))
    clock = story.clock("board_meeting", DECIDED)
    assert clock.due == due
    if due == SPECIAL:
        assert clock.why == ("The day of a special meeting, fixed on Mon 21 Dec 2026, section 9.1")


# --- the key of earlier files ---


def test_a_file_that_says_to_meeting_is_read_as_of_the_kind_meeting() -> None:
    """An edition is kept in its own words, and still means what it meant."""
    now = policy_text("rprmo")
    earlier = now.replace('kind = "meeting"\ncalled = true', 'kind = "deadline"\nto_meeting = true')
    assert earlier != now
    clock = read_policy(earlier, CHECKS).clock("board_review_meeting")
    assert (clock.kind, clock.called, clock.amount) == ("meeting", False, 10)
    changed = now.replace('key = "called", value = false', 'key = "to_meeting", value = true')
    told = read_otherwise(changed, "AMB-35", "invited").clock("board_review_meeting")
    assert told.kind == "meeting"
    assert shipped_policy("rprmo").clock("board_meeting").kind == "meeting"
