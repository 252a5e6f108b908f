"""What happens when something fails that nobody answers for: a log, and one calm window.

Neither the log nor the report ever holds a complainant's details: the words of an exception are
left out, because they may quote what was typed; what it was and where it arose are kept.
"""

import faulthandler
import logging
import platform
import re
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Protocol, runtime_checkable

import PySide6
from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QWidget

from estate_complaints.desktop.asking.dialogs import tell
from estate_complaints.desktop.engine.fault_report import FaultReport

log = logging.getLogger(__name__)

LOG_NAME = "estate-complaints.log"
LOG_SIZE = 500_000  # bytes, of each of the files kept
LOGS_KEPT = 4

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


@runtime_checkable
class OfficeFault(Protocol):
    """A fault of the surroundings (drive, lock, disk) that can say itself in one sentence."""

    @property
    def office_sentence(self) -> str: ...


class Faults(QObject):
    """Hears of every failure in the program, on whatever thread, and shows one window at a time."""

    _happened = Signal(object)  # an exception, carried to the screen's thread

    def __init__(
        self, log_folder: Path, version: str, window: Callable[[], QWidget | None]
    ) -> None:
        super().__init__()
        self._version = version
        self._window = window
        self._shown: QObject | None = None
        self._handler = _open_log(log_folder)
        self._crash_file = _watch_for_crashes(log_folder)
        self._before: list[Callable[[], object]] = []
        self._happened.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def listen(self) -> None:
        """Take over from Python's and Qt's own ways of reporting failures."""
        before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._from_python
        threading.excepthook = lambda args: self._report(args.exc_value)
        sys.unraisablehook = lambda args: self._note(args.exc_value)
        qt_before = qInstallMessageHandler(_from_qt)

        def give_back() -> None:
            sys.excepthook, threading.excepthook, sys.unraisablehook = before
            qInstallMessageHandler(qt_before)

        self._before.append(give_back)

    def close(self) -> None:
        """Give the hooks back and close the files; for the end of the program and for tests."""
        while self._before:
            self._before.pop()()
        faulthandler.disable()
        self._crash_file.close()
        logging.getLogger().removeHandler(self._handler)
        self._handler.close()

    def hear(self, problem: BaseException) -> None:
        """Take a failure that reached nobody else, such as that of an operation."""
        self._report(problem)

    def _from_python(
        self, kind: type[BaseException], problem: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, problem, trace)
            return
        self._report(problem)

    def _report(self, problem: BaseException | None) -> None:
        if problem is None or isinstance(problem, SystemExit):
            return
        self._note(problem)
        self._happened.emit(problem)

    def _note(self, problem: BaseException | None) -> None:
        """Write it down without bothering anybody."""
        if problem is not None:
            log.error("%s", describe(problem))

    def _show(self, problem: BaseException) -> None:
        if self._shown is not None:
            return
        window = self._window()
        if isinstance(problem, OfficeFault):
            self._shown = tell(window, problem.office_sentence)
        else:
            self._shown = FaultReport(window, report(problem, self._version))
            self._shown.open()
        self._shown.destroyed.connect(self._forget_window)

    def _forget_window(self) -> None:
        self._shown = None


def describe(problem: BaseException) -> str:
    """What failed and where, with its causes, and none of its words."""
    parts = []
    link: BaseException | None = problem
    seen: set[int] = set()
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        parts.append("\n".join([_name(link), *_places(link.__traceback__)]))
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    return "\n caused by\n".join(parts)


def report(problem: BaseException, version: str) -> str:
    """The text a person may copy and send on."""
    system = f"{platform.system()} {platform.release()}"
    parts = f"Python {platform.python_version()}, Qt {PySide6.__version__}"
    now = f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC"
    head = f"Estate Complaints {version}\n{system}, {parts}\n{now}"
    return f"{head}\n\n{describe(problem)}"


def _name(problem: BaseException) -> str:
    kind = type(problem)
    home = "" if kind.__module__ == "builtins" else f"{kind.__module__}."
    number = f" {problem.errno}" if isinstance(problem, OSError) and problem.errno else ""
    return f"{home}{kind.__qualname__}{number}"


def _places(trace: TracebackType | None) -> list[str]:
    """Each step as file, line and function: a file's folders may hold a person's name."""
    places = []
    while trace is not None:
        code = trace.tb_frame.f_code
        file = Path(code.co_filename)
        places.append(f"  {file.parent.name}/{file.name}:{trace.tb_lineno} in {code.co_name}")
        trace = trace.tb_next
    return places


def _from_qt(kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
    """Qt's complaints go to the log, without what they quote."""
    category: Any = context.category
    log.log(LEVELS.get(kind, logging.WARNING), "Qt %s: %s", category, without_quotes(words))


def without_quotes(words: str) -> str:
    """A message with whatever stands between quotation marks left out."""
    return re.sub(r"\"[^\"]*\"|'[^']*'|“[^”]*”", "…", words)[:300]


def _open_log(folder: Path) -> logging.Handler:
    folder.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folder / LOG_NAME, maxBytes=LOG_SIZE, backupCount=LOGS_KEPT, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger().addHandler(handler)
    return handler


def _watch_for_crashes(folder: Path) -> IO[str]:
    """A crash below Python leaves its trace here; a windowed program has no other place for it."""
    file = (folder / "crash.log").open("a", encoding="utf-8")
    faulthandler.enable(file)
    return file
