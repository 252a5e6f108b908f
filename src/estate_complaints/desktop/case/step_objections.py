"""What speaks against a step: blocks, warnings each with a line for the reason, and notes."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from estate_complaints.desktop.parts.clause_note import ClauseNote
from estate_complaints.desktop.parts.problems import announce
from estate_complaints.desktop.parts.resident_words import words, written_line
from estate_complaints.desktop.parts.wording import LEVEL_TONES, LEVELS
from estate_complaints.office.rows import ClauseText
from estate_complaints.rules.entries.base import Override
from estate_complaints.rules.steps.objections import Objection

NEEDS_REASON = "Write the reason; it becomes part of the history."
_ORDER = ("tell", "block", "warn")


class StepObjections(QWidget):
    """Shows objections, and keeps the reasons typed against the warnings among them."""

    reason_typed = Signal()

    def __init__(
        self, clauses: Mapping[str, ClauseText], said_above: Sequence[Objection] = ()
    ) -> None:
        super().__init__()
        self._clauses = clauses
        self._said_above = said_above
        self._objections: tuple[Objection, ...] = ()
        self._reasons: dict[str, str] = {}
        self.lines: dict[str, QLineEdit] = {}
        self.stops: list[QWidget] = []  # what Tab stops at, in order
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)

    @property
    def blocks(self) -> tuple[Objection, ...]:
        """What stands in the way."""
        return tuple(one for one in self._objections if one.level == "block")

    @property
    def overrides(self) -> tuple[Override, ...]:
        """The warnings a reason was written for."""
        answered = (one for one in self._warnings if self._reasons.get(key_of(one)))
        return tuple(
            Override(rule=key_of(one), says=one.says, reason=self._reasons[key_of(one)])
            for one in answered
        )

    @property
    def reasons(self) -> dict[str, str]:
        """Every reason typed so far, by the warning it answers."""
        return {key: text for key, text in self._reasons.items() if text}

    def missing(self) -> dict[str, str]:
        """A sentence for each reason line that is still empty, by the name of the line."""
        return {
            self.lines[key_of(one)].objectName(): NEEDS_REASON
            for one in self._warnings
            if not self._reasons.get(key_of(one))
        }

    def put_reasons(self, reasons: Mapping[str, str]) -> None:
        """Put reasons back that were typed earlier; one for a warning not shown waits for it."""
        self._reasons |= reasons
        for key, line in self.lines.items():
            line.setText(self._reasons.get(key, ""))

    def show_objections(self, objections: Sequence[Objection]) -> bool:
        """Show these and no others, and tell whether that changed anything.

        A reason typed before stays with its warning, and so does the focus.
        """
        new = dict.fromkeys(one for one in objections if one not in self._said_above)
        listed = tuple(sorted(new, key=lambda one: _ORDER.index(one.level)))
        if listed == self._objections:
            return False
        news = [one for one in listed if one not in self._objections]
        writing = next((key for key, line in self.lines.items() if line.hasFocus()), None)
        self._objections = listed
        self._rebuild()
        if writing in self.lines:
            self.lines[writing].setFocus()
        if news and self.isVisible():
            announce(self, " ".join(f"{LEVELS[one.level]}: {one.says}" for one in news))
        return True

    @property
    def _warnings(self) -> tuple[Objection, ...]:
        return tuple(one for one in self._objections if one.level == "warn")

    def _rebuild(self) -> None:
        self.lines, self.stops = {}, []
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for one in self._objections:
            note = self._note(one)
            self._rows.addWidget(note)
            note.show()
            self.stops += note.stops

    def _note(self, one: Objection) -> ClauseNote:
        note = note_of(one, self._clauses)
        if one.level == "warn":
            self._ask_why(note, one)
        return note

    def _ask_why(self, note: ClauseNote, one: Objection) -> None:
        key, name = key_of(one), f"reason_{len(self.lines)}"
        line = QLineEdit(self._reasons.get(key, ""))
        line.setObjectName(name)
        line.setPlaceholderText("Why go on all the same?")
        line.setAccessibleName(f"Reason for going on although: {one.says}")
        line.textChanged.connect(lambda: self._typed(key, line))
        problem = QLabel()
        problem.setObjectName(f"{name}_problem")
        problem.setProperty("role", "problem")
        problem.hide()
        note.add(line)
        note.add(problem)
        self.lines[key] = line

    def _typed(self, key: str, line: QLineEdit) -> None:
        self._reasons[key] = written_line(line)
        self.reason_typed.emit()


def note_of(one: Objection, clauses: Mapping[str, ClauseText]) -> ClauseNote:
    """An objection on its panel."""
    clause = clauses.get(one.clause, ClauseText(one.cited, ""))
    return ClauseNote(LEVEL_TONES[one.level], LEVELS[one.level], one.says, clause)


def key_of(one: Objection) -> str:
    """What a reason is kept under: the rule's number, or its sentence where it has none."""
    return one.rule or one.says


def in_brief(objections: Sequence[Objection]) -> QLabel:
    """One line for the head of a form: which clauses will want a reason."""
    cited = ", ".join(dict.fromkeys(one.cited for one in objections if one.cited))
    source = f" ({cited})" if cited else ""
    return words(f"You will be asked below for a reason: this goes against the policy{source}.")
