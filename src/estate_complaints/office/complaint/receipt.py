"""What is said once a complaint is in the book: to whoever complains, and to the office."""

from __future__ import annotations

from collections.abc import Iterator

from estate_complaints.office.complaint.status import is_undecided_though_too_old
from estate_complaints.office.rows import Receipt
from estate_complaints.rules.clocks.clock import Clock
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.policy.policy import Term
from estate_complaints.rules.scene import Scene


def receipt_of(scene: Scene, reference: str) -> Receipt:
    """Return the receipt of a complaint that was just taken down."""
    return Receipt(
        number=scene.case.number,
        reference=reference,
        who=scene.complainant or _kind(scene).name,
        told=tuple(_told(scene, reference)),
        following=tuple(_following(scene)),
    )


def _kind(scene: Scene) -> Term:
    kind = scene.case.complainant_kind
    return scene.policy.term("complainant_kinds", kind)


def _told(scene: Scene, reference: str) -> Iterator[str]:
    """Sentences to be read out; none where nobody outside the office complains."""
    if _kind(scene).no_person:
        return
    yield f"Your complaint is written down. Its number is {reference}."
    if not scene.complainant:
        yield "We have no name to write to. Please give this number whenever you ring or call in."
        return
    yield "Please give this number whenever you ring or write."
    speaks = scene.case.representative
    if speaks:
        yield f"We will first make sure that {speaks.name} may speak for {scene.complainant}."
    if is_undecided_though_too_old(scene):
        yield (
            "It happened some time ago, so somebody will first decide whether we can consider it."
            " We will tell you what is decided."
        )
    stage = scene.stage
    yield f"It starts at {stage.name}, {stage.ordinal}."
    yield from filter(None, map(_promise, _ours(scene)))
    if not scene.policy.term("subject_kinds", scene.case.received.subject.kind).no_person:
        yield from _of_a_person(scene)


def _of_a_person(scene: Scene) -> Iterator[str]:
    """What whoever complains about a person needs to be aware of, as the first letter says it."""
    notices = (letter.paragraphs.get("staff_notice", "") for letter in scene.policy.letters)
    notice = next(filter(None, notices), "")
    if notice and "{" not in notice:  # what stands in brackets is known to a letter only
        yield notice


def _ours(scene: Scene) -> list[Clock]:
    """What the office has to do from now on."""
    return [one for one in scene.clocks if one.rule.binds == "office" and one.stopped is None]


def _promise(clock: Clock) -> str:
    due = uk_dates.with_weekday(clock.due) if clock.due else ""
    if clock.rule.told:
        return clock.rule.told.format(due=due)
    return f"{clock.rule.name}: by {due}." if due else ""


def _following(scene: Scene) -> Iterator[str]:
    """What the office itself has to keep to, with the clause and the day to act by."""
    yield f"It is at {scene.stage.name} ({scene.policy.cite(scene.stage.clause)})."
    for clock in _ours(scene):
        if clock.due and clock.act_by:
            by = uk_dates.short(clock.act_by)
            early = f"; act by {by}" if clock.act_by != clock.due else ""
            yield f"{clock.rule.name} by {uk_dates.short(clock.due)}{early}."
        else:
            yield f"{clock.rule.name}; the policy sets no time limit."
