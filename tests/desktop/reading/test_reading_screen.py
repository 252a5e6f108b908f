"""What is there to be read: found by words, walked by keys, and fetched from nowhere."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QTextDocument, QTextTable
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.worn import light_look

from estate_complaints.desktop.dress.colours import DARK, LIGHT
from estate_complaints.desktop.dress.theme import Look, Theme
from estate_complaints.desktop.reading.leaves import Leaf, Script, Search
from estate_complaints.desktop.reading.reading_screen import ReadingScreen

LEAVES = (
    Leaf(
        "lift", "The lift", "# The lift\n\nIt is *late*. See [stairs](stairs.md), [web](http://x)."
    ),
    Leaf("stairs", "The stairs", "# The stairs\n\n" + "They are late. " * 400 + "Lateness ends."),
    Leaf("law", "The law", "<h1>Law</h1><p class='quiet'>A <b>table</b></p>", Script.HTML),
    Leaf("plain", "Plain", "A line\n<b>not markup</b>", Script.PLAIN),
)
KEY = Qt.Key


@pytest.fixture
def screen(qtbot: QtBot) -> ReadingScreen:
    screen = ReadingScreen("Help", "Find in the help")
    qtbot.addWidget(screen)
    screen.resize(1000, 600)
    screen.show_leaves(LEAVES)
    screen.show()
    qtbot.waitExposed(screen)
    screen.activateWindow()
    return screen


def shown(screen: ReadingScreen) -> str:
    return screen.browser.toPlainText()


def test_the_first_leaf_is_shown_from_its_beginning(screen: ReadingScreen) -> None:
    assert screen.key == "lift"
    assert shown(screen).startswith("The lift\nIt is late.")
    assert screen.browser.verticalScrollBar().value() == 0


def test_the_arrow_keys_walk_through_the_leaves(screen: ReadingScreen, qtbot: QtBot) -> None:
    screen.list.setFocus()
    qtbot.keyClick(screen.list, KEY.Key_Down)
    assert shown(screen).startswith("The stairs")
    qtbot.keyClick(screen.list, KEY.Key_Return)
    assert screen.browser.hasFocus()


def test_words_in_plain_files_are_never_read_as_markup(screen: ReadingScreen) -> None:
    assert screen.go_to("plain")
    assert shown(screen) == "A line\n<b>not markup</b>"


def test_a_link_leads_to_its_leaf_by_keyboard(screen: ReadingScreen, qtbot: QtBot) -> None:
    screen.browser.setFocus()
    qtbot.keyClick(screen.browser, KEY.Key_Tab)
    qtbot.keyClick(screen.browser, KEY.Key_Return)
    assert screen.key == "stairs"


def test_a_link_out_of_the_program_is_told_and_not_followed(
    screen: ReadingScreen, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(screen.link_chosen) as told:
        screen.browser.anchorClicked.emit(QUrl("http://x"))
    assert told.args == ["http://x"]
    assert screen.key == "lift"


@pytest.mark.parametrize("name", ["http://elsewhere.example/a.png", "file:///etc/passwd", "a.png"])
def test_nothing_is_ever_fetched(screen: ReadingScreen, name: str) -> None:
    kind = QTextDocument.ResourceType.ImageResource
    assert screen.browser.loadResource(kind.value, QUrl(name)) is None


def test_a_search_keeps_the_leaves_that_hold_every_word(
    screen: ReadingScreen, qtbot: QtBot
) -> None:
    qtbot.keyClicks(screen.line, "LATE they")
    assert screen.keys == ["stairs"]
    assert screen.key == "stairs"
    assert screen._found.text() == "Found on 1 page"
    assert len(screen.browser.extraSelections()) == 400 * 2 + 1


def test_enter_goes_from_place_to_place_and_then_to_the_next_page(
    screen: ReadingScreen, qtbot: QtBot
) -> None:
    qtbot.keyClicks(screen.line, "late")
    assert screen.keys == ["lift", "stairs"]
    assert screen.browser.textCursor().selectedText() == "late"
    qtbot.keyClick(screen.line, KEY.Key_Return)
    assert screen.key == "stairs"
    first = screen.browser.textCursor().selectionStart()
    qtbot.keyClick(screen.line, KEY.Key_Return)
    assert screen.browser.textCursor().selectionStart() > first


def test_from_the_last_place_it_goes_round_to_the_first_page(
    screen: ReadingScreen, qtbot: QtBot
) -> None:
    qtbot.keyClicks(screen.line, "lift")
    qtbot.keyClick(screen.line, KEY.Key_Return)
    qtbot.keyClick(screen.line, KEY.Key_Return)
    assert screen.key == "lift"
    assert screen.browser.textCursor().selectedText().casefold() == "lift"


def test_what_stands_nowhere_is_said_and_the_page_stays(
    screen: ReadingScreen, qtbot: QtBot
) -> None:
    qtbot.keyClicks(screen.line, "zebra")
    assert screen._found.text() == "Found nowhere here"
    assert shown(screen).startswith("The lift")
    qtbot.keyClick(screen.line, KEY.Key_Escape)
    assert screen.keys == [leaf.key for leaf in LEAVES]
    assert screen._found.text() == ""


def test_a_topic_asked_for_is_shown_whatever_is_looked_for(
    screen: ReadingScreen, qtbot: QtBot
) -> None:
    qtbot.keyClicks(screen.line, "table")
    assert screen.go_to("lift")
    assert shown(screen).startswith("The lift")
    assert not screen.go_to("nowhere")


def test_down_leads_from_the_search_to_the_list(screen: ReadingScreen, qtbot: QtBot) -> None:
    screen.line.setFocus()
    qtbot.keyClick(screen.line, KEY.Key_Down)
    assert screen.list.hasFocus()


def test_markup_is_not_found_only_what_can_be_read() -> None:
    found = Search(LEAVES)
    assert found.holding(["quiet"]) == []
    assert [leaf.key for leaf in found.holding(["Table"])] == ["law"]
    assert found.holding([]) == list(LEAVES)


def test_lines_stay_short_enough_to_read_in_a_wide_window(
    screen: ReadingScreen, qtbot: QtBot
) -> None:
    screen.resize(3000, 600)
    letters = screen.browser.viewport().width() / screen.browser.fontMetrics().averageCharWidth()
    assert 80 < letters < 110


def test_a_narrow_window_needs_no_scrolling_sideways(screen: ReadingScreen) -> None:
    screen.resize(640, 480)
    QApplication.processEvents()
    assert screen.browser.horizontalScrollBar().maximum() == 0


def test_every_part_says_its_name(screen: ReadingScreen) -> None:
    reached: list[QWidget] = [screen.line, screen.list, screen.browser]
    assert [one.accessibleName() for one in reached] == [
        "Find in the help",
        "Help: contents",
        "Help: The lift",
    ]


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """A light look, taken off again afterwards."""
    with light_look(qapp) as theme:
        yield theme


def test_a_change_of_look_changes_the_colours_and_keeps_the_place(
    screen: ReadingScreen, theme: Theme
) -> None:
    screen.go_to("stairs")
    bar = screen.browser.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    screen.go_to("stairs")
    theme.wear(Look.DARK)
    QApplication.processEvents()
    assert abs(bar.value() - before) < 40
    screen.go_to("law")
    assert _colour_of(screen, "A ") == QColor(DARK.quiet_text)
    theme.wear(Look.LIGHT)
    QApplication.processEvents()
    assert _colour_of(screen, "A ") == QColor(LIGHT.quiet_text)


def _colour_of(screen: ReadingScreen, words: str) -> QColor:
    place = screen.browser.document().find(words)
    return place.charFormat().foreground().color()


def test_a_table_after_a_heading_is_not_written_like_a_heading(
    screen: ReadingScreen,
) -> None:
    table = "<h2>Head</h2><table><tr><td>cell</td></tr></table><h3>Next</h3><p>words</p>"
    screen.show_leaves([Leaf("t", "T", table, Script.HTML)])
    document = screen.browser.document()
    weights = {w: document.find(w).charFormat().fontWeight() for w in ("Head", "cell", "words")}
    assert weights["cell"] == weights["words"] < weights["Head"]
    [frame] = document.rootFrame().childFrames()
    assert isinstance(frame, QTextTable)
    assert frame.format().border() == 0
