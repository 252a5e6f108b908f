"""How long until one can sign in, against a bare PySide6 window that shows one line of text.

Each start is a process of its own: from the moment it is begun to the moment its window has been
painted, and in ours to the moment a name can be chosen and a password typed. They take turns.
"""

import compileall
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from big_books import SHELF, placed

from estate_complaints.office.demo.book import FOUNDER, demo_office
from estate_complaints.office.doors.place import LastHere, Place
from estate_complaints.office.doors.remembering import remember_last

ROUNDS = 15
SOURCE = Path(__file__).resolve().parents[2] / "src"
PAINTED, READY = "painted", "ready"
WATCH = """
import os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QMainWindow

def watch(is_usable):
    # Looks every other millisecond. A round after a window stands it has been painted too.
    said = []
    def say(word):
        QApplication.processEvents()
        said.append(word)
        print(word, flush=True)
    def look():
        windows = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.windowHandle()]
        shown = [w for w in windows if w.windowHandle().isExposed()]
        if shown and not said:
            say("painted")
        if any(map(is_usable, shown)):
            say("ready")
            os._exit(0)
    timer = QTimer(interval=2)
    timer.timeout.connect(look)
    timer.start()
    return timer

application = QApplication(sys.argv[:1])
"""
BARE = (
    WATCH
    + """
window = QMainWindow()
window.setCentralWidget(QLabel("Good morning"))
window.resize(860, 720)
timer = watch(lambda window: True)
window.show()
application.exec()
"""
)
OURS = (
    WATCH
    + """
from estate_complaints import app
def has_names(window):
    boxes = window.findChildren(QComboBox)
    return any(box.currentData() is not None or box.count() > 2 for box in boxes)
timer = watch(has_names)
app.main(["--profile", sys.argv[1]])
"""
)
IMPORTS = """
import PySide6.QtWidgets, estate_complaints.app
print("painted", "ready", sep=chr(10))
"""


def rows() -> list[tuple[str, float, str]]:
    """The start against a bare window, and what of it goes into reading our modules."""
    compile_all()
    with tempfile.TemporaryDirectory() as folder:
        profile = str(office_in(Path(folder)).profile)
        commands = [[BARE], [OURS, profile], [IMPORTS]]
        for command in commands:
            seconds(command)
        rounds = [[seconds(command) for command in commands] for _ in range(ROUNDS)]
    bare, ours, modules = (
        [median(moment) for moment in zip(*times, strict=True)]
        for times in zip(*rounds, strict=True)
    )
    return [
        compared("start until one can sign in against a bare window", ours[1], bare[1]),
        compared("start until our window is painted against a bare window", ours[0], bare[0]),
        compared("of it, reading the modules, against a bare window", modules[1], bare[1]),
    ]


def compared(name: str, one: float, other: float) -> tuple[str, float, str]:
    return name, one / other, f"{one * 1000:.0f} ms and {other * 1000:.0f} ms"


def office_in(folder: Path) -> Place:
    """An office at whose PC somebody signed in before, as on every morning but the first."""
    place = placed(folder)
    policy = next((SHELF.resources / "policies").glob("*.toml"))
    demo_office(policy.read_text(encoding="utf-8"), place, SHELF)
    remember_last(place.profile, LastHere(FOUNDER, "The Estate Office", "Penny Farthing"))
    return place


def compile_all() -> None:
    """An installed program is compiled, whatever this environment says of writing bytecode."""
    packages = {part for part in sys.path if part.endswith("site-packages")}
    for folder in (SOURCE, *packages):
        compileall.compile_dir(folder, quiet=2, workers=0)


def seconds(command: list[str]) -> tuple[float, float]:
    """How long a program takes until its window is painted, and until it can be used."""
    setting = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*=false"}
    started = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", *command],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=setting,
        encoding="utf-8",
    ) as program:
        assert program.stdout is not None
        moments = {line.strip(): time.perf_counter() - started for line in program.stdout}
        _, complaint = program.communicate()
    if READY not in moments:
        raise RuntimeError(f"The program did not get as far as its window: {complaint}")
    return moments[PAINTED], moments[READY]


if __name__ == "__main__":
    for name, ratio, note in rows():
        print(f"{ratio:8.1f}  {name} ({note})")
