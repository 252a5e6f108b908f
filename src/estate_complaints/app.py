"""Starts the program: reads how it was called, makes its parts, and hands them to each other."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication

from estate_complaints import __version__, paths
from estate_complaints.desktop.asking.dialogs import tell
from estate_complaints.desktop.dress.theme import Theme
from estate_complaints.desktop.engine.crash import Faults
from estate_complaints.desktop.engine.cycle_collector import collect_on_this_thread
from estate_complaints.desktop.engine.operations import Operations
from estate_complaints.joins.looks import Looks
from estate_complaints.joins.one_at_a_time import (
    OPEN_ALREADY,
    OneAtATime,
    come_to_the_front,
)
from estate_complaints.joins.opening import Parts, open_door, whole_program
from estate_complaints.office.doors.place import remembered

if TYPE_CHECKING:
    from estate_complaints.joins.program import Program
    from estate_complaints.joins.setting import Setting

NAME = "Estate Complaints"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program as it was called; return the exit code."""
    options = _read(sys.argv[1:] if arguments is None else arguments)
    application = an_application()
    if options.self_check:
        # Imported only here: nobody else needs it, and it is needed once, after building.
        from estate_complaints.joins.self_check import check

        return check(partial(setting, application))
    folder = options.profile or _profile()
    alone = OneAtATime(folder)
    if not alone.begin():
        alone.call()
        tell(None, NAME, OPEN_ALREADY)
        return application.exec()
    alone.called.connect(come_to_the_front)
    running: list[Program] = []
    _start(_parts(application, folder), options.demo, running)
    code = application.exec()
    for program in running:
        program.end()
    return code


def setting(application: QApplication, profile: Path | None = None) -> Setting:
    """Make what every screen shares. `profile` is this PC's own folder for the program."""
    return whole_program(_parts(application, profile or _profile()))[0]


def _start(parts: Parts, demo: str | None, running: list[Program]) -> None:
    """Open the sign-in of the office this PC knows; else load everything, and begin."""

    def loaded(program: Program) -> None:
        running.append(program)
        collect_on_this_thread().spare_what_is_loaded()

    place = None if demo else remembered(parts.profile)
    if place is not None:
        open_door(parts, place, loaded)
        return
    shared, kind = whole_program(parts)
    program = kind(shared)
    loaded(program)
    if demo:
        program.start_demonstration(demo)
    else:
        program.start()


def _parts(application: QApplication, folder: Path) -> Parts:
    faults = Faults(folder / "logs", __version__, application.activeWindow)
    faults.listen()
    theme = application.findChild(Theme)
    if theme is not None:
        Looks(folder, theme).restore()
    return Parts(Operations(), faults, folder, theme)


def _read(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="estate-complaints", description=NAME)
    parser.add_argument("--version", action="version", version=f"{NAME} {__version__}")
    parser.add_argument("--profile", type=Path, help="this PC's folder for the program")
    parser.add_argument(
        "--demo",
        nargs="?",
        const="first",
        metavar="POLICY",
        help="open a filled, fictional book under one of the shipped policies",
    )
    parser.add_argument("--self-check", action="store_true", help="try every part, then end")
    return parser.parse_args(arguments)


def an_application() -> QApplication:
    """Return the one Qt application, dressed."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
    application.setApplicationName("EstateComplaints")
    application.setApplicationDisplayName(NAME)
    application.setApplicationVersion(__version__)
    Theme(application, paths.resources() / "style")
    return application


def _profile() -> Path:
    where = QStandardPaths.StandardLocation.AppLocalDataLocation
    return Path(QStandardPaths.writableLocation(where))
