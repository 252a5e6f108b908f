"""What a letter still lacks: each duty the policy lays on it, looked for in what it will say."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from estate_complaints.letters.fields import LetterFields
from estate_complaints.rules.policy import LetterDuty

Test = Callable[[LetterFields], bool]


def unmet(
    duties: Iterable[LetterDuty], fields: LetterFields, *, upheld: bool
) -> tuple[LetterDuty, ...]:
    """Return the duties a letter does not meet.

    A duty that holds only where something is upheld is passed over where nothing is.
    """
    return tuple(
        duty for duty in duties if (upheld or not duty.if_upheld) and not _TESTS[duty.needs](fields)
    )


def _wishes(fields: LetterFields) -> bool:
    """What they would like is told, or asked for where they have not said it."""
    return any(point.wanted for point in fields.points) or bool(fields.question)


def _reasons(fields: LetterFields) -> bool:
    return all(point.reasons or point.restricted for point in fields.points)


def _references(fields: LetterFields) -> bool:
    return all(point.references or point.restricted for point in fields.points)


def _restricted(fields: LetterFields) -> bool:
    """A restricted point says nothing but its outcome; the fields themselves refuse more."""
    return all(point.outcome for point in fields.points if point.restricted)


def _met_where_and_when(fields: LetterFields) -> bool:
    meeting = fields.meeting
    return all(text.strip() for text in (meeting.day, meeting.time, meeting.place))


_TESTS: Mapping[str, Test] = {
    "understanding": lambda fields: bool(fields.understanding or fields.points),
    "outcomes_sought": _wishes,
    "stage_statement": lambda fields: bool(fields.stage.name),
    "expectation_note": lambda _fields: True,  # printed wherever one was typed
    "clarification_question": lambda _fields: True,  # the same
    "outcome_per_point": lambda fields: all(point.outcome for point in fields.points),
    "reasons": _reasons,
    "references": _references,
    "remedy_done": lambda _fields: True,  # the letter itself says where there is none
    "actions_dated": lambda fields: all(action.by_when for action in fields.actions),
    "how_to_go_further": lambda fields: bool(fields.escalation.how or fields.external.paragraphs),
    "last_day": lambda fields: bool(fields.escalation.last_day),
    "apology": lambda fields: bool(fields.apology),
    "lessons": lambda fields: bool(fields.lessons),
    "final_statement": lambda fields: bool(fields.final_statement),
    "referral_guidance": lambda fields: bool(fields.external.paragraphs),
    "earliest_day": lambda fields: bool(fields.external.earliest_day),
    "new_date": lambda fields: bool(fields.holding.new_date),
    "why": lambda fields: bool(fields.holding.why or fields.refusal.reason),
    "staff_notice": lambda _fields: True,  # printed wherever the complaint is about a person
    "accompaniment": lambda fields: bool(fields.accompaniment),
    "feedback_request": lambda fields: fields.feedback.asked,
    "restricted_content": _restricted,
    "day_time_place": _met_where_and_when,
}
"""Whether a letter meets a duty, by the name a policy gives it (rules/policy_wording.py)."""
