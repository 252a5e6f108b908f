"""Entries made while a complaint is worked: people, letters, contacts, time and mediation."""

from datetime import date
from typing import Annotated, ClassVar

from estate_complaints.rules.entries.base import Entry, Given, asks

COMPLAINANT, REPRESENTATIVE, SOMEBODY_ELSE = "complainant", "representative", "other"
"""With whom a contact was."""

SPOKEN_TO = frozenset({COMPLAINANT, REPRESENTATIVE})
"""Contact with these is contact with the complainant."""


class Assigned(Entry, frozen=True, kw_only=True, tag="assigned"):
    """Somebody became responsible for a stage, alone or as a panel (R-030)."""

    verb: ClassVar[str] = "Assign"
    said: ClassVar[str] = "Assigned"

    stage: Given
    officers: Annotated[tuple[int, ...], asks("Who deals with it", choose="members")]
    uninvolved: Annotated[
        bool, asks("Each of them declares no involvement in the matter so far", optional=True)
    ] = False
    adviser: Annotated[int, asks("Who advises them", choose="advisers", optional=True)] = 0


class Acknowledged(Entry, frozen=True, kw_only=True, tag="acknowledged"):
    """The office told the complainant that it has the complaint or request."""

    verb: ClassVar[str] = "Acknowledge"
    said: ClassVar[str] = "Acknowledged"

    stage: Given
    how: Annotated[str, asks("How it is sent", choose="deliveries")]
    understanding: Annotated[
        str,
        asks(
            "Our understanding of the complaint",
            "Left empty, the points are quoted in the complainant's words",
            size="paragraph",
            optional=True,
        ),
    ] = ""
    expectations: Annotated[
        str,
        asks(
            "Where a wish is unreasonable or unrealistic, why",
            size="paragraph",
            optional=True,
        ),
    ] = ""
    question: Annotated[
        str, asks("What is unclear and needs asking", size="paragraph", optional=True)
    ] = ""
    document: Given = ""


class ClarificationAsked(Entry, frozen=True, kw_only=True, tag="clarification_asked"):
    """The complainant was asked to make something clear. No clock stops for it by itself."""

    verb: ClassVar[str] = "Ask for clarification"
    said: ClassVar[str] = "Clarification asked for"

    stage: Given
    question: Annotated[str, asks("What was asked", size="paragraph")]
    how: Annotated[str, asks("How", choose="contact_ways")]


class ClarificationAnswered(Entry, frozen=True, kw_only=True, tag="clarification_answered"):
    """The complainant answered, and the definition of the complaint may be agreed."""

    verb: ClassVar[str] = "Record the clarification"
    said: ClassVar[str] = "Clarification received"

    stage: Given
    answer: Annotated[str, asks("What they answered", size="paragraph")]
    agreed: Annotated[bool, asks("Both sides now agree what the complaint is")] = False


class ContactMade(Entry, frozen=True, kw_only=True, tag="contact_made"):
    """The office and the complainant, or somebody else, spoke, met or wrote.

    `party` tells with whom; only the complainant and the representative count as having heard.
    """

    verb: ClassVar[str] = "Record a contact"
    said: ClassVar[str] = "Contact"

    stage: Given
    how: Annotated[str, asks("How", choose="contact_ways")]
    party: Annotated[str, asks("With whom", choose="parties")] = COMPLAINANT
    whom: Annotated[str, asks("Their name, if it was somebody else", optional=True)] = ""
    note: Annotated[str, asks("What was said", size="paragraph")]
    incoming: Annotated[bool, asks("They contacted us")] = False
    dissatisfied: Annotated[bool, asks("They are still dissatisfied")] = False
    companion: Annotated[str, asks("Who came with them", optional=True)] = ""


class ActionAgreed(Entry, frozen=True, kw_only=True, tag="action_agreed"):
    """The office promised to do something by a day."""

    verb: ClassVar[str] = "Agree an action"
    said: ClassVar[str] = "Action agreed"

    stage: Given
    what: Annotated[str, asks("What will be done", size="paragraph")]
    owner: Annotated[str, asks("Who will do it")] = ""
    by_when: Annotated[date | None, asks("Agreed day")] = None
    purpose: Annotated[str, asks("What it is for", choose="remedies")] = ""
    point: Annotated[int, asks("For point", choose="points", optional=True)] = 0


class ActionDone(Entry, frozen=True, kw_only=True, tag="action_done"):
    """A promised action was carried out."""

    verb: ClassVar[str] = "Record an action as done"
    said: ClassVar[str] = "Action done"

    action: Annotated[int, asks("Which action", choose="actions")]
    note: Annotated[str, asks("Note", size="paragraph", optional=True)] = ""


class TimeExtended(Entry, frozen=True, kw_only=True, tag="time_extended"):
    """The office cannot answer in time and told the complainant so in a holding letter."""

    verb: ClassVar[str] = "Extend the time with a holding letter"
    said: ClassVar[str] = "Time extended"

    stage: Given
    clock: Given
    until: Annotated[date, asks("New date for our answer")]
    why: Annotated[str, asks("Why more time is needed", size="paragraph")] = ""
    how: Annotated[str, asks("How it is sent", choose="deliveries")] = ""
    agreed: Annotated[bool, asks("The complainant agrees to the new date", optional=True)] = False
    inform_every: Annotated[
        int, asks("Working days between our updates, as agreed", optional=True)
    ] = 0
    document: Given = ""


class MeetingFixed(Entry, frozen=True, kw_only=True, tag="meeting_fixed"):
    """The meeting that deals with a stage, such as the next one of the Board, has its day."""

    verb: ClassVar[str] = "Fix the day of the meeting"
    said: ClassVar[str] = "Meeting fixed"

    stage: Given
    on: Annotated[date, asks("Day of the meeting")]
    what: Annotated[str, asks("Which meeting", optional=True)] = ""


class Invited(Entry, frozen=True, kw_only=True, tag="invited"):
    """The complainant was invited to a meeting or an interview, on a day and at a place (R-085)."""

    verb: ClassVar[str] = "Invite them to a meeting or an interview"
    said: ClassVar[str] = "Invited"

    stage: Given
    to: Annotated[str, asks("What they are invited to", choose="invitations")]
    on: Annotated[date, asks("Day")]
    at: Annotated[str, asks("Time", "Such as 6.30 pm")]
    place: Annotated[str, asks("Place")]
    about: Annotated[str, asks("What will be talked about", size="paragraph", optional=True)] = ""
    present: Annotated[str, asks("Who else will be there", optional=True)] = ""
    how: Annotated[str, asks("How it is sent", choose="deliveries")]
    document: Given = ""


class MoreTimeAsked(Entry, frozen=True, kw_only=True, tag="more_time_asked"):
    """The complainant asked for longer to take the complaint further."""

    verb: ClassVar[str] = "Record a request for more time"
    said: ClassVar[str] = "More time asked for"

    clock: Given
    until: Annotated[date | None, asks("Until when they ask", optional=True)] = None
    why: Annotated[str, asks("Their reason", size="paragraph", optional=True)] = ""


class MoreTimeAnswered(Entry, frozen=True, kw_only=True, tag="more_time_answered"):
    """The office granted or refused the complainant more time."""

    verb: ClassVar[str] = "Answer the request for more time"
    said: ClassVar[str] = "More time decided"

    clock: Given
    granted: Annotated[bool, asks("Granted")]
    until: Annotated[date | None, asks("New last day", optional=True)] = None
    why: Annotated[str, asks("Reason", size="paragraph", optional=True)] = ""
    how: Annotated[str, asks("How they are told", choose="deliveries", optional=True)] = ""


class MediationSuggested(Entry, frozen=True, kw_only=True, tag="mediation_suggested"):
    """Mediation was suggested to the parties named."""

    verb: ClassVar[str] = "Suggest mediation"
    said: ClassVar[str] = "Mediation suggested"

    parties: Annotated[tuple[str, ...], asks("Parties, one on each line", size="paragraph")]
    note: Annotated[str, asks("Note", size="paragraph", optional=True)] = ""


class MediationAnswered(Entry, frozen=True, kw_only=True, tag="mediation_answered"):
    """A party agreed to mediation or declined it."""

    verb: ClassVar[str] = "Record a party's answer to mediation"
    said: ClassVar[str] = "Mediation answered"

    party: Annotated[str, asks("Party", choose="mediation_parties")]
    agrees: Annotated[bool, asks("They agree")] = True


class MediationStarted(Entry, frozen=True, kw_only=True, tag="mediation_started"):
    """Mediation is under way; the clocks that the policy names pause from this day."""

    verb: ClassVar[str] = "Start mediation"
    said: ClassVar[str] = "Mediation started"

    mediator: Annotated[str, asks("Mediator", optional=True)] = ""


class MediationEnded(Entry, frozen=True, kw_only=True, tag="mediation_ended"):
    """Mediation ended; this day is the last that does not count."""

    verb: ClassVar[str] = "End mediation"
    said: ClassVar[str] = "Mediation ended"

    resolved: Annotated[bool, asks("It settled the complaint")]
    note: Annotated[str, asks("Note", size="paragraph", optional=True)] = ""
