"""What may be done next in a case, and for each thing that may not, why not."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from estate_complaints.rules.case.findings import is_outside
from estate_complaints.rules.clocks.clock import Moving
from estate_complaints.rules.clocks.moments import only_told
from estate_complaints.rules.entries import KINDS, Entry, kind_of
from estate_complaints.rules.scene import Scene
from estate_complaints.rules.steps.objections import Objection, by_the_rules, objection
from estate_complaints.rules.steps.order import by_the_order
from estate_complaints.rules.steps.order_of_days import in_the_past, too_early
from estate_complaints.rules.steps.references import leads_nowhere

CHOSEN = tuple(kind for kind in KINDS if kind != "received")
"""The kinds of entry a person may choose in an open case."""

_AT_A_CLOCK = {"time_extended", "more_time_asked", "more_time_answered"}


@dataclass(frozen=True)
class Step:
    """Something a person may want to do now.

    `given` are the values the program fills into the entry. It is offered when nothing blocks
    it; `objections` then hold the warnings that will want a reason. `unasked` are fields of the
    entry that this policy has no use for.
    """

    kind: str
    title: str
    stage: str
    given: dict[str, str] = field(default_factory=dict)
    objections: tuple[Objection, ...] = ()
    unasked: frozenset[str] = frozenset()

    @property
    def offered(self) -> bool:
        """Whether the step can be taken now."""
        return not self.blocks

    @property
    def blocks(self) -> tuple[Objection, ...]:
        """What stands in the way."""
        return tuple(one for one in self.objections if one.level == "block")


def steps_in(scene: Scene) -> tuple[Step, ...]:
    """Return every step, offered or not, with what speaks against it."""
    kinds = (kind for kind in CHOSEN if kind != "moved_to_edition" or len(scene.editions) > 1)
    return tuple(step for kind in kinds for step in _steps_of(scene, kind))


def objections_to(scene: Scene, entry: Entry) -> tuple[Objection, ...]:
    """Return what speaks against an entry: the answer that counts before it is appended."""
    kind = kind_of(entry)
    stage = str(getattr(entry, "stage", "")) or scene.case.stage
    clock = str(getattr(entry, "clock", ""))
    if stage not in {one.id for one in scene.policy.stages}:
        return (objection(scene, "block", "", f"There is no stage “{stage}”."),)
    nowhere = tuple(objection(scene, "block", "", says) for says in leads_nowhere(scene, entry))
    days = (objection(scene, "block", "", says) for says in too_early(scene, entry, stage))
    past = (objection(scene, "warn", "", says) for says in in_the_past(scene, entry))
    return nowhere or (*days, *past, *_objections(scene, kind, stage, clock, entry))


def _steps_of(scene: Scene, kind: str) -> Iterator[Step]:
    if kind == "escalation_requested":
        yield from _further(scene)
    elif kind == "outcome_confirmed":
        yield from _confirming(scene)
    elif kind in _AT_A_CLOCK:
        yield from _at_clocks(scene, kind)
    elif kind == "meeting_fixed":
        yield from _at_meetings(scene)
    elif kind == "refusal_appealed" and not is_outside(scene.policy, scene.case):
        return
    else:
        yield _step(scene, kind, KINDS[kind].verb, scene.case.stage)


def _further(scene: Scene) -> Iterator[Step]:
    """Offer the stages that come next, of a closed complaint as well (C-039, R-080)."""
    for stage in scene.policy.stages:
        if stage.follows in scene.case.stages and stage.id not in scene.case.stages:
            title = f"Record a request for {stage.name}"
            yield _step(scene, "escalation_requested", title, stage.id)


def _confirming(scene: Scene) -> Iterator[Step]:
    verb, here = KINDS["outcome_confirmed"].verb, scene.case.stage
    for stage in only_told(scene.policy, scene.case) or (here,):
        title = verb if stage == here else f"{verb} ({scene.policy.stage(stage).name})"
        yield _step(scene, "outcome_confirmed", title, stage)


def _at_clocks(scene: Scene, kind: str) -> Iterator[Step]:
    how: Moving = "holding_letter" if kind == "time_extended" else "request"
    movable = [clock for clock in scene.clocks if clock.can_be_moved(how)]
    # One that only begins on a day to come, as where a letter is deemed to arrive, moves then.
    clocks = [clock for clock in movable if clock.started <= scene.today]
    for clock in clocks:
        title = KINDS[kind].verb
        if len(clocks) > 1:
            title = f"{title} ({clock.rule.name})"
        stage = clock.rule.stage or scene.case.stage
        yield _step(scene, kind, title, stage, clock.rule.id)
    if not clocks:
        yield _step(scene, kind, KINDS[kind].verb, scene.case.stage)


def _at_meetings(scene: Scene) -> Iterator[Step]:
    """Only where the policy binds something to a meeting: elsewhere nobody looks for this step."""
    bound = [clock.rule for clock in scene.clocks if clock.waits_for_meeting]
    for stage in dict.fromkeys(rule.stage for rule in bound):
        yield _step(scene, "meeting_fixed", KINDS["meeting_fixed"].verb, stage)


def _step(scene: Scene, kind: str, title: str, stage: str, clock: str = "") -> Step:
    given = {"stage": stage, "clock": clock}
    letter = scene.policy.letter("outcome_given", stage)
    if letter is not None:
        given["letter"] = letter.id
    wanted = {name: value for name, value in given.items() if name in KINDS[kind].__struct_fields__}
    against = _objections(scene, kind, stage, clock, None)
    return Step(kind, title, stage, wanted, against, scene.policy.unasked(kind))


def _objections(
    scene: Scene, kind: str, stage: str, clock: str, entry: Entry | None
) -> tuple[Objection, ...]:
    found: Iterable[Objection] = (
        *by_the_order(scene, kind, stage, clock),
        *by_the_rules(scene, kind, stage, entry),
    )
    return tuple(found)
