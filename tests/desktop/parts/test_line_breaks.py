"""Words on a button are broken into lines by their width, whatever the type."""

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from estate_complaints.desktop.parts.line_breaks import broken

TITLE = "Record a complaint: Failed to do something we should have done"


@pytest.mark.parametrize("points", [9, 11, 14, 22])
@pytest.mark.parametrize("bold", [True, False])
def test_no_line_is_wider_than_its_room(qapp: QApplication, points: int, bold: bool) -> None:
    font = QFont(qapp.font())
    font.setPointSize(points)
    font.setBold(bold)
    metrics = QFontMetrics(font)
    lines = broken(TITLE, metrics, 240).split("\n")
    assert " ".join(lines) == TITLE
    assert all(metrics.horizontalAdvance(line) <= 240 for line in lines if " " in line)


def test_a_word_longer_than_the_room_stands_alone(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    assert broken("a Llanfairpwllgwyngyll b", metrics, 20) == "a\nLlanfairpwllgwyngyll\nb"
