"""Settings every test shares: no screen is needed, Qt's names in full, and how hard to search."""

import faulthandler
import gc
import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Short names such as Qt.DisplayRole cost ten times the full ones; 0x31 makes them errors.
os.environ.setdefault("PYSIDE6_OPTION_PYTHON_ENUM", "0x31")

# A slow machine is no fault of the office's. TORTURE=1 looks twenty times as hard, overnight.
settings.register_profile("usual", deadline=None, stateful_step_count=30)
settings.register_profile("torture", deadline=None, max_examples=2000, stateful_step_count=80)
TORTURE = bool(os.environ.get("TORTURE"))
settings.load_profile("torture" if TORTURE else "usual")


@pytest.fixture(autouse=True)
def overnight_a_test_takes_as_long_as_it_takes() -> None:
    """The watch over tests that hang would end every one that looks twenty times as hard."""
    if TORTURE:
        faulthandler.cancel_dump_traceback_later()


@pytest.fixture(autouse=True)
def circles_are_collected_between_tests() -> Iterator[None]:
    """Once a worker was about, only the screen's thread collects; most tests never run its loop."""
    yield
    if not gc.isenabled():
        # Imported only here: Qt must find the settings above.
        from estate_complaints.desktop.engine.cycle_collector import collect_on_this_thread

        collect_on_this_thread().collect_what_is_due()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Change the look first, while few windows stand: each that was ever made is dressed anew."""
    dressing = {"theme", "application"}
    items.sort(key=lambda item: dressing.isdisjoint(getattr(item, "fixturenames", ())))
