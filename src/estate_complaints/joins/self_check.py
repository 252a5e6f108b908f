"""Tries every part of an installed or frozen program: sets up, signs in, records, and closes."""

from __future__ import annotations

import logging
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, QTimer

from estate_complaints.desktop.doors.first_start import FirstStartAnswers
from estate_complaints.desktop.doors.sign_in import SignIn
from estate_complaints.joins.doors import policy_choice
from estate_complaints.joins.program import Program
from estate_complaints.joins.setting import Setting, policy_files
from estate_complaints.joins.workplace import Workplace
from estate_complaints.office.complaint.taken import Taken
from estate_complaints.office.doors.set_up import FOUNDER
from estate_complaints.rules.entries.intake import Point, Received
from estate_complaints.rules.people import Person

log = logging.getLogger(__name__)

PASSWORD = "only for the self-check"
PATIENCE: Final = 60_000
"""Milliseconds after which a part that does not answer has failed."""


class Failed(RuntimeError):
    """A part of the program did not answer."""


def check(make_setting: Callable[[Path], Setting]) -> int:
    """Set an office up in a temporary folder and record a complaint; 0 if all of it works."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        setting = make_setting(Path(folder))
        program = Program(setting)
        try:
            for path in policy_files(setting.shelf):
                policy_choice(path)
            workplace = _signed_in(program, setting)
            number = _recorded(workplace)
            return 0 if number == 1 else 1
        except Failed:
            log.exception("The self-check failed.")
            if sys.stderr is not None:  # a windowed program has none on Windows
                traceback.print_exc()
            return 1
        finally:
            program.end()


def _signed_in(program: Program, setting: Setting) -> Workplace:
    program.start()
    door = program.door
    if door is None:
        raise Failed("No door was opened.")
    first = door.show_new_office()
    policy = policy_choice(policy_files(setting.shelf)[0])
    first.completed.emit(
        FirstStartAnswers(
            policy_text=policy.text,
            office_name="Self-check",
            office_address="Nowhere",
            office_telephone="",
            office_email="",
            folder=setting.profile / "book",
            person_name="Self-check",
            role_id=policy.roles[0][0],
            password=PASSWORD,
        )
    )
    _wait(lambda: not setting.operations.is_busy, "the office")
    first.finished.emit()
    signing = door.window.centralWidget()
    _wait(lambda: not setting.operations.is_busy, "the names")
    if not isinstance(signing, SignIn):
        raise Failed("Nobody was asked who they are.")
    signing.submitted.emit(FOUNDER, PASSWORD)
    _wait(lambda: program.workplace is not None, "the desk")
    if program.workplace is None:
        raise Failed("Nobody is at the desk.")
    return program.workplace


def _recorded(workplace: Workplace) -> int:
    lists = workplace.desk.policy.lists
    received = Received(
        edition="",
        stage="",
        channel=lists.channels[0].id,
        complainant_kind=lists.complainant_kinds[0].id,
        points=(Point(wrong="Self-check & <nothing> else"),),
    )
    taken = Taken(workplace.desk.today(), received, Person(name="Self-check"))
    screen = workplace.taking_down.open()
    numbers: list[int] = []
    workplace.setting.operations.changed.connect(lambda answer: numbers.append(answer.number))
    screen.submitted.emit(taken)
    _wait(lambda: bool(numbers), "the complaint")
    return numbers[0]


def _wait(done: Callable[[], bool], what: str) -> None:
    loop, look, end = QEventLoop(), QTimer(), QTimer()
    look.timeout.connect(lambda: loop.quit() if done() else None)
    end.setSingleShot(True)
    end.timeout.connect(loop.quit)
    look.start(20)
    end.start(PATIENCE)
    loop.exec()
    if not done():
        raise Failed(f"{what} did not come.")
