"""Entries that decide, approve, answer, take further and close a complaint, and learn from it."""

from datetime import date
from typing import Annotated, ClassVar

from estate_complaints.rules.entries.base import Entry, Given, asks


class PointDecided(Entry, frozen=True, kw_only=True, tag="point_decided"):
    """One point has its own outcome, with reasons."""

    verb: ClassVar[str] = "Decide a point"
    said: ClassVar[str] = "Point decided"

    stage: Given
    point: Annotated[int, asks("Point", choose="points")]
    outcome: Annotated[str, asks("Outcome", choose="outcomes")]
    reasons: Annotated[str, asks("Reasons", size="paragraph")] = ""
    references: Annotated[
        str, asks("Policy, law or good practice relied on", size="paragraph", optional=True)
    ] = ""
    told: Annotated[str, asks("What the reply tells", choose="tellings", optional=True)] = ""
    put_right: Annotated[
        str, asks("What has been done to put it right", size="paragraph", optional=True)
    ] = ""
    not_put_right: Annotated[
        str, asks("If it cannot be put right, why", choose="not_put_right", optional=True)
    ] = ""


class SentForApproval(Entry, frozen=True, kw_only=True, tag="sent_for_approval"):
    """A draft of the outcome letter waits for approval."""

    verb: ClassVar[str] = "Send the outcome letter for approval"
    said: ClassVar[str] = "Sent for approval"

    stage: Given
    letter: Given
    apology: Annotated[str, asks("Apology", size="paragraph", optional=True)] = ""
    lessons: Annotated[str, asks("What we have learned", size="paragraph", optional=True)] = ""
    remarks: Annotated[
        str, asks("Anything else the letter should say", size="paragraph", optional=True)
    ] = ""
    document: Given = ""


class Approved(Entry, frozen=True, kw_only=True, tag="approved"):
    """The draft may go out as it is."""

    verb: ClassVar[str] = "Approve the letter"
    said: ClassVar[str] = "Approved"

    stage: Given
    letter: Given
    comment: Annotated[str, asks("Comment", size="paragraph", optional=True)] = ""


class Returned(Entry, frozen=True, kw_only=True, tag="returned"):
    """The draft goes back to its writer with a comment."""

    verb: ClassVar[str] = "Return the letter with a comment"
    said: ClassVar[str] = "Returned"

    stage: Given
    letter: Given
    comment: Annotated[str, asks("What needs changing", size="paragraph")]


class OutcomeGiven(Entry, frozen=True, kw_only=True, tag="outcome_given"):
    """The complainant was told the outcome of a stage, in writing or by word of mouth."""

    verb: ClassVar[str] = "Give the outcome"
    said: ClassVar[str] = "Outcome given"

    stage: Given
    how: Annotated[str, asks("How it is given", choose="deliveries")]
    what: Annotated[str, asks("What was said or agreed", size="paragraph", optional=True)] = ""
    apology: Annotated[str, asks("Apology", size="paragraph", optional=True)] = ""
    lessons: Annotated[str, asks("What we have learned", size="paragraph", optional=True)] = ""
    remarks: Annotated[
        str, asks("Anything else the letter should say", size="paragraph", optional=True)
    ] = ""
    received_on: Annotated[date | None, asks("Day it reached them, if known", optional=True)] = None
    document: Given = ""


class OutcomeConfirmed(Entry, frozen=True, kw_only=True, tag="outcome_confirmed"):
    """An outcome given by word of mouth was confirmed in writing."""

    verb: ClassVar[str] = "Confirm the outcome in writing"
    said: ClassVar[str] = "Outcome confirmed in writing"

    stage: Given
    how: Annotated[str, asks("How it is sent", choose="deliveries")]
    apology: Annotated[str, asks("Apology", size="paragraph", optional=True)] = ""
    lessons: Annotated[str, asks("What we have learned", size="paragraph", optional=True)] = ""
    remarks: Annotated[
        str, asks("Anything else the letter should say", size="paragraph", optional=True)
    ] = ""
    received_on: Annotated[date | None, asks("Day it reached them, if known", optional=True)] = None
    document: Given = ""


class OutcomeReached(Entry, frozen=True, kw_only=True, tag="outcome_reached"):
    """It became known on which day a written answer reached the complainant."""

    verb: ClassVar[str] = "Record the day the answer reached them"
    said: ClassVar[str] = "The answer reached them"

    stage: Given
    reached_on: Annotated[
        date,
        asks(
            "Day it reached them",
            "Their time counts from it. Where it came sooner than the letter reckoned with, the"
            " last day printed in the letter stands",
        ),
    ]
    note: Annotated[str, asks("How we know", size="paragraph", optional=True)] = ""


class EscalationRequested(Entry, frozen=True, kw_only=True, tag="escalation_requested"):
    """The complainant asks to go further."""

    verb: ClassVar[str] = "Record a request to go further"
    said: ClassVar[str] = "Asked to go further"

    stage: Given
    channel: Annotated[str, asks("How they asked", choose="channels")]
    why: Annotated[
        str, asks("In what way the answer was not satisfactory", size="paragraph", optional=True)
    ] = ""
    wanted: Annotated[str, asks("What they would like done", size="paragraph", optional=True)] = ""


class Forwarded(Entry, frozen=True, kw_only=True, tag="forwarded"):
    """A complaint about somebody else's service was sent on to them."""

    verb: ClassVar[str] = "Forward to another body"
    said: ClassVar[str] = "Forwarded"

    whom: Annotated[str, asks("To whom")]
    note: Annotated[str, asks("Note", size="paragraph", optional=True)] = ""


class Referred(Entry, frozen=True, kw_only=True, tag="referred"):
    """The matter went to a body or adviser outside the stages."""

    verb: ClassVar[str] = "Record a referral"
    said: ClassVar[str] = "Referred"

    to: Annotated[str, asks("Where it goes", choose="referrals", optional=True)] = ""
    whom: Annotated[str, asks("To whom")]
    why: Annotated[str, asks("Why", size="paragraph", optional=True)] = ""
    supported_by: Annotated[str, asks("Supported by (name and role)", optional=True)] = ""


class Closed(Entry, frozen=True, kw_only=True, tag="closed"):
    """The complaint is recorded as closed; what the policy keeps open stays open."""

    verb: ClassVar[str] = "Close"
    said: ClassVar[str] = "Closed"

    reason: Annotated[str, asks("Reason", choose="closures")]
    note: Annotated[str, asks("Note", size="paragraph", optional=True)] = ""


class Reopened(Entry, frozen=True, kw_only=True, tag="reopened"):
    """A closed complaint is taken up again."""

    verb: ClassVar[str] = "Reopen"
    said: ClassVar[str] = "Reopened"

    why: Annotated[str, asks("Why it is reopened", size="paragraph")]


class LessonRecorded(Entry, frozen=True, kw_only=True, tag="lesson_recorded"):
    """What was learned, or why there is nothing to learn."""

    verb: ClassVar[str] = "Record a lesson"
    said: ClassVar[str] = "Lesson recorded"

    lesson: Annotated[str, asks("Lesson, or why there is none", size="paragraph")]
    change: Annotated[
        str, asks("Change to policy, procedure or training", size="paragraph", optional=True)
    ] = ""
    owner: Annotated[str, asks("Who makes the change", optional=True)] = ""
    by_when: Annotated[date | None, asks("By which day", optional=True)] = None


class CompensationRecorded(Entry, frozen=True, kw_only=True, tag="compensation"):
    """Compensation was asked for, referred, offered or paid (`step`), in pence where a sum."""

    verb: ClassVar[str] = "Record a step about compensation"
    said: ClassVar[str] = "Compensation"

    step: Annotated[str, asks("Step", choose="compensation_steps")]
    pence: Annotated[int, asks("Sum in pence", optional=True)] = 0
    note: Annotated[str, asks("Note", size="paragraph", optional=True)] = ""


class FeedbackAsked(Entry, frozen=True, kw_only=True, tag="feedback_asked"):
    """The complainant was asked for feedback on the outcome and on the handling."""

    verb: ClassVar[str] = "Ask for feedback"
    said: ClassVar[str] = "Feedback asked for"

    how: Annotated[str, asks("How", choose="contact_ways")]


class FeedbackGiven(Entry, frozen=True, kw_only=True, tag="feedback_given"):
    """The complainant's feedback on two things: the outcome, and the handling."""

    verb: ClassVar[str] = "Record feedback"
    said: ClassVar[str] = "Feedback received"

    on_outcome: Annotated[str, asks("On the outcome", size="paragraph", optional=True)] = ""
    on_handling: Annotated[
        str, asks("On how the complaint was handled", size="paragraph", optional=True)
    ] = ""


class ExplanationGiven(Entry, frozen=True, kw_only=True, tag="explanation_given"):
    """The officer of the earlier stage was told in full why a later stage upheld the complaint."""

    verb: ClassVar[str] = "Explain the result to the earlier officer"
    said: ClassVar[str] = "Result explained to the earlier officer"

    whom: Annotated[tuple[int, ...], asks("To whom", choose="members")]
    text: Annotated[str, asks("What was explained", size="paragraph")]


class DecisionRecorded(Entry, frozen=True, kw_only=True, tag="decision_recorded"):
    """Somebody used a discretion the policy gives, and said why."""

    verb: ClassVar[str] = "Record a decision"
    said: ClassVar[str] = "Decision"

    subject: Annotated[str, asks("About", choose="decisions")]
    decision: Annotated[str, asks("Decision", size="paragraph")]
    why: Annotated[str, asks("Reason", size="paragraph")]
    decided_by: Annotated[
        int,
        asks("Who decided it", "None: whoever writes this down", choose="members", optional=True),
    ] = 0
    evidence: Annotated[str, asks("What it rests on", size="paragraph", optional=True)] = ""
    review_on: Annotated[date | None, asks("To be looked at again on", optional=True)] = None


class MinuteRecorded(Entry, frozen=True, kw_only=True, tag="minute_recorded"):
    """The Board considered the matter and minuted it."""

    verb: ClassVar[str] = "Record a Board minute"
    said: ClassVar[str] = "Board minute"

    meeting: Annotated[date, asks("Day of the meeting")]
    item: Annotated[str, asks("Item of the minutes")]
    note: Annotated[str, asks("Note", size="paragraph", optional=True)] = ""
