"""A letter to be approved: its text, what was decided, and the two answers it can be given."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from estate_complaints.desktop.dress.theme import set_role
from estate_complaints.desktop.parts.clause_words import Told, tip
from estate_complaints.desktop.parts.due_words import letter_at
from estate_complaints.desktop.parts.problems import Problems, announce
from estate_complaints.desktop.parts.resident_words import words
from estate_complaints.office.due_rows import ApprovalRow
from estate_complaints.office.rows import PointRow

BEING_FETCHED: Final = "The letter is being fetched…"
SAY_WHY: Final = "Write what should be changed, so that the letter can be put right."
READ_FIRST: Final = "The letter’s text must be on show before it can be answered."


class LetterReader(QWidget):
    """Shows one letter and emits the answer to it."""

    approved = Signal(str)  # the comment, which may be empty
    returned = Signal(str)  # the comment
    open_wanted = Signal(str)  # the document, in Word
    case_wanted = Signal(int)  # the complaint's number in the book
    comment_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._row: ApprovalRow | None = None
        self._read = False
        self._title, self._about = QLabel(), QLabel()
        self._title.setWordWrap(True)
        self._title.setProperty("role", "subheading")
        self._about.setProperty("role", "hint")
        self._about.setWordWrap(True)
        self._why_not = words("", "hint", selectable=True)
        self.text, self.points = QTextBrowser(), QTextBrowser()
        self.text.setAccessibleName("Letter")
        self.points.setAccessibleName("What was decided")
        for browser in (self.text, self.points):
            browser.document().setDocumentMargin(16)
        self._tabs = QTabWidget()
        self._tabs.setAccessibleName("Letter and decisions")
        self._tabs.addTab(self.text, "Lett&er")
        self._tabs.addTab(self.points, "What was deci&ded")
        self._comment = QPlainTextEdit()
        self._comment.setObjectName("comment")
        self._comment.setTabChangesFocus(True)
        self._comment.setFixedHeight(self.fontMetrics().height() * 3 + 16)
        self._approve = QPushButton("&Approve")
        self._return = QPushButton("Re&turn with the comment")
        self._open = QPushButton("Open in &Word")
        self._case = QPushButton("&Open the complaint")
        set_role(self._approve, "primary")
        self._lay_out()
        self._problems = Problems(self)
        self._connect()

    @property
    def document(self) -> str:
        """The document on show; empty for none."""
        return self._row.document if self._row else ""

    @property
    def comment(self) -> str:
        """What has been typed about the letter."""
        return self._comment.toPlainText().strip()

    def show_row(self, row: ApprovalRow, comment: str) -> None:
        """Show which letter it is; its text follows."""
        self._read = False
        self._title.setText(f"{row.letter_title} to {row.complainant}")
        stage = "" if letter_at(row) == row.letter_title else f", {row.stage}"
        self._about.setText(f"{row.reference}{stage}. Sent by {row.sent_by}.")
        self.text.setPlainText(BEING_FETCHED)
        self.text.setAccessibleName(self._title.text())
        self._tabs.setCurrentIndex(0)
        self._tabs.tabBar().hide()
        self._comment.setPlainText(comment)
        self._problems.clear()
        self.show_as_it_is_now(row)

    def show_as_it_is_now(self, row: ApprovalRow) -> None:
        """The letter on show has been read from the book again: it may be answered, or not."""
        self._row = row
        self._open.setEnabled(True)
        self._why_not.setText(" ".join(one.says for one in row.against))
        self._why_not.setVisible(bool(row.against))
        self.set_sending(False)

    def show_text(self, document: str, text: str, points: Sequence[PointRow]) -> None:
        """Show the text of the letter, and beside it what was decided about each point."""
        if document != self.document:
            return
        self.text.setPlainText(text)
        self.points.setPlainText("\n\n".join(map(point_in_words, points)))
        self._tabs.tabBar().setVisible(bool(points))
        self._read = True
        self.set_sending(False)

    def show_gone(self, sentence: str) -> None:
        """The letter on show can be answered no more: say so; what was typed can still be read."""
        if self._why_not.text() != sentence:
            announce(self, sentence)
        self._read = False
        self._why_not.setText(sentence)
        self._why_not.show()
        self._open.setEnabled(False)
        self.set_sending(False)

    def show_failure(self, sentence: str) -> None:
        """Say what went wrong, beside the comment."""
        self.set_sending(False)
        self._problems.show({"comment": sentence})

    def clear(self) -> None:
        """Show no letter."""
        self._row, self._read = None, False
        self.text.clear()
        self._comment.clear()

    def set_sending(self, sending: bool) -> None:
        """While an answer is being saved, no second one is taken."""
        refused = self._why_not.text()
        why_not = tip(told_against(self._row)) if self._row and refused else ""
        self._why_not.setToolTip(why_not)
        ready = self._read and not sending and not refused
        for button in (self._approve, self._return):
            button.setEnabled(ready)
            button.setToolTip(why_not or ("" if self._read else READ_FIRST))
            button.setAccessibleDescription(refused)
        self._comment.setReadOnly(sending or bool(refused))

    def _answer_approved(self) -> None:
        self._problems.clear()
        self.set_sending(True)
        announce(self, "Approving")
        self.approved.emit(self.comment)

    def _answer_returned(self) -> None:
        if not self.comment:
            self._problems.show({"comment": SAY_WHY})
            return
        self._problems.clear()
        self.set_sending(True)
        announce(self, "Returning the letter")
        self.returned.emit(self.comment)

    def _ask_for_case(self) -> None:
        if self._row is not None:
            self.case_wanted.emit(self._row.number)

    def _connect(self) -> None:
        self._approve.clicked.connect(self._answer_approved)
        self._return.clicked.connect(self._answer_returned)
        self._open.clicked.connect(lambda: self.open_wanted.emit(self.document))
        self._case.clicked.connect(self._ask_for_case)
        self._comment.textChanged.connect(self.comment_changed)

    def _lay_out(self) -> None:
        label = QLabel("Co&mment (needed when the letter is returned)")
        label.setBuddy(self._comment)
        self._comment.setAccessibleName("Comment, needed when the letter is returned")
        problem = QLabel()
        problem.setObjectName("comment_problem")
        problem.setProperty("role", "problem")
        problem.setWordWrap(True)
        problem.hide()
        buttons = QHBoxLayout()
        buttons.addWidget(self._approve)
        buttons.addWidget(self._return)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 0, 0, 0)
        column.addLayout(_top((self._title, self._about), (self._open, self._case)))
        for widget in (self._tabs, self._why_not, label, self._comment, problem):
            column.addWidget(widget)
        column.setStretchFactor(self._tabs, 1)
        column.addLayout(buttons)


def _top(heads: Sequence[QLabel], buttons: Sequence[QPushButton]) -> QHBoxLayout:
    """The headings one under the other, and the buttons beside them."""
    column, row = QVBoxLayout(), QHBoxLayout()
    for head in heads:
        column.addWidget(head)
    row.addLayout(column, 1)
    for button in buttons:
        row.addWidget(button)
    return row


def told_against(row: ApprovalRow) -> Told:
    """Why the reader may not answer a letter, and the clauses by which it is so."""
    says = " ".join(one.says for one in row.against)
    return Told(says, tuple(one.clause for one in row.against))


def point_in_words(point: PointRow) -> str:
    """A point with every decision about it, one line each."""
    wanted = f"Wanted: {point.wanted}" if point.wanted else ""
    decided = [
        f"{stage}: {outcome}. {reasons}".rstrip() for stage, outcome, reasons in point.outcomes
    ]
    return "\n".join(filter(None, (f"{point.number}. {point.wrong}", wanted, *decided)))
