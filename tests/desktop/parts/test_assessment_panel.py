"""The policy looks on while a complaint is taken down, and never stops it."""

import dataclasses
from collections.abc import Callable
from datetime import date

import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.desktop.intake_hands import (
    OFFICE,
    POLICY,
    TODAY,
    button,
    field,
    open_screen,
    pick,
    save,
    visible_words,
    write_enough,
)
from tests.factories import the_calendar

from estate_complaints.desktop.intake.intake import IntakeScreen
from estate_complaints.desktop.parts.cards import Card
from estate_complaints.desktop.parts.clause_words import ClausePanel
from estate_complaints.office.complaint.taken import Taken
from estate_complaints.rules import intake
from estate_complaints.rules.earlier import Earlier
from estate_complaints.rules.entries.intake import Origin


@pytest.fixture
def screen(qtbot: QtBot) -> IntakeScreen:
    return open_screen(qtbot)


def assess(taken: Taken) -> intake.Assessment:
    stage = intake.entry_stage(POLICY, taken.received).stage
    received = msgspec.structs.replace(taken.received, edition=POLICY.key, stage=stage)
    actor = OFFICE.members[0]
    return intake.assess(POLICY, the_calendar(), OFFICE, received, taken.received_on, TODAY, actor)


def panel(screen: IntakeScreen) -> list[Card]:
    return list(field(screen, "assessment").cards)


def settled(screen: IntakeScreen, qtbot: QtBot, change: Callable[[], None]) -> str:
    with qtbot.waitSignal(screen.assessment_wanted, timeout=2000) as signal:
        change()
    screen.show_assessment(assess(signal.args[0]))
    return visible_words(field(screen, "assessment"))


def test_the_policy_says_where_it_starts_and_whether_it_is_in_time(
    screen: IntakeScreen, qtbot: QtBot
) -> None:
    def last_year() -> None:
        pick(screen, "happened_kind", "day")
        field(screen, "happened_from").setText("1/12/2025")

    seen = settled(screen, qtbot, lambda: write_enough(screen))
    first = POLICY.stage(POLICY.entry[-1].stage)
    assert f"Starts at {first.name}" in seen
    assert "Time limit" in seen
    seen = settled(screen, qtbot, last_year)
    assert "Outside the time limit" in seen
    assert POLICY.cite(POLICY.age_limit.clause if POLICY.age_limit else "").capitalize() in seen
    seen = settled(screen, qtbot, lambda: field(screen, "happened_from").setText("1/12/2026"))
    assert "Inside the time limit" in seen
    assert save(screen, qtbot)  # and nothing of it stops the complaint being saved


def test_f1_on_what_the_policy_makes_of_it_gives_the_policys_own_words(
    screen: IntakeScreen, qtbot: QtBot
) -> None:
    settled(screen, qtbot, lambda: write_enough(screen))
    card = panel(screen)[0]
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_F1)
    shown = screen.window().findChild(ClausePanel)
    assert shown is not None
    taken = screen.taken()
    assert taken is not None
    stage = assess(taken).stage
    assert POLICY.clause(stage.clause).text.split("\n")[0] in shown.text.toPlainText()
    assert POLICY.clause(stage.clause).heading in card.toolTip()


def test_wanting_a_written_answer_changes_where_it_starts_and_by_when(
    screen: IntakeScreen, qtbot: QtBot
) -> None:
    settled(screen, qtbot, lambda: write_enough(screen))
    seen = settled(screen, qtbot, lambda: field(screen, "wants_written").setChecked(True))
    taken = screen.taken()
    assert taken is not None
    found = assess(taken)
    assert f"Starts at {found.stage.name}" in seen
    assert found.why_stage in seen
    due = [clock for clock in found.clocks if clock.due and not clock.stopped]
    assert due
    for clock in due:
        assert clock.rule.name in seen
        assert clock.why[1:] in seen


def test_what_to_beware_of_stands_after_the_verdict_and_before_the_dates(
    screen: IntakeScreen, qtbot: QtBot
) -> None:
    """C-026: a representative's permission is asked for before the complaint is answered."""
    settled(screen, qtbot, lambda: write_enough(screen))
    pick(screen, "happened_kind", "going_on")
    field(screen, "wants_written").setChecked(True)
    settled(screen, qtbot, lambda: field(screen, "representative_box").setChecked(True))
    taken = screen.taken()
    assert taken is not None
    assessment = assess(taken)
    warned = [one.says for one in assessment.remarks if one.level == "warn"]
    told = [card.accessibleDescription() for card in panel(screen)]
    verdicts = [place for place, words in enumerate(told) if "happened within" in words]
    cautions = [place for place, words in enumerate(told) if any(one in words for one in warned)]
    dates = [place for place, words in enumerate(told) if words.startswith("By ")]
    assert verdicts
    assert cautions
    assert dates
    assert max(verdicts) < min(cautions)
    assert max(cautions) < min(dates)


def test_an_assessment_that_has_not_changed_is_left_standing(
    screen: IntakeScreen, qtbot: QtBot
) -> None:
    settled(screen, qtbot, lambda: write_enough(screen))
    before = panel(screen)
    settled(screen, qtbot, lambda: field(screen, "email").setText("a@b.example"))
    assert panel(screen) == before


def test_the_policy_says_nothing_of_a_day_that_has_not_come(
    screen: IntakeScreen, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(screen.assessment_wanted) as asked:
        write_enough(screen)
    screen.show_assessment(assess(asked.args[0]))
    panel = field(screen, "assessment")
    assert panel.cards
    field(screen, "received_on").setText("30/12/2026")
    qtbot.waitUntil(lambda: not panel.cards)
    assert screen.taken() is None


EARLIER = Earlier(
    number=12,
    reference="CC/2026/012",
    received_on=date(2026, 5, 4),
    summary="The lift is out of order",
    status="Closed on Mon 1 Jun 2026.",
    dealt_with=True,
    categories=frozenset({POLICY.lists.categories[0].id}),
)


def with_earlier(screen: IntakeScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.assessment_wanted, timeout=2000):
        write_enough(screen)
    taken = screen.taken()
    assert taken is not None
    screen.show_assessment(dataclasses.replace(assess(taken), earlier=(EARLIER,)))


def test_an_earlier_complaint_of_theirs_stands_beside_the_form_to_be_opened(
    screen: IntakeScreen, qtbot: QtBot
) -> None:
    """R-020: with its number, its day and how it stands."""
    with_earlier(screen, qtbot)
    seen = visible_words(field(screen, "assessment"))
    assert "CC/2026/012, Mon 4 May 2026: The lift is out of order" in seen
    assert "Closed on Mon 1 Jun 2026." in seen
    with qtbot.waitSignal(screen.case_wanted) as signal:
        button(screen, "Open CC/2026/012").click()
    assert signal.args == [12]


def test_a_complaint_can_be_said_to_come_of_the_earlier_one(
    screen: IntakeScreen, qtbot: QtBot
) -> None:
    """C-023, R-022: with the day of that one, unless another was written."""
    with_earlier(screen, qtbot)
    button(screen, "It comes of this").click()
    taken = screen.taken()
    assert taken is not None
    assert taken.received.origin == Origin(number=12, reference="CC/2026/012")
    assert taken.received.reported_on == date(2026, 5, 4)
    assert "Comes of CC/2026/012: The lift is out of order" in visible_words(screen)
    assert screen.has_unsaved()
