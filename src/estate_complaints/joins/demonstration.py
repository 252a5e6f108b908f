"""Opens the demonstration: a filled, plainly fictional book, made anew each day it is asked for."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QProgressDialog

from estate_complaints.joins.setting import Setting, policy_files
from estate_complaints.office.demo.book import HOW_MANY, PASSWORD, demo_office, fill
from estate_complaints.office.place import Place
from estate_complaints.office.set_up import FOUNDER
from estate_complaints.office.sign_in import SignedIn, sign_in

DAY_FILE = "filled on"
EVERYBODY = f"This is the demonstration. Everybody's password is: {PASSWORD}"


def policy_named(setting: Setting, name: str) -> Path:
    """Return the file of a shipped policy; any other name gives the first."""
    files = policy_files(setting.shelf)
    return next((path for path in files if path.stem == name), files[0])


def open_demonstration(
    setting: Setting,
    name: str,
    entered: Callable[[SignedIn, Place], None],
    how_many: int = HOW_MANY,
) -> QProgressDialog:
    """Fill the book of a shipped policy, unless it was filled today, and sign its head in."""
    policy = policy_named(setting, name)
    folder = setting.profile / "demonstration" / policy.stem
    place = Place(folder / "book", folder)
    waiting = _waiting()

    def prepared() -> SignedIn:
        today = setting.today()
        done = folder / DAY_FILE
        if not done.exists() or done.read_text(encoding="utf-8") != today.isoformat():
            shutil.rmtree(folder, ignore_errors=True)
            demo_office(policy.read_text(encoding="utf-8"), place, setting.shelf)
            fill(place, setting.shelf, today, how_many)
            done.write_text(today.isoformat(), encoding="utf-8")
        return sign_in(place, setting.shelf, FOUNDER, PASSWORD, setting.today)

    def enter(signed: SignedIn) -> None:
        waiting.close()
        entered(signed, place)

    def failed(problem: Exception) -> None:
        waiting.close()
        setting.faults.hear(problem)

    setting.operations.run(prepared, enter, failed)
    return waiting


def _waiting() -> QProgressDialog:
    """A book takes some seconds to fill; say so, and do not offer to stop half-way."""
    waiting = QProgressDialog()
    waiting.setWindowTitle("Estate Complaints")
    waiting.setLabelText("Filling the demonstration book with made-up complaints…")
    waiting.setRange(0, 0)
    waiting.setCancelButton(None)
    waiting.setMinimumWidth(480)
    waiting.show()
    return waiting
