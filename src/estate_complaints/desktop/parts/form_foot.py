"""The foot of a form: what is wrong in one line, and the buttons that save it or leave it."""

from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from estate_complaints.desktop.dress.theme import set_role
from estate_complaints.desktop.parts.resident_words import words
from estate_complaints.desktop.parts.shortcuts import Shortcut

SAVING: Final = (
    Shortcut.SUBMIT.sequence,
    Shortcut.SAVE.sequence,
    QKeySequence("Ctrl+Enter"),  # the one on the number pad
)


class FormFoot(QWidget):
    """Save is held by a reason that stands beside it, or while a save is under way."""

    def __init__(self) -> None:
        super().__init__()
        self._why_not = ""
        self._saving = False
        self.summary = words("", "problem")
        self.summary.hide()
        self.save = QPushButton("&Save")
        self.save.setToolTip(Shortcut.SUBMIT.shown)
        set_role(self.save, "primary")
        self.cancel = QPushButton("&Cancel")
        self.cancel.setToolTip(Shortcut.CANCEL.shown)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.summary, 1)
        row.addStretch(0)
        row.addWidget(self.cancel)
        row.addWidget(self.save)

    @property
    def may_save(self) -> bool:
        """Whether nothing holds the Save button."""
        return self.save.isEnabled()

    @property
    def is_saving(self) -> bool:
        """Whether a save is under way."""
        return self._saving

    def hold(self, why_not: str) -> None:
        """Hold the Save button for a reason, or let it go where there is none."""
        if why_not or self._why_not:
            self.summary.setText(why_not)
            self.summary.setVisible(bool(why_not))
        self._why_not = why_not
        self._show()

    def set_saving(self, saving: bool) -> None:
        """Hold the Save button while a save is under way."""
        self._saving = saving
        self._show()

    def _show(self) -> None:
        self.save.setEnabled(not self._saving and not self._why_not)
        self.save.setText("Saving…" if self._saving else "&Save")
        self.save.setToolTip(self._why_not or Shortcut.SUBMIT.shown)
        self.save.setAccessibleDescription(self._why_not)


def answer_keys(form: QWidget, save: Callable[[], None], leave: Callable[[], None]) -> None:
    """Have a form answer to the keys that save it and leave it.

    It is saved from anywhere in the window while it is on show, also from what stands beside it;
    it is left from its own fields only, because Esc means something else elsewhere.
    """
    for sequence in SAVING:
        QShortcut(sequence, form, save)
    keys = QShortcut(Shortcut.CANCEL.sequence, form, leave)
    keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)


def order_tabs(widgets: Iterable[QWidget], foot: FormFoot) -> None:
    """Let Tab go through the fields in reading order, then to Save, then to Cancel."""
    for before, after in pairwise([*widgets, foot.save, foot.cancel]):
        QWidget.setTabOrder(before, after)
