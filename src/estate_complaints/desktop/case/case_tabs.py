"""The pages of a case: dates, points, people, actions, letters, history, confidential record."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QTabWidget

from estate_complaints.desktop.case.case_pages import (
    action_cards,
    contact_card,
    due_cards,
    history_cards,
    letter_card,
    people_cards,
    point_cards,
)
from estate_complaints.desktop.case.confidential_cards import confidential_cards
from estate_complaints.desktop.dress.theme import redraw
from estate_complaints.desktop.parts.cards import Card, CardList
from estate_complaints.office.complaint.confidential_rows import ConfidentialView
from estate_complaints.office.rows import CaseView
from estate_complaints.rules.steps.steps import Step

PAGES = {
    "dates": ("&Dates", "No date runs in this case."),
    "points": ("&Points", "No point was taken down. Add one as a step."),
    "people": ("P&eople", "Nobody is named."),
    "actions": ("&Actions", "No action was agreed."),
    "letters": ("&Letters and contacts", "No letter was sent and nobody was spoken to yet."),
    "history": ("Histor&y", "Nothing was written down."),
    "confidential": ("Co&nfidential", "The confidential record is being opened."),
}


def _counted(title: str, count: int) -> str:
    return f"{title} ({count})" if count else title


def _first_word(title: str) -> str:
    return title.split()[0]


_SHAPES: tuple[tuple[bool, Callable[[str, int], str]], ...] = (
    (False, _counted),
    (False, lambda title, count: _counted(_first_word(title), count)),
    (False, lambda title, _count: _first_word(title)),
    (True, lambda title, _count: _first_word(title)),
)
"""What a page is called, from the longest name to the shortest; the last stand closer together."""


class CaseTabs(QTabWidget):
    """Shows what a case holds, page by page; a page says how much is on it."""

    strike_wanted = Signal(int)  # the number of an entry
    letter_text_wanted = Signal(str)  # a document
    letter_open_wanted = Signal(str)
    confidential_wanted = Signal()  # the page is looked at; the answer is show_confidential()
    confidential_step_chosen = Signal(object)  # rules.steps.Step
    confidential_strike_wanted = Signal(str, int)  # which record, the number of an entry in it

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Pages of the complaint")
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        self.pages: dict[str, CardList] = {}
        self._shown: dict[str, object] = {}
        self._number = 0
        self._counts: dict[str, int] = dict.fromkeys(PAGES, 0)
        for name, (title, empty) in PAGES.items():
            self.pages[name] = CardList(title.replace("&", ""), empty)
            self.addTab(self.pages[name], title)
        self._shut = self.indexOf(self.pages["confidential"])
        self.setTabVisible(self._shut, False)
        self.currentChanged.connect(self._open_or_shut)

    def show_case(self, view: CaseView, new_after: int) -> None:
        """Show a case; entries after `new_after` are marked as new.

        A page on which nothing changed is left alone, with the focus and the place on it. Whoever
        looks at it afresh begins with what is complained about.
        """
        strike = self.strike_wanted.emit
        people = (*view.people, *view.needs)
        contacts = (*view.letters, *view.contacts)
        self._fill("dates", view.dues, lambda: due_cards(view.dues))
        points = (*view.points, view.aside)
        self._fill("points", points, lambda: point_cards(view.points, view.aside))
        self._fill("people", people, lambda: people_cards(view.people, view.needs))
        self._fill("actions", view.actions, lambda: action_cards(view.actions))
        self._fill("letters", contacts, lambda: self._letters(view))
        news = (*view.history, new_after)
        self._fill("history", news, lambda: history_cards(view.history, strike, new_after))
        self.setTabVisible(self._shut, bool(view.confidential))
        self._open_or_shut()
        if view.aside and view.number != self._number:
            self.setCurrentWidget(self.pages["points"])
        self._number = view.number

    def show_confidential(self, records: Sequence[ConfidentialView]) -> None:
        """Show the confidential records that were asked for, while their page is looked at."""
        if self.currentIndex() == self._shut:
            choose: Callable[[Step], None] = self.confidential_step_chosen.emit
            strike: Callable[[str, int], None] = self.confidential_strike_wanted.emit
            page = self.pages["confidential"]
            page.show_cards(confidential_cards(records, choose, strike))

    def show_letter_text(self, document: str, text: str) -> None:
        """Show the words of a letter below its card."""
        for card in self.pages["letters"].cards:
            if card.property("document") == document:
                _show_text(card, text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the pages the longest names for which all of them find room beside one another.

        While a step is written the pages have half the width; none of them may be out of reach.
        """
        for narrow, shape in _SHAPES:
            self._stand(narrow)
            for name, (title, _) in PAGES.items():
                self.setTabText(self.indexOf(self.pages[name]), shape(title, self._counts[name]))
            if self.tabBar().sizeHint().width() <= self.width():
                self._shorten(shortened=False)
                return
        self._shorten(shortened=True)

    def _shorten(self, *, shortened: bool) -> None:
        """Cut the names themselves short, where even the shortest do not fit."""
        mode = Qt.TextElideMode
        self.setElideMode(mode.ElideRight if shortened else mode.ElideNone)
        self.setUsesScrollButtons(not shortened)  # without them the pages could not become narrow

    def _stand(self, narrow: bool) -> None:
        """Let the names stand closer together, or as far apart as everywhere else."""
        if self.tabBar().property("narrow") != narrow:
            self.tabBar().setProperty("narrow", narrow)
            redraw(self.tabBar())
            for place in range(self.count()):
                self.setTabText(place, "")  # or one whose name stays would keep its width as well

    def go_to(self, name: str) -> None:
        """Turn to a page and put the focus on its first card."""
        self.setCurrentWidget(self.pages[name])
        self.pages[name].go_to_first()

    def turn(self, by: int) -> None:
        """Turn to the next page, or by -1 to the one before."""
        shown = [place for place in range(self.count()) if self.isTabVisible(place)]
        self.setCurrentIndex(shown[(shown.index(self.currentIndex()) + by) % len(shown)])

    def _open_or_shut(self) -> None:
        """Have the record opened while one looks at it, and keep nothing of it on other pages."""
        if self.currentIndex() == self._shut:
            self.confidential_wanted.emit()
        else:
            self.pages["confidential"].show_cards([])

    def _fill(self, name: str, shown: object, make: Callable[[], list[Card]]) -> None:
        if self._shown.get(name) == shown:
            return
        self._shown[name] = shown
        cards = make()
        self.pages[name].show_cards(cards)
        self._counts[name] = 0 if name == "people" else len(cards)
        whole = _counted(PAGES[name][0], self._counts[name]).replace("&", "")
        self.setTabToolTip(self.indexOf(self.pages[name]), whole)
        self._fit()

    def _letters(self, view: CaseView) -> list[Card]:
        read: Callable[[str], None] = self.letter_text_wanted.emit
        dated = [
            (
                (not letter.aside, letter.day),
                letter_card(letter, read, self.letter_open_wanted.emit),
            )
            for letter in view.letters
        ]
        dated += [((True, row.day), contact_card(row)) for row in view.contacts if not row.struck]
        return [card for _, card in sorted(dated, key=lambda pair: pair[0], reverse=True)]


def _show_text(card: Card, text: str) -> None:
    box = card.findChild(QPlainTextEdit)
    if box is None:
        box = QPlainTextEdit()
        box.setReadOnly(True)
        box.setTabChangesFocus(True)
        box.setAccessibleName("The words of the letter")
        box.setFixedHeight(260)
        card.add(box)
    box.setPlainText(text)
    box.setFocus()
