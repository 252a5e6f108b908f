"""Checks that look at the entry a person proposes; none is broken while there is no entry yet."""

import re
from datetime import date

from estate_complaints.rules.approval import approval_of
from estate_complaints.rules.checks.registry import Asked, check
from estate_complaints.rules.entries.base import Entry
from estate_complaints.rules.entries.intake import RefusalAppealed, ScopeDecided
from estate_complaints.rules.entries.outcome import CompensationRecorded, Referred
from estate_complaints.rules.handlers import (
    Shortcoming,
    demanded,
    involved,
    members_of,
    shortcomings,
)


@check
def always(_asked: Asked) -> bool:
    """Nothing need be wrong: the rule is told whenever the step is thought of."""
    return True


@check
def field_is(asked: Asked) -> bool:
    """The field named in `field` holds `value`."""
    return asked.entry is not None and asked.proposed(asked.value("field", "")) == asked.value(
        "value"
    )


@check
def field_empty(asked: Asked) -> bool:
    """The field named in `field` is empty, if `when_field` is absent or holds `when_value`."""
    if asked.entry is None:
        return False
    condition = asked.value("when_field")
    if condition and asked.proposed(condition) != asked.value("when_value", True):
        return False
    value = asked.proposed(asked.value("field", ""))
    return not (value.strip() if isinstance(value, str) else value)


def _written(asked: Asked, lists: str, field: str) -> bool | None:
    """Tell whether the proposed way is a written one; None while none is proposed."""
    way = asked.proposed(field, "")
    return asked.scene.policy.term(lists, way).written if way else None


@check
def delivery_is_written(asked: Asked) -> bool:
    """The outcome is to go out in writing."""
    return _written(asked, "deliveries", "how") is True


@check
def delivery_not_written(asked: Asked) -> bool:
    """The outcome is to be given by word of mouth."""
    return _written(asked, "deliveries", "how") is False


@check
def not_as_approved(asked: Asked) -> bool:
    """The letter is to say something else than the draft that was approved."""
    scene = asked.scene
    approval = approval_of(scene.policy, scene.office, scene.case, asked.stage)
    if not delivery_is_written(asked) or approval is None or approval.sent is None:
        return False
    draft = approval.sent.entry
    changed = any(
        str(asked.proposed(name, "")).strip() != str(getattr(draft, name)).strip()
        for name in ("apology", "lessons", "remarks")
    )
    return approval.needed and approval.in_force and changed


@check
def channel_not_written(asked: Asked) -> bool:
    """The request did not come in writing."""
    return _written(asked, "channels", "channel") is False


def _falls_short(asked: Asked, way: Shortcoming) -> bool:
    officers = asked.proposed("officers", ())
    return bool(officers) and way in shortcomings(asked.scene, asked.stage, officers)


@check
def officer_is_subject(asked: Asked) -> bool:
    """One of the officers is the person complained about."""
    return _falls_short(asked, "subject")


@check
def officer_handled_earlier(asked: Asked) -> bool:
    """One of the officers handled an earlier stage that must not be theirs."""
    return _falls_short(asked, "earlier")


@check
def officer_not_more_senior(asked: Asked) -> bool:
    """An officer is not more senior than whoever handled the stage before."""
    return _falls_short(asked, "rank")


@check
def officer_not_of_role(asked: Asked) -> bool:
    """The stage does not fall to an officer of that role."""
    return _falls_short(asked, "role")


@check
def panel_incomplete(asked: Asked) -> bool:
    """The panel lacks a member the policy wants on it."""
    return _falls_short(asked, "panel")


@check
def officer_took_part(asked: Asked) -> bool:
    """One of the officers had a part in the complaint at another stage, without having led it."""
    before = {member.id for member in involved(asked.scene, asked.stage)}
    return bool(before.intersection(asked.proposed("officers", ())))


@check
def replaced_on_panel(asked: Asked) -> bool:
    """The panel is complete, and somebody sits on it in the place of a role that should."""
    scene, officers = asked.scene, asked.proposed("officers", ())
    sitting = {member.role for member in members_of(scene, officers)}
    wanted = set(demanded(scene, asked.stage).all_of)
    return bool(officers) and bool(wanted - sitting) and not panel_incomplete(asked)


@check
def no_declaration(asked: Asked) -> bool:
    """The officers have not declared that they were not involved."""
    return asked.entry is not None and not asked.proposed("uninvolved", False)


@check
def actor_not(asked: Asked) -> bool:
    """The person at the desk holds none of the `roles`."""
    return asked.scene.actor.role not in asked.value("roles", ())


@check
def mediation_not_agreed(asked: Asked) -> bool:
    """A party has not agreed to mediation."""
    mediation = asked.scene.mediation
    return mediation is None or bool(mediation.unanswered)


@check
def after_window(asked: Asked) -> bool:
    """The last day of the clock named in `clock` has passed."""
    return _passed(asked, _last_day(asked, lenient=False))


@check
def after_window_and_leniency(asked: Asked) -> bool:
    """Even the latest day any reasonable reading allows has passed."""
    return _passed(asked, _last_day(asked, lenient=True))


@check
def between_window_and_leniency(asked: Asked) -> bool:
    """The printed last day has passed, the latest reasonable one has not."""
    return after_window(asked) and not after_window_and_leniency(asked)


def _last_day(asked: Asked, *, lenient: bool) -> date | None:
    clock = asked.scene.clock(asked.value("clock", ""))
    if clock is None:
        return None
    return clock.lenient_due if lenient else clock.due


def _passed(asked: Asked, last: date | None) -> bool:
    return last is not None and asked.scene.today > last


@check
def more_time_asked_late(asked: Asked) -> bool:
    """More time was asked for after the last day."""
    return asked.entry is not None and after_window(asked)


@check
def new_date_not_later(asked: Asked) -> bool:
    """The new date is not later than the date in force."""
    until = asked.proposed("until")
    clock = asked.scene.clock(asked.proposed("clock", ""))
    in_force = clock.due_or_first if clock else None
    return until is not None and in_force is not None and until <= in_force


@check
def extended_after_due(asked: Asked) -> bool:
    """The date in force had already passed when the complainant was told of a new one."""
    if asked.entry is None:
        return False
    clock = asked.scene.clock(asked.proposed("clock", ""))
    return _passed(asked, clock.due if clock else None)


@check
def extended_beyond_cap(asked: Asked) -> bool:
    """The new date lies further away than the policy lets an extension reach."""
    until = asked.proposed("until")
    clock = asked.scene.clock(asked.proposed("clock", ""))
    latest = clock.latest if clock else None
    return until is not None and latest is not None and until > latest


@check
def same_person_decides_again(asked: Asked) -> bool:
    """The person at the desk made the decision that was appealed against."""
    case, appealed = asked.scene.case, asked.scene.case.last(RefusalAppealed)
    if appealed is None or asked.entry is None:
        return False
    before = [made for made in case.made(ScopeDecided) if made.number < appealed.number]
    return bool(before) and before[-1].by == asked.scene.actor.id


@check
def new_point_at_stage(asked: Asked) -> bool:
    """A point is raised first at one of the stages in `stages`, and was not raised before them."""
    first = asked.entry is not None and not asked.proposed("raised_before", False)
    return first and asked.stage in asked.value("stages", (asked.stage,))


@check
def compensation_step_is(asked: Asked) -> bool:
    """The step about compensation is one of `steps`."""
    entry = asked.entry
    return isinstance(entry, CompensationRecorded) and entry.step in asked.value("steps", ())


@check
def sum_promised(asked: Asked) -> bool:
    """What is written names a sum of money, and no step about compensation allows that yet.

    `step` is the step that has to be taken before.
    """
    steps = (made.entry.step for made in asked.scene.case.made(CompensationRecorded))
    return _names_a_sum(asked.entry) and asked.value("step") not in steps


def _names_a_sum(entry: Entry | None) -> bool:
    texts = (getattr(entry, name) for name in entry.__struct_fields__) if entry else ()
    return any(isinstance(text, str) and re.search(r"£\s*\d", text) for text in texts)


@check
def referred_too_soon(asked: Asked) -> bool:
    """It goes where the clock named in `clock` has not opened the way, and nobody supports that."""
    entry, clock = asked.entry, asked.scene.clock(asked.value("clock", ""))
    if not isinstance(entry, Referred) or entry.to != asked.value("to"):
        return False
    return not entry.supported_by.strip() and (clock is None or clock.state != "open")
