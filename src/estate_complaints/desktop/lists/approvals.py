"""The letters that wait for approval: read one, then approve it or send it back with a comment."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from estate_complaints.desktop.asking.dialogs import ask_whether
from estate_complaints.desktop.case.letter_reader import LetterReader, told_against
from estate_complaints.desktop.dress.icons import icon
from estate_complaints.desktop.parts.clause_words import answer_f1
from estate_complaints.desktop.parts.due_words import LATE, letter_at, waiting_in_full
from estate_complaints.desktop.parts.empty_place import EmptyPlace
from estate_complaints.office.due_rows import ApprovalRow
from estate_complaints.office.rows import PointRow
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.days.uk_dates import count

ROW_ROLE: Final = int(Qt.ItemDataRole.UserRole)
NO_LONGER: Final = "This letter no longer waits: it was answered elsewhere, or withdrawn."
COMMENT_LOST: Final = "What you wrote in the comment under “To approve” is not kept."
ANOTHER: Final = f"{NO_LONGER} Choose a letter to go on."


class ApprovalsScreen(QWidget):
    """Nothing is approved that has not been shown: the buttons wait for the letter's text."""

    letter_wanted = Signal(str)  # a document; answered by show_letter
    approved = Signal(object, str)  # ApprovalRow, a comment or nothing
    returned = Signal(object, str)  # ApprovalRow, the comment
    letter_open_wanted = Signal(str)  # a document
    case_chosen = Signal(int)  # the complaint's number in the book
    counted = Signal(int, str)  # how many wait, and that in words

    def __init__(self) -> None:
        super().__init__()
        self._comments: dict[str, str] = {}
        self._answered = ""  # the document whose answer from here is in the book
        self.list = _Letters()
        self.list.setAccessibleName("Letters that wait for approval")
        self.list.setProperty("role", "wide")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setIconSize(QSize(18, 18))
        self.reader = LetterReader()
        self._empty = EmptyPlace("approvals")
        self._empty.say(
            "No letter waits for approval.",
            "When a colleague sends one, it stands here with its text to read.",
        )
        self._middle = QStackedWidget()
        self._middle.addWidget(self._split())
        self._middle.addWidget(self._empty)
        self._middle.setCurrentWidget(self._empty)
        self._short = QLabel()
        self._short.setProperty("role", "hint")
        self.setFocusProxy(self.list)
        self._connect()
        self._lay_out()

    @property
    def row(self) -> ApprovalRow | None:
        """The letter that is chosen."""
        item: QListWidgetItem | None = self.list.currentItem()
        return item.data(ROW_ROLE) if item is not None else None

    def show_waiting(self, rows: Sequence[ApprovalRow], today: date) -> None:
        """Show what waits, what the reader may answer first; only that is counted.

        The letter one was reading stays, with what was typed about it. Only after an answer given
        here does the next stand ready: no other letter comes under the hands of whoever reads.
        """
        rows = sorted(rows, key=lambda row: bool(row.against))
        documents = [row.document for row in rows]
        reading, place = self.reader.document, self.list.currentRow()
        if self._answered in documents:
            self._answered = ""  # it waits again
        gone = reading not in ("", self._answered, *documents)
        if reading in documents:
            place = documents.index(reading)
        self.list.blockSignals(True)
        self.list.clear()
        for row in rows:
            self.list.addItem(_item(row, today))
        self.list.setCurrentRow(-1 if gone else min(max(place, 0), len(rows) - 1))
        self.list.blockSignals(False)
        self._middle.setCurrentIndex(0 if rows or (gone and self.reader.comment) else 1)
        mine = sum(not row.against for row in rows)
        self._short.setText(_how_many(mine, len(rows) - mine))
        kept = (*documents, reading) if gone else documents
        self._comments = {key: said for key, said in self._comments.items() if key in kept}
        self._show_row(reread=False)
        waits = "letter waits" if mine == 1 else "letters wait"
        self.counted.emit(mine, f"{mine} {waits}" if mine else "")

    def show_answered(self, document: str) -> None:
        """An answer given here is in the book: the next letter may stand in its place."""
        self._answered = document
        self._comments.pop(document, None)

    def show_letter(self, document: str, text: str, points: Iterable[PointRow] = ()) -> None:
        """Show a letter that was asked for; nothing where another has been chosen since."""
        if self.row is not None and self.row.document == document:
            self.reader.show_text(document, text, tuple(points))

    def show_failure(self, sentence: str) -> None:
        """Say why a letter could not be shown, approved or returned; it can be tried again."""
        self.reader.show_failure(sentence)

    def has_unsaved(self) -> bool:
        """Whether something is written about a letter that has not been answered."""
        return any(self._comments.values())

    def ask_to_leave(self, go: Callable[[], None]) -> None:
        """Ask before what is written about letters is lost."""
        ask_whether(self, "Leave without answering the letter?", "&Leave", go, COMMENT_LOST)

    def choose(self, document: str) -> None:
        """Go to a letter, where it waits."""
        for place in range(self.list.count()):
            if self.list.item(place).data(ROW_ROLE).document == document:
                self.list.setCurrentRow(place)

    def _show_row(self, *, reread: bool = True) -> None:
        """Show the chosen letter; its text is asked for unless it is on show already."""
        row = self.row
        if row is None and self.reader.document in ("", self._answered):
            self.reader.clear()
        elif row is None:
            self.reader.show_gone(ANOTHER if self.list.count() else NO_LONGER)
        elif reread or self.reader.document != row.document:
            self.reader.show_row(row, self._comments.get(row.document, ""))
            self.letter_wanted.emit(row.document)
        else:
            self.reader.show_as_it_is_now(row)

    def _keep_comment(self) -> None:
        if self.row is not None:
            self._comments[self.row.document] = self.reader.comment

    def _connect(self) -> None:
        reader = self.reader
        answer_f1(self, lambda: told_against(self.row) if self.row else None)
        self.list.currentRowChanged.connect(lambda _: self._show_row())
        self.list.itemDoubleClicked.connect(lambda _: reader.text.setFocus())
        reader.comment_changed.connect(self._keep_comment)
        reader.approved.connect(lambda comment: self.approved.emit(self.row, comment))
        reader.returned.connect(lambda comment: self.returned.emit(self.row, comment))
        reader.open_wanted.connect(self.letter_open_wanted)
        reader.case_wanted.connect(self.case_chosen)

    def _split(self) -> QSplitter:
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.list)
        split.addWidget(self.reader)
        split.setSizes([380, 720])
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(12)
        split.setProperty("role", "plain")
        return split

    def _lay_out(self) -> None:
        title = QLabel("To approve")
        title.setProperty("role", "heading")
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(title)
        top.addWidget(self._short)
        top.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 12)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self._middle, 1)


class _Letters(QListWidget):
    """Where no letter is chosen, coming here or back to the window does not choose one."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt would choose the first line; the arrow keys do that when they are pressed."""
        chosen = self.currentRow()
        with QSignalBlocker(self):
            super().focusInEvent(event)
            self.setCurrentRow(chosen)


def _how_many(mine: int, others: int) -> str:
    for_others = f"{count(others, 'letter')} for others to answer" if others else ""
    return ", ".join(filter(None, (count(mine, "letter") if mine else "", for_others)))


def _item(row: ApprovalRow, today: date) -> QListWidgetItem:
    late = row.due is not None and row.due < today
    due = f"Due {uk_dates.short(row.due)}" if row.due else "No date set"
    words: tuple[str, ...] = (
        f"{row.reference}  {row.complainant}",
        letter_at(row),
        f"{LATE}: {due[0].lower()}{due[1:]}" if late else due,
        f"From {row.sent_by}, {uk_dates.short(row.sent_on)}",
    )
    if row.against:
        words += (f"Waits for {row.waits_for or 'somebody who may approve it'}",)
    item = QListWidgetItem("\n".join(words))
    item.setData(ROW_ROLE, row)
    said = waiting_in_full(row)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{LATE}: {said}" if late else said)
    if late:
        font = item.font()
        font.setBold(True)
        item.setFont(font)
        item.setIcon(icon("late"))
    return item
