"""Roupell Park: each rule speaks where it is broken, at its level, and else is silent."""

from datetime import date
from typing import Any

import msgspec
import pytest
from tests.factories import Story, rules_of
from tests.histories import (
    PARTIES,
    acknowledged,
    an_action,
    assigned,
    board_review_asked,
    decided,
    decision,
    further,
    manager_of_repairs,
    mediating,
    paid,
    rprmo,
    scope,
    stage1_answered,
    stage1_ready,
    stage2_answered,
    stage2_asked,
    stage2_ready,
)

from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.handling import (
    ClarificationAnswered,
    ClarificationAsked,
    ContactMade,
    MediationStarted,
    MediationSuggested,
    TimeExtended,
)
from estate_complaints.rules.entries.intake import (
    AuthorityConfirmed,
    DetailsCorrected,
    Happening,
    Note,
    Representative,
    StruckOut,
    Subject,
)
from estate_complaints.rules.entries.outcome import (
    Approved,
    Closed,
    ExplanationGiven,
    LessonRecorded,
    OutcomeConfirmed,
    OutcomeGiven,
    SentForApproval,
)
from estate_complaints.rules.entries.parties import RepresentativeNamed, SubjectCorrected
from estate_complaints.rules.scene import PlaceFound

DAY = date(2026, 12, 18)
DUE, OVER = date(2027, 1, 6), date(2027, 1, 7)
MANAGER = manager_of_repairs(rprmo(DAY))
DIRECTOR, BOARD, CHAIR = 8, (9, 10, 11), 12

STAFF = {"subject": Subject(kind="staff", member=MANAGER, service="repairs")}
MEMBER = {"subject": Subject(kind="board_member", member=BOARD[0])}
ABOUT_DIRECTOR = {"subject": Subject(kind="director", member=DIRECTOR)}
ANN = {"representative": Representative(name="Ann O’Nymous")}
OLD = {"happened": Happening(last=date(2025, 1, 1))}
BY_TELEPHONE = {"channel": "telephone"}

REPLY = OutcomeGiven(stage="stage1", how="email")
REPLY2 = OutcomeGiven(stage="stage2", how="email")
REPLY3 = OutcomeGiven(stage="board_review", how="email")
SPOKEN = OutcomeGiven(stage="stage1", how="telephone")
SENT = SentForApproval(stage="stage1", letter="stage1_outcome")
APPROVED = Approved(stage="stage1", letter="stage1_outcome")
CLOSED = Closed(reason="answered")
FILED = DetailsCorrected(why="Filed.", held_at="Cabinet 2")
IN_WRITING = AuthorityConfirmed(how="By letter", in_writing=True)
BY_WORD = AuthorityConfirmed(how="She rang.")
LESSON = LessonRecorded(lesson="Ring back.")
STARTS, SUGGESTS = MediationStarted(), MediationSuggested(parties=PARTIES)
TOLD_WHY = ExplanationGiven(whom=(MANAGER,), text="The part was in stock.")
ASKED = ClarificationAsked(stage="stage1", question="Which lift?", how="email")
AGREED = ClarificationAnswered(stage="stage1", answer="The left.", agreed=True)
RANG = ContactMade(stage="stage1", how="telephone", note="Went through it.")
LATER = TimeExtended(
    stage="stage1", clock="stage1_reply", until=date(2027, 2, 1), why="A part.", how="post"
)
LATER2 = msgspec.structs.replace(LATER, stage="stage2", clock="stage2_reply")
NOTE, STRIKES = Note(text="Filed."), StruckOut(number=2, why="?")


def but(entry: Entry, **changed: Any) -> Entry:
    return msgspec.structs.replace(entry, **changed)


def undated(story: Story, stage: str) -> Story:
    return story.then(DAY, an_action(DAY, stage, by_when=None))


def looked(found: PlaceFound) -> Story:
    """Somebody has looked for the place named."""
    story = stage1_answered(DAY)
    story.places = {FILED.held_at: found}
    return story


def approved() -> Story:
    return stage1_ready(DAY).then(DAY, SENT, APPROVED)


def unworked(*entries: Entry, **said: Any) -> Story:
    """Stage 1, assigned and decided but neither acknowledged nor talked over."""
    story = rprmo(DAY, **said).then(DAY, assigned("stage1", MANAGER), decided("stage1"))
    return story.then(DAY, *entries)


WHO = decision("handlers")
FOLDER: dict[str, PlaceFound] = {"warn": "missing", "tell": "unreachable"}
READY, NEW, TWO = stage1_ready(DAY), rprmo(DAY), stage2_asked(DAY)
DONE, DONE2, APPEAL = stage1_answered(DAY), stage2_answered(DAY), board_review_asked(DAY)
UPHELD = rprmo(DAY).then(DAY, decided("stage1", "upheld"))
PUT_RIGHT = rprmo(DAY).then(DAY, decided("stage1", "upheld", put_right="Repaired."))
ELSEWHERE = rprmo(DAY).then(DAY, scope("other_body"))
ABOUT_MANAGER = SubjectCorrected(about="staff", member=MANAGER, why="They named him.")
NAMELESS = stage1_ready(DAY, **ANN)
SERIOUS = rprmo(DAY, **ABOUT_DIRECTOR).then(DAY, decision("serious"))

Row = tuple[bool, str, str, Story, Entry, date, int]


def speaks(
    rule: str, level: str, story: Story, entry: Entry, day: date = DAY, actor: int = 1
) -> Row:
    return True, rule, level, story, entry, day, actor


def silent(
    rule: str, level: str, story: Story, entry: Entry, day: date = DAY, actor: int = 1
) -> Row:
    return False, rule, level, story, entry, day, actor


ROWS = [
    speaks("R-004", "warn", UPHELD, CLOSED),
    silent("R-004", "warn", NEW, CLOSED),
    silent("R-004", "warn", rprmo(DAY).then(DAY, decided("stage1", "upheld"), LESSON), CLOSED),
    speaks("R-008", "block", READY, REPLY),
    silent("R-008", "block", approved(), REPLY),
    silent("R-008", "block", stage2_ready(DAY), REPLY2),
    speaks("R-016", "warn", NEW, scope("anti_social_behaviour")),
    silent("R-016", "warn", NEW, scope("anti_social_behaviour", "the housing manager")),
    speaks("R-018", "warn", stage1_ready(DAY, **OLD), REPLY),
    silent("R-018", "warn", stage1_ready(DAY, **OLD).then(DAY, decision("late")), REPLY),
    speaks("R-020", "warn", ELSEWHERE, REPLY),
    speaks(
        "R-020", "warn", stage1_answered(DAY).then(DAY, scope("legal_action")), further("stage2")
    ),
    silent("R-020", "warn", DONE, further("stage2")),
    speaks("R-021", "warn", NEW, scope("other_body")),
    silent("R-021", "warn", NEW, scope("other_body", "Lambeth Council")),
    speaks("R-025", "warn", rprmo(DAY, **ANN), acknowledged("stage1")),
    silent("R-025", "warn", rprmo(DAY, **ANN).then(DAY, IN_WRITING), acknowledged("stage1")),
    speaks("R-025", "block", NAMELESS, REPLY),
    speaks("R-025", "block", stage1_ready(DAY, **ANN).then(DAY, BY_WORD), REPLY),
    silent("R-025", "block", stage1_ready(DAY, **ANN).then(DAY, BY_WORD, IN_WRITING), REPLY),
    speaks("R-025", "tell", NEW, RepresentativeNamed(name="Ann", how="She said so.")),
    silent("R-025", "tell", NEW, RepresentativeNamed(name="Ann", in_writing=True)),
    speaks("R-031", "warn", unworked(**BY_TELEPHONE), REPLY),
    silent("R-031", "warn", unworked(RANG, **BY_TELEPHONE), REPLY),
    silent("R-031", "warn", unworked(), REPLY),
    speaks("R-036", "warn", NEW, assigned("stage1", DIRECTOR)),
    silent("R-036", "warn", NEW, assigned("stage1", MANAGER)),
    silent("R-036", "warn", rprmo(DAY).then(DAY, WHO), assigned("stage1", DIRECTOR)),
    silent("R-036", "warn", rprmo(DAY, **STAFF), assigned("stage1", DIRECTOR)),
    speaks("R-037", "block", rprmo(DAY, **STAFF), assigned("stage1", MANAGER)),
    silent("R-037", "block", rprmo(DAY, **STAFF), assigned("stage1", DIRECTOR)),
    speaks("R-037", "block", stage1_ready(DAY, **STAFF), REPLY),
    speaks("R-037", "tell", READY, ABOUT_MANAGER),
    silent("R-037", "tell", NEW, ABOUT_MANAGER),
    speaks("R-038", "warn", TWO, assigned("stage2", CHAIR)),
    silent("R-038", "warn", TWO, assigned("stage2", DIRECTOR)),
    silent("R-038", "warn", stage2_asked(DAY).then(DAY, WHO), assigned("stage2", CHAIR)),
    speaks("R-038", "warn", stage2_asked(DAY).then(DAY, assigned("stage2", CHAIR)), REPLY2),
    silent("R-038", "warn", stage2_ready(DAY), REPLY2),
    speaks("R-039", "block", rprmo(DAY, **MEMBER), assigned("stage1", BOARD[1])),
    speaks("R-039", "block", rprmo(DAY, **MEMBER), assigned("stage1", *BOARD[1:])),
    silent(
        "R-039", "block", rprmo(DAY, **MEMBER), but(assigned("stage1", 10, 11), uninvolved=True)
    ),
    silent("R-039", "block", NEW, assigned("stage1", MANAGER)),
    speaks("R-040", "tell", rprmo(DAY, **MEMBER), assigned("stage1", *BOARD[1:])),
    silent("R-040", "tell", rprmo(DAY, **ABOUT_DIRECTOR), assigned("stage1", CHAIR)),
    speaks("R-043", "block", NEW, decided("stage1", reasons=" ")),
    silent("R-043", "block", NEW, decided("stage1")),
    speaks("R-046", "warn", unworked(ASKED), REPLY),
    silent("R-046", "warn", unworked(ASKED, AGREED), REPLY),
    speaks("R-050", "block", NEW, but(LATER, why="")),
    speaks("R-050", "block", NEW, but(LATER, how="")),
    speaks("R-050", "block", NEW, but(LATER, until=DUE)),
    silent("R-050", "block", NEW, LATER),
    speaks("R-050", "warn", NEW, LATER, OVER),
    silent("R-050", "warn", NEW, LATER, DUE),
    speaks("R-054", "block", undated(stage1_ready(DAY), "stage1"), REPLY),
    silent("R-054", "block", READY, REPLY),
    speaks("R-056", "tell", rprmo(DAY, **STAFF), decided("stage1")),
    silent("R-056", "tell", NEW, decided("stage1")),
    speaks("R-059", "block", TWO, but(LATER2, why="  ")),
    speaks("R-059", "block", TWO, but(LATER2, how="")),
    speaks("R-059", "block", TWO, but(LATER2, until=DUE)),
    silent("R-059", "block", TWO, LATER2),
    speaks("R-059", "warn", TWO, LATER2, OVER),
    silent("R-059", "warn", TWO, LATER2),
    speaks("R-063", "block", undated(stage2_ready(DAY), "stage2"), REPLY2),
    silent("R-063", "block", stage2_ready(DAY), REPLY2),
    speaks("R-065", "block", TWO, assigned("stage2", MANAGER)),
    silent("R-065", "block", TWO, assigned("stage2", DIRECTOR)),
    speaks("R-066", "block", stage2_answered(DAY, "upheld"), CLOSED),
    speaks(
        "R-066", "block", stage2_answered(DAY, "upheld").then(DAY, further("board_review")), CLOSED
    ),
    silent("R-066", "block", stage2_answered(DAY, "upheld").then(DAY, TOLD_WHY), CLOSED),
    silent("R-066", "block", DONE2, CLOSED),
    speaks("R-067", "block", READY, SPOKEN),
    speaks("R-067", "block", READY, OutcomeConfirmed(stage="stage1", how="in_person")),
    silent("R-067", "block", READY, REPLY),
    speaks("R-067", "warn", NEW, CLOSED),
    silent("R-067", "warn", DONE, CLOSED),
    silent("R-067", "warn", ELSEWHERE, CLOSED),
    speaks("R-069", "block", NEW, SENT),
    silent("R-069", "block", READY, SENT),
    speaks("R-070", "warn", UPHELD, CLOSED),
    silent("R-070", "warn", PUT_RIGHT, CLOSED),
    speaks("R-072", "warn", NEW, paid("referred")),
    silent("R-072", "warn", NEW, paid("referred", "Claim 12.")),
    speaks("R-074", "warn", NEW, paid("offered", "  ")),
    silent("R-074", "warn", NEW, paid("offered", "To prevent legal action; the Director.")),
    speaks("R-075", "tell", rprmo(DAY, **ABOUT_DIRECTOR), assigned("stage1", CHAIR)),
    silent("R-075", "tell", NEW, assigned("stage1", MANAGER)),
    speaks("R-077", "warn", SERIOUS, CLOSED),
    silent("R-077", "warn", DONE, CLOSED),
    speaks("R-079", "tell", rprmo(DAY).then(DAY, SUGGESTS), STARTS),
    silent("R-079", "tell", mediating(rprmo(DAY), DAY), STARTS),
    speaks("R-082", "block", APPEAL, but(assigned("board_review", 9), uninvolved=True)),
    speaks("R-082", "block", APPEAL, but(assigned("board_review", 9, DIRECTOR), uninvolved=True)),
    speaks("R-082", "block", APPEAL, assigned("board_review", 9, 10)),
    speaks("R-082", "block", APPEAL, but(assigned("board_review", *BOARD), uninvolved=True)),
    silent("R-082", "block", APPEAL, but(assigned("board_review", 9, 10), uninvolved=True)),
    speaks(
        "R-082", "block", board_review_asked(DAY).then(DAY, assigned("board_review", 9)), REPLY3
    ),
    silent(
        "R-082", "block", board_review_asked(DAY).then(DAY, assigned("board_review", 9, 10)), REPLY3
    ),
    speaks("R-088", "tell", NEW, FILED),
    speaks("R-088", "tell", rprmo(DAY).then(DAY, NOTE), STRIKES),
    silent("R-088", "tell", NEW, FILED, actor=3),
    silent("R-088", "tell", NEW, FILED, actor=DIRECTOR),
    speaks("R-091", "warn", unworked(), REPLY),
    silent("R-091", "warn", READY, REPLY),
    speaks("R-093", "block", NEW, REPLY),
    silent("R-093", "block", READY, REPLY),
    speaks("R-096", "block", DONE, CLOSED),
    silent("R-096", "block", stage1_answered(DAY).then(DAY, FILED), CLOSED),
    *(speaks("R-096", level, looked(found), FILED) for level, found in FOLDER.items()),
    *(silent("R-096", level, looked("there"), FILED) for level in FOLDER),
    speaks("R-097", "tell", rprmo(DAY, **STAFF), NOTE),
    silent("R-097", "tell", NEW, NOTE),
    speaks("R-099", "block", NEW, REPLY),
    silent("R-099", "block", READY, REPLY),
    speaks("R-100", "warn", NEW, decided("stage1", references="")),
    silent("R-100", "warn", NEW, decided("stage1")),
]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row[1]} {row[2]} {row[0]}")
def test_a_rule_speaks_where_it_is_broken_and_nowhere_else(row: Row) -> None:
    expected, rule, level, story, entry, day, actor = row
    assert (rule in rules_of(story.against(entry, day, actor), level)) is expected
