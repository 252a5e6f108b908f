"""“About Estate Complaints”: its version, where its things are, and the licences of its parts."""

import platform
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from pathlib import Path

import PySide6
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from estate_complaints.desktop.reading.leaves import Leaf, Script
from estate_complaints.desktop.reading.reading_screen import ReadingScreen

PROGRAM, LICENCES = "program", "licences"
PURPOSE = (
    "A Complaints Book for resident management organisations: every complaint is a history that "
    "is written once and never rubbed out, and every time limit is worked out from the policy."
)


@dataclass(frozen=True)
class AboutFacts:
    """What the page says of this copy of the program; the paths are where its things are."""

    version: str
    office: str
    policy: str
    book: Path
    letters: Path
    policies: Path
    log: Path


class AboutScreen(ReadingScreen):
    """Shows what the program is; opens nothing by itself."""

    log_wanted = Signal()  # the folder of the log is to be opened

    def __init__(self, facts: AboutFacts, resources: Path) -> None:
        super().__init__("About Estate Complaints", "Find in the licences")
        log = QPushButton("Open the &log’s folder")
        log.clicked.connect(self.log_wanted)
        self.offer(log)
        self.show_leaves((_program(facts), *licences(resources)))


def licences(resources: Path) -> Iterable[Leaf]:
    """The list of parts with their licences, then the full texts. Raises OSError."""
    listed = (resources / "licences.md").read_text(encoding="utf-8")
    yield Leaf(LICENCES, "Licences", listed)
    for path in sorted((resources / "licences").glob("*.txt")):
        yield Leaf(path.name, path.stem, path.read_text(encoding="utf-8"), Script.PLAIN)


def _program(facts: AboutFacts) -> Leaf:
    system = f"{platform.system()} {platform.release()}"
    lines = (
        ("Version", facts.version),
        ("Office", facts.office),
        ("Policy", facts.policy),
        ("The book is kept in", str(facts.book)),
        ("The letters are in", str(facts.letters)),
        ("The policies are in", str(facts.policies)),
        ("The log is", str(facts.log)),
        ("Runs on", f"{system}, Python {platform.python_version()}, Qt {PySide6.__version__}"),
    )
    rows = "".join(
        f"<tr><td class='quiet'>{escape(name)}</td><td>{escape(said)}</td></tr>"
        for name, said in lines
    )
    html = f"""<h1>Estate Complaints</h1><p>{PURPOSE}</p>
        <table cellpadding='6'>{rows}</table>
        <p class='quiet'>The log holds what went wrong in the program, and nothing of any complaint.
        Nothing is ever sent from this PC by the program itself.</p>"""
    return Leaf(PROGRAM, "This program", html, Script.HTML)
