"""Where a new office keeps its book, and the office that is there already."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from tests.desktop.new_offices import (
    SHIPPED,
    fill_office,
    fill_policy,
    press,
    read_policy,
    sentences,
    shown_start,
)

from estate_complaints.desktop.doors.first_start import FirstStart
from estate_complaints.desktop.doors.first_start_pages import (
    CHOOSE_PLACE,
    HOLDS_BOOK,
    folder_problem,
)


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path) -> FirstStart:
    return shown_start(qtbot, tmp_path)


def test_the_book_may_lie_in_a_folder_that_is_there(
    start: FirstStart, tmp_path: Path, qtbot: QtBot
) -> None:
    fill_policy(start)
    fill_office(start)
    form = start.place.form
    assert not form.folder.isEnabled()
    form.shared_drive.setChecked(True)
    start.go_on()
    assert sentences(start.place) == {"folder": "Choose the folder on the shared drive."}
    form.folder.setText(str(tmp_path / "gone"))
    start.go_on()
    assert "no such folder" in sentences(start.place)["folder"]
    press(start, "browse", qtbot)
    dialog = start.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path))
    dialog.reject()
    start.go_on()
    assert start.page is start.person
    assert start.place.folder == tmp_path


def test_where_the_book_is_kept_is_for_the_office_to_choose(
    start: FirstStart, tmp_path: Path
) -> None:
    fill_policy(start)
    fill_office(start)
    form = start.place.form
    assert not form.this_pc.isChecked()
    assert not form.shared_drive.isChecked()
    start.go_on()
    assert sentences(start.place) == {"this_pc": CHOOSE_PLACE}
    assert form.this_pc.hasFocus()
    form.this_pc.setChecked(True)
    assert sentences(start.place) == {}
    start.go_on()
    assert start.page is start.person
    assert start.place.folder == tmp_path


def test_a_folder_that_holds_a_book_offers_to_let_this_pc_in(qtbot: QtBot, tmp_path: Path) -> None:
    start = FirstStart(SHIPPED[:1], read_policy, tmp_path / "mine", holds_book=tmp_path.__eq__)
    qtbot.addWidget(start)
    start.show()
    start.go_on()
    fill_office(start)
    start.place.form.shared_drive.setChecked(True)
    start.place.form.folder.setText(str(tmp_path))
    assert not start.place.form.join.isVisible()
    start.go_on()
    assert sentences(start.place) == {"folder": HOLDS_BOOK}
    with qtbot.waitSignal(start.joining_wanted) as heard:
        qtbot.mouseClick(start.place.form.join, Qt.MouseButton.LeftButton)
    assert heard.args == [tmp_path]
    start.place.form.this_pc.setChecked(True)
    assert not start.place.form.join.isVisible()
    start.go_on()
    assert start.page is start.person


def test_this_pc_may_hold_a_book_that_it_has_forgotten(qtbot: QtBot, tmp_path: Path) -> None:
    start = FirstStart(SHIPPED[:1], read_policy, tmp_path, holds_book=tmp_path.__eq__)
    qtbot.addWidget(start)
    start.show()
    start.go_on()
    fill_office(start)
    start.place.form.this_pc.setChecked(True)
    start.go_on()
    assert sentences(start.place) == {"this_pc": HOLDS_BOOK}
    assert start.place.form.join.isVisible()


def test_a_path_pasted_with_quotation_marks_is_understood(
    start: FirstStart, tmp_path: Path
) -> None:
    start.place.form.shared_drive.setChecked(True)
    start.place.form.folder.setText(f' "{tmp_path}" ')
    assert start.place.folder == tmp_path


def test_a_folder_is_named_in_full() -> None:
    assert "whole path" in folder_problem(Path("Complaints"))
