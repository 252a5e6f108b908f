"""The codes of an office are shown once, and set-up does not end before they are on paper."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from tests.desktop.new_offices import (
    CODE,
    KEY_CODE,
    fill_person,
    press,
    sentences,
    shown_start,
    to_the_code,
    to_the_person,
    type_back,
)

from estate_complaints.desktop.doors import recovery_sheet
from estate_complaints.desktop.doors.first_start import FirstStart


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path) -> FirstStart:
    return shown_start(qtbot, tmp_path)


def test_the_window_is_not_closed_while_something_could_be_lost(start: FirstStart) -> None:
    to_the_person(start)
    assert start.why_stay() is None
    fill_person(start)
    making = start.why_stay()
    assert making is not None
    assert not making.leave
    start.show_codes(CODE, KEY_CODE)
    leaving = start.why_stay()
    assert leaving is not None
    assert "cannot be shown again" in leaving.detail
    assert leaving.leave


def test_the_code_is_typed_back_before_the_office_is_ready(start: FirstStart, qtbot: QtBot) -> None:
    to_the_code(start)
    with qtbot.assertNotEmitted(start.finished):
        start.go_on()
    assert len(sentences(start.recovery)) == 3
    type_back(start)
    with qtbot.waitSignal(start.finished):
        start.go_on()


def test_a_group_copied_wrongly_is_named(start: FirstStart, qtbot: QtBot) -> None:
    to_the_code(start)
    type_back(start)
    _, second = start.recovery.fields[1]
    second.setText("AAAA")
    with qtbot.assertNotEmitted(start.finished):
        start.go_on()
    assert list(sentences(start.recovery)) == ["group_2"]


def test_the_code_is_shown_as_it_will_stand_on_paper(start: FirstStart) -> None:
    to_the_code(start)
    shown = start.recovery.form.recovery_code.toPlainText()
    assert shown.splitlines()[1] == "Q3VD  9XKM  B7C2  RT4Y"
    assert start.recovery.form.office_key.toPlainText().splitlines()[0] == "0B1C  2D3E  4F5G  6H7J"


def test_groups_of_both_codes_are_typed_back_each_named_by_its_place(start: FirstStart) -> None:
    to_the_code(start)
    names = list(start.recovery.wanted_groups())
    assert [name.split(",")[0] for name in names] == ["Recovery code"] * 2 + ["Office key"]
    for (label, _), name in zip(start.recovery.fields, names, strict=True):
        assert label.text().replace("\n", " ") == name
    groups = recovery_sheet.groups_of(CODE) + recovery_sheet.groups_of(KEY_CODE)
    assert set(start.recovery.wanted_groups().values()) <= set(groups)


def test_there_is_no_way_back_behind_the_code(start: FirstStart) -> None:
    to_the_code(start)
    start.go_back()
    assert start.page is start.recovery


def test_the_code_can_be_copied_saved_and_printed(
    start: FirstStart, qtbot: QtBot, tmp_path: Path
) -> None:
    to_the_code(start)
    press(start, "copy_code", qtbot)
    assert CODE in QGuiApplication.clipboard().text()
    assert KEY_CODE in QGuiApplication.clipboard().text()
    press(start, "save_code", qtbot)
    dialog = start.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "code.txt"))
    dialog.reject()
    written = (tmp_path / "code.txt").read_text("utf-8")
    assert "Q3VD  9XKM" in written
    assert "8K9M  ANBP" in written
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "code.pdf"))
    start.recovery.print_to(printer)
    assert (tmp_path / "code.pdf").read_bytes().startswith(b"%PDF")


def test_a_code_that_cannot_be_saved_says_why(start: FirstStart, tmp_path: Path) -> None:
    to_the_code(start)
    start.recovery.save_to(tmp_path / "gone" / "code.txt")
    assert "was not saved" in start.recovery.form.kept.text()
