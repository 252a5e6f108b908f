"""The order of things: what makes no sense yet, or no longer, whatever the policy."""

from datetime import date

import msgspec
import pytest
from tests.factories import Story
from tests.histories import (
    PARTIES,
    an_action,
    board_review_asked,
    ccrmo,
    decided,
    early_answered,
    further,
    local_answered,
    local_asked,
    local_ready,
    mediating,
    review_asked,
    rprmo,
    stage1_answered,
)

from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.handling import (
    Acknowledged,
    ActionDone,
    Assigned,
    ClarificationAnswered,
    ClarificationAsked,
    ContactMade,
    MediationAnswered,
    MediationEnded,
    MediationStarted,
    MediationSuggested,
    MoreTimeAnswered,
    MoreTimeAsked,
    TimeExtended,
)
from estate_complaints.rules.entries.intake import (
    AuthorityConfirmed,
    DetailsCorrected,
    Note,
    Representative,
    StruckOut,
)
from estate_complaints.rules.entries.outcome import (
    Closed,
    ExplanationGiven,
    FeedbackAsked,
    LessonRecorded,
    OutcomeConfirmed,
    OutcomeGiven,
    Reopened,
    SentForApproval,
)
from estate_complaints.rules.people import Member
from estate_complaints.rules.steps.order import NEEDS_AN_OPEN_CASE
from estate_complaints.rules.steps.steps import steps_in

DAY = date(2026, 12, 18)
LATER = date(2027, 6, 1)


def blocked(story: Story, entry: Entry, on: date = DAY) -> str:
    """The first sentence that stands in the way and is of no rule."""
    found = [one.says for one in story.against(entry, on) if one.level == "block" and not one.rule]
    return found[0] if found else ""


def closed(story: Story) -> Story:
    return story.then(DAY, Closed(reason="withdrawn"))


def extended(clock: str) -> TimeExtended:
    return TimeExtended(stage="local", clock=clock, until=LATER, why="A part.", how="post")


ACKNOWLEDGES = Acknowledged(stage="local", how="email")
CONFIRMS = OutcomeConfirmed(stage="local", how="email")
SENDS = SentForApproval(stage="local", letter="local_outcome")
ENDS, STARTS = MediationEnded(resolved=False), MediationStarted()
ASKS = MoreTimeAsked(clock="review_window")
GRANTS = MoreTimeAnswered(clock="review_window", granted=True, until=LATER)
TOLD = OutcomeGiven(stage="early", how="telephone")
EXPLAINS = ExplanationGiven(whom=(5,), text="The part was in stock.")

REFUSED: list[tuple[Story, Entry, str]] = [
    (local_ready(DAY), ACKNOWLEDGES, "Local Resolution was acknowledged on Fri 18 Dec 2026."),
    (
        ccrmo(DAY),
        Acknowledged(stage="early", how="email"),
        "Early Resolution needs no acknowledgement.",
    ),
    (ccrmo(DAY), ACKNOWLEDGES, "The complaint has not come to Local Resolution."),
    (ccrmo(DAY), AuthorityConfirmed(how="By letter"), "Nobody represents the complainant."),
    (
        ccrmo(DAY),
        ClarificationAnswered(stage="early", answer="Yes."),
        "No clarification was asked for.",
    ),
    (
        local_answered(DAY),
        Assigned(stage="local", officers=(6,)),
        "Local Resolution has been answered.",
    ),
    (ccrmo(DAY), decided("early"), "At Early Resolution actions are agreed; points are decided"),
    (rprmo(DAY, points=()), decided("stage1"), "The complaint has no point 1."),
    (stage1_answered(DAY), decided("stage1"), "Stage 1 has been answered."),
    (
        early_answered(DAY).then(DAY, ActionDone(action=4)),
        ActionDone(action=4),
        "This action was done on Fri 18 Dec 2026.",
    ),
    (local_answered(DAY), extended("local_response"), "No date of ours is running"),
    (local_asked(DAY), extended("review_response"), "No date of ours is running"),
    (local_asked(DAY), extended("local_window"), "No date of ours is running"),
    (local_asked(DAY), ASKS, "No time limit for the complainant is running."),
    (local_answered(DAY), GRANTS, "No request for more time waits for an answer."),
    (local_answered(DAY).then(DAY, ASKS, GRANTS), GRANTS, "No request for more time waits"),
    (
        local_answered(DAY).then(DAY, ASKS, further("review")),
        GRANTS,
        "No time limit for the complainant is running.",
    ),
    (ccrmo(DAY), MediationAnswered(party=PARTIES[0]), "Mediation has not been suggested."),
    (ccrmo(DAY), STARTS, "Mediation has not been suggested."),
    (ccrmo(DAY), ENDS, "No mediation is under way."),
    (mediating(ccrmo(DAY), DAY), STARTS, "Mediation is under way."),
    (mediating(ccrmo(DAY), DAY), MediationSuggested(parties=PARTIES), "Mediation is under way."),
    (mediating(ccrmo(DAY), DAY), MediationAnswered(party="A neighbour"), "Mediation was not sugge"),
    (mediating(ccrmo(DAY), DAY), Closed(reason="withdrawn"), "Mediation is under way. End it"),
    (mediating(local_ready(DAY), DAY), SENDS, "Mediation is under way and the process is"),
    (mediating(local_asked(DAY), DAY), decided("local"), "Mediation is under way and the process"),
    (
        mediating(local_ready(DAY), DAY),
        OutcomeGiven(stage="local", how="email"),
        "Mediation is under way and the process is suspended until it ends.",
    ),
    (local_answered(DAY), OutcomeGiven(stage="local", how="email"), "Local Resolution has been an"),
    (local_ready(DAY), CONFIRMS, "No outcome has been given yet."),
    (local_answered(DAY), CONFIRMS, "The outcome has been given in writing."),
    (
        early_answered(DAY),
        OutcomeConfirmed(stage="early", how="email"),
        "Early Resolution is not answered in writing.",
    ),
    (local_answered(DAY), SENDS, "Local Resolution has been answered."),
    (ccrmo(DAY), SentForApproval(stage="early", letter="x"), "Early Resolution has no outcome"),
    (local_asked(DAY), further("local"), "Local Resolution has been asked for already."),
    (ccrmo(DAY), further("review"), "The complaint has not come to the stage before Review."),
    (
        ccrmo(DAY, stage="local"),
        further("early"),
        "The complaint has not come to the stage before Early Resolution.",
    ),
    (rprmo(DAY), EXPLAINS, "The case has been at one stage only."),
    (ccrmo(DAY), Reopened(why="They rang."), "The case is open."),
    (rprmo(DAY), FeedbackAsked(how="telephone"), "Nothing has been answered yet."),
    (ccrmo(DAY), StruckOut(number=1, why="?"), "The receipt stays"),
    (ccrmo(DAY), StruckOut(number=9, why="?"), "There is no entry 9 in this complaint."),
    (
        ccrmo(DAY).then(DAY, Note(text="x"), StruckOut(number=2, why="?")),
        StruckOut(number=2, why="?"),
        "This entry has been struck out already.",
    ),
    (review_asked(DAY), StruckOut(number=6, why="?"), "Review was asked for since. Strike out"),
    (
        ccrmo(DAY).then(DAY, TOLD, StruckOut(number=2, why="?"), TOLD),
        StruckOut(number=3, why="?"),
        "What it struck out was recorded anew since. Strike out the later entry first.",
    ),
    (ccrmo(DAY), Assigned(stage="early", officers=(99,)), "Somebody chosen is not in this office."),
    (ccrmo(DAY), Assigned(stage="early", officers=()), "Nobody has been chosen."),
    (ccrmo(DAY), ActionDone(action=1), "No such action was agreed."),
    (ccrmo(DAY), an_action(DAY, "early", point=3), "The complaint has no point 3."),
    (local_asked(DAY), decided("local", "perhaps"), "Outcome: please choose from the list."),
    (ccrmo(DAY), Closed(reason=""), "Reason: please choose from the list."),
    (ccrmo(DAY), Note(text="Not a stage."), ""),
]


@pytest.mark.parametrize(("story", "entry", "says"), REFUSED)
def test_what_makes_no_sense_is_refused_in_a_sentence(
    story: Story, entry: Entry, says: str
) -> None:
    """C-010, C-035, C-037, C-050, C-067..C-070: the same for every case."""
    assert blocked(story, entry).startswith(says)
    assert bool(blocked(story, entry)) is bool(says)


TAKEN: list[tuple[Story, Entry]] = [
    (local_asked(DAY), ACKNOWLEDGES),
    (
        ccrmo(DAY, representative=Representative(name="Ann O’Nymous")),
        AuthorityConfirmed(how="She rang."),
    ),
    (
        ccrmo(DAY).then(DAY, ClarificationAsked(stage="early", question="?", how="telephone")),
        ClarificationAnswered(stage="early", answer="The other lift."),
    ),
    (early_answered(DAY), ActionDone(action=4)),
    (local_answered(DAY).then(DAY, ASKS), GRANTS),
    (closed(local_answered(DAY)), ASKS),
    (mediating(ccrmo(DAY), DAY), ENDS),
    (mediating(ccrmo(DAY), DAY).then(DAY, ENDS), STARTS),
    (mediating(ccrmo(DAY), DAY), ContactMade(stage="early", how="telephone", note="Rang.")),
    (local_answered(DAY, how="telephone"), CONFIRMS),
    (mediating(local_answered(DAY, how="telephone"), DAY), CONFIRMS),
    (closed(early_answered(DAY)), Reopened(why="The repair failed.")),
    (closed(early_answered(DAY)), further("local")),
    (closed(early_answered(DAY)), Note(text="They wrote to say thank you.")),
    (closed(early_answered(DAY)), LessonRecorded(lesson="Ring back.")),
    (closed(early_answered(DAY)), ActionDone(action=4)),
    (closed(early_answered(DAY)), DetailsCorrected(why="Filed.", held_at="Cabinet 2")),
    (closed(early_answered(DAY)), FeedbackAsked(how="letter")),
    (board_review_asked(DAY), EXPLAINS),
    (ccrmo(DAY).then(DAY, Note(text="x")), StruckOut(number=2, why="?")),
    (ccrmo(DAY).then(DAY, TOLD, StruckOut(number=2, why="?")), StruckOut(number=3, why="?")),
    (review_asked(DAY), StruckOut(number=11, why="?")),
]


@pytest.mark.parametrize(("story", "entry"), TAKEN)
def test_what_makes_sense_is_not_refused(story: Story, entry: Entry) -> None:
    """C-039, C-070, R-102: a closed case still takes what may come after closing."""
    assert blocked(story, entry) == ""


def test_a_closed_case_says_so_for_everything_that_needs_an_open_one() -> None:
    """C-096."""
    story = closed(local_ready(DAY))
    for step in steps_in(story.scene(DAY)):
        if step.kind in NEEDS_AN_OPEN_CASE:
            says = [one.says for one in step.blocks]
            assert "The case was closed on Fri 18 Dec 2026. Reopen it first." in says
    assert story.step("reopened", DAY).offered


def test_going_further_before_an_answer_is_only_warned_of() -> None:
    """C-039, R-080: nobody is held back; only a formal stage ought to be answered first."""
    unanswered = rprmo(DAY).against(further("stage2"), DAY)
    assert [one.says for one in unanswered if one.level != "tell"] == [
        "Stage 1 has not been answered yet."
    ]
    assert ccrmo(DAY).against(further("local"), DAY) == ()
    answered = stage1_answered(DAY).against(further("stage2"), DAY)
    assert {one.level for one in answered} == {"tell"}


def test_an_entry_for_a_stage_no_policy_has_is_refused_in_a_sentence() -> None:
    assert blocked(ccrmo(DAY), Acknowledged(stage="stage9", how="post")) == (
        "There is no stage “stage9”."
    )


def test_whoever_has_left_cannot_be_chosen() -> None:
    story = ccrmo(DAY)
    gone = Member(id=50, name="Ida Gone", role="employee", active=False)
    story.office = msgspec.structs.replace(story.office, members=(*story.office.members, gone))
    assigned = Assigned(stage="early", officers=(50,))
    assert blocked(story, assigned) == "Ida Gone no longer works here."
