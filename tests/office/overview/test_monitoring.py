"""The monitoring report of a whole book: gathered by its lists, and saved for others to read."""

import csv
from datetime import date
from pathlib import Path

import pytest
from tests.office.whole_office import AtWork, early_answered, local_answered

from estate_complaints.letters.read_back import text_of
from estate_complaints.office.overview import monitoring
from estate_complaints.office.overview.monitoring import Monitoring, Period
from estate_complaints.office.refusal import NotDone
from estate_complaints.rules.entries.handling import ActionDone
from estate_complaints.rules.entries.outcome import Closed

NOVEMBER = Period("November", date(2026, 11, 1), date(2026, 11, 30))
DECEMBER = Period("December", date(2026, 12, 1), date(2026, 12, 31))


def made(work: AtWork, period: Period) -> Monitoring:
    """The report as the screen has it made."""
    numbers = monitoring.concerned(work.desk, period)
    return monitoring.monitoring(work.desk, period, monitoring.accounts(work.desk, numbers))


def first(told: Monitoring, key: str, line: str) -> str:
    """The first figure of a line."""
    table = next(one for one in told.report.tables if one.key == key)
    return next(one for one in table.lines if one.name == line).figures[0].text


def test_a_period_reads_the_complaints_open_in_it_and_those_in_which_anything_happened(
    cottington: AtWork,
) -> None:
    """C-011, C-104: what was closed and left alone before is not even read."""
    work = cottington.on(date(2026, 11, 2))
    left_alone, gone_on, still_open = (early_answered(work) for _ in range(3))
    closed = Closed(reason="early_resolved")
    for number in (left_alone, gone_on):
        work.take(number, closed)
    promise = work.desk.case(gone_on).promises[0].number
    work.on(date(2026, 12, 7)).take(gone_on, ActionDone(action=promise))
    assert list(monitoring.concerned(work.desk, NOVEMBER)) == [left_alone, gone_on, still_open]
    assert list(monitoring.concerned(work.desk, DECEMBER)) == [gone_on, still_open]
    december = made(work, DECEMBER)
    assert first(december, "open", "Open at the end") == "1"
    assert first(december, "actions", "Done within the period") == "1"


@pytest.mark.parametrize("office", ["cottington", "roupell"])
def test_every_clause_a_figure_answers_to_can_be_read(
    office: str, request: pytest.FixtureRequest
) -> None:
    """C-104, R-033: under both policies, in its own words."""
    work: AtWork = request.getfixturevalue(office)
    work.record()
    told = made(work, DECEMBER)
    assert told.report.source is not None
    (whole,) = told.clause(told.report.source)
    assert "monitor" in whole.text
    for table in told.report.tables:
        for line in table.lines:
            assert all(clause.text for clause in told.clause(line.source, table.source))


def test_the_word_document_says_the_period_the_day_and_what_every_figure_means(
    cottington: AtWork, tmp_path: Path
) -> None:
    """C-011, C-104: and it names nobody."""
    local_answered(cottington)
    file = tmp_path / "report.docx"
    monitoring.save_word(made(cottington, DECEMBER).report, file)
    said = text_of(file.read_bytes())
    assert "Monitoring report" in said
    assert "1 December 2026 to 31 December 2026, not over yet" in said
    assert "Made on 18 December 2026. It answers to section 16 of the policy." in said
    assert "Answer the Local Resolution (20 working days)" in said
    assert "Done after the day due, or not done although that day has gone by." in said
    assert "Paige" not in said
    assert not any(member.name in said for member in cottington.desk.office.members)


def test_the_spreadsheet_opens_with_its_letters_right(cottington: AtWork, tmp_path: Path) -> None:
    cottington.record()
    file = tmp_path / "report.csv"
    monitoring.save_csv(made(cottington, DECEMBER).report, file)
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    with file.open(encoding="utf-8-sig", newline="") as held:
        rows = list(csv.reader(held))
    assert ["Made on", "18 December 2026"] in rows
    assert {len(row) for row in rows[6:]} == {7}


def test_a_period_that_has_not_begun_is_refused_in_a_sentence(cottington: AtWork) -> None:
    with pytest.raises(NotDone, match="still to come"):
        monitoring.own_period(cottington.desk, date(2027, 1, 1), date(2027, 1, 31))
