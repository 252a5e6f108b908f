"""A complaint is taken down with a telephone at one ear: nothing is refused, nothing is lost."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot
from tests.desktop.intake_hands import (
    POLICY,
    RESIDENT,
    TODAY,
    button,
    field,
    kind_with,
    new_screen,
    open_screen,
    pick,
    save,
    sentence,
    write_enough,
)

from estate_complaints.desktop.intake.intake import IntakeScreen
from estate_complaints.rules.entries import decode, encode
from estate_complaints.rules.entries.intake import (
    FirstContact,
    Happening,
    Point,
    Received,
    Representative,
    Subject,
)
from estate_complaints.rules.people import Person


@pytest.fixture
def screen(qtbot: QtBot) -> IntakeScreen:
    return open_screen(qtbot)


WRITTEN = {
    "received_on": "16/12/2026",
    "elsewhere_received_on": "14 dec",
    "full_name": "  Mrs Amina Shah ",
    "address": "Larch House\nCottington Close",
    "flat": "12",
    "telephone": "020 7946 0018",
    "email": "a.shah@mail.example",
    "access_needs": "Large print",
    "language": "Bengali",
    "representative_name": "Bilal Shah",
    "representative_relationship": "Her son",
    "representative_telephone": "07700 900123",
    "point_1_wrong": RESIDENT,
    "happened_from": "3/11",
    "happened_to": "12 November 2026",
    "tried_what": "Rang the contractor.",
    "summary": "Lift out of order",
    "note": "She was upset.",
}
CHOSEN = {
    "channel": POLICY.lists.channels[1].id,
    "reply_by": POLICY.lists.deliveries[0].id,
    "happened_kind": "period",
    "service": "repairs",
    "tried": "yes",
}


def write_all(screen: IntakeScreen) -> None:
    for name in ("came_through", "representative_box", "wants_written"):
        field(screen, name).setChecked(True)
    for name, value in CHOSEN.items():
        pick(screen, name, value)
    for name, text in WRITTEN.items():
        box = field(screen, name)
        (box.setPlainText if isinstance(box, QPlainTextEdit) else box.setText)(text)


def test_the_person_who_complains_is_taken_down_as_they_were_told(
    screen: IntakeScreen, qtbot: QtBot
) -> None:
    write_all(screen)
    taken = save(screen, qtbot)
    assert taken.received_on == date(2026, 12, 16)
    assert taken.person_id is None
    assert taken.person == Person(
        name="Mrs Amina Shah",
        address="Larch House\nCottington Close",
        flat="12",
        telephone="020 7946 0018",
        email="a.shah@mail.example",
        reply_by=CHOSEN["reply_by"],
        access_needs="Large print",
        language="Bengali",
    )


def test_a_whole_complaint_is_taken_down_as_it_was_told(screen: IntakeScreen, qtbot: QtBot) -> None:
    write_all(screen)
    received = save(screen, qtbot).received
    assert received == Received(
        edition="",
        stage="",
        channel=CHOSEN["channel"],
        complainant_kind=POLICY.lists.complainant_kinds[0].id,
        representative=Representative(
            name="Bilal Shah", relationship="Her son", telephone="07700 900123"
        ),
        reply_by=CHOSEN["reply_by"],
        access_needs="Large print",
        language="Bengali",
        happened=Happening(first=date(2026, 11, 3), last=date(2026, 11, 12)),
        points=(Point(wrong=RESIDENT),),
        subject=Subject(kind=POLICY.lists.subject_kinds[0].id, service="repairs"),
        first_contact=FirstContact(tried="yes", what="Rang the contractor.", wants_written=True),
        summary="Lift out of order",
        note="She was upset.",
        elsewhere_received_on=date(2026, 12, 14),
    )
    assert decode(encode(received)) == received


WORDS = st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"), exclude_characters="\ufdd0\ufdd1"),
    min_size=1,
    max_size=40,
).filter(lambda text: text == text.strip() != "")


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(name=WORDS, wrong=st.lists(WORDS, min_size=1, max_size=3).map("\n".join), note=WORDS)
def test_a_residents_words_reach_the_book_to_the_byte(
    qapp: QApplication, name: str, wrong: str, note: str
) -> None:
    screen = new_screen()
    field(screen, "full_name").setText(name)
    field(screen, "point_1_wrong").setPlainText(wrong)
    field(screen, "note").setPlainText(note)
    taken = screen.taken()
    assert taken is not None
    assert taken.person is not None
    assert (taken.person.name, taken.received.note) == (name, note)
    assert taken.received.points == (Point(wrong=wrong),)
    screen.deleteLater()


def test_what_went_wrong_today_is_enough(screen: IntakeScreen, qtbot: QtBot) -> None:
    write_enough(screen)
    taken = save(screen, qtbot)
    assert taken.received_on == TODAY
    assert taken.received.happened == Happening()
    assert taken.received.summary == "The lift is out of order."


def test_a_note_alone_can_be_a_complaint(screen: IntakeScreen, qtbot: QtBot) -> None:
    field(screen, "full_name").setText("Mrs Amina Shah")
    field(screen, "note").setPlainText("Very upset; will ring again with the details.")
    taken = save(screen, qtbot)
    assert taken.received.points == ()
    assert taken.received.note == "Very upset; will ring again with the details."


def test_a_long_first_sentence_is_shortened_for_the_register(
    screen: IntakeScreen, qtbot: QtBot
) -> None:
    field(screen, "full_name").setText("Mrs Amina Shah")
    field(screen, "point_1_wrong").setPlainText("The lift\n" + "is out of order " * 20)
    summary = save(screen, qtbot).received.summary
    assert summary.startswith("The lift is out of order is out")
    assert summary.endswith("…")
    assert len(summary) <= 100


def test_something_still_going_on_happened_last_on_the_day_it_reached_us(
    screen: IntakeScreen, qtbot: QtBot
) -> None:
    write_enough(screen)
    pick(screen, "happened_kind", "going_on")
    field(screen, "happened_from").setText("3/11/2026")
    assert save(screen, qtbot).received.happened == Happening(first=date(2026, 11, 3), last=TODAY)


def test_points_are_added_and_removed_without_the_mouse(screen: IntakeScreen, qtbot: QtBot) -> None:
    write_enough(screen)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(field(screen, "point_1_wrong"), Qt.Key.Key_A, keys)
    second: QPlainTextEdit = field(screen, "point_2_wrong")
    assert second.hasFocus()
    qtbot.keyClicks(second, "Nobody rang back.")
    qtbot.keyClick(second, Qt.Key.Key_A, keys)
    qtbot.keyClicks(field(screen, "point_3_wrong"), "The notice was wrong.")
    remove = next(
        b for b in screen.findChildren(QPushButton) if b.accessibleName() == "Remove point 2"
    )
    qtbot.keyClick(remove, Qt.Key.Key_Space)
    assert field(screen, "point_2_wrong").hasFocus()
    taken = screen.taken()
    assert taken is not None
    assert [point.wrong for point in taken.received.points] == [
        "The lift is out of order.",
        "The notice was wrong.",
    ]


def test_only_what_nothing_could_be_written_down_without_is_asked_for(
    screen: IntakeScreen, qtbot: QtBot
) -> None:
    field(screen, "received_on").setText("19/12/2026")
    pick(screen, "happened_kind", "period")
    field(screen, "happened_from").setText("12/11/2026")
    field(screen, "happened_to").setText("3/11/2026")
    with qtbot.assertNotEmitted(screen.submitted):
        button(screen, "Save complaint").click()
    assert sentence(screen, "received_on") == "That day has not come yet."
    assert sentence(screen, "happened_to") == "The period ends before it begins."
    assert "Write their name" in sentence(screen, "full_name")
    assert "or a note" in sentence(screen, "point_1_wrong")
    assert field(screen, "problem_summary").text() == "4 things need your attention."
    assert field(screen, "received_on").hasFocus()
    assert field(screen, "happened_to").text() == "3/11/2026"


def test_a_mistake_far_down_is_scrolled_into_sight(screen: IntakeScreen, qtbot: QtBot) -> None:
    field(screen, "full_name").setText("Mrs Amina Shah")
    button(screen, "Save complaint").click()
    wrong: QPlainTextEdit = field(screen, "point_1_wrong")
    assert wrong.hasFocus()
    assert not wrong.visibleRegion().isEmpty()


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("", "Write the day it reached us as day/month/year, such as 6/1/2027."),
        ("soon", "Write the day it reached us as day/month/year, such as 6/1/2027."),
        ("31/2/2026", "Write the day it reached us as day/month/year, such as 6/1/2027."),
        ("1/1/1926", "Check the year."),
    ],
)
def test_a_day_that_is_none_is_asked_for_again(
    screen: IntakeScreen, qtbot: QtBot, typed: str, says: str
) -> None:
    write_enough(screen)
    field(screen, "received_on").setText(typed)
    with qtbot.assertNotEmitted(screen.submitted):
        button(screen, "Save complaint").click()
    assert sentence(screen, "received_on") == says
    assert screen.taken() is None


@pytest.mark.parametrize("mark", ["anonymous", "no_person", "petition"])
def test_nobody_need_be_named_where_nobody_can_be(
    screen: IntakeScreen, qtbot: QtBot, mark: str
) -> None:
    pick(screen, "complainant_kind", kind_with(mark))
    field(screen, "point_1_wrong").setPlainText("The lift is out of order.")
    assert save(screen, qtbot).person is None


def test_enter_in_a_box_of_several_lines_writes_a_line(screen: IntakeScreen, qtbot: QtBot) -> None:
    write_enough(screen)
    box: QPlainTextEdit = field(screen, "point_1_wrong")
    box.moveCursor(box.textCursor().MoveOperation.End)
    with qtbot.assertNotEmitted(screen.submitted):
        qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.keyClicks(box, "Twice.")
    assert box.toPlainText() == "The lift is out of order.\nTwice."


@pytest.mark.parametrize(
    "key", [(Qt.Key.Key_Return), (Qt.Key.Key_Enter), (Qt.Key.Key_S)], ids=["Return", "Enter", "S"]
)
def test_ctrl_enter_and_ctrl_s_save_from_anywhere(
    screen: IntakeScreen, qtbot: QtBot, key: Qt.Key
) -> None:
    write_enough(screen)
    with qtbot.waitSignal(screen.submitted, timeout=1000):
        qtbot.keyClick(field(screen, "point_1_wrong"), key, Qt.KeyboardModifier.ControlModifier)
