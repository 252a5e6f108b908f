"""Cottington Close: each rule speaks where it is broken, at its level, and else is silent."""

from datetime import date, timedelta
from typing import Any

import msgspec
import pytest
from tests.factories import Story, rules_of
from tests.histories import (
    PARTIES,
    acknowledged,
    added,
    an_action,
    assigned,
    ccrmo,
    decided,
    decision,
    early_answered,
    early_worked,
    further,
    local_answered,
    local_asked,
    local_ready,
    mediating,
    review_answered,
    review_asked,
    review_ready,
    scope,
)

from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.handling import (
    ContactMade,
    MediationStarted,
    MediationSuggested,
    MoreTimeAnswered,
    MoreTimeAsked,
    TimeExtended,
)
from estate_complaints.rules.entries.intake import (
    AuthorityConfirmed,
    Happening,
    Point,
    Representative,
    StruckOut,
    Subject,
)
from estate_complaints.rules.entries.outcome import (
    Closed,
    LessonRecorded,
    OutcomeConfirmed,
    OutcomeGiven,
    Reopened,
    SentForApproval,
)

DAY = date(2026, 12, 18)
OVER = date(2027, 1, 21)
LONG_AFTER = date(2027, 6, 1)
STAFF = {"subject": Subject(kind="staff", member=4)}
BOARD = {"subject": Subject(kind="board_member", member=8)}
ANONYMOUS: dict[str, Any] = {"complainant_kind": "anonymous", "complainant": None}
PETITION: dict[str, Any] = {"complainant_kind": "petition", "complainant": None}
ANN = {"representative": Representative(name="Ann O’Nymous")}
OLD = {"happened": Happening(last=date(2026, 1, 1))}
UNWISHED = {"points": (Point(wrong="The lift"),)}

POSTED = OutcomeGiven(stage="local", how="post")
TOLD = OutcomeGiven(stage="local", how="telephone")
EARLY = OutcomeGiven(stage="early", how="telephone")
FINAL = OutcomeGiven(stage="review", how="email")
CONFIRMED = OutcomeConfirmed(stage="local", how="email")
CLOSED = Closed(reason="nothing_further_heard")
REOPENED = Reopened(why="They wrote again.")
RANG = ContactMade(stage="early", how="telephone", note="Rang.")
LESSON = LessonRecorded(lesson="Ring back.")
SOME_DAY = an_action(DAY, "early", by_when=None)
SATISFIED = AuthorityConfirmed(how="She rang.")


def until(day: date, how: str = "post") -> TimeExtended:
    return TimeExtended(stage="local", clock="local_response", until=day, how=how)


def upheld(**said: Any) -> Story:
    return ccrmo(DAY, stage="local").then(DAY, decided("local", "upheld", **said))


def unassigned() -> Story:
    return ccrmo(DAY).then(DAY, RANG, an_action(DAY, "early"))


ASKS = MoreTimeAsked(clock="review_window")
ASKS_EARLY = MoreTimeAsked(clock="local_window")
TOO_DEAR: dict[str, Any] = {"not_put_right": "not_value_for_money"}
BEYOND: dict[str, Any] = {"not_put_right": "not_practical"}
GRANTS = MoreTimeAnswered(clock="review_window", granted=True)
REFUSES = MoreTimeAnswered(clock="review_window", granted=False)
GRANTS_EARLY = MoreTimeAnswered(clock="local_window", granted=True)
REFUSES_EARLY = MoreTimeAnswered(clock="local_window", granted=False)
NEIGHBOURS, THE_TEAM = "anti_social_behaviour", "the neighbourhood team"
EXCLUDED = local_ready(DAY).then(DAY, scope("solicitors"))
COVERED = local_ready(DAY).then(DAY, scope("solicitors"), scope("covered"))
THIRTY = DAY + timedelta(days=30)
ASKED, READY, ANSWERED = local_asked(DAY), local_ready(DAY), local_answered(DAY)
SETTLED, WORKED, SPOKEN = early_answered(DAY), early_worked(DAY), local_answered(DAY, "telephone")
LOOKED_AT_AFRESH = local_asked(DAY).then(DAY, assigned("local", 5), further("review"))
MIXED = review_ready(DAY).then(DAY, assigned("review", 6, 7, 8))
DECIDED_BEFORE = local_answered(DAY).then(DAY, decision("handlers"), further("review"))
REVIEW, PANEL, FINISHED = review_asked(DAY), review_ready(DAY), review_answered(DAY)
PROMISED = TimeExtended(stage="review", clock="review_response", until=OVER)

HANDLERS, STARTS = decision("handlers"), MediationStarted()
SUGGESTS, STRIKES = MediationSuggested(parties=PARTIES), StruckOut(number=5, why="?")

Row = tuple[bool, str, str, Story, Entry, date]


def speaks(rule: str, level: str, story: Story, entry: Entry, day: date = DAY) -> Row:
    return True, rule, level, story, entry, day


def silent(rule: str, level: str, story: Story, entry: Entry, day: date = DAY) -> Row:
    return False, rule, level, story, entry, day


ROWS = [
    speaks("C-003", "block", upheld(), CLOSED),
    silent("C-003", "block", upheld(put_right="Done."), CLOSED),
    speaks("C-004", "block", upheld(**BEYOND), CLOSED),
    silent("C-004", "block", upheld(), CLOSED),
    speaks("C-006", "warn", SETTLED, CLOSED),
    silent("C-006", "warn", early_answered(DAY).then(DAY, LESSON), CLOSED),
    speaks("C-009", "tell", ASKED, decided("local"), THIRTY),
    silent("C-009", "tell", ASKED, decided("local")),
    speaks("C-009", "block", REVIEW, PROMISED),
    silent("C-009", "block", REVIEW, msgspec.structs.replace(PROMISED, how="email")),
    speaks("C-021", "warn", ccrmo(DAY), scope(NEIGHBOURS)),
    silent("C-021", "warn", ccrmo(DAY), scope(NEIGHBOURS, THE_TEAM)),
    speaks("C-024", "warn", ccrmo(DAY), scope("not_our_responsibility")),
    silent("C-024", "warn", ccrmo(DAY), scope("covered")),
    speaks("C-024", "warn", EXCLUDED, POSTED),
    silent("C-024", "warn", COVERED, POSTED),
    speaks("C-026", "tell", local_asked(DAY, **ANN), acknowledged("local")),
    silent("C-026", "tell", local_asked(DAY, **ANN).then(DAY, SATISFIED), acknowledged("local")),
    speaks("C-026", "block", local_ready(DAY, **ANN), POSTED),
    silent("C-026", "block", local_ready(DAY, **ANN).then(DAY, SATISFIED), POSTED),
    speaks("C-026", "block", local_answered(DAY, "telephone", **ANN), CONFIRMED),
    silent("C-026", "block", SPOKEN, CONFIRMED),
    speaks("C-029", "warn", local_asked(DAY, **UNWISHED), acknowledged("local")),
    silent("C-029", "warn", ASKED, acknowledged("local")),
    speaks("C-029", "warn", ccrmo(DAY), added("early", "")),
    silent("C-029", "warn", ccrmo(DAY), added("early")),
    speaks("C-031", "block", ASKED, POSTED),
    silent("C-031", "block", READY, POSTED),
    speaks("C-031", "block", REVIEW, SentForApproval(stage="review", letter="x")),
    silent("C-031", "block", READY, SentForApproval(stage="local", letter="x")),
    speaks("C-032", "block", ASKED, decided("local", reasons="", **BEYOND)),
    silent("C-032", "block", ASKED, decided("local", **BEYOND)),
    speaks("C-032", "block", ASKED, decided("local", reasons=" ", not_put_right="not_possible")),
    silent("C-032", "block", ASKED, decided("local", reasons="")),
    # C-098: value for money
    speaks("C-032", "block", ASKED, decided("local", reasons="", **TOO_DEAR)),
    speaks("C-034", "warn", unassigned(), EARLY),
    silent("C-034", "warn", WORKED, EARLY),
    speaks("C-035", "block", ccrmo(DAY).then(DAY, an_action(DAY, "early")), EARLY),
    silent("C-035", "block", unassigned(), EARLY),
    speaks("C-035", "block", ccrmo(DAY).then(DAY, RANG), EARLY),
    speaks("C-035", "block", early_worked(DAY).then(DAY, SOME_DAY), EARLY),
    speaks("C-037", "block", WORKED, OutcomeGiven(stage="early", how="email")),
    silent("C-037", "block", WORKED, EARLY),
    speaks("C-041", "warn", SETTLED, further("local", "telephone")),
    silent("C-041", "warn", SETTLED, further("local")),
    speaks("C-042", "warn", SETTLED, further("local"), OVER),
    silent("C-042", "warn", SETTLED, further("local"), date(2027, 1, 20)),
    speaks("C-043", "warn", SETTLED, ASKS_EARLY, OVER),
    silent("C-043", "warn", SETTLED, ASKS_EARLY),
    speaks("C-043", "block", early_answered(DAY).then(DAY, ASKS_EARLY), GRANTS_EARLY),
    silent("C-043", "block", early_answered(DAY).then(DAY, ASKS_EARLY), REFUSES_EARLY),
    speaks("C-044", "warn", ASKED, POSTED),
    silent("C-044", "warn", READY, POSTED),
    speaks("C-045", "warn", SETTLED, further("local", why="")),
    silent("C-045", "warn", SETTLED, further("local")),
    speaks("C-045", "tell", SETTLED, further("local", wanted="")),
    silent("C-045", "tell", SETTLED, further("local")),
    speaks("C-046", "block", ASKED, assigned("local", 4)),
    silent("C-046", "block", ASKED, assigned("local", 5)),
    silent("C-046", "block", local_asked(DAY).then(DAY, HANDLERS), assigned("local", 4)),
    speaks("C-046", "block", ASKED, POSTED),
    silent("C-046", "block", READY, POSTED),
    speaks("C-046", "block", local_ready(DAY).then(DAY, assigned("local", 1)), POSTED),
    silent("C-046", "block", local_ready(DAY).then(DAY, assigned("local", 1), HANDLERS), POSTED),
    speaks("C-047", "block", ASKED, added("local")),
    silent("C-047", "block", ccrmo(DAY), added("early")),
    speaks("C-049", "block", ASKED, until(date(2027, 1, 20))),
    silent("C-049", "block", ASKED, until(OVER)),
    speaks("C-049", "block", ASKED, until(OVER, how="")),
    speaks("C-049", "warn", ASKED, until(LONG_AFTER), OVER),
    silent("C-049", "warn", ASKED, until(LONG_AFTER)),
    speaks("C-050", "tell", READY, TOLD),
    silent("C-050", "tell", READY, POSTED),
    speaks("C-050", "block", SPOKEN, OutcomeConfirmed(stage="local", how="in_person")),
    silent("C-050", "block", SPOKEN, CONFIRMED),
    speaks("C-050", "block", local_answered(DAY, "in_person"), CLOSED),
    silent("C-050", "block", local_answered(DAY, "hand"), CLOSED),
    speaks("C-035", "warn", WORKED, CLOSED),
    silent("C-035", "warn", SETTLED, CLOSED),
    speaks("C-048", "warn", READY, CLOSED),
    silent("C-048", "warn", ANSWERED, CLOSED),
    speaks("C-060", "warn", PANEL, CLOSED),
    silent("C-060", "warn", FINISHED, CLOSED),
    speaks("C-051", "warn", ANSWERED, CLOSED, date(2027, 1, 6)),
    silent("C-051", "warn", ANSWERED, CLOSED, date(2027, 1, 7)),
    speaks("C-053", "warn", ANSWERED, further("review"), date(2027, 1, 8)),
    silent("C-053", "warn", ANSWERED, further("review"), date(2027, 1, 7)),
    speaks("C-053", "warn", ANSWERED, further("review"), OVER),
    silent("C-053", "warn", mediating(local_answered(DAY), DAY), further("review"), OVER),
    speaks("C-054", "warn", ANSWERED, further("review", "in_person")),
    silent("C-054", "warn", ANSWERED, further("review", "letter")),
    speaks("C-055", "warn", ANSWERED, ASKS, date(2027, 1, 8)),
    silent("C-055", "warn", ANSWERED, ASKS, date(2027, 1, 7)),
    speaks("C-055", "block", local_answered(DAY).then(DAY, ASKS), GRANTS),
    silent("C-055", "block", local_answered(DAY).then(DAY, ASKS), REFUSES),
    speaks("C-056", "warn", REVIEW, FINAL),
    silent("C-056", "warn", PANEL, FINAL),
    speaks("C-057", "warn", ANSWERED, further("review", why="")),
    silent("C-057", "warn", ANSWERED, further("review")),
    speaks("C-057", "tell", ANSWERED, further("review", wanted="")),
    silent("C-057", "tell", ANSWERED, further("review")),
    speaks("C-058", "warn", REVIEW, assigned("review", 7, 8)),
    speaks("C-058", "warn", REVIEW, assigned("review", 7, 8, 9)),
    silent("C-058", "warn", LOOKED_AT_AFRESH, assigned("review", 6, 7, 8)),
    speaks("C-058", "warn", MIXED, FINAL),
    silent("C-058", "block", MIXED, FINAL),
    silent("C-058", "warn", review_ready(DAY).then(DAY, assigned("review", 6, 7), HANDLERS), FINAL),
    silent("C-058", "warn", review_asked(DAY).then(DAY, HANDLERS), assigned("review", 6, 7, 8)),
    silent("C-058", "warn", review_asked(DAY).then(DAY, HANDLERS), assigned("review", 7, 8)),
    speaks("C-058", "warn", DECIDED_BEFORE, assigned("review", 6, 7, 8)),
    speaks("C-058", "warn", REVIEW, assigned("review", 6, 7, 8, 9)),
    speaks("C-058", "block", REVIEW, FINAL),
    silent("C-058", "block", PANEL, FINAL),
    speaks("C-058", "block", review_ready(DAY).then(DAY, assigned("review", 7)), FINAL),
    silent("C-058", "block", review_ready(DAY).then(DAY, assigned("review", 7), HANDLERS), FINAL),
    speaks("C-059", "warn", REVIEW, added("review")),
    silent("C-059", "warn", ccrmo(DAY), added("early")),
    speaks("C-061", "warn", FINISHED, SUGGESTS),
    silent("C-061", "warn", REVIEW, SUGGESTS),
    speaks("C-065", "warn", PANEL, OutcomeGiven(stage="review", how="telephone")),
    silent("C-065", "warn", PANEL, FINAL),
    speaks("C-068", "block", ccrmo(DAY).then(DAY, SUGGESTS), STARTS),
    silent("C-068", "block", mediating(ccrmo(DAY), DAY).then(DAY, STRIKES), STARTS),
    speaks("C-095", "warn", local_ready(DAY, **OLD), POSTED),
    silent("C-095", "warn", local_ready(DAY, **OLD).then(DAY, decision("late")), POSTED),
    speaks("C-096", "tell", ANSWERED, CLOSED),
    silent("C-096", "tell", ANSWERED, CLOSED, LONG_AFTER),
    speaks("C-096", "warn", early_answered(DAY).then(DAY, CLOSED), REOPENED, OVER),
    silent("C-096", "warn", early_answered(DAY).then(DAY, CLOSED), REOPENED),
    speaks("C-096", "warn", local_answered(DAY).then(DAY, CLOSED), REOPENED, OVER),
    silent("C-096", "warn", local_answered(DAY).then(DAY, CLOSED), REOPENED, date(2027, 1, 20)),
    speaks("C-096", "warn", review_answered(DAY).then(DAY, CLOSED), REOPENED),
    silent("C-096", "warn", review_asked(DAY).then(DAY, CLOSED), REOPENED),
    speaks("C-104", "block", PANEL, FINAL),
    silent("C-104", "block", READY, POSTED),
]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row[1]} {row[2]} {row[0]}")
def test_a_rule_speaks_where_it_is_broken_and_nowhere_else(row: Row) -> None:
    expected, rule, level, story, entry, day = row
    assert (rule in rules_of(story.against(entry, day), level)) is expected
