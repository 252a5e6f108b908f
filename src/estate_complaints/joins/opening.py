"""Shows the sign-in at once, and loads the rest of the program behind it.

A person needs seconds to type a password; the database, the letters and the rules need less than
one to load. What stands here may import nothing that does.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from estate_complaints.desktop.doors.sign_in import SignIn
from estate_complaints.desktop.dress.theme import Theme
from estate_complaints.desktop.engine.crash import Faults
from estate_complaints.desktop.engine.operations import Operations
from estate_complaints.desktop.window.door_window import DoorWindow
from estate_complaints.office.doors.place import Place, last_here

if TYPE_CHECKING:
    from estate_complaints.joins.program import Program
    from estate_complaints.joins.setting import Setting

A_MOMENT = "The program is still being loaded. This takes a moment."


@dataclass(frozen=True)
class Parts:
    """What there is before anything else: worker, ear for faults, this PC's folder, the look."""

    operations: Operations
    faults: Faults
    profile: Path
    theme: Theme | None = None


def whole_program(parts: Parts) -> tuple[Setting, type[Program]]:
    """Load everything else; on the worker, where a window is waiting meanwhile."""
    # Imported only here: this is what takes the time.
    from estate_complaints.joins.program import Program
    from estate_complaints.joins.setting import Setting

    setting = Setting(parts.operations, parts.faults, parts.profile, theme=parts.theme)
    return setting, Program


def open_door(parts: Parts, place: Place, loaded: Callable[[Program], None]) -> DoorWindow:
    """Show the sign-in of an office this PC knows; `loaded` is given the program once it is there.

    Somebody quick enough to sign in before that is let in then.
    """
    last = last_here(parts.profile)
    screen = SignIn(office_name=last.office if last else "")
    if last and last.name:
        screen.show_people([(last.member, last.name)], last.member)
    screen.hold_forgotten(A_MOMENT)
    quick: list[tuple[int, str]] = []
    screen.submitted.connect(lambda member, password: quick.append((member, password)))
    screen.submitted.connect(screen.show_busy)
    window = DoorWindow()
    window.show_screen(screen)

    def take_over(found: tuple[Setting, type[Program]]) -> None:
        setting, kind = found
        screen.submitted.disconnect()
        screen.hold_forgotten("")
        program = kind(setting)
        program.take_over(window, screen, place)
        loaded(program)
        for member, password in quick[:1]:
            screen.submitted.emit(member, password)

    parts.operations.run(lambda: whole_program(parts), take_over, parts.faults.hear)
    return window
