"""An office at work: people who come in, sign in, and do their part of a complaint by hand."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QSpinBox, QWidget
from tests.stories.hands import Hands, wait_for

from estate_complaints.app import setting as a_setting
from estate_complaints.joins.program import Program
from estate_complaints.joins.workplace import Workplace
from estate_complaints.office.complaint import progress
from estate_complaints.storage import documents
from estate_complaints.storage.sealing import Cost

PASSWORD = "three plainly fictional words"


class StoryClock:
    """The day of the story, at ten in the morning."""

    def __init__(self, day: date) -> None:
        self.day = day

    def __call__(self) -> datetime:
        return datetime.combine(self.day, time(10), UTC)


class Player:
    """Plays a story and keeps what is seen: numbered pictures in `album`, the words of dates."""

    def __init__(
        self,
        application: QApplication,
        profile: Path,
        album: Path,
        day: date,
        password: str = PASSWORD,
        *,
        pictures: bool = True,
    ) -> None:
        self.clock = StoryClock(day)
        self.password = password
        self.album = album
        self.folder = profile
        shared = a_setting(application, profile)
        cheap = Cost(passes=1, memory=8192)
        self.setting = dataclasses.replace(shared, now=self.clock, cost=cheap)
        self.program = Program(self.setting)
        self._pictures = 0
        self._takes_pictures = pictures

    @property
    def window(self) -> QWidget:
        """The window that is open."""
        window = self.program.window
        assert window is not None, "no window is open"
        return window

    @property
    def hands(self) -> Hands:
        """The hands of whoever sits before the window."""
        return Hands(self.window, lambda: self.setting.operations.is_busy)

    @property
    def workplace(self) -> Workplace:
        """The desk of whoever is signed in."""
        assert self.program.workplace is not None, "nobody is signed in"
        return self.program.workplace

    def picture(self, title: str) -> None:
        """Keep a picture of the window, numbered in the order of the story."""
        if not self._takes_pictures:
            return
        self._pictures += 1
        name = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")
        self.hands.picture(self.album / f"{self._pictures:02}-{name}.png")

    def come_in(self, name: str, day: date | None = None) -> None:
        """Sign out whoever is in, and sign somebody in, on a day."""
        if self.program.workplace is not None:
            self.hands.strike("Ctrl+Shift+K")
            wait_for(lambda: self.program.workplace is None, "the door")
        if day is not None:
            self.clock.day = day
        hands = self.hands
        hands.choose("Your name", name)
        hands.write("Password", self.password)
        hands.press("Sign in")
        wait_for(lambda: self.program.workplace is not None, f"the desk of {name}")
        self.window.resize(1360, 860)
        self.hands.rest()

    def open_case(self, number: str) -> None:
        """Open a complaint by the figures on its letters."""
        self.hands.strike("Ctrl+O")
        self.hands.write("Complaint number", number)
        self.hands.press("Open")
        self.hands.rest()

    def take(self, title: str, picture: str = "", **answers: Any) -> None:
        """Choose a step, fill its form, and save it.

        The answers are named by the words of their labels, with _ for a blank.
        """
        hands = self.hands
        hands.press(title)
        hands.rest()
        self.fill({name.replace("_", " "): value for name, value in answers.items()})
        hands.rest()
        if picture:
            self.picture(picture)
        hands.press("Save")
        hands.wait_to_read("Saved.")
        hands.rest()

    def fill(self, answers: Mapping[str, Any]) -> None:
        """Fill the fields of a form, each as a person would."""
        hands = self.hands
        for name, value in answers.items():
            if value is True:
                hands.tick(name)
            elif isinstance(value, int):
                hands.find(QSpinBox, name).setValue(value)
            elif isinstance(value, date):
                hands.set_day(name, value)
            elif isinstance(value, tuple):
                for one in value:
                    hands.pick(name, one)
            elif hands.is_list(name):
                hands.choose(name, str(value))
            else:
                hands.write(name, str(value))

    def keep_letters(self) -> list[Path]:
        """Copy every letter of the book into the album."""
        book, kept = self.workplace.desk.book, []
        # the story is over; the worker is at rest and the book is read in its stead
        papers = self.on_the_worker(
            lambda: [
                (paper.name, documents.content(book, paper.sha256))
                for number in range(1, 10)
                for paper in documents.of_case(book, number)
            ]
        )
        for place, (name, content) in enumerate(papers, start=1):
            path = self.album / "letters" / f"{place:02} {name}"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            kept.append(path)
        return kept

    def dates(self) -> str:
        """Return every clock of the first complaint, with how its date was reached."""
        desk = self.workplace.desk
        view = self.on_the_worker(lambda: progress.view(desk, 1))
        return "\n".join(f"{due.name}: {due.state_words}. {due.why}" for due in view.dues)

    def on_the_worker(self, job: Any) -> Any:
        """Ask the book something, as the program does."""
        answers: list[Any] = []
        self.setting.operations.run(job, answers.append)
        wait_for(lambda: bool(answers), "an answer")
        return answers[0]

    def end(self) -> None:
        """Close the program."""
        self.program.end()
