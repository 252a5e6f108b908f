"""The days of a complaint: when it was known and first reported, and whose words hold that day."""

from datetime import date
from functools import cache

import msgspec
import pytest
from pytestqt.qtbot import QtBot
from tests.desktop.intake_hands import (
    POLICY,
    TODAY,
    button,
    field,
    lists,
    open_screen,
    pick,
    save,
    sentence,
    shown,
    write_enough,
)
from tests.factories import shipped_policy

from estate_complaints.desktop.intake.intake import IntakeScreen
from estate_complaints.office.complaint.intake_lists import IntakeLists
from estate_complaints.rules.policy.policy import Policy

EARLY, LATE = date(2026, 11, 30), date(2026, 12, 1)


@pytest.fixture
def screen(qtbot: QtBot) -> IntakeScreen:
    return open_screen(qtbot)


@cache
def edition(first_day: date, name: str, channel: str, category: str) -> Policy:
    """An edition in force from a day, with a way of receipt and a category of its own."""
    words = POLICY.lists
    channels = (
        msgspec.structs.replace(words.channels[0], id=channel, name=channel),
        *words.channels,
    )
    categories = (msgspec.structs.replace(words.categories[0], id=category, name=category),)
    return msgspec.structs.replace(
        POLICY,
        about=msgspec.structs.replace(POLICY.about, first_day=first_day.isoformat(), edition=name),
        lists=msgspec.structs.replace(words, channels=channels, categories=categories),
    )


@pytest.fixture
def two_editions(qtbot: QtBot) -> IntakeScreen:
    """The form on a day when the second of two editions has just come into force."""
    both = (
        edition(date(2026, 1, 1), "1", "Telegram", "Lamps"),
        edition(LATE, "2", "Video call", "Lifts"),
    )
    made = IntakeScreen([IntakeLists(one, lists(one)) for one in both], TODAY)
    qtbot.addWidget(made)
    made.show()
    return made


def offered(screen: IntakeScreen, name: str) -> list[str]:
    combo = field(screen, name)
    return [combo.itemText(place) for place in range(combo.count())]


def test_a_first_report_is_written_down_with_the_complaint(
    screen: IntakeScreen, qtbot: QtBot
) -> None:
    """C-023, R-022, R-023."""
    write_enough(screen)
    taken = screen.taken()
    assert taken is not None
    assert taken.received.reported_on is None
    field(screen, "reported_on").setText("4/5/2026")
    assert save(screen, qtbot).received.reported_on == date(2026, 5, 4)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("18/12/2026", "It was reported after this complaint came."),
        ("31/2", "Write the day it was first reported as day/month/year, such as 6/1/2027."),
        ("19/12/2026", "That day has not come yet."),
    ],
)
def test_a_first_report_that_cannot_be_is_said_beside_it(
    screen: IntakeScreen, typed: str, said: str
) -> None:
    """R-022: and nothing that was typed is lost."""
    write_enough(screen)
    field(screen, "received_on").setText("17/12/2026")
    field(screen, "reported_on").setText(typed)
    button(screen, "Save complaint").click()
    assert sentence(screen, "reported_on") == said
    assert field(screen, "reported_on").text().startswith(typed[:2])


@pytest.mark.parametrize(
    ("name", "asked"), [("ccrmo", False), ("rprmo", False), ("code2024", True)]
)
def test_when_they_came_to_know_is_asked_where_a_time_limit_counts_from_it(
    qtbot: QtBot, name: str, asked: bool
) -> None:
    """C-015, R-018: the policies of the two offices count from the day it happened."""
    policy = shipped_policy(name)
    screen = IntakeScreen([IntakeLists(policy, lists(policy))], TODAY)
    qtbot.addWidget(screen)
    pick(screen, "happened_kind", "day")
    assert shown(screen, "aware") is asked
    write_enough(screen)
    field(screen, "happened_from").setText("1/6/2025")
    field(screen, "aware").setText("2/6/2026")
    known = date(2026, 6, 2) if asked else None
    assert save(screen, qtbot).received.happened.aware == known


def test_an_earlier_receipt_is_taken_down_in_the_words_of_its_day(
    two_editions: IntakeScreen, qtbot: QtBot
) -> None:
    """AMB-47: the edition in force when it was received holds for it, its lists as well."""
    assert "Video call" in offered(two_editions, "channel")
    assert "Lifts" in offered(two_editions, "category")
    field(two_editions, "received_on").set_day(EARLY)
    assert "Video call" not in offered(two_editions, "channel")
    assert "Telegram" in offered(two_editions, "channel")
    assert "Lamps" in offered(two_editions, "category")
    field(two_editions, "received_on").setText("not yet a d")
    assert "Telegram" in offered(two_editions, "channel")


def test_what_was_chosen_stays_where_the_other_edition_has_it_too(
    two_editions: IntakeScreen,
) -> None:
    """AMB-47, C-025."""
    pick(two_editions, "channel", "email")
    pick(two_editions, "complainant_kind", "petition")
    field(two_editions, "full_name").setText("Ms Paige Turner")
    field(two_editions, "received_on").set_day(EARLY)
    assert field(two_editions, "channel").currentData() == "email"
    assert field(two_editions, "complainant_kind").currentData() == "petition"
    assert field(two_editions, "full_name").text() == "Ms Paige Turner"
    assert not sentence(two_editions, "channel")


def test_what_the_other_edition_has_no_word_for_is_said_beside_the_list(
    two_editions: IntakeScreen,
) -> None:
    """AMB-47, C-025: until it is chosen anew."""
    pick(two_editions, "channel", "Video call")
    pick(two_editions, "category", "Lifts")
    field(two_editions, "received_on").setFocus()
    field(two_editions, "received_on").set_day(EARLY)
    assert sentence(two_editions, "channel") == (
        "The policy of that day has no “Video call”. Choose again."
    )
    assert sentence(two_editions, "point_1_wrong") == (
        "The policy of that day has no “Lifts”. Choose again."
    )
    pick(two_editions, "channel", "email")
    assert not sentence(two_editions, "channel")
