"""The one window: it places screens, asks before they go, and passes on what is asked for."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from estate_complaints.desktop.parts.banner import Banner
from estate_complaints.desktop.parts.enter_key import EnterPresses
from estate_complaints.desktop.parts.shortcuts import Shortcut
from estate_complaints.desktop.window.header import Header
from estate_complaints.desktop.window.menus import PART, Command, Menus
from estate_complaints.desktop.window.navigation import Navigation
from estate_complaints.desktop.window.open_by_number import ask_number
from estate_complaints.desktop.window.places import SHORTCUTS, TITLES, Places, View
from estate_complaints.desktop.window.recent import OpenAgain
from estate_complaints.desktop.window.status_line import Standing, StatusLine

Leave = Callable[[tuple[QWidget, ...], Callable[[], None]], None]
"""Asked before pages go: calls its second argument once nothing in them is unsaved."""

COMPLAINT: Final = "&Complaint"
VIEW: Final = "&View"
HELP: Final = "&Help"


def go_at_once(_pages: tuple[QWidget, ...], go: Callable[[], None]) -> None:
    """Ask nobody."""
    go()


def case_key(number: int) -> str:
    """The key of the page of a complaint, by its number in the book."""
    return f"case {number}"


class MainWindow(QMainWindow):
    """Places screens and knows no office function; `joins` connects what it asks for."""

    record_requested = Signal()
    case_requested = Signal(int)  # a complaint looked at before, by its number in the book
    number_requested = Signal(str)  # a complaint, by what was typed from a letter
    search_changed = Signal(str)
    view_changed = Signal(str)  # a View, or the key of a page
    page_closed = Signal(str)  # its key; the widget is being deleted
    refresh_requested = Signal()
    sign_out_requested = Signal()  # nothing is unsaved any more
    help_requested = Signal(str)  # a View, or the topic of a page
    policy_requested = Signal()
    about_requested = Signal()

    def __init__(self, standing: Standing, leave: Leave = go_at_once) -> None:
        super().__init__()
        self._leave = leave
        self._may_go = False
        self._titles = TITLES | {View.REGISTER: standing.register_title}
        self._topics: dict[str, str] = {}
        self.header = Header(standing.office, standing.register_title)
        self.banner = Banner()
        self.navigation = Navigation()
        self.places = Places()
        self.status = StatusLine(standing)
        self.open_again = OpenAgain(self)
        self.menus = Menus(self, last=HELP)
        self.setStatusBar(self.status)
        self.setCentralWidget(_laid_out(self))
        self.show_standing(standing)
        _fill_menus(self)
        self._connect()

    def show_standing(self, standing: Standing) -> None:
        """Say who sits where, as the office has it now."""
        self.setWindowTitle(f"{standing.register_title} – {standing.office}")
        self.header.show_office(standing.office, standing.register_title)
        self.status.show_standing(standing)

    def place(self, view: View, widget: QWidget) -> None:
        """Give a view its screen; the view then stands in the navigation and in its menu."""
        title, shortcut = self._titles[view], SHORTCUTS[view]
        self.places.put(view, widget)
        self.navigation.add_view(view, title, view.value, f"{title} ({shortcut.shown})")
        self._topics[view] = view.value
        shown = title.replace("&", "&&")
        self.menus.insert(VIEW, Command(shown, lambda: self.show_place(view), shortcut))
        if not self.places.key:
            self.show_place(view)

    def show_place(self, key: str, *, take_focus: bool = True) -> None:
        """Go to a view or an open page. KeyError for no such place."""
        if key != self.places.key:
            self.banner.leave_behind()
        self.places.go(key, take_focus=take_focus)
        self.navigation.mark(key)
        self.view_changed.emit(str(key))

    def open_page(
        self, key: str, widget: QWidget, title: str, detail: str = "", topic: str = ""
    ) -> QWidget:
        """Open a screen that can be closed again, or show the one that is open under this key.

        Gives the widget shown. The one brought along is deleted where another is there already.
        """
        there = self.places.get(key)
        if there is None:
            self.places.put(key, widget)
            self.navigation.add_page(key, title, "case", detail)
            self._topics[key] = topic or key
        elif there is not widget:
            widget.deleteLater()
        self.show_place(key)
        return there or widget

    def open_case(self, widget: QWidget, number: int, title: str, detail: str = "") -> QWidget:
        """Open a complaint by its number in the book, or show it where it is open already."""
        self.open_again.remember(number, f"{title}  {detail}".rstrip())
        return self.open_page(case_key(number), widget, title, detail, topic="case")

    def show_case(self, number: int) -> bool:
        """Show a complaint if it is open; says whether it is."""
        there = self.places.get(case_key(number)) is not None
        if there:
            self.show_place(case_key(number))
        return there

    def close_page(self, key: str = "") -> None:
        """Close a page, by default the one shown, once nothing in it is unsaved. Views stay."""
        going = key or self.places.key
        widget = self.places.get(going)
        if widget is not None and going in self.navigation.pages:
            self._leave((widget,), lambda: self._remove(going))

    def sign_out(self) -> None:
        """Ask to be signed out, once nothing is unsaved."""
        self._leave(self.places.all, self.sign_out_requested.emit)

    def ask_for_help(self) -> None:
        """Ask for the help of what is shown."""
        self.help_requested.emit(self._topics.get(self.places.key, ""))

    def _remove(self, key: str) -> None:
        """A page may have gone while its question was open."""
        if self.places.get(key) is None:
            return
        widget = self.places.take(key)
        self.navigation.remove(key)
        widget.deleteLater()
        if self.places.key:
            self.show_place(self.places.key)
        self.page_closed.emit(key)

    def _connect(self) -> None:
        self.header.record_requested.connect(self.record_requested)
        self.header.search_changed.connect(self._search)
        self.header.search_finished.connect(lambda: self.show_place(View.REGISTER))
        self.navigation.chosen.connect(self._go)
        self.navigation.close_wanted.connect(self.close_page)
        self.open_again.chosen.connect(self.case_requested)

    def _go(self, key: str) -> None:
        """With the arrow keys one walks through the places; a click goes into one."""
        self.show_place(key, take_focus=not self.navigation.button(key).hasFocus())

    def _search(self, words: str) -> None:
        """What is found stands in the register; the typing goes on."""
        if words and self.places.get(View.REGISTER) is not None:
            self.show_place(View.REGISTER, take_focus=False)
        self.search_changed.emit(words)

    def closeEvent(self, event: QCloseEvent) -> None:
        def agree() -> None:
            self._may_go = True
            self.close()  # does nothing where the answer came at once: then it is closing already

        if not self._may_go:
            self._leave(self.places.all, agree)
        event.setAccepted(self._may_go)


def next_pane(window: MainWindow, onward: int) -> None:
    """Go to the next part of the window (1) or the one before (-1)."""
    panes = (window.navigation, window.header, window.places)
    focused: QWidget | None = window.focusWidget()
    here = -1
    if focused is not None:
        here = next((n for n, pane in enumerate(panes) if pane.isAncestorOf(focused)), -1)
    go = (window.navigation.focus_current, lambda: window.header.look_for(""), window.places.enter)
    go[(here + onward) % len(panes)]()


def _fill_menus(window: MainWindow) -> None:
    key, add = Shortcut, window.menus.add
    add(
        COMPLAINT,
        Command("&Record a complaint", window.record_requested.emit, key.NEW_COMPLAINT),
        Command("&Open by number…", partial(_ask_number, window), key.OPEN_NUMBER),
    ).addMenu(window.open_again)
    add(
        COMPLAINT,
        PART,
        Command("&Close this page", window.close_page, key.CLOSE),
        PART,
        Command("&Sign out", window.sign_out, key.LOCK),
        Command("E&xit", window.close, key.QUIT),
    )
    add(VIEW, PART, Command("Re&fresh", window.refresh_requested.emit, key.REFRESH))
    add(
        HELP,
        Command("&Help for this screen", window.ask_for_help, key.HELP),
        Command("The &policy and its editions", window.policy_requested.emit),
        Command("&About Estate Complaints", window.about_requested.emit),
    )
    window.menus.answer(key.FIND, lambda: window.header.look_for(""))
    window.menus.answer(key.FIND_AGAIN, lambda: window.header.look_for(""))
    window.menus.answer(key.NEXT_PANE, lambda: next_pane(window, 1))
    window.menus.answer(key.PREVIOUS_PANE, lambda: next_pane(window, -1))


def _ask_number(window: MainWindow) -> None:
    ask_number(window, window.number_requested.emit)


def _laid_out(window: MainWindow) -> QWidget:
    middle = EnterPresses()
    right = QVBoxLayout()
    right.setSpacing(0)
    right.addWidget(window.banner)
    right.addWidget(window.places)
    below = QHBoxLayout()
    below.setSpacing(0)
    below.addWidget(window.navigation)
    below.addLayout(right, 1)
    column = QVBoxLayout(middle)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(window.header)
    column.addLayout(below, 1)
    return middle
