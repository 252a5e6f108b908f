"""Screens that can die, gates that hold a job, and jobs that fail, for the tests of the worker."""

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from estate_complaints.desktop.engine.operations import Operations

PATIENCE = 20_000  # milliseconds; a busy machine only makes these tests slower


class Screen(QLabel):
    """A screen that keeps the answers it is given, and the thread it was given them on."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[Any] = []
        self.threads: set[int] = set()

    def show_answer(self, answer: Any) -> None:
        self.setText(str(answer))
        self.answers.append(answer)
        self.threads.add(threading.get_ident())


class Gate:
    """Holds the worker at a job until it is opened."""

    def __init__(self) -> None:
        self._open = threading.Event()
        self.reached = threading.Event()

    def __call__(self) -> str:
        self.reached.set()
        assert self._open.wait(PATIENCE / 1000)
        return "through the gate"

    def open(self) -> None:
        self._open.set()


def fail(words: str = "the drive is gone") -> Callable[[], Any]:
    def job() -> Any:
        raise OSError(words)

    return job


def quiet(operations: Operations, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not operations.is_busy, timeout=PATIENCE)


def delete(widget: QObject) -> None:
    """Delete as Qt does when a window is closed."""
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)
