"""What a letter still lacks: each duty the policy lays on it, looked for in what it will say."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, is_dataclass, replace
from typing import Any

from estate_complaints.letters.fields import LetterFields
from estate_complaints.rules.policy.policy import LetterDuty

Test = Callable[[LetterFields], bool]


@dataclass(frozen=True)
class _Duty:
    """`met` looks at what there is to say, `prints` at what the template must print in any case."""

    met: Test = lambda _fields: True
    prints: tuple[str, ...] = ()


def unmet(
    duties: Iterable[LetterDuty], fields: LetterFields, *, upheld: bool
) -> tuple[LetterDuty, ...]:
    """Return the duties for which there is nothing to print yet.

    A duty that holds only where something is upheld is passed over where nothing is.
    """
    return tuple(
        duty
        for duty in duties
        if (upheld or not duty.if_upheld) and not _DUTIES[duty.needs].met(fields)
    )


def lost(
    duties: Iterable[LetterDuty], fields: LetterFields, printed: Collection[str]
) -> tuple[LetterDuty, ...]:
    """Return the duties for which there is something to print, and the template prints it not.

    `printed` are the fields the template prints anywhere ("points.outcome").
    """
    said: LetterFields = _as_printed(fields, printed, "")
    return tuple(
        duty
        for duty in duties
        if _DUTIES[duty.needs].met(fields)
        and not (_DUTIES[duty.needs].met(said) and set(_DUTIES[duty.needs].prints) <= {*printed})
    )


def _as_printed(value: Any, printed: Collection[str], path: str) -> Any:
    """Leave out of the fields every text that the template does not print."""
    if is_dataclass(value) and not isinstance(value, type):
        inner = {
            name: _as_printed(held, printed, f"{path}.{name}".removeprefix("."))
            for name, held in vars(value).items()
        }
        return replace(value, **inner)
    if isinstance(value, tuple) and any(map(is_dataclass, value)):
        return tuple(_as_printed(one, printed, path) for one in value)
    if isinstance(value, str | tuple) and path not in printed:
        return type(value)()
    return value


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


def _understood(fields: LetterFields) -> bool:
    return bool(fields.understanding) or any(point.wrong for point in fields.points)


def _asks_for_feedback(fields: LetterFields) -> bool:
    return fields.feedback.asked and bool(fields.feedback.questions or fields.feedback.how)


def _met_where_and_when(fields: LetterFields) -> bool:
    meeting = fields.meeting
    return all(text.strip() for text in (meeting.day, meeting.time, meeting.place))


_DUTIES: Mapping[str, _Duty] = {
    "understanding": _Duty(_understood, ("understanding",)),
    "outcomes_sought": _Duty(_wishes),
    "stage_statement": _Duty(lambda fields: bool(fields.stage.name)),
    # Printed wherever one was typed:
    "expectation_note": _Duty(prints=("points.expectation", "expectations")),
    "clarification_question": _Duty(prints=("points.clarification", "question")),
    "outcome_per_point": _Duty(lambda fields: all(point.outcome for point in fields.points)),
    "reasons": _Duty(_reasons),
    "references": _Duty(_references),
    # The letter itself says where there is none:
    "remedy_done": _Duty(prints=("remedies_done.what",)),
    "actions_dated": _Duty(
        lambda fields: all(action.by_when for action in fields.actions),
        ("actions.what", "actions.by_when"),
    ),
    "how_to_go_further": _Duty(
        lambda fields: bool(fields.escalation.how or fields.external.paragraphs)
    ),
    "last_day": _Duty(lambda fields: bool(fields.escalation.last_day)),
    "apology": _Duty(lambda fields: bool(fields.apology)),
    "lessons": _Duty(lambda fields: bool(fields.lessons)),
    "final_statement": _Duty(lambda fields: bool(fields.final_statement)),
    "referral_guidance": _Duty(lambda fields: bool(fields.external.paragraphs)),
    "earliest_day": _Duty(lambda fields: bool(fields.external.earliest_day)),
    "new_date": _Duty(lambda fields: bool(fields.holding.new_date)),
    "why": _Duty(lambda fields: bool(fields.holding.why or fields.refusal.reason)),
    # Printed wherever the complaint is about a person:
    "staff_notice": _Duty(prints=("staff_notice",)),
    "accompaniment": _Duty(lambda fields: bool(fields.accompaniment)),
    "feedback_request": _Duty(_asks_for_feedback),
    "restricted_content": _Duty(_restricted),
    "day_time_place": _Duty(_met_where_and_when),
}
"""How a duty is looked for, by the name a policy gives it (rules/policy/policy_wording.py)."""
