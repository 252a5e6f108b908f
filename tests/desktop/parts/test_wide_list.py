"""A list in a narrow form opens as wide as its longest line, and never wider than a hand."""

from pytestqt.qtbot import QtBot

from estate_complaints.desktop.parts.wide_list import WIDEST, WideList

LONG = "CC/2026/002: Water comes through the ceiling (Ms Paige Turner, received Fri 18 Dec 2026)"


def made(qtbot: QtBot, *lines: str) -> WideList:
    box = WideList()
    qtbot.addWidget(box)
    box.addItems(["Choose…", *lines])
    box.setFixedWidth(180)
    box.show()
    return box


def test_the_open_list_shows_its_longest_line_whole(qtbot: QtBot) -> None:
    box = made(qtbot, LONG)
    box.showPopup()
    assert box.view().width() > box.fontMetrics().horizontalAdvance(LONG)
    box.hidePopup()


def test_what_is_longer_than_any_screen_is_broken_into_lines(qtbot: QtBot) -> None:
    box = made(qtbot, LONG * 4)
    box.showPopup()
    assert box.view().minimumWidth() == WIDEST
    assert box.view().property("wordWrap")
    box.hidePopup()


def test_what_is_chosen_can_be_read_whole_where_the_box_cuts_it_off(qtbot: QtBot) -> None:
    box = made(qtbot, LONG, "Short")
    box.setCurrentText(LONG)
    assert box.whole.text() == LONG
    assert not box.whole.isHidden()
    box.setFixedWidth(2000)
    assert box.whole.isHidden()
    box.setFixedWidth(180)
    box.setCurrentText("Short")
    assert box.whole.isHidden()
