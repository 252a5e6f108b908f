"""The hands and eyes of a person at the screen: find by name, type, choose, press, look."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QEventLoop, QKeyCombination, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from estate_complaints.desktop.engine.fault_report import FaultReport

W = TypeVar("W", bound=QWidget)

PATIENCE: Final = 30_000
"""Milliseconds a person waits before saying that nothing happens."""
GLANCE: Final = 15
"""Milliseconds between two looks at the screen."""
CALM: Final = 4
"""Looks in a row without anything going on, after which the screen is taken to rest."""
LONG_CALM: Final = 30
"""The same before a picture is taken: screens wait a moment before they answer what is typed."""


class NotSeen(AssertionError):
    """What was looked for is not on the screen."""


def wait_for(seen: Callable[[], object], what: str, patience: int = PATIENCE) -> None:
    """Look at the screen until something is seen. Raises NotSeen when it never is."""
    if seen():
        return
    loop = QEventLoop()
    frights: list[NotSeen] = []

    def look() -> None:
        try:
            if seen():
                loop.quit()
        except NotSeen as fright:
            frights.append(fright)
            loop.quit()

    glance, end = QTimer(), QTimer()
    glance.timeout.connect(look)
    end.setSingleShot(True)
    end.timeout.connect(loop.quit)
    glance.start(GLANCE)
    end.start(patience)
    loop.exec()
    glance.stop()
    if frights:
        raise frights[0]
    if not seen():
        raise NotSeen(f"{what} was not seen.")


def name_of(widget: QWidget) -> str:
    """Return a widget's name as a screen reader says it, without mnemonic marks.

    On Linux the name of a list is the line chosen in it; what it is called stands beside that.
    """
    if isinstance(widget, QComboBox):
        return widget.accessibleName().replace("&", "").strip()
    name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    return (name or widget.accessibleName()).replace("&", "").strip()


class Hands:
    """A person working in one window; everything is found by the name it bears on the screen."""

    def __init__(self, window: QWidget, is_busy: Callable[[], bool] = lambda: False) -> None:
        self.window = window
        self._is_busy = is_busy

    def shown(self, kind: type[W]) -> Iterator[W]:
        """Every widget of a kind that can be seen and used."""
        roots = [self.window, *_open_over(self.window)]
        for root in roots:
            for widget in root.findChildren(kind):
                if widget.isVisible() and widget.isEnabled():
                    yield widget

    def find(self, kind: type[W], name: str) -> W:
        """The widget of a kind whose name begins so. Raises NotSeen."""
        wait_for(lambda: self.sees(kind, name), f"“{name}” ({kind.__name__})")
        return next(one for one in self.shown(kind) if _named(one, name))

    def sees(self, kind: type[QWidget], name: str) -> bool:
        """Whether a widget of a kind and name is there."""
        return any(_named(one, name) for one in self.shown(kind))

    def write(self, name: str, text: str) -> None:
        """Type a text into a field, in place of what stood there."""
        wait_for(lambda: any(True for _ in self._fields(name)), f"the field “{name}”")
        field = next(self._fields(name))
        field.setFocus()
        field.selectAll()
        if isinstance(field, QLineEdit):
            field.clear()
            _type(field, text)
        else:
            field.clear()
            _paste(field, text)

    def _fields(self, name: str) -> Iterator[QLineEdit | QPlainTextEdit | QTextEdit]:
        for kind in (QLineEdit, QPlainTextEdit, QTextEdit):
            for field in self.shown(kind):
                if _named(field, name):
                    yield field  # type: ignore[misc]

    def choose(self, name: str, words: str) -> None:
        """Choose the line of a list that begins so, with the arrow keys."""
        combo = self.find(QComboBox, name)
        wait_for(lambda: _line_of(combo, words) >= 0, f"“{words}” in “{name}”")
        combo.setFocus()
        wanted = _line_of(combo, words)
        while combo.currentIndex() != wanted:
            down = combo.currentIndex() < wanted
            before = combo.currentIndex()
            QTest.keyClick(combo, Qt.Key.Key_Down if down else Qt.Key.Key_Up)
            if combo.currentIndex() == before:
                combo.setCurrentIndex(wanted)

    def find_list(self, name: str) -> QComboBox:
        """A list one chooses from, by its name."""
        return self.find(QComboBox, name)

    def is_list(self, name: str) -> bool:
        """Whether a name belongs to a list one chooses from."""
        return self.sees(QComboBox, name)

    def set_day(self, name: str, day: date) -> None:
        """Type a day into a field, as people write days."""
        self.write(name, f"{day:%d/%m/%Y}")

    def tick(self, name: str) -> None:
        """Tick a box that is not ticked yet."""
        box = self.find(QAbstractButton, name)
        if not box.isChecked():
            box.setFocus()
            QTest.keyClick(box, Qt.Key.Key_Space)
        if not box.isChecked():
            box.click()

    def pick(self, name: str, words: str) -> None:
        """Tick the line of a checkable list that begins so."""
        lines = self.find(QListWidget, name)
        for place in range(lines.count()):
            item = lines.item(place)
            if item.text().startswith(words):
                item.setCheckState(Qt.CheckState.Checked)
                return
        raise NotSeen(f"“{words}” is not in the list “{name}”.")

    def go_to(self, name: str, words: str) -> None:
        """Go to a line of a list."""
        lines = self.find(QListWidget, name)
        (item,) = lines.findItems(words, Qt.MatchFlag.MatchExactly)
        lines.setCurrentItem(item)

    def press(self, name: str) -> None:
        """Press the button whose name begins so."""
        button = self.find(QAbstractButton, name)
        button.setFocus()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=_middle(button))

    def turn_to(self, title: str) -> None:
        """Turn to the tab of a title."""
        bar = next(bar for bar in self.shown(QTabBar) if _tab_of(bar, title) >= 0)
        bar.setCurrentIndex(_tab_of(bar, title))

    def type_on(self, text: str) -> None:
        """Type into whatever has the focus, and end with Enter."""
        self.window.activateWindow()
        wait_for(lambda: QApplication.focusWidget() is not None, "a field to type into")
        field = QApplication.focusWidget()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def strike(self, keys: str) -> None:
        """Strike a shortcut, such as "Ctrl+N"."""
        combination: QKeyCombination = QKeySequence(keys)[0]  # type: ignore[index]
        self.window.activateWindow()
        wait_for(self.window.isActiveWindow, "the window in front")
        focused = QApplication.focusWidget()
        inside = focused is not None and self.window.isAncestorOf(focused)
        target = focused if focused is not None and inside else self.window
        QTest.keyClick(target, combination.key(), combination.keyboardModifiers())

    def reads(self, words: str) -> bool:
        """Whether a text can be read somewhere in the window."""
        return any(words in text for text in self._texts())

    def wait_to_read(self, words: str) -> None:
        """Wait until a text can be read. Raises NotSeen."""
        wait_for(lambda: self.reads(words), f"“{words}”")

    def _texts(self) -> Iterator[str]:
        for label in self.shown(QLabel):
            yield label.text()
        for edit in self.shown(QTextEdit):
            yield edit.toPlainText()
        for plain in self.shown(QPlainTextEdit):
            yield plain.toPlainText()
        for button in self.shown(QAbstractButton):
            yield button.text()

    def rest(self, looks: int = CALM) -> None:
        """Wait until nothing has been fetched or saved for a few looks at the screen."""
        quiet = 0

        def calm() -> bool:
            nonlocal quiet
            quiet = 0 if self._is_busy() else quiet + 1
            _fear_no_fault()
            return quiet > looks

        wait_for(calm, "rest")

    def picture(self, path: Path) -> None:
        """Take a picture of the window, once everything on it has come."""
        self.window.grab()
        self.rest(LONG_CALM)
        path.parent.mkdir(parents=True, exist_ok=True)
        self.window.grab().save(str(path))


def _fear_no_fault() -> None:
    """A window that owns up to a fault of the program ends the story."""
    for window in QApplication.topLevelWidgets():
        if isinstance(window, FaultReport) and window.isVisible():
            raise NotSeen(f"A fault was reported: {window.findChild(QPlainTextEdit).toPlainText()}")


def _open_over(window: QWidget) -> list[QWidget]:
    """The dialogs that are open over a window; what another test left behind is none of them."""
    others = [w for w in QApplication.topLevelWidgets() if w is not window and w.isVisible()]
    return [other for other in others if _belongs_to(other, window)]


def _belongs_to(widget: QWidget, window: QWidget) -> bool:
    above: QWidget | None = widget.parentWidget()
    while above is not None:
        if above is window:
            return True
        above = above.parentWidget()
    return False


def _named(widget: QWidget, name: str) -> bool:
    return name_of(widget).startswith(name)


def _line_of(combo: QComboBox, words: str) -> int:
    lines = (place for place in range(combo.count()) if combo.itemText(place).startswith(words))
    return next(lines, -1)


def _tab_of(bar: QTabBar, title: str) -> int:
    titles = [bar.tabText(place).replace("&", "") for place in range(bar.count())]
    return titles.index(title) if title in titles else -1


def _middle(widget: QWidget) -> QPoint:
    return widget.rect().center()


def _type(field: QLineEdit, text: str) -> None:
    if text.isascii():
        QTest.keyClicks(field, text)
    else:
        field.insert(text)


def _paste(field: QPlainTextEdit | QTextEdit, text: str) -> None:
    field.insertPlainText(text)
