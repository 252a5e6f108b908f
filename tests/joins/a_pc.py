"""A PC of the office for tests: its window, its own files, its clock, and hands at its keys."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.office.an_office import (
    QUICK,
)

from estate_complaints.desktop.doors.sign_in import SignIn
from estate_complaints.desktop.engine.crash import Faults
from estate_complaints.desktop.engine.operations import Operations
from estate_complaints.joins.doors import FrontDoor
from estate_complaints.joins.setting import Setting
from estate_complaints.office.doors.sign_in import SignedIn

NOON = datetime(2027, 1, 6, 12, tzinfo=UTC)
PATIENCE = 60_000  # milliseconds: a busy machine reads three policies in more than five seconds
NEW_WORDS = "remembered all of it"


@dataclass
class Pc:
    """A PC of the office, and whoever sits at its keyboard."""

    qtbot: QtBot
    profile: Path
    clock: list[datetime] = field(default_factory=lambda: [NOON])
    inside: list[SignedIn] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.operations = Operations()
        self.faults = Faults(self.profile / "logs", "test", lambda: None)
        self.setting = Setting(
            self.operations,
            self.faults,
            self.profile,
            now=lambda: self.clock[0],
            cost=QUICK,
        )
        self.door = FrontDoor(self.setting, lambda signed, _place: self.inside.append(signed))
        self.qtbot.addWidget(self.door.window)

    def end(self) -> None:
        for signed in self.inside:
            self.operations.run(signed.desk.book.close)
        self.operations.close()
        self.faults.close()

    @property
    def screen(self) -> QWidget:
        """What the window shows, once nothing is under way."""
        self.qtbot.waitUntil(lambda: not self.operations.is_busy, timeout=PATIENCE)
        return self.door.window.centralWidget()

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.qtbot.keyClick(self._focused(), key)

    def type(self, *texts: str) -> None:
        """Type into one field after the other."""
        for text in texts:
            if text:
                self.qtbot.keyClicks(self._focused(), text)
            self.press(Qt.Key.Key_Tab)

    def paste(self, code: str) -> None:
        box = self._focused()
        assert isinstance(box, QPlainTextEdit)
        box.setPlainText(code)

    def _focused(self) -> QWidget:
        with self.qtbot.waitExposed(self.door.window):
            self.door.window.show()
        QApplication.processEvents()  # the screen is laid out
        # A page that looks something up takes no keys meanwhile, as it says.
        self.qtbot.waitUntil(lambda: self.door.window.focusWidget() is not None, timeout=PATIENCE)
        here = self.door.window.focusWidget()
        assert here is not None
        return here

    def said(self, name: str) -> str:
        label = self.screen.findChild(QLabel, name)
        assert isinstance(label, QLabel)
        return label.text() if label.isVisible() else ""

    def question(self) -> QMessageBox:
        [box] = self.door.window.findChildren(QMessageBox)
        return box

    def answer(self, words: str) -> None:
        box = self.question()
        [button] = [one for one in box.findChildren(QPushButton) if words in one.text()]
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.qtbot.waitUntil(lambda: not self.door.window.findChildren(QMessageBox))


def sign_in(pc: Pc, password: str, name: str = "") -> None:
    screen = pc.screen
    assert isinstance(screen, SignIn)
    if name:
        pc.type(name)
    pc.qtbot.keyClicks(pc.door.window.focusWidget(), password)
    pc.press(Qt.Key.Key_Return)
    pc.qtbot.waitUntil(lambda: not pc.operations.is_busy)
