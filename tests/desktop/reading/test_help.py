"""The help: every topic there, every link leading somewhere, every key from the one table."""

import re
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from estate_complaints import paths
from estate_complaints.desktop.parts.shortcuts import Shortcut
from estate_complaints.desktop.reading.help_pages import CONTENTS, keys_in_markdown, topics
from estate_complaints.desktop.reading.help_screen import HelpScreen
from estate_complaints.desktop.reading.leaves import Leaf
from estate_complaints.desktop.window.places import View

FOLDER = paths.resources() / "help"
FILES = sorted(FOLDER.glob("*.md"))
ASKED_FOR = {"case", "intake", "people", "policy", "first_start", "sign_in", "recovery"}
LONGEST = 420  # words
LINK = re.compile(r"\]\(([^)]+)\)")
WORDS = {"register": "Book of Complaints"}


def leaves() -> dict[str, Leaf]:
    return {leaf.key: leaf for leaf in topics(FOLDER, WORDS)}


def test_every_file_is_in_the_contents_and_every_topic_has_a_file() -> None:
    assert sorted(leaves()) == [file.stem for file in FILES]
    assert next(iter(leaves())) == CONTENTS


def test_every_screen_has_its_topic() -> None:
    views = {view.value for view in (View.TODAY, View.REGISTER, View.CALENDAR, View.APPROVALS)}
    assert (views | ASKED_FOR) - set(leaves()) == set()


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_a_topic_is_short_has_a_title_and_leads_nowhere_out_of_the_program(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert text.startswith("# ")
    assert len(text.split()) < LONGEST
    assert [link for link in LINK.findall(text) if not (FOLDER / link).is_file()] == []
    assert "![" not in text, "pictures are not shown"


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_no_key_is_written_by_hand(file: Path) -> None:
    by_hand = re.findall(r"Ctrl\+\S+|\bF\d\b|\bEsc\b", file.read_text(encoding="utf-8"))
    assert by_hand == []


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_the_help_is_for_every_organisation(file: Path) -> None:
    """Stages, roles and limits are for the policy to name."""
    theirs = r"Resolution|Stage \d|Estate (Manager|Director)|Lambeth|\d+ (working )?days"
    assert re.findall(theirs, file.read_text(encoding="utf-8")) == []


def test_every_blank_is_filled() -> None:
    left = {key: re.findall(r"\{\w+\}", leaf.text) for key, leaf in leaves().items()}
    assert [key for key, blanks in left.items() if blanks] == []
    assert leaves()["register"].title == "The Book of Complaints"
    assert Shortcut.FIND.shown in leaves()["register"].text


def test_the_keys_are_those_of_the_table() -> None:
    text = leaves()["keyboard"].text
    rows = [f"| {one.shown} | {one.value.does} |" for one in Shortcut]
    assert [row for row in rows if row not in text] == []
    places = {one.value.where for one in Shortcut}
    assert keys_in_markdown().count("## ") == len(places)


def test_a_topic_there_is_no_file_of_is_told(tmp_path: Path) -> None:
    (tmp_path / "contents.md").write_text("# Help\n[x](missing.md)", encoding="utf-8")
    with pytest.raises(FileNotFoundError):
        topics(tmp_path, {})


@pytest.fixture
def screen(qtbot: QtBot) -> HelpScreen:
    screen = HelpScreen(topics(FOLDER, WORDS), "calendar")
    qtbot.addWidget(screen)
    screen.show()
    qtbot.waitExposed(screen)
    return screen


def test_the_help_opens_at_the_topic_of_the_screen_one_came_from(screen: HelpScreen) -> None:
    assert screen.key == "calendar"
    assert screen.browser.toPlainText().startswith("Deadlines")


@pytest.mark.parametrize("topic", ["help", "", "a page nobody wrote about"])
def test_a_screen_without_a_topic_gets_the_contents(screen: HelpScreen, topic: str) -> None:
    screen.show_topic(topic)
    assert screen.key == CONTENTS


def test_every_link_can_be_followed(screen: HelpScreen, qtbot: QtBot) -> None:
    for leaf in topics(FOLDER, WORDS):
        for link in LINK.findall(leaf.text):
            with qtbot.assertNotEmitted(screen.link_chosen):
                screen.browser.link_chosen.emit(link)
            assert screen.key == link.removesuffix(".md")


def test_a_word_is_found_in_every_topic_that_has_it(screen: HelpScreen, qtbot: QtBot) -> None:
    qtbot.keyClicks(screen.line, "recovery code")
    assert {"recovery", "sign_in"} <= set(screen.keys)
    assert "calendar" not in screen.keys
