"""Puts a case into the rows its screen shows."""

from __future__ import annotations

from datetime import date

from estate_complaints.office import joining
from estate_complaints.office.complaint import new_case
from estate_complaints.office.complaint.history_rows import history_of
from estate_complaints.office.complaint.parties import people_of
from estate_complaints.office.complaint.status import likely_kinds, state_words, status_of
from estate_complaints.office.desk import Desk
from estate_complaints.office.joining import joints_of
from estate_complaints.office.needs import needs_of
from estate_complaints.office.rows import (
    NO_CLAUSE,
    ActionRow,
    Against,
    CaseView,
    ClauseText,
    DueRow,
    HistoryRow,
    LetterRow,
    PointRow,
    StageCell,
    StepRow,
)
from estate_complaints.rules.case.case import Case, PointRaised, Promise
from estate_complaints.rules.clocks.clock import Clock
from estate_complaints.rules.confidential import records_in
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.fresh_look import put_aside
from estate_complaints.rules.handlers import members_of
from estate_complaints.rules.new_case import new_case_step
from estate_complaints.rules.people import Person
from estate_complaints.rules.policy.editions import first_day
from estate_complaints.rules.policy.policy import Policy, Stage
from estate_complaints.rules.scene import Scene
from estate_complaints.rules.steps.objections import Objection
from estate_complaints.rules.steps.steps import Step, steps_in

_CONTACTS = {"contact_made", "clarification_asked", "clarification_answered"}


def view_of(desk: Desk, case: Case) -> CaseView:
    """Return everything the case screen shows of a case."""
    scene = desk.scene_of(case)
    person = desk.complainant(case)
    history = history_of(scene)
    kinds = {line.number: line.entry.__struct_config__.tag for line in case.history}
    return CaseView(
        number=case.number,
        reference=desk.reference(case),
        heading=_heading(scene, person),
        status=status_of(scene),
        summary=case.summary or next((point.wrong for point in case.points), ""),
        stages=tuple(_stage(scene, stage) for stage in scene.policy.stages),
        dues=tuple(_due(scene, clock) for clock in scene.clocks),
        steps=_steps(scene, nothing_to_join=joining.nothing_to_join(desk, case)),
        points=tuple(_point(scene, point) for point in case.points),
        people=people_of(scene, person),
        needs=tuple(needs_of(scene, person)),
        links=(*new_case.links_of(desk, case), *joints_of(case)),
        actions=tuple(_action(promise, scene.today) for promise in case.promises),
        contacts=tuple(row for row in history if kinds[row.number] in _CONTACTS),
        letters=_letters(scene, history),
        history=history,
        edition=_edition(scene),
        seen=case.seen,
        aside=_aside(scene),
        clauses={one.id: clause_text(scene.policy, one.id) for one in scene.policy.clauses},
        confidential=tuple(one.name for one in records_in(scene)),
    )


def clause_text(policy: Policy, name: str) -> ClauseText:
    """Return a clause with its own words and how they are read; empty texts for none."""
    if not name:
        return NO_CLAUSE
    clause = policy.clause(name)
    readings = ((one.question, one.taken) for one in policy.ambiguities if one.clause == name)
    return ClauseText(clause.label, clause.text, clause.heading, tuple(readings))


def _heading(scene: Scene, person: Person | None) -> str:
    kind = scene.case.complainant_kind
    return person.name if person else scene.policy.term("complainant_kinds", kind).name


def _edition(scene: Scene) -> str:
    about = scene.policy.about
    if len(scene.editions) < 2:
        return f"{about.title}, edition {about.edition}"
    since = uk_dates.short(first_day(scene.policy))
    return f"{about.title}, edition {about.edition} (from {since})"


def _stage(scene: Scene, stage: Stage) -> StageCell:
    case = scene.case
    if stage.id == case.stage:
        position = "current"
    else:
        position = "done" if stage.id in case.stages else "ahead"
    answer = case.answer(stage.id)
    return StageCell(
        id=stage.id,
        name=stage.name,
        position=position,
        counts=stage.counts,
        entered_on=case.requested_on(stage.id),
        answered_on=answer.day if answer else None,
        officers=_names(scene, case.officers(stage.id)),
        clause=clause_text(scene.policy, stage.clause),
    )


def _names(scene: Scene, numbers: tuple[int, ...]) -> str:
    return uk_dates.join([member.name for member in members_of(scene, numbers)])


def _due(scene: Scene, clock: Clock) -> DueRow:
    return DueRow(
        name=clock.rule.name,
        state=clock.state,
        state_words=state_words(scene, clock),
        started=clock.started,
        due=clock.due,
        first_due=clock.first_due,
        act_by=clock.act_by,
        lenient_due=clock.lenient_due,
        binds=clock.rule.binds,
        why=clock.why,
        clause=clause_text(scene.policy, clock.rule.clause),
        provisional=clock.provisional,
    )


def _aside(scene: Scene) -> str:
    """Say what is out of this reader's sight, and by which clause."""
    names = [scene.policy.stage(stage).name for stage in put_aside(scene)]
    if not names:
        return ""
    cited = scene.policy.cite(scene.stage.puts_aside_clause)
    because = f" ({cited})" if cited else ""
    return (
        f"{scene.stage.name} has no regard to what {uk_dates.join(names)} decided{because}."
        " Begin with the complaint and the evidence."
    )


def _steps(scene: Scene, *, nothing_to_join: bool) -> tuple[StepRow, ...]:
    """Every step: what is likely first, in its order, then what may be done, then the rest."""
    further = new_case_step(scene)
    steps = (*steps_in(scene), *([further] if further else []))
    if nothing_to_join:
        steps = joining.held_back(scene, steps)
    likely = likely_kinds(scene, steps)
    rows = [_step(scene, step, step.kind in likely) for step in steps]
    places = {kind: place for place, kind in enumerate(likely)}
    return tuple(
        sorted(
            rows,
            key=lambda row: (not row.offered, places.get(row.step.kind, len(places))),
        )
    )


def _step(scene: Scene, step: Step, likely: bool) -> StepRow:
    return StepRow(
        title=step.title,
        offered=step.offered,
        likely=likely and step.offered,
        against=tuple(against_of(scene.policy, one) for one in step.objections),
        step=step,
        clause=clause_text(scene.policy, scene.policy.stage(step.stage).clause),
    )


def against_of(policy: Policy, one: Objection) -> Against:
    """Return an objection with the words of its clause."""
    return Against(one.level, one.rule, one.says, clause_text(policy, one.clause))


def _point(scene: Scene, point: PointRaised) -> PointRow:
    told: dict[bool, list[tuple[str, str, str]]] = {True: [], False: []}
    for stage in scene.case.stages:
        made = scene.case.decisions(stage).get(point.number)
        if made:
            name = scene.policy.term("outcomes", made.entry.outcome).name
            decided = (scene.policy.stage(stage).name, name, made.entry.reasons)
            told[stage in put_aside(scene)].append(decided)
    category = point.category and scene.policy.term("categories", point.category).name
    return PointRow(
        number=point.number,
        wrong=point.wrong,
        wanted=point.wanted,
        category=category,
        raised_at=", ".join(filter(None, (scene.policy.stage(point.stage).name, point.reference))),
        outcomes=tuple(told[False]),
        aside=tuple(told[True]),
    )


def _action(promise: Promise, today: date) -> ActionRow:
    action = promise.action
    late = action.by_when is not None and action.by_when < today
    open_state = "late" if late else "outstanding"
    return ActionRow(
        number=promise.number,
        what=action.what,
        owner=action.owner,
        by_when=action.by_when,
        done_on=promise.done_on,
        state="done" if promise.done_on else open_state,
    )


def _letters(scene: Scene, history: tuple[HistoryRow, ...]) -> tuple[LetterRow, ...]:
    """Every letter, also one whose entry was struck out: it was written, and perhaps sent."""
    found = []
    for line, row in zip(scene.case.history, history, strict=True):
        document = str(getattr(line.entry, "document", ""))
        if document:
            issued = line.entry.__struct_config__.tag != "sent_for_approval"
            letter = LetterRow(row.said, line.day, document, issued, row.struck_by, row.aside)
            found.append(letter)
    return tuple(found)
