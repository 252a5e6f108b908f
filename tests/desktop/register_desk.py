"""An office that answers a register on the spot, and ways to look at what it then shows."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.made_rows import a_row

from estate_complaints.desktop.lists.register import RegisterScreen
from estate_complaints.desktop.lists.register_columns import NUMBER
from estate_complaints.desktop.lists.register_model import NOT_YET
from estate_complaints.office.rows import RegisterFilter

ROLE = Qt.ItemDataRole


class Office:
    """Answers a register: every complaint but those it is told to hold back."""

    def __init__(self, screen: RegisterScreen, numbers: list[int]) -> None:
        self.screen, self.numbers = screen, numbers
        self.filters: list[RegisterFilter] = []
        self.pages: list[list[int]] = []
        self.changes: dict[int, dict[str, object]] = {}
        screen.filter_changed.connect(self.answer)
        screen.page_wanted.connect(self.fill)

    def answer(self, wanted: RegisterFilter) -> None:
        self.filters.append(wanted)
        self.screen.show_ids(self.numbers)

    def fill(self, numbers: list[int]) -> None:
        self.pages.append(numbers)
        self.screen.show_page([a_row(n, **self.changes.get(n, {})) for n in numbers])


def filled(screen: RegisterScreen, qtbot: QtBot, numbers: list[int]) -> Office:
    office = Office(screen, numbers)
    screen.refresh()
    qtbot.waitUntil(lambda: shown(screen, 0, NUMBER) != NOT_YET)
    return office


def shown(screen: RegisterScreen, row: int, column: int, role: int = ROLE.DisplayRole) -> object:
    model = screen.table.rows
    return model.data(model.index(row, column), int(role))


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def name_of_list(combo: QComboBox) -> str:
    """On Linux a screen reader hears a list's value first; on Windows this name."""
    return combo.accessibleName()
