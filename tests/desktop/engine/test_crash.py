"""A failure nobody answers for is written down, owned up to once, and tells nobody's secrets."""

import gc
import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QMessageBox, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from estate_complaints.desktop.engine.crash import (
    LOG_NAME,
    Faults,
    OfficeFault,
    describe,
    report,
    without_quotes,
)

SECRET = "Mrs Shah, 14 Cottington Close"


class DriveGoneError(Exception):
    office_sentence = "The shared drive does not answer. Nothing was lost."


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def faults(window: QWidget, tmp_path: Path) -> Iterator[Faults]:
    logging.getLogger().setLevel(logging.INFO)
    faults = Faults(tmp_path, "0.1.0", lambda: window)
    faults.listen()
    yield faults
    faults.close()
    logging.getLogger().setLevel(logging.WARNING)


def failing(words: str = SECRET) -> NoReturn:
    raise ValueError(words)


def failure(words: str = SECRET) -> ValueError:
    try:
        failing(words)
    except ValueError as problem:
        return problem


def hook(problem: BaseException) -> None:
    sys.excepthook(type(problem), problem, problem.__traceback__)


def log_in(folder: Path) -> str:
    file = folder / LOG_NAME
    return file.read_text("utf-8") if file.exists() else ""


def windows_over(window: QWidget) -> list[QDialog]:
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]


def close(dialog: QDialog) -> None:
    dialog.close()
    QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)


def test_a_failure_is_written_down_without_anybodys_details(faults: Faults, tmp_path: Path) -> None:
    hook(failure())
    written = log_in(tmp_path)
    assert "ValueError" in written
    assert "test_crash.py" in written
    assert "in failing" in written
    assert "Shah" not in written


def test_what_lay_behind_it_is_written_down_too() -> None:
    try:
        try:
            failing()
        except ValueError as first:
            raise KeyError(SECRET) from first
    except KeyError as problem:
        words = describe(problem)
    assert "KeyError" in words
    assert "caused by\nValueError" in words
    assert "Shah" not in words


def test_a_circle_of_causes_comes_to_an_end() -> None:
    one, other = ValueError(), KeyError()
    one.__cause__, other.__cause__ = other, one
    assert describe(one).count("caused by") == 1


def test_the_places_name_files_but_not_whose_folder_they_lie_in() -> None:
    words = describe(failure())
    assert str(Path.cwd()) not in words
    assert "engine/test_crash.py:" in words


def test_the_report_says_which_program_and_system() -> None:
    text = report(failure(), "0.1.0")
    assert text.startswith("Estate Complaints 0.1.0\n")
    assert "Python" in text
    assert "UTC" in text
    assert "Shah" not in text


def test_one_window_owns_up_and_its_report_can_be_copied(
    faults: Faults, window: QWidget, qtbot: QtBot
) -> None:
    hook(failure())
    qtbot.waitUntil(lambda: len(windows_over(window)) == 1)
    dialog = windows_over(window)[0]
    text = dialog.findChild(QPlainTextEdit, "report")
    copy = dialog.findChild(QPushButton, "copy_report")
    assert isinstance(text, QPlainTextEdit)
    assert isinstance(copy, QPushButton)
    copy.click()
    assert QGuiApplication.clipboard().text() == text.toPlainText()
    assert "ValueError" in text.toPlainText()


def test_a_hundred_failures_open_one_window_and_are_all_written_down(
    faults: Faults, window: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    for _ in range(100):
        hook(failure())
    qtbot.waitUntil(lambda: len(windows_over(window)) == 1)
    QCoreApplication.processEvents()
    assert len(windows_over(window)) == 1
    assert log_in(tmp_path).count("ValueError") == 100


def test_after_the_window_is_closed_the_next_failure_is_shown(
    faults: Faults, window: QWidget, qtbot: QtBot
) -> None:
    hook(failure())
    qtbot.waitUntil(lambda: len(windows_over(window)) == 1)
    close(windows_over(window)[0])
    assert windows_over(window) == []
    hook(failure())
    qtbot.waitUntil(lambda: len(windows_over(window)) == 1)


def test_a_fault_of_the_surroundings_gets_one_calm_sentence(
    faults: Faults, window: QWidget, qtbot: QtBot
) -> None:
    assert isinstance(DriveGoneError(), OfficeFault)
    hook(DriveGoneError(SECRET))
    qtbot.waitUntil(lambda: len(windows_over(window)) == 1)
    box = windows_over(window)[0]
    assert isinstance(box, QMessageBox)
    assert box.text() == "The shared drive does not answer. Nothing was lost."


def test_a_failure_on_another_thread_is_shown_on_the_screens(
    faults: Faults, window: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    thread = threading.Thread(target=failing)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(windows_over(window)) == 1)
    assert "in failing" in log_in(tmp_path)


def test_a_failure_nobody_can_answer_is_only_written_down(
    faults: Faults, window: QWidget, tmp_path: Path
) -> None:
    class Dying:
        def __del__(self) -> None:
            failing()

    Dying()
    gc.collect()
    QCoreApplication.processEvents()
    assert "ValueError" in log_in(tmp_path)
    assert windows_over(window) == []


def test_qts_own_complaints_are_written_down_without_what_they_quote(
    faults: Faults, tmp_path: Path
) -> None:
    qWarning(f"cannot open '{SECRET}.docx' for \"{SECRET}\"")
    assert "cannot open … for …" in log_in(tmp_path)
    assert "Shah" not in log_in(tmp_path)


def test_long_complaints_are_cut() -> None:
    assert len(without_quotes("x" * 5000)) == 300


def test_the_operations_may_hand_their_failures_in(
    faults: Faults, window: QWidget, qtbot: QtBot
) -> None:
    faults.hear(failure())
    qtbot.waitUntil(lambda: len(windows_over(window)) == 1)


def test_stopping_the_program_by_hand_is_no_failure(
    faults: Faults, window: QWidget, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hook(KeyboardInterrupt())
    QCoreApplication.processEvents()
    assert windows_over(window) == []
    assert log_in(tmp_path) == ""
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_the_log_is_kept_small(faults: Faults, tmp_path: Path) -> None:
    for _ in range(6000):
        logging.getLogger("test").error("x" * 1000)
    logs = sorted(tmp_path.glob(f"{LOG_NAME}*"))
    assert len(logs) == 5
    assert sum(log.stat().st_size for log in logs) < 2_600_000


def test_closing_gives_everything_back(window: QWidget, tmp_path: Path) -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    handlers = list(logging.getLogger().handlers)
    faults = Faults(tmp_path, "0.1.0", lambda: None)
    faults.listen()
    assert sys.excepthook is not before[0]
    faults.close()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
    assert logging.getLogger().handlers == handlers
