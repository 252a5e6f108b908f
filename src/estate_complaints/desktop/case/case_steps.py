"""What may be done next: the likely steps first, the rest below, and why not what may not."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from estate_complaints.desktop.parts.clause_note import ClauseNote, reading_button
from estate_complaints.desktop.parts.clause_words import Told, explain
from estate_complaints.desktop.parts.line_breaks import broken
from estate_complaints.desktop.parts.resident_words import words
from estate_complaints.office.rows import Against, StepRow
from estate_complaints.rules.days import uk_dates

LINE = 218  # points that a line of a button may take
NOT_NOW = "Not now, because…"


class StepsPane(QScrollArea):
    """A button for each step that is offered, and a list of those that are not, with reasons."""

    step_chosen = Signal(object)  # rules.steps.Step

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[StepRow, ...] = ()
        self._buttons: list[QPushButton] = []
        self._why_not: QWidget | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Steps")

    def show_steps(self, rows: Sequence[StepRow]) -> None:
        """Show the steps: offered ones as buttons, the likely ones first."""
        in_order = tuple(sorted(rows, key=lambda row: (not row.offered, not row.likely)))
        if in_order == self._rows:
            return
        self._rows = in_order
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self._buttons = []
        self._why_not = None
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(2, 2, 12, 2)
        column.setSpacing(6)
        self._offer(column)
        self._explain(column)
        column.addStretch(1)
        self.setWidget(page)
        self.setFocusProxy(self._buttons[0] if self._buttons else page)
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self, kind: str) -> None:
        """Choose the first offered step of a kind, if there is one."""
        self._take(row for row in self._rows if row.step.kind == kind)

    def take_likely(self) -> None:
        """Choose the step most likely to come next."""
        self._take(self._rows)

    def _take(self, rows: Iterable[StepRow]) -> None:
        row = next((row for row in rows if row.offered), None)
        if row is not None:
            self.step_chosen.emit(row.step)

    def _offer(self, column: QVBoxLayout) -> None:
        offered = [row for row in self._rows if row.offered]
        likely = [row for row in offered if row.likely]
        column.addWidget(words("What next", "subheading"))
        if not offered:
            column.addWidget(words("Nothing can be done with this complaint now.", "hint"))
        for place, row in enumerate(likely):
            self._add_button(column, row, "primary" if place == 0 else "")
        if likely and len(likely) < len(offered):
            column.addSpacing(8)
            column.addWidget(words("Other steps", "hint"))
        for row in offered[len(likely) :]:
            self._add_button(column, row, "quiet")

    def _add_button(self, column: QVBoxLayout, row: StepRow, role: str) -> None:
        font = self.font()
        font.setBold(role == "primary")
        title = broken(row.title, QFontMetrics(font), LINE)
        button = QPushButton(title.replace("&", "&&"))
        button.setAccessibleName(row.title)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setProperty("role", role)
        if role == "quiet":
            button.setStyleSheet("text-align: left; padding: 3px 6px; min-height: 0;")
        button.setAccessibleDescription(" ".join(said(one) for one in row.against))
        lines = "\n".join([row.title, *(said(one) for one in row.against)])
        clauses = tuple(one.clause for one in row.against) or (row.clause,)
        explain(button, Told(lines, clauses))
        button.clicked.connect(lambda: self.step_chosen.emit(row.step))
        column.addWidget(button)
        self._buttons.append(button)
        warnings = [one for one in row.against if one.level == "warn"]
        if warnings:
            column.addWidget(words(_wants_reason(warnings), "hint"))

    def _explain(self, column: QVBoxLayout) -> None:
        """The list is made when it is first asked for: it is long, and mostly not wanted."""
        refused = [row for row in self._rows if not row.offered]
        if not refused:
            return
        button = reading_button(f"{NOT_NOW} ({len(refused)})")
        button.setAccessibleDescription(
            f"{uk_dates.count(len(refused), 'step')} that cannot be taken now, with the reasons"
        )
        column.addSpacing(8)
        column.addWidget(button)
        listing = QWidget()
        listing.hide()
        column.addWidget(listing)

        def show(on: bool) -> None:
            if on and listing.layout() is None:
                _list_reasons(listing, refused)
            listing.setVisible(on)

        button.toggled.connect(show)


def _list_reasons(listing: QWidget, refused: Sequence[StepRow]) -> None:
    column = QVBoxLayout(listing)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    for row in refused:
        title = row.title
        for one in (one for one in row.against if one.level == "block"):
            note = ClauseNote("quiet", title, one.says, one.clause)
            column.addWidget(note)
            title = ""


def _wants_reason(warnings: Sequence[Against]) -> str:
    cited = ", ".join(dict.fromkeys(one.clause.cited for one in warnings if one.clause.cited))
    return f"Needs a reason ({cited})" if cited else "Needs a reason"


def said(one: Against) -> str:
    """An objection in a line, with its clause."""
    return f"{one.says} ({one.clause.cited})" if one.clause.cited else one.says
