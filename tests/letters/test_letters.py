"""Every letter, word for word, as it stands in `expected`; read them there.

After a change to a template that is meant, write them anew:
`REWRITE_LETTERS=1 python3 dev.py test tests/letters/test_letters.py`, and read the difference.
"""

import os
from pathlib import Path

import pytest
from tests.letters.letter_cases import case_for, decided
from tests.letters.word_files import DOCUMENT, parts_of

from estate_complaints.letters.fields import LetterFields
from estate_complaints.letters.read_back import text_of
from estate_complaints.letters.render import render

EXPECTED = Path(__file__).parent / "expected"


def test_each_letter_reads_as_it_did(
    template_path: Path, template: bytes, case: LetterFields
) -> None:
    text = text_of(render(template, case)) + "\n"
    file = EXPECTED / f"{template_path.parent.name}_{template_path.stem}.txt"
    if os.environ.get("REWRITE_LETTERS"):
        file.write_text(text, encoding="utf-8", newline="\n")
    assert text == file.read_text(encoding="utf-8")


def test_every_point_of_an_outcome_has_its_own_row_and_its_own_decision(
    template: bytes, template_path: Path, case: LetterFields
) -> None:
    letter = decided(case)
    text = text_of(render(template, letter))
    for point in letter.points:
        row = f"{point.number} | {point.wrong} | {point.outcome}"
        assert (row in text) == template_path.stem.endswith("outcome")


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("ccrmo/local_outcome", ["11 February 2027", "Please send your request to"]),
        ("ccrmo/local_holding", ["15 January 2027", "6 January 2027"]),
        ("ccrmo/review_holding", ["15 January 2027"]),
        ("ccrmo/review_outcome", ["final response", "3 March 2027", "“designated person”"]),
        ("rprmo/stage1_acknowledgement", ["Stage 1, which is the first of two stages", "18 Dec"]),
        ("rprmo/stage1_holding", ["We will send you our full reply by 15 January", "engineer"]),
        ("rprmo/stage1_outcome", ["You do not need to give reasons.", "you can ask for Stage 2"]),
        ("rprmo/stage2_outcome", ["complaints@lambeth.gov.uk", "ask our Board to review"]),
        ("ccrmo/invitation", ["Thursday 17 December 2026", "6.30 pm", "the estate office"]),
        ("rprmo/invitation", ["We invite you to a meeting:", "a friend, a witness or an advocate"]),
        ("code2024/invitation", ["Thursday 17 December 2026", "info@ombudsman.example"]),
        ("ccrmo/not_accepted", ["section 14", "2 September 2025", "Chair of the Board"]),
        ("rprmo/not_accepted", ["section 14", "2 September 2025", "Chair of the Board"]),
    ],
)
def test_each_letter_says_what_the_policy_asks_it_to_say(name: str, says: list[str]) -> None:
    template = template_named(name)
    text = text_of(render(template, case_for(name)))
    assert [one for one in says if one not in text] == []


def test_of_a_restricted_point_a_letter_tells_the_decision_and_no_more() -> None:
    name = "rprmo/stage1_outcome"
    text = text_of(render(template_named(name), case_for(name)))
    after = text.partition("Point 3: upheld\n")[2].splitlines()
    assert after[0].endswith("what we can tell you is therefore limited to our decision.")
    assert after[1] == "What we have already done"


def test_where_nothing_was_or_will_be_done_the_letter_says_so() -> None:
    letter = case_for("rprmo/stage1_outcome")
    done = render(template_named("rprmo/stage1_outcome"), letter)
    assert "The lift was repaired. | 12 November 2026" in text_of(done)
    bare = case_for("rprmo/stage1_acknowledgement")
    text = text_of(render(template_named("rprmo/stage1_outcome"), bare))
    assert "We had not taken any action to put things right by the date of this letter." in text
    assert "There are no further actions for us to take." in text


def test_every_table_repeats_its_heading_and_has_words_for_those_who_cannot_see_it(
    template: bytes,
) -> None:
    xml = parts_of(template)[DOCUMENT].decode()
    tables = xml.count("<w:tbl>")
    assert xml.count("<w:tblHeader/>") == xml.count("<w:tblCaption ") == tables
    assert xml.count("<w:tblDescription ") == tables


def test_every_placeholder_of_ours_stands_whole_in_one_run(template: bytes) -> None:
    for name, part in parts_of(template).items():
        for piece in part.decode().split("</w:t>") if name.endswith(".xml") else []:
            said = piece.rpartition("<w:t")[2]
            assert said.count("{{") == said.count("}}")
            assert said.count("{%") == said.count("%}")


def test_letters_are_a4_in_british_english_with_real_headings(template: bytes) -> None:
    parts = {name: part.decode() for name, part in parts_of(template).items()}
    assert '<w:pgSz w:w="11906" w:h="16838"/>' in parts[DOCUMENT]
    assert 'w:lang w:val="en-GB"' in parts["word/styles.xml"]
    assert 'w:pStyle w:val="Heading1"' in parts[DOCUMENT]
    assert "NUMPAGES" in parts["word/footer1.xml"]
    assert "<dc:title>" in parts["docProps/core.xml"]


def template_named(name: str) -> bytes:
    from_here = Path(__file__).parents[2] / "letter_templates" / f"{name}.docx"
    return from_here.read_bytes()
