"""Checks of what the Board does: what goes to it, who advises it, and what it minutes."""

from estate_complaints.rules.checks.registry import Asked, check
from estate_complaints.rules.clocks.moments import moment
from estate_complaints.rules.days.reckoning import Limit, reckon
from estate_complaints.rules.entries.outcome import MinuteRecorded
from estate_complaints.rules.handlers import demanded, involved, is_subject


@check
def not_minuted(asked: Asked) -> bool:
    """The matter fell to the Board (the clock named in `clock` began), and no minute says so."""
    clock = asked.scene.clock(asked.value("clock", ""))
    fell = clock is not None and clock.state != "gone"
    return fell and not asked.scene.case.made(MinuteRecorded)


@check
def not_met(asked: Asked) -> bool:
    """The stage has not been reviewed yet, neither at a meeting nor by the papers."""
    scene = asked.scene
    return moment(scene.policy, scene.calendar, scene.case, f"{asked.stage}.met") is None


@check
def meets_after_limit(asked: Asked) -> bool:
    """The meeting is called for a day beyond the time that the clock named in `clock` gives it."""
    clock = asked.scene.clock(asked.value("clock", ""))
    day = asked.proposed("on")
    if clock is None or clock.rule.amount is None or day is None:
        return False
    limit = Limit(clock.rule.amount, clock.rule.unit)
    last = reckon(asked.scene.calendar, clock.started, limit).due
    return last is not None and day > last


@check
def met_uninvited(asked: Asked) -> bool:
    """They were met at a meeting, and nothing says that they were invited to it."""
    scene, how = asked.scene, asked.proposed("how")
    ways = scene.policy.lists.contact_ways
    met = any(way.id == how and way.meeting for way in ways)
    invited = moment(scene.policy, scene.calendar, scene.case, f"{asked.stage}.invited")
    return met and invited is None


@check
def decider_not(asked: Asked) -> bool:
    """A decision about `subject` was made by somebody who holds none of the `roles`.

    Nor may it be the person complained about.
    """
    if asked.entry is None or asked.proposed("subject") != asked.value("subject"):
        return False
    scene = asked.scene
    decider = scene.office.member(asked.proposed("decided_by", 0)) or scene.actor
    return decider.role not in asked.value("roles", ()) or is_subject(scene, decider)


@check
def adviser_missing(asked: Asked) -> bool:
    """Whoever takes the stage is to be advised, and nobody is named who does."""
    wanted = demanded(asked.scene, asked.stage).advised_by
    return asked.entry is not None and bool(wanted) and not asked.proposed("adviser", 0)


@check
def adviser_involved(asked: Asked) -> bool:
    """The adviser is complained about, had a part in it before, or sits on the panel."""
    adviser = asked.scene.office.member(asked.proposed("adviser", 0))
    if adviser is None:
        return False
    before = involved(asked.scene, asked.stage)
    sits = adviser.id in asked.proposed("officers", ())
    return sits or is_subject(asked.scene, adviser) or adviser in before
