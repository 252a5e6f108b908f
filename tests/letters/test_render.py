"""A letter says what it was given to say, to the letter, and the same again the next time."""

import io
from dataclasses import replace
from typing import Any, cast

import pytest
from docx import Document
from docxtpl import DocxTemplate
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import Environment
from tests.letters.letter_cases import case_for
from tests.letters.word_files import parts_of, template_saying, with_part

from estate_complaints import paths
from estate_complaints.letters import render as render_module
from estate_complaints.letters.cleaning import NotPlain, clean_text
from estate_complaints.letters.fields import LetterFields
from estate_complaints.letters.prepared import TemplateRefused
from estate_complaints.letters.read_back import TextLost, text_of
from estate_complaints.letters.render import render
from estate_complaints.letters.sample import bare_sample, sample

HOSTILE = [
    "Smith & Sons <Ltd> said “never again” & left 'it' there",
    "</w:t></w:r></w:p><w:p><w:r><w:t>INJECTED",
    "<w:p/> end &amp; &#65; &lt;",
    "{{ 7*7 }} {% if x %} {# note #} {_{ }_} {_% %_}",
    "line one\nline two\n\n\tindented\ttwice\n",
    "  two spaces  inside  and around  ",
    "😡 👩‍👩‍👧‍👦 🗑️ 🇬🇧 e\u0301 \u00ad zero\u200bwidth",
    "שלום עולם، مرحبا بالعالم ١٢٣ mixed with Latin (and brackets)",
    "]]> <![CDATA[ x ]]> <!-- y --> <?z ?>",
    "%s %(x)s {0} \\n \\1 $1 C:\\temp",
    "a" * 3_000,
    "word " * 2_000,
]
ONE_FIELD = template_saying("Before {{ understanding }} after")


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_what_a_resident_wrote_stands_in_the_letter_character_for_character(text: str) -> None:
    docx = render(ONE_FIELD, replace(sample(), understanding=text))
    assert f"Before {text} after" in text_of(docx)


@pytest.mark.parametrize("text", HOSTILE[:10], ids=range(10))
def test_it_stands_in_every_letter_of_ours_wherever_it_is_printed(
    template: bytes, case: LetterFields, text: str
) -> None:
    points = tuple(replace(point, wrong=text) for point in case.points)
    letter = replace(case, points=points, addressee=replace(case.addressee, name=text))
    assert text_of(render(template, letter)).count(text) >= 1


@given(st.text(st.characters(), max_size=60))
def test_any_text_at_all_is_in_the_letter_as_cleaning_says(text: str) -> None:
    docx = render(ONE_FIELD, replace(sample(), understanding=text))
    assert f"Before {clean_text(text)} after" in text_of(docx)


def test_word_reads_the_same_words_as_we_do() -> None:
    docx = render(ONE_FIELD, replace(sample(), understanding=HOSTILE[4]))
    paragraphs = [paragraph.text for paragraph in Document(io.BytesIO(docx)).paragraphs]
    assert f"Before {HOSTILE[4]} after" in paragraphs


def test_docxtpl_itself_would_have_written_the_same_words(template: bytes) -> None:
    letter = sample()
    bare = DocxTemplate(io.BytesIO(template))
    environment = Environment(autoescape=True)
    environment.filters.update(_filters())
    bare.render(vars(letter), jinja_env=environment)
    out = io.BytesIO()
    bare.save(out)
    assert text_of(render(template, letter)) == text_of(out.getvalue())


def _filters() -> dict[str, Any]:
    return {
        "listed": lambda items: (
            f"{', '.join(items[:-1])} and {items[-1]}" if items[1:] else items[0]
        ),
        "in_a_row": ", ".join,
        "lower_first": lambda text: text[:1].lower() + text[1:],
    }


def test_the_same_case_gives_the_same_bytes(template: bytes, case: LetterFields) -> None:
    assert render(template, case) == render(bytes(bytearray(template)), replace(case))


def test_a_letter_carries_its_title_its_office_and_its_language(
    template: bytes, case: LetterFields
) -> None:
    letter = replace(case, heading="Smith & Sons\n<Ltd>")
    properties = Document(io.BytesIO(render(template, letter))).core_properties
    assert properties.title == "Smith & Sons <Ltd>"
    assert properties.author == properties.last_modified_by == case.office.name
    assert properties.language == "en-GB"
    assert properties.subject == case.reference


def test_nothing_of_the_template_is_left_in_a_letter(template: bytes, case: LetterFields) -> None:
    for letter in (case, sample(), bare_sample()):
        text = text_of(render(template, letter))
        assert "{{" not in text
        assert "{%" not in text
        assert "None" not in text


def test_none_in_a_field_is_an_error_and_never_the_word() -> None:
    letter = replace(sample(), understanding=cast(Any, None))
    with pytest.raises(NotPlain, match="understanding"):
        render(ONE_FIELD, letter)


def test_an_unknown_field_is_an_error_and_never_a_gap() -> None:
    with pytest.raises(TemplateRefused, match="“nonsense” is not a field"):
        render(template_saying("Dear {{ nonsense }}"), sample())


def test_a_template_swapped_for_a_laden_one_is_refused_when_a_letter_is_due() -> None:
    laden = with_part(ONE_FIELD, "word/vbaProject.bin", b"macro")
    with pytest.raises(TemplateRefused, match="macros"):
        render(laden, sample())


def test_a_letter_that_would_fill_the_disk_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(render_module, "MAXIMUM_LETTER", 5_000)
    with pytest.raises(TemplateRefused, match="too long"):
        render(ONE_FIELD, replace(sample(), understanding="a" * 6_000))


def test_a_text_that_did_not_arrive_stops_the_letter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(render_module, "with_breaking_rows", lambda xml: xml.replace("nine", "two"))
    with pytest.raises(TextLost, match="nine days"):
        render(template_saying("{{ apology }}"), sample())


def test_placeholders_word_cut_apart_are_mended() -> None:
    document = Document()
    paragraph = document.add_paragraph("Dear {")
    for piece in ("{ office", ".na", "me }", "}!"):
        paragraph.add_run(piece)
    out = io.BytesIO()
    document.save(out)
    assert "Dear Example Gardens Estate Office!" in text_of(render(out.getvalue(), sample()))


def test_headers_footers_and_tables_are_filled_in_too() -> None:
    document = Document()
    document.sections[0].header.paragraphs[0].text = "Head {{ reference }}"
    document.sections[0].footer.paragraphs[0].text = "Foot {{ date }}"
    cells = document.add_table(rows=3, cols=1).columns[0].cells
    for cell, text in zip(
        cells,
        ("{%tr for point in points %}", "{{ point.number }}) {{ point.wrong }}", "{%tr endfor %}"),
        strict=True,
    ):
        cell.text = text
    out = io.BytesIO()
    document.save(out)
    text = text_of(render(out.getvalue(), sample()))
    assert text.startswith("Head EX/2026/014")
    assert text.endswith("Foot 6 January 2027")
    assert "2) Nobody answered the telephone." in text


def test_parts_that_say_nothing_are_passed_on_as_they_are() -> None:
    before, after = parts_of(ONE_FIELD), parts_of(render(ONE_FIELD, sample()))
    assert list(before) == list(after)
    assert before["word/styles.xml"] == after["word/styles.xml"]


def test_every_case_of_the_offices_has_its_letter() -> None:
    names = [f"{path.parent.name}/{path.stem}" for path in paths.letter_templates().rglob("*.docx")]
    assert len(names) == 24
    assert all(case_for(name).reference == "2026/014" for name in names)
