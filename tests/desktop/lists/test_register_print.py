"""The register on paper: every complaint on some page, and every page headed and numbered."""

from pathlib import Path

import pytest
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.made_rows import a_row

from estate_complaints.desktop.lists.register_print import RegisterSheet, lay_down, preview


def a_sheet(number: int) -> RegisterSheet:
    rows = [a_row(each, summary="Damp in the back bedroom " * (each % 5)) for each in range(number)]
    return RegisterSheet("Complaints Book", "An invented office", rows, "Printed for the Board")


def pages_of(sheet: RegisterSheet, path: Path) -> int:
    writer = QPdfWriter(str(path))
    lay_down(writer)
    return sheet.paint(writer)


@pytest.mark.parametrize(("complaints", "least", "most"), [(0, 1, 1), (5, 1, 1), (120, 4, 10)])
def test_as_many_pages_are_printed_as_the_complaints_need(
    qtbot: QtBot, tmp_path: Path, complaints: int, least: int, most: int
) -> None:
    path = tmp_path / "register.pdf"
    assert least <= pages_of(a_sheet(complaints), path) <= most
    assert path.read_bytes().startswith(b"%PDF")


def test_a_complaint_longer_than_a_page_still_gets_one(qtbot: QtBot, tmp_path: Path) -> None:
    endless = a_row(1, summary="Damp in the back bedroom. " * 900)
    sheet = RegisterSheet("Complaints Book", "", [a_row(2), endless, a_row(3)], "")
    assert pages_of(sheet, tmp_path / "register.pdf") == 3


def test_one_sees_the_pages_before_they_are_printed(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    dialog = preview(parent, a_sheet(3))
    assert dialog.isVisible()
    assert dialog.windowTitle() == "Print: Complaints Book"
    dialog.close()
