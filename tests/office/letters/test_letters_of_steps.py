"""Each step that has a letter files it: with the resident's words and the days of the clocks."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.histories import acknowledged, assigned, decided, further, scope
from tests.office.whole_office import PAIGE, AtWork, early_answered, local_answered

from estate_complaints.letters.cleaning import clean_text
from estate_complaints.office.complaint import progress
from estate_complaints.office.letters import letters
from estate_complaints.office.refusal import NotDone
from estate_complaints.office.rows import CaseView
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.handling import ContactMade, TimeExtended
from estate_complaints.rules.entries.intake import (
    AuthorityConfirmed,
    Point,
    Representative,
    StruckOut,
)
from estate_complaints.rules.entries.outcome import (
    FeedbackAsked,
    OutcomeConfirmed,
    OutcomeGiven,
    SentForApproval,
)
from estate_complaints.rules.people import Person
from estate_complaints.storage import documents

DAY = date(2026, 12, 18)
SHALOM = "\u05e9\u05dc\u05d5\u05dd"
WORDS = f"The lift’s “out of order” again & <b>again</b> since Müller left 漏水 🚿 {SHALOM}"
REPLY = OutcomeGiven(stage="stage1", how="email", apology="We are sorry.", lessons="Ring back.")


def said(wrong: str) -> dict[str, tuple[Point, ...]]:
    return {"points": (Point(wrong=wrong, wanted="A date for the repair."),)}


def last_letter(work: AtWork, view: CaseView) -> str:
    return letters.letter_text(work.desk, view.letters[-1].document)


def answered_stage1(work: AtWork, number: int, reply: OutcomeGiven = REPLY) -> CaseView:
    rang = ContactMade(stage="stage1", how="telephone", note="Went through it.")
    work.take(number, acknowledged("stage1"), assigned("stage1", 1), rang)
    return work.take(number, decided("stage1", "upheld", put_right="Repaired."), reply)


def due(view: CaseView, name: str) -> date:
    day = next(row.due for row in view.dues if row.name.startswith(name))
    assert day is not None
    return day


# --- which steps file a letter ---


def test_each_stage_of_roupell_park_files_its_letters(roupell: AtWork) -> None:
    """R-044, R-050, R-051..R-055, R-060..R-064, R-067."""
    number = roupell.record(**said(WORDS))
    later = TimeExtended(
        stage="stage1", clock="stage1_reply", until=date(2027, 2, 1), why="A part.", how="post"
    )
    view = roupell.take(number, later)
    assert uk_dates.long(date(2027, 2, 1)) in last_letter(roupell, view)
    answered_stage1(roupell, number)
    roupell.take(number, further("stage2"), assigned("stage2", roupell.member("chair")))
    view = roupell.take(number, decided("stage2"), OutcomeGiven(stage="stage2", how="post"))
    assert [row.title for row in view.letters] == [
        "Time extended: Stage 1",
        "Acknowledged: Stage 1",
        "Outcome given: Stage 1",
        "Outcome given: Stage 2",
    ]
    assert "complaints@lambeth.gov.uk" in last_letter(roupell, view)
    filed = documents.of_case(roupell.desk.book, number)
    assert {paper.sha256 for paper in filed} == {row.document for row in view.letters}


@pytest.mark.parametrize(
    "entry",
    [
        ContactMade(stage="early", how="meeting", note="Met at the lift."),
        ContactMade(stage="early", how="visit", note="Saw the lift."),
        ContactMade(stage="early", how="letter", note="They wrote."),
        scope("covered"),
    ],
)
def test_a_step_without_a_letter_files_none(cottington: AtWork, entry: Entry) -> None:
    """C-028: whatever way a contact took place."""
    number = cottington.record()
    assert cottington.take(number, entry).letters == ()
    assert documents.of_case(cottington.desk.book, number) == ()


def test_feedback_and_authority_file_no_letter_however_they_came(roupell: AtWork) -> None:
    """R-025, R-102."""
    number = roupell.record(representative=Representative(name="Ann O’Nymous"))
    confirmed = AuthorityConfirmed(how="She showed a signed letter.", in_writing=True)
    roupell.take(number, confirmed)
    answered_stage1(roupell, number)
    view = roupell.take(number, FeedbackAsked(how="text"))
    assert len(view.letters) == 2


def test_early_resolution_never_files_a_letter(cottington: AtWork) -> None:
    """C-036, C-037."""
    view = cottington.view(early_answered(cottington))
    assert view.letters == ()


def test_a_complaint_nobody_signed_gets_no_letter(cottington: AtWork) -> None:
    """C-082: nor does its exclusion."""
    number = cottington.record(None, complainant_kind="anonymous")
    assert cottington.take(number, scope("whistleblowing")).letters == ()


def test_an_exclusion_is_told_in_a_letter_with_its_reason(cottington: AtWork) -> None:
    """C-021, C-095, R-018: why, and what they can do."""
    number = cottington.record()
    view = cottington.take(number, scope("too_old"))
    text = last_letter(cottington, view)
    assert "Because." in text
    assert "PAIGE" not in text
    assert "Ms Paige Turner" in text


def test_a_told_outcome_is_confirmed_in_a_letter_that_says_when_it_was_told(
    cottington: AtWork,
) -> None:
    """C-050."""
    number = local_answered(cottington, how="telephone")
    cottington.on(date(2026, 12, 22))
    view = cottington.take(number, OutcomeConfirmed(stage="local", how="post"))
    text = last_letter(cottington, view)
    assert "by telephone on 18 December 2026" in text
    assert uk_dates.long(due(view, "Last day to ask for a Review")) in text


# --- what a letter says ---


def test_a_letter_quotes_the_resident_letter_by_letter(roupell: AtWork) -> None:
    """R-045, R-069, R-099."""
    number = roupell.record(**said(WORDS))
    view = roupell.take(number, acknowledged("stage1"))
    assert WORDS in last_letter(roupell, view)
    view = answered_again(roupell, number)
    text = last_letter(roupell, view)
    assert WORDS in text
    assert "We are sorry." in text


def answered_again(work: AtWork, number: int) -> CaseView:
    rang = ContactMade(stage="stage1", how="telephone", note="Went through it.")
    work.take(number, assigned("stage1", 1), rang)
    return work.take(number, decided("stage1", "upheld", put_right="Repaired."), REPLY)


@pytest.fixture
def at_stage1(roupell: AtWork) -> AtWork:
    return roupell


@given(wrong=st.text(min_size=1, max_size=120), name=st.text(min_size=1, max_size=30))
@settings(max_examples=20, suppress_health_check=list(HealthCheck))
def test_whatever_a_resident_writes_reaches_the_letter(
    at_stage1: AtWork, wrong: str, name: str
) -> None:
    """Emoji, scripts from the right, signs of XML and of templates, {{ and }} among them."""
    number = at_stage1.record(Person(name=f"Ms {name} Turner"), **said(f"X{wrong}X"))
    view = at_stage1.take(number, acknowledged("stage1"))
    assert clean_text(f"X{wrong}X") in last_letter(at_stage1, view)
    assert at_stage1.desk.case(number).received.points[0].wrong == f"X{wrong}X"


@pytest.mark.parametrize("typed", ["{{ office }}", "{% for x in y %}", "{#", "]]>", "&amp;", "%s"])
def test_signs_that_templates_know_are_only_signs(roupell: AtWork, typed: str) -> None:
    number = roupell.record(**said(f"It says {typed} on the door."))
    view = roupell.take(number, acknowledged("stage1"))
    assert f"It says {typed} on the door." in last_letter(roupell, view)


@pytest.mark.parametrize("how", ["email", "post"])
def test_the_days_in_a_letter_are_the_days_of_the_clocks(cottington: AtWork, how: str) -> None:
    """C-048, C-053, AMB-14: a posted letter gives more days, and says so."""
    number = early_answered(cottington)
    view = cottington.take(number, further("local"), acknowledged("local"))
    assert uk_dates.long(due(view, "Answer the Local Resolution")) in last_letter(cottington, view)
    cottington.take(number, assigned("local", 1), decided("local"))
    view = cottington.take(number, OutcomeGiven(stage="local", how=how))
    last = due(view, "Last day to ask for a Review")
    assert last == (date(2027, 1, 7) if how == "email" else date(2027, 1, 11))
    assert uk_dates.long(last) in last_letter(cottington, view)


def test_the_acknowledgement_promises_the_day_the_clock_has(roupell: AtWork) -> None:
    """R-045, R-049."""
    view = roupell.take(roupell.record(), acknowledged("stage1"))
    assert uk_dates.long(due(view, "Reply at stage 1")) in last_letter(roupell, view)


# --- how letters are kept ---


def test_a_draft_for_approval_is_kept_and_is_not_yet_issued(roupell: AtWork) -> None:
    """R-008: what was approved can be read for good."""
    number = roupell.record()
    manager = roupell.member("repairs_manager")
    roupell.take(number, acknowledged("stage1"), assigned("stage1", manager), decided("stage1"))
    roupell.as_member(manager)
    view = roupell.take(number, SentForApproval(stage="stage1", letter="stage1_outcome"))
    assert [row.issued for row in view.letters] == [True, False]
    assert "The lift is out of order." in last_letter(roupell, view)


def test_a_letter_is_read_back_and_opened_as_it_was_filed(roupell: AtWork, tmp_path: Path) -> None:
    """The copy for Word is a copy: changing it changes nothing here."""
    number = roupell.record()
    view = roupell.take(number, acknowledged("stage1"))
    document = view.letters[-1].document
    copy = letters.letter_file(roupell.desk, number, document, tmp_path / "opened")
    assert copy.name == "RP-2026-001 Acknowledgement of a complaint.docx"
    assert letters.letter_file(roupell.desk, number, document, tmp_path / "opened") == copy
    kept = copy.read_bytes()
    copy.write_bytes(b"changed in Word")
    assert "Ms Paige Turner" in letters.letter_text(roupell.desk, document)
    another = letters.letter_file(roupell.desk, number, document, tmp_path / "opened")
    assert (another.name, another.read_bytes()) == (copy.name, kept)
    assert copy.read_bytes() == b"changed in Word"


def test_a_pc_that_cannot_keep_a_copy_for_word_says_so(roupell: AtWork, tmp_path: Path) -> None:
    number = roupell.record()
    document = roupell.take(number, acknowledged("stage1")).letters[-1].document
    in_the_way = tmp_path / "opened"
    in_the_way.write_text("a file, where a folder is wanted", encoding="utf-8")
    with pytest.raises(NotDone, match="No copy of the letter could be put on this PC"):
        letters.letter_file(roupell.desk, number, document, in_the_way)


def test_the_letter_goes_to_whoever_may_speak_for_the_complainant(roupell: AtWork) -> None:
    """R-025: and to the complainant until that is confirmed in writing."""
    ann = Representative(name="Mr Ann O’Nymous", address="2 Storybook Court")
    number = roupell.record(representative=ann)
    view = roupell.take(number, acknowledged("stage1"))
    assert last_letter(roupell, view).count("Dear Ms Turner") == 1
    confirmed = AuthorityConfirmed(how="By letter", in_writing=True)
    roupell.take(number, confirmed)
    view = answered_again(roupell, number)
    assert "Dear Mr O’Nymous" in last_letter(roupell, view)


def test_what_the_policy_wants_in_a_letter_is_asked_for_before_it_goes(roupell: AtWork) -> None:
    """R-070, R-071: an upheld point without an apology is warned of."""
    number = roupell.record()
    rang = ContactMade(stage="stage1", how="telephone", note="Went through it.")
    roupell.take(number, acknowledged("stage1"), assigned("stage1", 1), rang)
    roupell.take(number, decided("stage1", "upheld", put_right="Repaired."))
    bare = OutcomeGiven(stage="stage1", how="email")
    missing = {one.rule for one in progress.objections(roupell.desk, number, bare)}
    assert {"R-070", "R-071"} <= missing
    assert progress.objections(roupell.desk, number, REPLY) == ()
    assert PAIGE.name in roupell.view(number).heading


def test_a_letter_whose_entry_was_struck_out_stays_in_the_list_with_who_and_why(
    roupell: AtWork,
) -> None:
    """The Ombudsman asks for what was sent, also where it should not have been."""
    number = roupell.record()
    view = roupell.take(number, acknowledged("stage1"))
    (letter,) = view.letters
    assert letter.struck == ""
    entry = next(row.number for row in view.history if row.said.startswith("Acknowledged"))
    view = roupell.take(number, StruckOut(number=entry, why="It went to the wrong flat."))
    (letter,) = view.letters
    by = roupell.desk.member.name
    assert letter.struck == f"Struck out on Fri 18 Dec 2026 by {by}: It went to the wrong flat."
    assert "Dear Ms Turner" in last_letter(roupell, view)
    history = {row.number: row.struck_by for row in view.history}
    assert history[entry] == letter.struck
