"""“How we read it”: each unclear passage of the policy, its readings, and the date each gives."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from estate_complaints.desktop.dress.theme import set_role
from estate_complaints.desktop.parts.held import hold
from estate_complaints.desktop.parts.resident_words import words
from estate_complaints.desktop.policy.reading_panel import ReadingPanel
from estate_complaints.office.policy.policy_readings import AmbiguityDetail, AmbiguityRow, Readings
from estate_complaints.rules.days import uk_dates

WHAT_FOR = (
    "Here the policy’s words allow more than one reading. Choosing another makes a new edition of "
    "the policy from a day on; complaints that are open keep theirs."
)
NOTHING_CHOSEN = "Nothing is read otherwise yet."
KEY = int(Qt.ItemDataRole.UserRole)


class ReadingsTab(QWidget):
    """A list of passages and the one chosen beside it; nothing changes before it is saved."""

    detail_wanted = Signal(str)  # the identifier of a passage
    submitted = Signal(object)  # dict: the reading chosen for each passage read otherwise

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Readings | None = None
        self._chosen: dict[str, str] = {}
        self.list = QListWidget()
        self.list.setAccessibleName("Unclear passages")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.panel = ReadingPanel()
        self.standing = words("", "hint")
        self.undo = QPushButton("As it &was")
        self.save = QPushButton("Make a new e&dition…")
        set_role(self.save, "primary")
        self.list.currentItemChanged.connect(lambda *_: self._ask())
        self.panel.chosen.connect(self._choose)
        self.undo.clicked.connect(self._undo)
        self.save.clicked.connect(lambda: self.submitted.emit(dict(self._chosen)))
        self._lay_out()
        self.setFocusProxy(self.list)
        self._follow()

    @property
    def chosen(self) -> Mapping[str, str]:
        """What is read otherwise and not yet saved: the reading by passage."""
        return self._chosen

    def show_readings(self, readings: Readings) -> None:
        """Show the passages as the book has them; a choice not yet saved stays."""
        if readings == self._shown:
            return
        if self._shown is not None and readings.edition != self._shown.edition:
            self._chosen.clear()
        here = self._current()
        self._shown = readings
        self.list.clear()
        for row in readings.rows:
            item = QListWidgetItem(self.list)
            item.setData(KEY, row.id)
        self._mark()
        places = [place for place, row in enumerate(readings.rows) if row.id == here]
        first = next((n for n, row in enumerate(readings.rows) if row.switchable), 0)
        self.list.setCurrentRow(places[0] if places else first)
        self._follow()

    def show_detail(self, detail: AmbiguityDetail) -> None:
        """Show a passage, unless another was chosen meanwhile."""
        if detail.row.id == self._current() and self._shown is not None:
            held = self._shown.why_not
            self.panel.show_detail(detail, self._chosen.get(detail.row.id, ""), held)

    def show_saved(self) -> None:
        """What was chosen is an edition now."""
        self._chosen.clear()
        self._follow()

    def _current(self) -> str:
        item: QListWidgetItem | None = self.list.currentItem()
        return str(item.data(KEY)) if item is not None else ""

    def _ask(self) -> None:
        if here := self._current():
            self.detail_wanted.emit(here)

    def _choose(self, ambiguity: str, key: str, taken: bool) -> None:
        if taken:
            self._chosen.pop(ambiguity, None)
        else:
            self._chosen[ambiguity] = key
        self._mark()
        self._follow()

    def _undo(self) -> None:
        self._chosen.clear()
        self._mark()
        self._follow()
        self._ask()

    def _mark(self) -> None:
        for place, row in enumerate(self._shown.rows if self._shown else ()):
            self.list.item(place).setText(self._words(row))

    def _words(self, row: AmbiguityRow) -> str:
        standing = "read otherwise, not saved yet" if row.id in self._chosen else ""
        if not row.switchable:
            standing = "one reading only"
        told = ", ".join(filter(None, (row.cited[:1].upper() + row.cited[1:], standing)))
        return f"{told}\n{row.question}"

    def _follow(self) -> None:
        why_not = self._shown.why_not if self._shown else "The policy is being read."
        nothing = "" if self._chosen else NOTHING_CHOSEN
        hold(self.save, why_not or nothing)
        self.undo.setEnabled(bool(self._chosen))
        counted = uk_dates.count(len(self._chosen), "passage")
        self.standing.setText(why_not or nothing or f"{counted} read otherwise, not saved yet.")

    def _lay_out(self) -> None:
        parted = QSplitter(Qt.Orientation.Horizontal)
        parted.addWidget(self.list)
        parted.addWidget(self.panel)
        parted.setStretchFactor(1, 1)
        parted.setSizes([380, 760])
        parted.setChildrenCollapsible(False)
        foot = QHBoxLayout()
        foot.addWidget(self.standing, 1)
        foot.addWidget(self.undo)
        foot.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(12)
        column.addWidget(words(WHAT_FOR, "hint"))
        column.addWidget(parted, 1)
        column.addLayout(foot)
