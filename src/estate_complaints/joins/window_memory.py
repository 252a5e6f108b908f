"""Remembers on this PC how somebody left the window: its place, and the register's columns."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QSettings, QSize
from PySide6.QtWidgets import QHeaderView, QMainWindow

from estate_complaints.desktop.lists.register import RegisterScreen
from estate_complaints.desktop.lists.register_columns import COLUMNS
from estate_complaints.desktop.parts.screen_room import room_for_a_window

FILE: Final = "window.ini"
FIRST_SIZE: Final = QSize(1360, 860)
PLACE: Final = "window/place"
WIDTHS: Final = "register/columns"
TITLES: Final = "register/titles"  # the columns the widths belong to
LETTERS: Final = "register/letters"  # the height of the type they were made for, in pixels


class WindowMemory:
    """What cannot be read, or belongs to other columns, is as if it had never been kept."""

    def __init__(self, folder: Path, window: QMainWindow, register: RegisterScreen) -> None:
        self._file = folder / FILE
        self._window = window
        self._register = register

    def restore(self) -> None:
        """Put window and columns back. Qt brings a window back from a screen that is gone."""
        kept = self._kept()
        if not self._window.restoreGeometry(_bytes(kept, PLACE)):
            self._window.resize(FIRST_SIZE.boundedTo(room_for_a_window()))
        if kept.value(TITLES) == _titles():
            self._restore_columns(kept)

    def keep(self) -> None:
        """Keep how they are now. What cannot be written is not missed."""
        kept = self._kept()
        kept.setValue(PLACE, self._window.saveGeometry())
        kept.setValue(TITLES, _titles())
        kept.setValue(WIDTHS, self._header.saveState())
        kept.setValue(LETTERS, self._letters())
        kept.sync()

    @property
    def _header(self) -> QHeaderView:
        return self._register.table.horizontalHeader()

    def _kept(self) -> QSettings:
        return QSettings(str(self._file), QSettings.Format.IniFormat)

    def _letters(self) -> int:
        return self._register.table.fontMetrics().height()

    def _restore_columns(self, kept: QSettings) -> None:
        """Widths follow the size of type; the order of the rows is not kept, so its mark stays."""
        self._register.table.ensurePolished()
        if not self._header.restoreState(_bytes(kept, WIDTHS)):
            return
        before, now = str(kept.value(LETTERS)), self._letters()
        if before.isdecimal() and int(before) not in (0, now):
            for section in range(self._header.count()):
                width = self._header.sectionSize(section) * now // int(before)
                if not self._header.isSectionHidden(section):
                    self._header.resizeSection(section, width)
        asked = self._register.filter
        self._register.table.show_order(asked.sort, asked.descending)


def _bytes(kept: QSettings, name: str) -> QByteArray:
    value = kept.value(name)
    return value if isinstance(value, QByteArray) else QByteArray()


def _titles() -> str:
    return "|".join(column.title for column in COLUMNS)
