"""Finds earlier complainants while a name, a flat or a telephone number is typed."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QStringListModel, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from estate_complaints.desktop.parts.problems import announce
from estate_complaints.office.rows import FoundPerson
from estate_complaints.rules.days import uk_dates

PAUSE = 250  # milliseconds after the last key
LEAST = 2  # letters before anybody is looked for


class PersonFinder(QObject):
    """Asks for people as one types in any of its lines, and offers them below that line."""

    wanted = Signal(str)
    chosen = Signal(object)  # FoundPerson

    def __init__(self, lines: Sequence[QLineEdit], parent: QObject) -> None:
        super().__init__(parent)
        self._people: list[FoundPerson] = []
        self._asking: QLineEdit | None = None
        self._listed = QStringListModel(self)
        self._offer = QCompleter(self._listed, self)
        listing = QListView()
        listing.setUniformItemSizes(True)
        self._offer.setPopup(listing)
        self._offer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        by_index = self._offer.activated[QModelIndex]  # type: ignore[index] # two of that name
        by_index.connect(self._choose)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._ask)
        for line in lines:
            line.textEdited.connect(lambda _text, line=line: self._typed(line))

    def show_people(self, people: Sequence[FoundPerson]) -> None:
        """Offer these people below the line in which they were looked for."""
        line = self._asking
        self._people = list(people)
        self._listed.setStringList([person.words for person in people])
        if line is None or not people or not line.hasFocus():
            self._put_away()
            return
        self._offer.setWidget(line)
        self._offer.complete()
        found = uk_dates.count(len(people), "person", "people")
        announce(line, f"{found} found. Press Down to choose.")

    def forget(self) -> None:
        """Ask for nobody any more."""
        self._timer.stop()
        self._put_away()

    def _put_away(self) -> None:
        if (popup := self._offer.popup()) is not None:
            popup.hide()

    def _typed(self, line: QLineEdit) -> None:
        self._asking = line
        self._timer.start()

    def _ask(self) -> None:
        text = self._asking.text().strip() if self._asking else ""
        if len(text) >= LEAST:
            self.wanted.emit(text)
        else:
            self._put_away()

    def _choose(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._people):
            self._timer.stop()
            self.chosen.emit(self._people[index.row()])
