"""Whatever an office does, step by step, the rules stay of one mind with themselves."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import get_args

import msgspec
from hypothesis import HealthCheck, Phase, event, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
)
from tests import histories
from tests.factories import RESOURCES, Story, shipped_policy
from tests.random_office import complaints, entries_for
from tests.small_policies import NAMES, story

from estate_complaints.rules.case.case import Case, case_from
from estate_complaints.rules.checks import CHECKS, of_entries
from estate_complaints.rules.clocks.clock import Clock, State
from estate_complaints.rules.entries import Entry, decode, encode, kind_of
from estate_complaints.rules.entries.base import Override
from estate_complaints.rules.entries.handling import Acknowledged, MediationEnded, MediationStarted
from estate_complaints.rules.entries.intake import StruckOut
from estate_complaints.rules.entries.outcome import OutcomeConfirmed, OutcomeGiven
from estate_complaints.rules.policy.policy import Policy
from estate_complaints.rules.scene import Scene
from estate_complaints.rules.steps.objections import Objection
from estate_complaints.rules.steps.references import leads_nowhere
from estate_complaints.rules.steps.steps import Step, objections_to, steps_in

FIRST = date(2027, 3, 1)
POLICIES = sorted(file.stem for file in (RESOURCES / "policies").glob("*.toml"))
BROUGHT_AS_FAR_AS = (
    histories.early_worked,
    histories.early_answered,
    histories.local_ready,
    histories.local_answered,
    partial(histories.local_answered, how="telephone"),
    histories.review_ready,
    histories.review_answered,
    histories.stage1_ready,
    histories.stage1_answered,
    histories.stage2_ready,
    partial(histories.stage2_answered, outcome="upheld"),
    histories.board_review_asked,
    partial(histories.received, "code2024"),
    *(partial(story, name) for name in NAMES),
)
OF_THE_ENTRY = {name for name, check in CHECKS.items() if check.__module__ == of_entries.__name__}
OF_THE_ENTRY |= {"not_approved", "officer_becomes_subject", "named_without_authority"}
"""Checks that may find a fault with an entry where none was certain before it was proposed."""

OF_A_DAY_FILLED_IN = (
    "day it reached them",
    "cannot have reached them",
    "day of the meeting",
    "cannot have minuted it",
    "which is before the day it is",
)
"""Said of a day that was filled into the entry, beside the day the step is taken on."""

LEADING_ON = {
    "acknowledged",
    "authority_confirmed",
    "mediation_answered",
    "mediation_ended",
    "mediation_started",
    "more_time_answered",
    "more_time_asked",
    "outcome_confirmed",
    "outcome_given",
    "point_decided",
    "approved",
    "reopened",
    "returned",
    "sent_for_approval",
    "time_extended",
}
"""Steps that bring a complaint somewhere, and would be rare if all were equally likely."""

SELDOM = {
    "approved",
    "joined",
    "meeting_fixed",
    "more_time_answered",
    "more_time_asked",
    "outcome_reached",
    "returned",
    "separated",
    "time_extended",
}
"""Steps that are seldom offered, and are then to be taken."""


class AnOffice(RuleBasedStateMachine):
    """Takes any step that is offered, on any day, and never finds itself without an answer."""

    story: Story
    today: date
    desk: int

    @initialize(data=st.data())
    def takes_a_complaint_up(self, data: st.DataObject) -> None:
        self.today, self.desk = FIRST, 1
        self.story = data.draw(st.sampled_from(BROUGHT_AS_FAR_AS))(FIRST)
        if data.draw(st.booleans()):
            anew = Story(shipped_policy(data.draw(st.sampled_from(POLICIES))))
            self.story = anew.then(FIRST, data.draw(complaints(anew.policy)))

    @property
    def scene(self) -> Scene:
        return self._scene_of(self.story)

    def _scene_of(self, story: Story) -> Scene:
        """As the desk has it: under the edition the complaint was moved to, if it was."""
        editions = (story.policy, next_edition(story.policy))
        story = replace(story, policy=editions[story.case().edition == editions[1].key])
        return replace(story.scene(self.today, self.desk), editions=editions)

    # One rule and not three: of several, Hypothesis leaves some out of a whole history.
    @rule(data=st.data(), days=st.sampled_from([0, 0, 0, 1, 2, 10, 30]), desk=st.integers(1, 10))
    def works_on(self, data: st.DataObject, days: int, desk: int) -> None:
        """Somebody takes a step; now and then they try another, or wonder about a pause."""
        chance = data.draw(st.integers(0, 9))
        if chance == 8:
            self.tries_a_step_that_is_not_offered(data)
        if chance == 9:
            self.wonders_what_a_pause_would_have_done(data)
        self.takes_a_step_that_is_offered(data, days, desk)

    def takes_a_step_that_is_offered(self, data: st.DataObject, days: int, desk: int) -> None:
        self.today += timedelta(days=days)
        self.desk = 1 + desk % len(self.story.office.members)
        scene = self.scene
        steps = steps_in(scene)
        self._looks_at(steps)
        offered = [step for step in steps if step.offered]
        leading_on = [step for step in offered if step.kind in LEADING_ON]
        seldom = [step for step in offered if step.kind in SELDOM]
        step = data.draw(st.sampled_from(seldom * 3 + leading_on * 3 + offered))
        entry = data.draw(entries_for(scene, step))
        found = objections_to(scene, entry)
        if tuple(leads_nowhere(scene, entry)) == ():
            self._blames_only_what_was_filled_in(step, found)
        if not any(one.level == "block" for one in found):
            self._append(scene, with_reasons(entry, found))

    def tries_a_step_that_is_not_offered(self, data: st.DataObject) -> None:
        scene = self.scene
        refused = [step for step in steps_in(scene) if not step.offered]
        step = data.draw(st.sampled_from(refused))
        found = objections_to(scene, data.draw(entries_for(scene, step)))
        assert any(one.level == "block" for one in found), f"{step.kind} was let through"

    def _looks_at(self, steps: tuple[Step, ...]) -> None:
        """What the office sees before it chooses; a run that counts looks too."""

    def _blames_only_what_was_filled_in(self, step: Step, found: tuple[Objection, ...]) -> None:
        checks = {rule.id: set[str]() for rule in self.story.policy.rules}
        for stated in self.story.policy.rules:
            checks[stated.id].add(stated.check)
        for one in found:
            filled_in = any(words in one.says for words in OF_A_DAY_FILLED_IN)
            if one.level == "block" and one not in step.objections and not filled_in:
                assert one.rule, f"{step.kind}: {one.says}"
                assert checks[one.rule] & OF_THE_ENTRY, f"{step.kind}: {one.says}"

    def _append(self, before: Scene, entry: Entry) -> None:
        assert decode(encode(entry)) == entry
        event(f"{self.story.policy.about.id}: {kind_of(entry)}")
        self.story.then(self.today, entry, by=self.desk)
        last = len(self.story.lines)
        struck = Story(self.story.policy, lines=list(self.story.lines))
        struck.then(self.today, StruckOut(number=last, why="By mistake."))
        again = self._scene_of(struck)
        assert same_case(before.case, again.case)
        assert again.clocks == before.clocks
        assert steps_but_striking_out(again) == steps_but_striking_out(before)

    def wonders_what_a_pause_would_have_done(self, data: st.DataObject) -> None:
        if self.scene.mediation and self.scene.mediation.under_way:
            return
        start, length = data.draw(st.integers(0, 90)), data.draw(st.integers(0, 30))
        before = {clock.rule.id: clock for clock in self.scene.clocks}
        paused = Story(self.story.policy, lines=list(self.story.lines))
        first = FIRST + timedelta(days=start)
        paused.then(first, MediationStarted())
        paused.then(first + timedelta(days=length), MediationEnded(resolved=False))
        for clock in self._scene_of(paused).clocks:
            assert not earlier(clock, before[clock.rule.id]), clock.why

    @invariant()
    def every_answer_is_whole(self) -> None:
        scene = self.scene
        assert scene.stage.id == scene.case.stage
        for clock in scene.clocks:
            assert clock.state in get_args(State)
            assert clock.stopped or clock.state not in ("met", "missed")
            assert clock.state != "late" or (clock.due and clock.due < scene.today)
            counts = clock.state == "running" and clock.rule.kind != "not_before"
            last = clock.lenient_due or clock.due  # a resident has the latest day of any reading
            assert not counts or (last and scene.today <= last)
            if clock.state == "missed":
                assert last and clock.stopped and clock.stopped > last
            if clock.state == "met" and last and clock.stopped and clock.rule.kind != "closure":
                assert clock.stopped <= last
            assert scene.policy.cite(clock.rule.clause) in clock.why
            assert (clock.due is None) or clock.act_by
        steps = steps_in(scene)
        assert any(step.offered for step in steps)
        for step in steps:
            assert step.offered or all(one.says and one.cited for one in step.blocks)

    @invariant()
    def no_complaint_is_ever_stuck(self) -> None:
        """C-070, C-089, C-096: what is paused can go on, what is closed or joined comes back."""
        scene = self.scene
        offered = {step.kind for step in steps_in(scene) if step.offered}
        if any(clock.state == "paused" for clock in scene.clocks):
            assert {"mediation_ended", "mediation_started", "closed", "reopened"} & offered
        if scene.case.closing:
            assert "reopened" in offered
            ended = [clock for clock in scene.clocks if not clock.outlives]
            assert not any(clock.state in ("late", "unlimited") for clock in ended)
        else:
            way_out = "separated" if scene.case.led_by else "scope_decided"
            assert {"note", "contact_made", "decision_recorded", way_out} <= offered

    @invariant()
    def nothing_is_said_twice(self) -> None:
        """C-060, R-091: a stage is acknowledged once and answered once."""
        for kind in (Acknowledged, OutcomeGiven, OutcomeConfirmed):
            stages = [made.entry.stage for made in self.scene.case.made(kind)]
            assert len(stages) == len(set(stages))

    @invariant()
    def working_it_out_twice_gives_the_same(self) -> None:
        first, second = self.scene, self.scene
        assert first.case == second.case
        assert first.clocks == second.clocks
        assert case_from(tuple(self.story.lines), 41) == first.case


def next_edition(policy: Policy) -> Policy:
    """The same policy, recorded once more."""
    about = msgspec.structs.replace(policy.about, edition="2", first_day="2027-02-01")
    return msgspec.structs.replace(policy, about=about)


def steps_but_striking_out(scene: Scene) -> list[Step]:
    """There is always more to strike out than before."""
    return [step for step in steps_in(scene) if step.kind != "struck_out"]


def with_reasons(entry: Entry, found: tuple[Objection, ...]) -> Entry:
    reasons = tuple(
        Override(rule=one.rule or one.says, says=one.says, reason="Agreed.")
        for one in found
        if one.level == "warn"
    )
    return msgspec.structs.replace(entry, overrides=reasons)


def same_case(one: Case, other: Case) -> bool:
    return (one.standing, one.stages, one.points, one.promises, one.closing, one.summary) == (
        other.standing,
        other.stages,
        other.points,
        other.promises,
        other.closing,
        other.summary,
    )


def earlier(clock: Clock, before: Clock) -> bool:
    if clock.due is None or before.due is None:
        return False
    return clock.due < before.due


TestAnOffice = AnOffice.TestCase
TestAnOffice.settings = settings(
    max_examples=settings().max_examples * 4 // 10,
    # To make a long story short can take minutes; what went wrong is plain without.
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
