"""Only what has a meaning is asked."""

import pytest
from pytestqt.qtbot import QtBot
from tests.desktop.intake_hands import (
    POLICY,
    field,
    kind_with,
    new_screen,
    open_screen,
    pick,
    save,
    shown,
    visible_words,
    write_enough,
)
from tests.factories import shipped_policy

from estate_complaints.desktop.intake.intake import IntakeScreen
from estate_complaints.rules.entries import encode
from estate_complaints.rules.entries.intake import Subject


@pytest.fixture
def screen(qtbot: QtBot) -> IntakeScreen:
    return open_screen(qtbot)


def test_what_is_asked_follows_who_complains(screen: IntakeScreen) -> None:
    assert shown(screen, "full_name")
    assert not shown(screen, "signatories")
    pick(screen, "complainant_kind", kind_with("petition"))
    assert shown(screen, "signatories")
    assert field(screen, "full_name_label").text().replace("&", "") == "Name of the spokesperson"
    pick(screen, "complainant_kind", kind_with("anonymous"))
    assert not any(shown(screen, name) for name in ("full_name", "find_complainant", "signatories"))
    assert not shown(screen, "representative_box")


def test_what_is_hidden_counts_for_nothing_and_comes_back(
    screen: IntakeScreen, qtbot: QtBot
) -> None:
    write_enough(screen)
    field(screen, "access_needs").setText("Large print")
    pick(screen, "complainant_kind", kind_with("anonymous"))
    taken = save(screen, qtbot)
    assert (taken.person, taken.received.access_needs) == (None, "")
    screen.show_failure("The shared folder cannot be reached.")
    pick(screen, "complainant_kind", POLICY.lists.complainant_kinds[0].id)
    assert field(screen, "full_name").text() == "Mrs Amina Shah"


def test_what_is_asked_follows_what_it_is_about(screen: IntakeScreen, qtbot: QtBot) -> None:
    person = next(term.id for term in POLICY.lists.subject_kinds if not term.no_person)
    write_enough(screen)
    assert shown(screen, "service")
    assert not shown(screen, "subject_member")
    pick(screen, "subject_kind", person)
    assert shown(screen, "subject_member")
    assert shown(screen, "subject_name")
    pick(screen, "subject_member", 3)
    assert not shown(screen, "subject_name")
    assert save(screen, qtbot).received.subject == Subject(kind=person, member=3)


def test_what_is_asked_follows_when_it_happened_and_what_was_tried(screen: IntakeScreen) -> None:
    names = ("happened_from", "happened_to", "tried_what", "elsewhere_received_on")
    assert not any(shown(screen, name) for name in names)
    pick(screen, "happened_kind", "day")
    assert (shown(screen, "happened_from"), shown(screen, "happened_to")) == (True, False)
    pick(screen, "happened_kind", "period")
    assert (shown(screen, "happened_from"), shown(screen, "happened_to")) == (True, True)
    pick(screen, "tried", "not_practicable")
    assert shown(screen, "tried_what")
    assert field(screen, "tried_what").accessibleName() == "Why it was not practicable"
    field(screen, "came_through").setChecked(True)
    assert shown(screen, "elsewhere_received_on")


def test_what_the_policy_remarks_on_a_choice_stands_below_it(screen: IntakeScreen) -> None:
    hinted = next(term for term in POLICY.lists.channels if term.hint)
    pick(screen, "channel", hinted.id)
    assert hinted.hint in visible_words(screen)
    assert field(screen, "channel").accessibleDescription() == hinted.hint


@pytest.mark.parametrize("name", ["ccrmo", "rprmo"])
def test_the_form_serves_every_policy_with_all_its_kinds(qtbot: QtBot, name: str) -> None:
    policy = shipped_policy(name)
    screen = new_screen(policy)
    qtbot.addWidget(screen)
    for listed, terms in (
        ("complainant_kind", policy.lists.complainant_kinds),
        ("subject_kind", policy.lists.subject_kinds),
        ("channel", policy.lists.channels),
    ):
        for term in terms:
            pick(screen, listed, term.id)
            taken = screen.taken()
            assert taken is not None
            assert encode(taken.received)
