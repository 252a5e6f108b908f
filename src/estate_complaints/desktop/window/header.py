"""The bar at the top: whose office this is, the search that is always there, and recording."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton

from estate_complaints.desktop.dress.icons import icon
from estate_complaints.desktop.dress.theme import set_role
from estate_complaints.desktop.parts.elided_label import ElidedLabel
from estate_complaints.desktop.parts.shortcuts import Shortcut

PAUSE_IN_TYPING: Final = 180  # milliseconds after the last key before the book is searched


class Header(QFrame):
    """Emits what is looked for once the typing pauses, and at once on Enter."""

    record_requested = Signal()
    search_changed = Signal(str)
    search_finished = Signal()  # Enter or Down: on to what was found

    def __init__(self, office: str, register_title: str) -> None:
        super().__init__()
        self.setProperty("role", "top")
        self._last = ""
        self._office = ElidedLabel("")
        self._office.setProperty("role", "office")
        self._find = QLabel("&Find")
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText("Name, flat, number or any word")
        self.search.setMinimumWidth(200)
        self.search.setMaximumWidth(560)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._find.setBuddy(self.search)
        self._record = QPushButton("&Record a complaint")
        self._record.setToolTip(f"Record a complaint ({Shortcut.NEW_COMPLAINT.shown})")
        set_role(self._record, "primary")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_IN_TYPING)
        self.show_office(office, register_title)
        self._connect()
        self._lay_out()

    def show_office(self, office: str, register_title: str) -> None:
        """Say whose office this is, and what is searched."""
        self._office.say(office)
        self.search.setAccessibleName(f"Find in the {register_title}")
        self.search.setToolTip(f"Find in the {register_title} ({Shortcut.FIND.shown})")

    def look_for(self, words: str) -> None:
        """Put words into the search and go there; empty words select what stands there."""
        if words:
            self.search.setText(words)
        else:
            self.search.selectAll()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def forget(self) -> None:
        """Empty the search."""
        self.search.clear()
        self._tell()

    def _connect(self) -> None:
        self._record.clicked.connect(self.record_requested)
        self._timer.timeout.connect(self._tell)
        self.search.textChanged.connect(lambda _: self._timer.start())
        self.search.returnPressed.connect(self._finish)
        self.search.installEventFilter(self)

    def _tell(self) -> None:
        self._timer.stop()
        words = self.search.text().strip()
        if words != self._last:
            self._last = words
            self.search_changed.emit(words)

    def _finish(self) -> None:
        self._tell()
        self.search_finished.emit()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 10, 18, 10)
        row.setSpacing(10)
        row.addWidget(self._office, 3)
        row.addStretch()
        row.addWidget(self._find)
        row.addWidget(self.search, 2)
        row.addStretch()
        row.addWidget(self._record)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc empties the search, Down goes on to what was found."""
        if (
            watched is self.search
            and isinstance(event, QKeyEvent)
            and (event.type() == QEvent.Type.KeyPress)
        ):
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.forget()
                return True
            if event.key() == Qt.Key.Key_Down:
                self._finish()
                return True
        return super().eventFilter(watched, event)
