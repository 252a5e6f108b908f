"""The policy's own words for what stands on the screen: in the tip of it, and with F1 in a panel.

A widget is told once which clauses its answer goes by. Hovering then shows their words; F1, while
the focus is in the widget, opens them with the way they are read. Elsewhere F1 stays what it is.
"""

from collections.abc import Callable
from typing import NamedTuple

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from estate_complaints.desktop.parts.resident_words import as_html
from estate_complaints.office.rows import ClauseText

TITLE = "What the policy says"
HINT = "F1 shows the policy’s own words."
TIP_WIDTH = 420  # pixels: a tip as wide as the screen cannot be read
SIZE = (560, 420)


class Told(NamedTuple):
    """One answer in a plain sentence, and the clauses it goes by."""

    says: str
    clauses: tuple[ClauseText, ...]

    @property
    def quoted(self) -> tuple[ClauseText, ...]:
        """The clauses there are words of, each once."""
        return tuple(dict.fromkeys(one for one in self.clauses if one.text))


Asked = Callable[[], Told | None]
"""What the widget tells now, such as the line one is at; None where no clause speaks."""


def explain(widget: QWidget, told: Told) -> None:
    """Have a widget give the words of its clauses; one of which there are none stays as it is."""
    if not told.quoted:
        return
    widget.setToolTip(tip(told))
    described = " ".join(filter(None, (widget.accessibleDescription(), HINT)))
    widget.setAccessibleDescription(described)
    answer_f1(widget, lambda: told)


def answer_f1(widget: QWidget, asked: Asked) -> None:
    """Open on F1 the words of what a widget tells at that moment."""
    for before in widget.findChildren(
        _Listening, options=Qt.FindChildOption.FindDirectChildrenOnly
    ):
        widget.removeEventFilter(before)
        before.deleteLater()
    widget.installEventFilter(_Listening(widget, asked))


def tip(told: Told) -> str:
    """The sentence and the clauses' own words, for a tip of a readable width."""
    parts = [f"<p>{as_html(told.says)}</p>"] if told.says else []
    parts += [f"<p><b>{as_html(named(one))}</b><br>{as_html(one.text)}</p>" for one in told.quoted]
    return f"<table width={TIP_WIDTH}><tr><td>{''.join(parts)}</td></tr></table>"


def named(clause: ClauseText) -> str:
    """Such as "Section 3, Scope"."""
    cited = clause.cited[:1].upper() + clause.cited[1:]
    return ", ".join(filter(None, (cited, clause.heading)))


def in_full(told: Told) -> str:
    """All of it as it is read out: the sentence, the clauses, and how they are read."""
    return "\n\n".join(filter(None, (told.says, *map(_clause_in_full, told.quoted))))


def _clause_in_full(clause: ClauseText) -> str:
    readings = (f"{question} {reading}" for question, reading in clause.readings)
    return "\n".join((named(clause), clause.text, *readings))


class ClausePanel(QDialog):
    """Shows the words beside the screen and stops nothing; Esc puts it away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(TITLE)
        self.setModal(False)
        self.resize(*SIZE)
        self.text = QTextBrowser()
        self.text.setTabChangesFocus(True)
        self.text.document().setDocumentMargin(14)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.text)
        column.addWidget(buttons)
        self._came_from: QWidget | None = None
        self.finished.connect(self._go_back)

    def show_told(self, told: Told) -> None:
        """Show an answer's words, and put the focus on them until they are put away."""
        focused = QApplication.focusWidget()
        if focused is not None and not self.isAncestorOf(focused):
            self._came_from = focused
        self.text.setHtml(_page(told))
        self.text.setAccessibleName("; ".join(map(named, told.quoted)))
        self.text.setAccessibleDescription(in_full(told))
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_back(self) -> None:
        """To where the person was, if that is still there."""
        back, self._came_from = self._came_from, None
        if back is not None and shiboken6.isValid(back) and back.isVisible():
            back.activateWindow()
            back.setFocus(Qt.FocusReason.OtherFocusReason)


def open_panel(beside: QWidget, told: Told) -> ClausePanel:
    """Open the panel of a window, or show something else in the one that is open."""
    window = beside.window()
    there = window.findChild(ClausePanel, options=Qt.FindChildOption.FindDirectChildrenOnly)
    panel = there or ClausePanel(window)
    panel.show_told(told)
    return panel


def _page(told: Told) -> str:
    says = f"<p>{as_html(told.says)}</p>" if told.says else ""
    return says + "".join(map(_clause_page, told.quoted))


def _clause_page(clause: ClauseText) -> str:
    parts = [f"<h3>{as_html(named(clause))}</h3>", f"<p>{as_html(clause.text)}</p>"]
    if clause.readings:
        parts.append("<h4>How we read it</h4>")
    for question, reading in clause.readings:
        parts.append(f"<p><i>{as_html(question)}</i><br>{as_html(reading)}</p>")
    return "".join(parts)


class _Listening(QObject):
    """Takes F1 for a widget and for what stands in it, while a clause speaks there."""

    def __init__(self, widget: QWidget, asked: Asked) -> None:
        super().__init__(widget)
        self._widget = widget
        self._asked = asked

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() not in kinds or not isinstance(event, QKeyEvent):
            return False
        if event.key() != Qt.Key.Key_F1 or event.modifiers() & _WITH_ANOTHER_KEY:
            return False
        told = self._asked()
        if told is None or not told.quoted:
            return False
        if event.type() == QEvent.Type.KeyPress:
            open_panel(self._widget, told)
        event.accept()
        return True


_WITH_ANOTHER_KEY = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
)
