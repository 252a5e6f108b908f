"""A PC remembers how somebody left the window, and brings it back onto a screen that is there."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSettings
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot
from tests.desktop.made_window import window_with

from estate_complaints.desktop.lists.register import RegisterScreen
from estate_complaints.desktop.lists.register_columns import COLUMNS, NEXT_DUE, SUMMARY
from estate_complaints.joins.window_memory import FILE, TITLES, WindowMemory


class Left:
    """A window with a register, as somebody may leave it, and as it is found again."""

    def __init__(self, qtbot: QtBot, folder: Path, points: float = 0) -> None:
        self.window: QMainWindow = window_with(qtbot)
        self.register = RegisterScreen("Complaints Book", [])
        qtbot.addWidget(self.register)
        if points:
            font = QFont(self.register.font())
            font.setPointSizeF(points)
            self.register.table.setFont(font)
        self.memory = WindowMemory(folder, self.window, self.register)

    @property
    def header(self):  # type: ignore[no-untyped-def]
        return self.register.table.horizontalHeader()


def test_the_window_comes_back_where_it_was_left(qtbot: QtBot, tmp_path: Path) -> None:
    before = Left(qtbot, tmp_path)
    before.window.setGeometry(QRect(30, 40, 640, 480))
    before.memory.keep()
    after = Left(qtbot, tmp_path)
    after.memory.restore()
    assert after.window.geometry() == before.window.geometry()


def test_a_window_left_on_a_screen_that_is_gone_comes_back_onto_one_that_is_there(
    qtbot: QtBot, tmp_path: Path
) -> None:
    before = Left(qtbot, tmp_path)
    before.window.setGeometry(QRect(5000, 3000, 640, 480))
    before.memory.keep()
    after = Left(qtbot, tmp_path)
    after.memory.restore()
    assert after.window.screen().availableGeometry().contains(after.window.geometry())


def test_a_window_larger_than_the_screen_becomes_as_large_as_it(
    qtbot: QtBot, tmp_path: Path
) -> None:
    before = Left(qtbot, tmp_path)
    before.window.resize(5000, 4000)
    before.memory.keep()
    after = Left(qtbot, tmp_path)
    after.memory.restore()
    room = after.window.screen().availableSize()
    assert after.window.width() <= room.width()
    assert after.window.height() <= room.height()


def test_the_first_time_the_window_is_as_large_as_the_screen_allows(
    qtbot: QtBot, tmp_path: Path
) -> None:
    found = Left(qtbot, tmp_path)
    found.memory.restore()
    room = found.window.screen().availableSize()
    assert found.window.width() <= room.width()
    assert found.window.height() <= room.height()
    assert not (tmp_path / FILE).exists()


def test_widths_order_and_hidden_columns_are_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    before = Left(qtbot, tmp_path)
    before.header.resizeSection(SUMMARY, 333)
    before.header.moveSection(before.header.visualIndex(SUMMARY), 0)
    before.header.setSectionHidden(NEXT_DUE, True)
    before.memory.keep()
    after = Left(qtbot, tmp_path)
    after.memory.restore()
    after.register.show()
    qtbot.waitExposed(after.register)
    assert after.header.sectionSize(SUMMARY) == 333
    assert after.header.visualIndex(SUMMARY) == 0
    assert after.header.isSectionHidden(NEXT_DUE)


def test_the_mark_of_the_order_is_that_of_the_rows_and_not_of_last_time(
    qtbot: QtBot, tmp_path: Path
) -> None:
    before = Left(qtbot, tmp_path)
    before.register.table.show_order("stage", False)
    before.memory.keep()
    after = Left(qtbot, tmp_path)
    after.memory.restore()
    assert COLUMNS[after.header.sortIndicatorSection()].sort == after.register.filter.sort


def test_in_larger_type_the_columns_are_wider_by_as_much(qtbot: QtBot, tmp_path: Path) -> None:
    before = Left(qtbot, tmp_path, points=10)
    before.header.resizeSection(SUMMARY, 300)
    before.memory.keep()
    after = Left(qtbot, tmp_path, points=20)
    after.memory.restore()
    assert 500 < after.header.sectionSize(SUMMARY) < 700


@pytest.mark.parametrize("spoilt", ["", "[window]\nplace=x\n[register]\ncolumns=y\n", "\x00\xff"])
def test_what_cannot_be_read_is_as_if_it_had_never_been_kept(
    qtbot: QtBot, tmp_path: Path, spoilt: str
) -> None:
    (tmp_path / FILE).write_text(spoilt, encoding="utf-8")
    found, fresh = Left(qtbot, tmp_path), Left(qtbot, tmp_path / "nowhere")
    found.memory.restore()
    assert found.header.saveState() == fresh.header.saveState()


def test_widths_of_other_columns_are_left_alone(qtbot: QtBot, tmp_path: Path) -> None:
    before = Left(qtbot, tmp_path)
    before.header.resizeSection(SUMMARY, 333)
    before.memory.keep()
    QSettings(str(tmp_path / FILE), QSettings.Format.IniFormat).setValue(TITLES, "Number|Colour")
    after = Left(qtbot, tmp_path)
    after.memory.restore()
    assert after.header.sectionSize(SUMMARY) != 333


def test_a_folder_that_cannot_be_written_stops_nobody(qtbot: QtBot, tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.touch()
    Left(qtbot, in_the_way).memory.keep()
    assert in_the_way.read_bytes() == b""
