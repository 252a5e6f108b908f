"""What the policy makes of a complaint while it is taken down: in time or not, where, by when."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from estate_complaints.desktop.cards import Card, CardList
from estate_complaints.desktop.case_due import capital
from estate_complaints.desktop.problems import announce
from estate_complaints.desktop.wording import BINDS, LEVEL_TONES, LEVELS, words_for
from estate_complaints.rules import uk_dates
from estate_complaints.rules.clocks import Clock
from estate_complaints.rules.entries.intake import Happening
from estate_complaints.rules.intake import Assessment
from estate_complaints.rules.objections import Objection
from estate_complaints.rules.policy import Policy

NAME = "What the policy makes of it"
Said = tuple[str, str, str, tuple[str, ...]]  # tone, title, remark, texts


class AssessmentPanel(CardList):
    """Cards that follow the typing. None of them ever stops a complaint being saved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(NAME, "It appears here while you write.")
        self.setParent(parent)
        self._said: tuple[Said, ...] = ()

    def show_assessment(self, policy: Policy, assessment: Assessment, happened: Happening) -> None:
        """Show an assessment; what has not changed stays as it stands."""
        said = tuple(_told(policy, assessment, happened))
        if said == self._said:
            return
        news = [one for one in said[:2] if one not in self._said]
        self._said = said
        self.show_cards([_card(*one) for one in said])
        if news and self.isVisible():
            announce(self, ". ".join(f"{title}. {' '.join(texts)}" for _, title, _, texts in news))

    def forget(self) -> None:
        """Show nothing, for a new complaint."""
        self._said = ()
        self.show_cards([])


def _card(tone: str, title: str, remark: str, texts: Sequence[str]) -> Card:
    card = Card(title, remark, tone)
    for text in texts:
        card.say("", text)
    return card


def _told(policy: Policy, assessment: Assessment, happened: Happening) -> list[Said]:
    stage = assessment.stage
    cited = policy.cite(stage.clause)
    said: list[Said] = [
        ("plain", f"Starts at {stage.name}", "", (_with_clause(assessment.why_stage, cited),))
    ]
    late = _too_late(policy, assessment.remarks)
    if in_time := _in_time(policy, late, happened):
        said.append(in_time)
    said += [_dated(policy, clock) for clock in _running(assessment.clocks)]
    others = [one for one in assessment.remarks if one is not late]
    said += [
        (LEVEL_TONES[one.level], LEVELS[one.level], "", (_with_clause(one.says, one.cited),))
        for one in sorted(others, key=lambda one: one.level != "warn")
    ]
    return said


def _too_late(policy: Policy, remarks: Sequence[Objection]) -> Objection | None:
    limit = policy.age_limit
    return next((one for one in remarks if limit and one.rule == limit.rule), None)


def _in_time(policy: Policy, late: Objection | None, happened: Happening) -> Said | None:
    limit = policy.age_limit
    if limit is None:
        return None
    cited = policy.cite(limit.clause)
    if late is not None:
        return "warning", "Outside the time limit", "", (_with_clause(late.says, cited),)
    if not happened.known:
        return "plain", "Time limit", "", (f"When it happened is not known ({cited}).",)
    unit = limit.unit.replace("_", " ").removesuffix("s")
    within = uk_dates.count(limit.amount, unit)
    return "good", "Inside the time limit", "", (f"It happened within {within} ({cited}).",)


def _running(clocks: Sequence[Clock]) -> list[Clock]:
    open_ones = [clock for clock in clocks if clock.stopped is None and clock.due is not None]
    return sorted(open_ones, key=lambda clock: (clock.rule.binds != "office", clock.due))


def _dated(policy: Policy, clock: Clock) -> Said:
    texts = []
    if clock.rule.binds != "office":
        texts.append(f"{capital(words_for(BINDS, clock.rule.binds))}.")
    elif clock.act_by and clock.act_by != clock.due:
        texts.append(f"Act by {uk_dates.short(clock.act_by)}.")
    texts.append(_with_clause(clock.why, policy.cite(clock.rule.clause)))
    if clock.provisional:
        texts.append("May still move: bank holidays so far ahead are not confirmed.")
    day = uk_dates.short(clock.due) if clock.due else ""
    tone = "problem" if clock.state == "late" else "plain"
    return tone, clock.rule.name, day, tuple(texts)


def _with_clause(says: str, cited: str) -> str:
    return says if not cited or cited in says else f"{says} ({cited})"
