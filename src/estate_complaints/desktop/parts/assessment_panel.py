"""What the policy makes of a complaint while it is taken down: in time or not, where, by when."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from estate_complaints.desktop.parts.cards import Card, CardList
from estate_complaints.desktop.parts.clause_note import link_button
from estate_complaints.desktop.parts.clause_words import Told, explain
from estate_complaints.desktop.parts.problems import announce
from estate_complaints.desktop.parts.wording import BINDS, LEVEL_TONES, REMARKS, capital, words_for
from estate_complaints.office.complaint.case_view import clause_text
from estate_complaints.rules.clocks.clock import Clock
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.earlier import Earlier
from estate_complaints.rules.entries.intake import Happening
from estate_complaints.rules.intake import Assessment
from estate_complaints.rules.policy.policy import AgeLimit, ClockRule, Policy, Stage
from estate_complaints.rules.steps.objections import Objection

NAME = "What the policy makes of it"
OUTSIDE = "Outside the time limit"
EARLIER = "Earlier complaints from them"
_ABOUT_TIME = ("too_old", "cause_unknown")  # checks a policy's rules may name


class Said(NamedTuple):
    """What stands on one card."""

    tone: str
    title: str
    texts: tuple[str, ...]
    notes: tuple[str, ...]
    clause: str = ""


class AssessmentPanel(CardList):
    """Cards that follow the typing. None of them ever stops a complaint being saved."""

    case_wanted = Signal(int)  # the number of an earlier complaint, to be looked at
    origin_chosen = Signal(object)  # Earlier: the complaint comes of that one

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(NAME, "It appears here while you write.")
        self.setParent(parent)
        self._said: tuple[Said, ...] = ()
        self._earlier: tuple[Earlier, ...] = ()

    def show_assessment(self, policy: Policy, assessment: Assessment, happened: Happening) -> None:
        """Show an assessment; what has not changed stays as it stands."""
        pressing = _pressing(policy, assessment, happened)
        said = (*pressing, *_also_told(policy, assessment))
        if (said, assessment.earlier) == (self._said, self._earlier):
            return
        news = [one for one in said[:2] if one not in self._said]  # the stage, and in time or not
        self._said, self._earlier = said, assessment.earlier
        cards = [_card(policy, one) for one in said]
        if self._earlier:
            cards.insert(len(pressing), self._earlier_card())
        self.show_cards(cards)
        if news and self.isVisible():
            announce(self, " ".join(f"{one.title}: {' '.join(one.texts)}" for one in news))

    def forget(self) -> None:
        """Show nothing, for a new complaint."""
        self._said, self._earlier = (), ()
        self.show_cards([])

    def _earlier_card(self) -> Card:
        """What the same person or property complained of before: to open, or to come of."""
        card = Card(EARLIER)
        for one in self._earlier:
            received = uk_dates.short(one.received_on)
            card.say("", f"{one.reference}, {received}: {one.summary}")
            card.note(one.status)
            look, comes = link_button(f"Open {one.reference}"), link_button("It comes of this")
            comes.setAccessibleName(f"It comes of {one.reference}")
            look.clicked.connect(lambda _=False, n=one.number: self.case_wanted.emit(n))
            comes.clicked.connect(lambda _=False, of=one: self.origin_chosen.emit(of))
            for button in (look, comes):  # below one another: the panel is narrow
                card.offer(button)
        return card


def _card(policy: Policy, said: Said) -> Card:
    card = Card(said.title, tone=said.tone)
    for text in said.texts:
        card.say("", text)
    for note in said.notes:
        card.note(note)
    explain(card, Told(" ".join(said.texts), (clause_text(policy, said.clause),)))
    return card


def _pressing(policy: Policy, assessment: Assessment, happened: Happening) -> list[Said]:
    """Where it starts, whether it is in time, what to beware of."""
    stage = assessment.stage
    said = [
        Said(
            "plain",
            f"Starts at {stage.name}",
            (assessment.why_stage,),
            _cited(policy, stage),
            stage.clause,
        )
    ]
    timely = _about_time(policy, assessment.remarks)
    said += _in_time(policy, timely, happened)
    others = [one for one in assessment.remarks if one is not timely]
    return said + [_remarked(one) for one in others if one.level != "tell"]


def _also_told(policy: Policy, assessment: Assessment) -> list[Said]:
    """The dates, and then the rest."""
    timely = _about_time(policy, assessment.remarks)
    tells = [one for one in assessment.remarks if one is not timely and one.level == "tell"]
    dated = [_dated(policy, clock) for clock in _running(assessment.clocks)]
    return dated + [_remarked(one) for one in tells]


def _remarked(remark: Objection) -> Said:
    title, cited = REMARKS[remark.level], capital(remark.cited)
    return Said(LEVEL_TONES[remark.level], title, (remark.says,), (cited,), remark.clause)


def _cited(policy: Policy, part: Stage | ClockRule | AgeLimit) -> tuple[str, ...]:
    return (capital(policy.cite(part.clause)),)


def _about_time(policy: Policy, remarks: Sequence[Objection]) -> Objection | None:
    """The policy's own remark that the cause is too old, or that nobody knows how old."""
    checks = {rule.id: rule.check for rule in policy.rules}
    return next((one for one in remarks if checks.get(one.rule) in _ABOUT_TIME), None)


def _in_time(policy: Policy, remark: Objection | None, happened: Happening) -> list[Said]:
    limit = policy.age_limit
    if remark is not None:
        tone, title = ("warning", OUTSIDE) if happened.known else ("plain", "Time limit")
        return [Said(tone, title, (remark.says,), (capital(remark.cited),), remark.clause)]
    if limit is None:
        return []
    within = uk_dates.count(limit.amount, limit.unit.replace("_", " ").removesuffix("s"))
    cited = _cited(policy, limit)
    if not happened.known:
        unclear = f"When it happened is not known. It should be within {within}."
        return [Said("plain", "Time limit", (unclear,), cited, limit.clause)]
    return [
        Said(
            "good", "Inside the time limit", (f"It happened within {within}.",), cited, limit.clause
        )
    ]


def _running(clocks: Sequence[Clock]) -> list[Clock]:
    """The clocks that run from now: ours by date, then those of others, then what has no date."""
    running = [clock for clock in clocks if clock.stopped is None]
    return sorted(
        running,
        key=lambda clock: (clock.due is None, clock.rule.binds != "office", clock.due or date.max),
    )


def _dated(policy: Policy, clock: Clock) -> Said:
    ours, clause = clock.rule.binds == "office", clock.rule.clause
    if clock.due is None:
        return Said(
            "plain", clock.rule.name, ("No time limit",), _cited(policy, clock.rule), clause
        )
    by = f"By {uk_dates.short(clock.due)}"
    if ours and clock.act_by and clock.act_by != clock.due:
        by = f"{by}; act by {uk_dates.short(clock.act_by)}"
    if not ours:
        by = f"{by} ({words_for(BINDS, clock.rule.binds)})"
    tone = "problem" if clock.state == "late" else "plain"
    return Said(tone, clock.rule.name, (by,), (capital(clock.why),), clause)
