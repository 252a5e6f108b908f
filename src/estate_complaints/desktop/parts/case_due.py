"""The box that says what is due next, how soon, and how that date was reached."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from estate_complaints.desktop.dress.surfaces import Panel
from estate_complaints.desktop.parts.clause_note import reading_button
from estate_complaints.desktop.parts.clause_words import Told, answer_f1, tip
from estate_complaints.desktop.parts.problems import announce
from estate_complaints.desktop.parts.resident_words import words
from estate_complaints.desktop.parts.wording import BINDS, CLOCK_TONES, capital, words_for
from estate_complaints.office.rows import DueRow
from estate_complaints.rules.days import uk_dates

WHY = "&Why this date?"


class DueBox(Panel):
    """The nearest date, large; the button shows the working and the clause's own words below it."""

    def __init__(self) -> None:
        super().__init__()
        self._due: DueRow | None = None
        self._lead = words("Due next", "hint")
        self._name = words("", "subheading")
        self._day = words("", "heading")
        self._state = words("", "subheading")
        self._remarks = words("", "hint")
        self._why = words("", selectable=True)
        self._clause = words("", "hint", selectable=True)
        self.button = reading_button("")
        self.button.setText(WHY)
        self.button.toggled.connect(self._explain)
        self._lay_out()
        answer_f1(self, lambda: told_of(self._due) if self._due else None)

    def show_due(self, due: DueRow | None, otherwise: str = "Nothing is due.") -> None:
        """Show a date, or say that there is none."""
        self._due = due
        self.button.setChecked(False)
        self.button.setVisible(due is not None)
        self.set_tone(CLOCK_TONES.get(due.state, "plain") if due else "plain")
        self._name.setText(due.name if due else otherwise)
        self._day.setText(day_of(due) if due else "")
        self._day.setVisible(due is not None)
        self._state.setText(capital(due.state_words) if due else "")
        self._remarks.setText(remarks_on(due) if due else "")
        self._remarks.setVisible(bool(self._remarks.text()))
        self._explain(False)
        self.setToolTip(tip(told_of(due)) if due and due.clause.text else "")
        self.setAccessibleName(in_full(due) if due else otherwise)

    def _explain(self, shown: bool) -> None:
        due = self._due
        self._why.setText(due.why if due else "")
        self._clause.setText(f"{due.clause.cited}: {due.clause.text}" if due else "")
        self._why.setVisible(shown and due is not None)
        self._clause.setVisible(shown and due is not None and bool(due.clause.text))
        self.button.setAccessibleDescription(self._why.text() if shown else "")
        if shown:
            announce(self, f"{self._why.text()} {self._clause.text()}")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 10, 14, 10)
        column.setSpacing(4)
        head = QGridLayout()
        head.setHorizontalSpacing(24)
        head.setVerticalSpacing(2)
        head.addWidget(self._lead, 0, 0)
        head.addWidget(self._name, 1, 0)
        head.addWidget(self._day, 2, 0)
        head.addWidget(self._state, 1, 1)
        head.addWidget(self._remarks, 2, 1)
        head.addWidget(self.button, 0, 1, Qt.AlignmentFlag.AlignRight)
        head.setColumnStretch(0, 3)
        head.setColumnStretch(1, 2)
        column.addLayout(head)
        column.addWidget(self._why)
        column.addWidget(self._clause)


def nearest(dues: Sequence[DueRow]) -> DueRow | None:
    """What is due next: a date of the office first, then what it owes without a date, then others'.

    A paused date comes after the dates that run.
    """
    dated = [one for one in dues if one.state in ("running", "late") and one.due]
    ours = [one for one in dated if one.binds == "office"]
    owed = [one for one in dues if one.state == "unlimited" and one.binds == "office"]
    paused = [one for one in dues if one.state == "paused"]
    theirs = sorted(dated, key=lambda one: one.binds != "resident")
    if ours:
        return min(ours, key=lambda one: one.due or one.started)
    return next(iter((*paused, *owed, *theirs)), None)


def told_of(due: DueRow) -> Told:
    """How the date was reached, and the clause it goes by."""
    return Told(due.why, (due.clause,))


def day_of(due: DueRow) -> str:
    """The date in force; without one, why there is none."""
    if due.due:
        return uk_dates.short(due.due)
    return "Paused" if due.state == "paused" else "No time limit"


def remarks_on(due: DueRow) -> str:
    """When to act, what was promised first, and what may still change."""
    said = []
    if due.binds != "office":
        said.append(capital(words_for(BINDS, due.binds)))
    if due.due and due.act_by and due.act_by != due.due and due.binds == "office":
        said.append(f"Act by {uk_dates.short(due.act_by)}")
    if due.first_due and due.due != due.first_due:
        said.append(f"First promised for {uk_dates.short(due.first_due)}")
    if due.lenient_due and due.due and due.lenient_due != due.due:
        said.append(f"On a generous reading until {uk_dates.short(due.lenient_due)}")
    if due.provisional:
        said.append("May still move: bank holidays so far ahead are not confirmed")
    return ". ".join(said)


def in_full(due: DueRow) -> str:
    """The whole of it for a screen reader."""
    said = (f"{due.name}: {day_of(due)}", due.state_words, remarks_on(due))
    return ". ".join(filter(None, said))
