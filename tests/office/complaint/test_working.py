"""Working a complaint: steps taken, refused in sentences, warned of, and never taken twice."""

from datetime import date, timedelta
from uuid import uuid4

import msgspec
import pytest
from tests.histories import acknowledged, an_action, assigned, decided, further
from tests.office.whole_office import AGREED, AtWork, with_reasons

from estate_complaints.office.complaint import progress
from estate_complaints.office.refusal import Refused
from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.base import Override
from estate_complaints.rules.entries.handling import ContactMade
from estate_complaints.rules.entries.intake import Note, StruckOut
from estate_complaints.rules.entries.outcome import OutcomeGiven
from estate_complaints.storage.book import NoSuchCase, WrittenMeanwhile

DAY = date(2026, 12, 18)
RANG = ContactMade(stage="early", how="telephone", note="Agreed what will be done.")
TOLD = OutcomeGiven(stage="early", how="telephone")
NOTE = Note(text="Seen at the lift.")


def take(work: AtWork, number: int, entry: Entry, day: date = DAY) -> None:
    seen = work.desk.case(number).seen
    progress.take_step(work.desk, number, entry, day, seen, uuid4())


def refusal(work: AtWork, number: int, entry: Entry, day: date = DAY) -> Refused:
    before = work.desk.book.head()
    with pytest.raises(Refused) as raised:
        take(work, number, entry, day)
    assert work.desk.book.head() == before, "nothing was written"
    return raised.value


def test_a_step_taken_is_in_the_history_and_in_the_view(cottington: AtWork) -> None:
    """C-040: who, on which day, and when it was written down."""
    number = cottington.record()
    view = cottington.as_role("receptionist").take(number, NOTE)
    line = view.history[-1]
    assert (line.said, line.details) == ("Note", (("Note", "Seen at the lift."),))
    assert line.by == cottington.desk.member.name
    assert (line.day, line.recorded_at.date()) == (DAY, DAY)
    assert view.seen == 2


def test_a_step_that_a_rule_blocks_is_refused_in_the_policys_words(cottington: AtWork) -> None:
    """C-035: every sentence at once, and nothing written."""
    number = cottington.record()
    refused = refusal(cottington, number, TOLD)
    assert [one.rule for one in refused.objections] == ["C-034", "C-035", "C-035"]
    assert "Early Resolution is agreed with the resident." in str(refused)
    assert all(one.cited == "section 4" for one in refused.objections)


def test_a_warning_asks_for_a_reason_and_the_history_keeps_it(cottington: AtWork) -> None:
    """C-034: an empty reason is none."""
    number = cottington.record()
    cottington.take(number, RANG, an_action(DAY, "early"))
    refused = refusal(cottington, number, TOLD)
    (warning,) = refused.objections
    assert (warning.level, warning.rule) == ("warn", "C-034")
    blank = Override(rule="C-034", says=warning.says, reason="   ")
    refusal(cottington, number, msgspec.structs.replace(TOLD, overrides=(blank,)))
    view = cottington.take(number, TOLD)
    assert view.history[-1].reasons == ((warning.says, AGREED),)


def test_a_reason_for_one_rule_answers_no_other(cottington: AtWork) -> None:
    """C-041, C-045: each warning wants its own."""
    number = cottington.record()
    spoken = further("local", channel="telephone", why="")
    one = Override(rule="C-041", says="…", reason="Blind; taken down for her.")
    refused = refusal(cottington, number, msgspec.structs.replace(spoken, overrides=(one,)))
    assert [found.rule for found in refused.objections if found.level == "warn"] == ["C-045"]
    assert cottington.take(number, spoken).stages[1].position == "current"


def test_what_only_informs_holds_nobody_up(roupell: AtWork) -> None:
    """R-088."""
    number = roupell.as_role("employee").record()
    take(roupell, number, NOTE)
    strike = StruckOut(number=2, why="Another lift.")
    against = progress.objections(roupell.desk, number, strike)
    assert [(one.level, one.rule) for one in against] == [("tell", "R-088")]
    take(roupell, number, strike)
    assert roupell.view(number).history[1].struck


def test_nothing_is_written_down_before_it_happens_or_before_the_receipt(
    cottington: AtWork,
) -> None:
    number = cottington.record()
    tomorrow, before = DAY + timedelta(days=1), DAY - timedelta(days=1)
    assert "lies in the future" in str(refusal(cottington, number, NOTE, tomorrow))
    assert "before the complaint was received" in str(refusal(cottington, number, NOTE, before))


def test_what_happened_earlier_counts_from_the_day_it_happened(roupell: AtWork) -> None:
    """R-044: acknowledged on Friday, written down on Monday."""
    number = roupell.record()
    roupell.on(date(2026, 12, 21))
    take(roupell, number, with_reasons(roupell.desk, number, acknowledged("stage1")), DAY)
    due = next(row for row in roupell.view(number).dues if row.name.startswith("Acknowledge"))
    assert (due.state, due.state_words) == ("met", "met on Fri 18 Dec 2026")
    line = roupell.view(number).history[-1]
    assert (line.day, line.recorded_at.date()) == (DAY, date(2026, 12, 21))


def test_a_late_request_is_judged_on_the_day_it_came(cottington: AtWork) -> None:
    """C-042: in time on its day, whenever it is written down."""
    number = cottington.record()
    cottington.take(number, assigned("early", 3), RANG, an_action(DAY, "early"), TOLD)
    cottington.on(date(2027, 1, 25))
    asked = further("local")
    late = progress.objections(cottington.desk, number, asked)
    in_time = progress.objections(cottington.desk, number, asked, date(2027, 1, 20))
    assert [one.rule for one in late] == ["C-042"]
    assert in_time == ()


def test_what_a_colleague_wrote_meanwhile_is_shown_and_not_overwritten(
    cottington: AtWork,
) -> None:
    """One way in: propose, hear, append after the last entry that was seen."""
    number = cottington.record()
    seen = cottington.view(number).seen
    cottington.take(number, NOTE)
    with pytest.raises(WrittenMeanwhile) as raised:
        progress.take_step(cottington.desk, number, RANG, DAY, seen, uuid4())
    assert [line.entry for line in raised.value.since] == [NOTE]
    assert cottington.view(number).seen == 2


def test_the_same_step_tried_again_is_taken_once(cottington: AtWork) -> None:
    """Even with what was seen the first time: a save may be repeated after any fault."""
    number, op_id = cottington.record(), uuid4()
    first = progress.take_step(cottington.desk, number, NOTE, DAY, 1, op_id)
    again = progress.take_step(cottington.desk, number, NOTE, DAY, 1, op_id)
    assert first == again
    assert again.seen == 2


def test_a_complaint_nobody_recorded_cannot_be_worked(cottington: AtWork) -> None:
    with pytest.raises(NoSuchCase):
        progress.take_step(cottington.desk, 9, NOTE, DAY, 0, uuid4())
    with pytest.raises(NoSuchCase):
        progress.view(cottington.desk, 9)


def test_an_entry_that_names_what_is_not_there_never_reaches_the_book(
    cottington: AtWork,
) -> None:
    """C-047: a book that could not be read again would be no book."""
    number = cottington.record(stage="local")
    for entry in (StruckOut(number=1, why="?"), decided("early", "perhaps"), assigned("early", 77)):
        refused = refusal(cottington, number, entry)
        assert {one.level for one in refused.objections} == {"block"}
    assert cottington.view(number).seen == 1


def test_what_speaks_against_a_step_is_known_while_it_is_typed(cottington: AtWork) -> None:
    """C-008: the answer before saving is the answer that counts."""
    number = cottington.record()
    typed = further("local", channel="in_person", why="")
    known = progress.objections(cottington.desk, number, typed)
    wanted = {one.rule for one in known if one.level != "tell"}
    assert {one.rule for one in refusal(cottington, number, typed).objections} == wanted
