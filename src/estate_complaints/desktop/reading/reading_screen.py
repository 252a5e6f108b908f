"""A screen to read from: its leaves in a list, the one chosen beside it, and a search in all."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from estate_complaints.desktop.dress.theme import set_role
from estate_complaints.desktop.parts.problems import announce
from estate_complaints.desktop.parts.resident_words import words
from estate_complaints.desktop.reading.leaf_browser import LeafBrowser
from estate_complaints.desktop.reading.leaves import Leaf, Search
from estate_complaints.rules.days.uk_dates import count

KEY_ROLE: Final = int(Qt.ItemDataRole.UserRole)
LIST_WIDTH: Final = 34  # letters


class ReadingScreen(QWidget):
    """Shows what it is given; a link leads to the leaf of that key, or is told by `link_chosen`."""

    link_chosen = Signal(str)  # a link that leads to no leaf

    def __init__(self, title: str, find: str) -> None:
        super().__init__()
        self._search = Search(())
        self._top = QHBoxLayout()
        self._heading = words(title, "heading")
        self.line = QLineEdit()
        self.line.setClearButtonEnabled(True)
        self.line.setPlaceholderText(find)
        self.line.setAccessibleName(find)
        self.line.setMaximumWidth(420)
        self._found = QLabel()
        set_role(self._found, "hint")
        self.list = QListWidget()
        self.list.setAccessibleName(f"{title}: contents")
        self.list.setProperty("role", "wide")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.browser = LeafBrowser(title)
        self.setFocusProxy(self.browser)
        self._connect()
        self._lay_out()

    @property
    def key(self) -> str:
        """The leaf on show; empty before the first."""
        item: QListWidgetItem | None = self.list.currentItem()
        return str(item.data(KEY_ROLE)) if item is not None else ""

    @property
    def keys(self) -> list[str]:
        """The leaves that hold what is looked for, top to bottom."""
        items = (self.list.item(place) for place in range(self.list.count()))
        return [str(item.data(KEY_ROLE)) for item in items if not item.isHidden()]

    def show_leaves(self, leaves: Sequence[Leaf], key: str = "") -> None:
        """Show these leaves, beginning with one of them or with the first."""
        self._search = Search(leaves)
        self.list.clear()
        for leaf in leaves:
            item = QListWidgetItem(leaf.title, self.list)
            item.setData(KEY_ROLE, leaf.key)
        self._look()
        self.list.setCurrentRow(0)
        self.go_to(key)

    def go_to(self, key: str) -> bool:
        """Show a leaf, also one that does not hold what is looked for; says whether it is there."""
        for place in range(self.list.count()):
            item = self.list.item(place)
            if item.data(KEY_ROLE) == key:
                item.setHidden(False)
                self.list.setCurrentItem(item)
                return True
        return False

    def offer(self, *widgets: QWidget) -> None:
        """Put buttons and the like at the right of the heading."""
        for widget in widgets:
            self._top.addWidget(widget)

    def _show(self) -> None:
        leaf = next((one for one in self._search.leaves if one.key == self.key), None)
        if leaf is not None:
            self.browser.show_leaf(leaf)

    def _wanted(self) -> list[str]:
        return self.line.text().split()

    def _look(self) -> None:
        """Keep the leaves that hold every word, and mark the words in the one on show."""
        wanted = self._wanted()
        holding = {leaf.key for leaf in self._search.holding(wanted)}
        for place in range(self.list.count()):
            item = self.list.item(place)
            item.setHidden(item.data(KEY_ROLE) not in holding)
        if holding and self.key not in holding:
            self.go_to(self.keys[0])
        self.browser.mark(wanted)
        self.browser.go_on(from_top=True)
        self._say(len(holding) if wanted else None)

    def _say(self, number: int | None) -> None:
        said = ""
        if number is not None:
            said = f"Found on {count(number, 'page')}" if number else "Found nowhere here"
        if said != self._found.text():
            self._found.setText(said)
            announce(self, said)

    def _go_on(self) -> None:
        """To the next place on this page, else to the first on the next page."""
        if not self._wanted() or self.browser.go_on():
            return
        keys = self.keys
        if keys:
            place = keys.index(self.key) + 1 if self.key in keys else 0
            self.go_to(keys[place % len(keys)])
            self._show()
            self.browser.go_on()

    def _follow(self, link: str) -> None:
        if not self.go_to(link.removesuffix(".md")):
            self.link_chosen.emit(link)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(lambda _: self._show())
        self.list.itemActivated.connect(lambda _: self.browser.setFocus())
        self.line.textChanged.connect(lambda _: self._look())
        self.line.returnPressed.connect(self._go_on)
        self.line.installEventFilter(self)
        self.browser.link_chosen.connect(self._follow)

    def _lay_out(self) -> None:
        self.list.setMinimumWidth(self.fontMetrics().averageCharWidth() * LIST_WIDTH // 2)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setProperty("role", "plain")
        split.addWidget(self.list)
        split.addWidget(self.browser)
        wide = self.fontMetrics().averageCharWidth() * LIST_WIDTH
        split.setSizes([wide, 4 * wide])
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(12)
        self._top.setSpacing(10)
        self._top.addWidget(self._heading, 1)
        search = QHBoxLayout()
        search.setSpacing(10)
        search.addWidget(self.line, 1)
        search.addWidget(self._found, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 12)
        column.setSpacing(10)
        column.addLayout(self._top)
        column.addLayout(search)
        column.addWidget(split, 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc empties the search, Down goes on to the list."""
        if (
            watched is self.line
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            if event.key() == Qt.Key.Key_Escape and self.line.text():
                self.line.clear()
                return True
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus()
                return True
        return super().eventFilter(watched, event)
