"""Work off the screen's thread: one worker, one signal, and one notice of what changed."""

from __future__ import annotations

import itertools
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from estate_complaints.desktop.engine.cycle_collector import collect_on_this_thread

T = TypeVar("T")


class OperationsClosedError(RuntimeError):
    """A job was handed in after the program began to close; it was not begun."""


@dataclass(frozen=True)
class _Job:
    asker: Jobs
    work: Callable[[], Any]
    done: Callable[[Any], None] | None
    failed: Callable[[Exception], None] | None
    changes: bool


@dataclass(frozen=True)
class _Answer:
    value: Any = None
    problem: Exception | None = None


class Jobs(QObject):
    """Whatever takes jobs: the worker itself, or what stands before it for one desk."""

    changed = Signal(object)  # the answer of a job that changed the book
    in_doubt = Signal(object)  # the Exception of one that failed; a part of it may be written
    failed = Signal(object)  # the Exception of a job nobody else answers for
    busy = Signal(bool)  # true with the first waiting job, false after the last answer

    @property
    def is_busy(self) -> bool:
        """Whether a job waits, runs or has not been answered."""
        raise NotImplementedError

    @property
    def hears(self) -> bool:
        """Whether whoever asked is still there for the answers."""
        return True

    def run(
        self,
        job: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do a job that changes nothing; `done` or `failed` hears of it on the screen's thread.

        Without `failed` the failure reaches the signal of that name.
        Raises OperationsClosedError after close().
        """
        self.accept(_Job(self, job, done, failed, changes=False))

    def change(
        self,
        job: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do a job that changes the book: as `run`, and then `changed` carries its answer.

        Where it fails, `in_doubt` says so: it may have written something before that.
        """
        self.accept(_Job(self, job, done, failed, changes=True))

    def accept(self, job: _Job) -> None:
        """Take a job of whichever asker."""
        raise NotImplementedError

    def close(self) -> None:
        """Take no more jobs."""
        raise NotImplementedError


class Operations(Jobs):
    """Runs jobs one after another on a single worker and answers on the screen's thread.

    Whatever reads or writes the book is a job, so that the book has one user in this program and
    the window never freezes. The worker only ever holds a job's number: the last hold on a job,
    which may hold a widget, is let go on the screen's thread, where widgets must die.

    An answer for a widget that has gone meanwhile is dropped; a change it made is still told.
    """

    _answered = Signal(int)  # the one signal that crosses threads

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        collect_on_this_thread()  # never on the worker: see there
        self._numbers = itertools.count(1)
        self._jobs: dict[int, _Job] = {}
        self._answers: dict[int, _Answer] = {}
        self._closed = False
        self._home = threading.get_ident()
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="book")
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether a job waits, runs or has not been answered."""
        return bool(self._jobs)

    def close(self) -> None:
        """Finish every job already handed in, give its answer, and take no more."""
        self.take_no_more()
        self.wait()
        for number in list(self._jobs):
            try:
                self._deliver(number)
            except OperationsClosedError:
                continue  # its answer asked for more; there is no more
            except Exception:  # noqa: BLE001 - reported as Qt reports a slot that fails
                sys.excepthook(*sys.exc_info())

    def take_no_more(self) -> None:
        """Begin to close; what was handed in goes on by itself and is answered as ever."""
        self._closed = True
        self._worker.shutdown(wait=False)

    def wait(self) -> None:
        """Wait until the last job is done, on whichever thread has the time for it."""
        self._worker.shutdown(wait=True)

    def accept(self, job: _Job) -> None:
        """Queue a job for the worker."""
        if threading.get_ident() != self._home:
            raise RuntimeError("A job is handed in on the screen's thread only.")
        if self._closed:
            raise OperationsClosedError("The program is closing.")
        number = next(self._numbers)
        self._jobs[number] = job
        if len(self._jobs) == 1:
            self.busy.emit(True)
        self._worker.submit(self._work, number)

    def _work(self, number: int) -> None:
        """On the worker: no name here may hold the job when the answer is announced."""
        self._answers[number] = self._attempt(number)
        self._answered.emit(number)

    def _attempt(self, number: int) -> _Answer:
        try:
            return _Answer(value=self._jobs[number].work())
        except Exception as problem:  # noqa: BLE001 - it is delivered, not swallowed
            return _Answer(problem=problem)
        except BaseException as problem:  # noqa: BLE001 - nobody else would ever hear of it
            return _Answer(problem=RuntimeError(f"A job stopped with {type(problem).__name__}."))

    def _deliver(self, number: int) -> None:
        """Back on the screen's thread. close() may have come first: then there is nothing left."""
        job = self._jobs.pop(number, None)
        if job is None:
            return
        answer = self._answers.pop(number)
        try:
            self._tell(job, answer)
        finally:
            if job.changes and job.asker.hears:
                _tell_of_change(job.asker, answer)
            if not self._jobs:
                self.busy.emit(False)

    def _tell(self, job: _Job, answer: _Answer) -> None:
        hears = job.asker.hears
        if answer.problem is None:
            if hears and job.done is not None and _is_there(job.done):
                job.done(answer.value)
        elif not hears and not job.changes:
            return  # nobody misses what was only read
        elif hears and job.failed is not None and _is_there(job.failed):
            job.failed(answer.problem)
        else:
            (job.asker if hears else self).failed.emit(answer.problem)


class DeskOperations(Jobs):
    """What one desk asks of the worker, until whoever sits there leaves.

    After that nothing more is asked, and no answer brings a screen that is on its way out back to
    life. What was being saved is saved all the same; where that fails, the worker tells of it.
    """

    def __init__(self, worker: Jobs) -> None:
        super().__init__()
        self._worker = worker
        self._there = True
        worker.busy.connect(self.busy)

    @property
    def is_busy(self) -> bool:
        """Whether the worker is, for whomever."""
        return self._worker.is_busy

    @property
    def hears(self) -> bool:
        """Whether the desk has not been left."""
        return self._there

    def accept(self, job: _Job) -> None:
        """Hand a job on; after close() it is let fall, for a page on its way out may still ask."""
        if self._there:
            self._worker.accept(job)

    def close(self) -> None:
        """Ask for nothing more, and hear of nothing."""
        self._there = False


def _tell_of_change(asker: Jobs, answer: _Answer) -> None:
    if answer.problem is None:
        asker.changed.emit(answer.value)
    else:
        asker.in_doubt.emit(answer.problem)


def _is_there(receiver: Callable[[Any], None]) -> bool:
    """Whether the widget a bound method belongs to has not been deleted."""
    while isinstance(receiver, partial):
        receiver = receiver.func
    owner = getattr(receiver, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
