"""How long the register of a hundred thousand complaints holds up its window.

Each figure is a share of the tenth of a second within which a window still seems to answer at once.
"""

import os
import time
from collections.abc import Callable
from datetime import date

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from estate_complaints.desktop.dress.theme import Look, Theme
from estate_complaints.desktop.lists.register import RegisterScreen
from estate_complaints.office.rows import RegisterRow
from estate_complaints.paths import resources

COMPLAINTS = 100_000
AT_ONCE = 0.1  # seconds
ROUNDS = 9


def rows() -> list[tuple[str, float, str]]:
    """Each gesture: its name, how many times over it fits into a tenth of a second, its time."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme = Theme(application, resources() / "style", Look.LIGHT)
    screen = RegisterScreen("Register")
    screen.page_wanted.connect(lambda ids: screen.show_page([_row(number) for number in ids]))
    screen.resize(1366, 800)
    screen.show()
    latest, earliest = range(COMPLAINTS, 0, -1), range(1, COMPLAINTS + 1)
    screen.show_ids(latest)
    _settle(screen)
    bar = screen.table.verticalScrollBar()
    places = iter(range(100, COMPLAINTS, COMPLAINTS // (2 * ROUNDS + 2)))
    orders = iter([earliest, latest] * ROUNDS)
    found = [
        ("repainting a full page", _longest(lambda: None, screen)),
        ("jumping by the scroll bar", _longest(lambda: bar.setValue(next(places)), screen)),
        ("turning the order round", _longest(lambda: screen.show_ids(next(orders)), screen)),
        ("a refresh that changes nothing", _longest(lambda: screen.show_ids(latest), screen)),
    ]
    theme.deleteLater()
    screen.close()
    return [(f"register of {COMPLAINTS:,}: {name}", AT_ONCE / s, _ms(s)) for name, s in found]


def _longest(gesture: Callable[[], object], screen: RegisterScreen) -> float:
    """Seconds until a gesture and the repaint it asks for are done: the middle of the rounds."""
    times = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        gesture()
        screen.table.viewport().repaint()
        times.append(time.perf_counter() - started)
        _settle(screen)
    return sorted(times)[ROUNDS // 2]


def _settle(screen: RegisterScreen) -> None:
    """Let the rows that came into view arrive."""
    until = time.perf_counter() + AT_ONCE
    while time.perf_counter() < until:
        QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    screen.table.viewport().repaint()


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:,.1f} ms"


def _row(number: int) -> RegisterRow:
    late = number % 7 == 0
    return RegisterRow(
        number=number,
        reference=f"C/{number:06d}",
        received_on=date(2026, 12, 14),
        complainant="Mrs A Shah",
        flat="14 Larch Court",
        summary="Damp in the back bedroom, reported three times since October",
        stage="First stage",
        officer="Ben Osei",
        acknowledged_on=date(2026, 12, 15),
        replied_on=None,
        outcome="",
        next_due=date(2027, 1, 13),
        due_name="Reply",
        late=late,
        paused=False,
        closed=number % 3 == 0,
        waiting=False,
        further_until=None,
        held_at="",
    )


if __name__ == "__main__":
    for name, ratio, note in rows():
        print(f"{ratio:8.1f}  {name} ({note})")
