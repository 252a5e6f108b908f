"""Opens the demonstration: a filled, plainly fictional book, made anew each day it is asked for."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressDialog

from estate_complaints.desktop.asking.dialogs import tell
from estate_complaints.joins.setting import Setting, policy_files, sentence_of
from estate_complaints.office.demo.book import HOW_MANY, PASSWORD, demo_office, fill
from estate_complaints.office.doors.place import Place
from estate_complaints.office.doors.set_up import FOUNDER
from estate_complaints.office.doors.sign_in import SignedIn, sign_in
from estate_complaints.rules.days import uk_dates

DAY_FILE = "filled on"
EVERYBODY = f"This is the demonstration. Everybody's password is: {PASSWORD}"
OPENING = "Opening the demonstration with its made-up complaints…"
NOT_OPENED = "The demonstration cannot be opened."


class Cancelled(Exception):
    """Whoever asked for the demonstration does not want to wait for it."""


class Waiting(QProgressDialog):
    """Counts the complaints as they are written; pressing Cancel ends that after the next one."""

    filled = Signal(int, int)  # complaints written so far, of how many; told by the worker

    def __init__(self) -> None:
        super().__init__()
        self._stop = Event()
        self.setWindowTitle("Estate Complaints")
        self.setLabelText(OPENING)
        self.setRange(0, 0)
        self.setMinimumWidth(480)
        self.setAutoClose(False)
        self.setAutoReset(False)
        self.filled.connect(self._count)
        self.canceled.connect(self._stop.set)
        self.show()

    def hear(self, done: int, of: int) -> None:
        """Hear on the worker how far it is. Raises Cancelled."""
        self.heed()
        self.filled.emit(done, of)

    def heed(self) -> None:
        """Go no further once nobody wants to wait. Raises Cancelled."""
        if self._stop.is_set():
            raise Cancelled

    def _count(self, done: int, of: int) -> None:
        self.setRange(0, of)
        self.setValue(done)
        written = f"{done} of {uk_dates.count(of, 'complaint')}"
        self.setLabelText(f"Filling the demonstration: {written}")


def policy_named(setting: Setting, name: str) -> Path:
    """Return the file of a shipped policy; any other name gives the first."""
    files = policy_files(setting.shelf)
    return next((path for path in files if path.stem == name), files[0])


def open_demonstration(
    setting: Setting,
    name: str,
    entered: Callable[[SignedIn, Place], None],
    given_up: Callable[[], object],
    how_many: int = HOW_MANY,
) -> Waiting:
    """Fill the book of a shipped policy, unless it was filled today, and sign its head in.

    `given_up` is told where there will be none: nobody wants to wait for it, or something is in
    its way and was said. Nothing half filled is left of it then.
    """
    policy = policy_named(setting, name)
    folder = setting.profile / "demonstration" / policy.stem
    place, waiting = Place(folder / "book", folder), Waiting()

    def enter(signed: SignedIn) -> None:
        if waiting.wasCanceled():  # while the door opened
            setting.operations.run(signed.desk.book.close, lambda _: failed(Cancelled()))
            return
        waiting.hide()
        entered(signed, place)

    def failed(problem: Exception) -> None:
        waiting.hide()
        if isinstance(problem, Cancelled):
            given_up()
        else:
            box = tell(waiting, NOT_OPENED, sentence_of(problem))
            box.finished.connect(lambda _: given_up())

    prepared = partial(_prepared, setting, policy, place, waiting, how_many)
    setting.operations.run(prepared, enter, failed)
    return waiting


def _prepared(
    setting: Setting, policy: Path, place: Place, waiting: Waiting, how_many: int
) -> SignedIn:
    """Fill the book unless that was done today, and sign in. Raises Cancelled."""
    folder = place.profile
    if not _is_of_today(setting, folder):
        _clear(folder)
        try:
            _fill(setting, policy, place, waiting, how_many)
            waiting.heed()
        except BaseException:
            _clear(folder)
            raise
    return sign_in(place, setting.shelf, FOUNDER, PASSWORD, setting.today)


def _is_of_today(setting: Setting, folder: Path) -> bool:
    done = folder / DAY_FILE
    return done.exists() and done.read_text(encoding="utf-8") == setting.today().isoformat()


def _fill(setting: Setting, policy: Path, place: Place, waiting: Waiting, how_many: int) -> None:
    today = setting.today()
    demo_office(policy.read_text(encoding="utf-8"), place, setting.shelf)
    waiting.hear(0, how_many)
    fill(place, setting.shelf, today, how_many, waiting.hear)
    (place.profile / DAY_FILE).write_text(today.isoformat(), encoding="utf-8")


def _clear(folder: Path) -> None:
    """Leave nothing behind, and the folder of all demonstrations only where it holds another."""
    shutil.rmtree(folder, ignore_errors=True)
    with suppress(OSError):
        folder.parent.rmdir()
