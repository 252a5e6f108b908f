"""The policy as a document residents can read: CCRMO section 16."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document
from docx.document import Document as WordDocument
from tests.factories import an_office, shipped_policy

from estate_complaints.letters.policy_document import document_of
from estate_complaints.office.policy.policy_document import booklet


@pytest.fixture(params=["ccrmo", "rprmo", "code2024"])
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def word_of(name: str) -> WordDocument:
    policy = shipped_policy(name)
    return Document(BytesIO(document_of(booklet(policy, an_office(policy).details))))


def test_every_word_of_every_clause_stands_in_it(name: str) -> None:
    """C-102."""
    said = " ".join(paragraph.text for paragraph in word_of(name).paragraphs)
    for clause in shipped_policy(name).clauses:
        for line in clause.text.strip().split("\n"):
            assert line.lstrip("-·• ").strip() in said


def test_every_time_limit_stands_in_a_table_with_its_clause(name: str) -> None:
    policy = shipped_policy(name)
    limits = word_of(name).tables[-1]
    rows = [[cell.text for cell in row.cells] for row in limits.rows]
    assert rows[0] == ["What", "Who keeps it", "How long", "Where it says so"]
    assert len(rows) == 1 + sum(
        clock.amount is not None or clock.binds != "nobody" for clock in policy.clocks
    )
    cited = {policy.cite(clock.clause) for clock in policy.clocks}
    assert {row[3] for row in rows[1:]} <= cited
    assert len({row[0] for row in rows}) == len(rows)


def test_it_says_how_to_complain_and_where_to_go_next(name: str) -> None:
    word = word_of(name)
    said = [paragraph.text for paragraph in word.paragraphs]
    assert "By letter." in said or "In writing." in said
    assert any(shipped_policy(name).external[0].body in line for line in said)
    reached = {row.cells[0].text: row.cells[1].text for row in word.tables[0].rows}
    assert reached["Telephone"] == "020 7946 0000"
    assert reached["E-mail"] == "office@storybook.example"


def test_headings_are_headings_so_that_a_screen_reader_finds_them(name: str) -> None:
    word = word_of(name)
    styles = [p.style.name for p in word.paragraphs if p.style and "Heading" in str(p.style.name)]
    headings = {clause.heading for clause in shipped_policy(name).clauses}
    assert styles.count("Heading 1") == 4
    assert styles.count("Heading 2") == len(headings)


def test_the_same_words_give_the_same_bytes_at_whatever_hour() -> None:
    policy = shipped_policy("ccrmo")
    made = document_of(booklet(policy, an_office(policy).details))
    assert made == document_of(booklet(policy, an_office(policy).details))
    with ZipFile(BytesIO(made)) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
