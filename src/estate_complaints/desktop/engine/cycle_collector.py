"""Keeps Python's collection of unreachable circles on the screen's thread, where widgets must die.

Python collects on whichever thread happens to fill its measure. A circle may hold a widget (a
screen whose signal calls its own method is one), and a widget taken apart on the worker brings
the whole program down. So the automatic collection is switched off, and done here by a timer.
"""

from __future__ import annotations

import gc
import threading
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer

PAUSE: Final = 400
"""Milliseconds between two looks at whether there is enough to collect."""
NAME: Final = "cycle collector"


class CycleCollector(QObject):
    """Collects on the thread it was made on, as often as Python itself would."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName(NAME)
        self._home = threading.get_ident()
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(self.collect_what_is_due)
        timer.start(PAUSE)

    def collect_what_is_due(self) -> int:
        """Collect the generations that are full; return how many objects were let go.

        Raises RuntimeError on any other thread.
        """
        if threading.get_ident() != self._home:
            raise RuntimeError("Circles are collected on the screen's thread only.")
        measures = zip(gc.get_count(), gc.get_threshold(), strict=True)
        full = [count > limit for count, limit in measures]
        generation = full.index(False) if False in full else len(full)
        return gc.collect(generation - 1) if generation else 0

    def spare_what_is_loaded(self) -> None:
        """Never look again through what the program is made of: it is many, and it stays."""
        gc.freeze()


def collect_on_this_thread() -> CycleCollector:
    """Return the application's collector, which is made the first time it is asked for.

    Raises RuntimeError where there is no Qt application yet.
    """
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("There is no Qt application whose thread could collect.")
    there = application.findChild(CycleCollector, NAME)
    return there if isinstance(there, CycleCollector) else CycleCollector(application)
