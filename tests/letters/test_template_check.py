"""A colleague who edits a letter in Word is told every mistake in words they can act on."""

import time
from pathlib import Path

import pytest
from docx import Document
from tests.letters.word_files import (
    DOCUMENT,
    edited,
    saved,
    template_saying,
    with_part,
    with_relationship,
    with_xml,
)

from estate_complaints.letters.template_check import check_template
from estate_complaints.letters.template_reader import all_paths

CUT_FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDE</w:instrText></w:r>'
    '<w:r><w:instrText>PICTURE x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
PLAIN = template_saying("Dear {{ addressee.name }},", "We are sorry.")


def mistakes(template: bytes) -> str:
    return "\n".join(check_template(template).mistakes)


def test_each_of_our_templates_passes_its_own_check(template: bytes) -> None:
    report = check_template(template)
    assert report.mistakes == ()
    assert report.usable
    assert set(report.placeholders) <= set(all_paths())


def test_each_of_our_templates_says_what_every_letter_says(template: bytes) -> None:
    printed = set(check_template(template).placeholders)
    assert printed >= {
        "office.name", "office.address_lines", "office.telephone", "office.email", "reference",
        "date", "addressee.name", "addressee.address_lines", "addressee.by", "salutation",
        "heading", "closing", "closing_words", "signatory.name", "signatory.role", "copies",
        "enclosures", "extra_paragraphs",
    }  # fmt: skip


DUTIES = {
    "acknowledgement": "understanding points.wrong points.wanted points.clarification question"
    " points.expectation expectations stage.name stage.ordinal_words stage.intro stage.statement"
    " reply_by reply_by_explained office_target staff_notice confidentiality accompaniment",
    "holding": "holding.why holding.new_date holding.original_date stage.intro",
    "outcome": "points.outcome points.reasons points.references points.put_right apology lessons"
    " overall_outcome confirms remedies_done.what remedies_done.when actions.what actions.owner"
    " actions.by_when closure_note feedback.how feedback.questions",
    "invitation": "meeting.what meeting.day meeting.time meeting.place meeting.about"
    " meeting.present accompaniment stage.intro",
    "accepted": "refusal.statement refusal.reason refusal.clause refusal.clause_text"
    " refusal.dates.when refusal.instead refusal.challenge",
    "local_outcome": "escalation.stage escalation.how escalation.to_whom escalation.last_day"
    " escalation.last_day_explained escalation.what_to_say escalation.more_time",
    "stage1_outcome": "escalation.stage escalation.how escalation.to_whom",
    "review_outcome": "final_statement external.body external.address external.email"
    " external.earliest_day external.paragraphs",
    "stage2_outcome": "external.body external.email external.paragraphs external.others.name"
    " external.others.address external.others.email board_review",
}


def test_each_kind_of_letter_says_what_its_policy_asks_of_it(
    template: bytes, template_path: Path
) -> None:
    name = template_path.stem
    wanted = [
        field for kind, fields in DUTIES.items() if name.endswith(kind) for field in fields.split()
    ]
    assert wanted
    assert set(wanted) <= set(check_template(template).placeholders)


def test_a_misspelt_placeholder_is_named_with_the_words_around_it() -> None:
    template = template_saying("Dear {{ addresee.name }},", "We are sorry.")
    assert mistakes(template) == (
        "Near the words “Dear {{ addresee.name }}, We are sorry.”: “addresee” is not a field of a"
        " letter; did you mean “addressee”?"
    )


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("Dear {{ addressee.name ", "“{{ addressee.name”: a placeholder is opened and not closed"),
        ("{% if copies %} no end", "this cannot be read"),
        ("{{ date }} {% endfor %}", "this cannot be read"),
        ("{{ date | nosuchfilter }}", "“|nosuchfilter” cannot be used"),
        ("{{r date }}", "“{{r” cannot be used here"),
        ("{{p date }}", "“{{p” cannot be used here"),
        ("{% cellbg date %}", "“{% cellbg” cannot be used here"),
        ("{{ date }} " * 2_001, "more than 2000 placeholders"),
        ("{{ " + "not " * 3_000 + "date }}", "far too long"),
    ],
)
def test_a_broken_placeholder_is_explained(written: str, says: str) -> None:
    assert says in mistakes(template_saying(written))


def test_a_placeholder_left_open_swallows_no_paragraph() -> None:
    written = template_saying(
        "{{ addressee.name", "{%p for line in addressee.address_lines %}", "{{ line }}",
        "{%p endfor %}", "{{ date }}",
    )  # fmt: skip
    assert "“{{ addressee.name”: a placeholder is opened and not closed" in mistakes(written)


def test_all_mistakes_are_told_at_once() -> None:
    told = check_template(template_saying("{{ one }}", "{{ two }}", "{{ office }}")).mistakes
    assert len(told) == 3


@pytest.mark.parametrize("attack", ["{{ ''.__class__ }}", "{{ cycler.__init__ }}", "{{ 9**9 }}"])
def test_an_attack_is_refused_in_body_header_footer_and_table(attack: str) -> None:
    in_header, in_table = Document(), Document()
    in_header.sections[0].header.paragraphs[0].text = attack
    in_table.add_table(rows=1, cols=1).cell(0, 0).text = attack
    for template in (template_saying(attack), saved(in_header), saved(in_table)):
        assert "cannot be used" in mistakes(template) or "not a field" in mistakes(template)


def test_an_attack_in_the_properties_of_the_document_is_never_run() -> None:
    document = Document()
    document.core_properties.title = "{{ cycler.__init__.__globals__ }}"
    document.add_paragraph("{{ date }}")
    assert mistakes(saved(document)) == ""  # they are written by us and not filled in


@pytest.mark.parametrize(
    ("xml", "says"),
    [
        ('<w:ins w:id="1"><w:r><w:t>new</w:t></w:r></w:ins>', "tracked changes"),
        ('<w:del w:id="1"><w:r><w:delText>old</w:delText></w:r></w:del>', "tracked changes"),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r>", "hidden text"),
        ("<w:r><w:object/></w:r>", "embedded object"),
        ('<w:r><w:commentReference w:id="0"/></w:r>', "a comment"),
        ('<w:altChunk r:id="rId1"/>', "a second document"),
        ('<w:fldSimple w:instr=" DATE "><w:r><w:t>x</w:t></w:r></w:fldSimple>', "DATE field"),
        ('<w:fldSimple w:instr="INCLUDETEXT x"/>', "INCLUDETEXT"),
        ('<w:fldSimple w:instr=\'DDEAUTO c:\\\\cmd.exe "/k"\'/>', "DDEAUTO"),
        ('<w:fldSimple w:instr=\'HYPERLINK "file:///c:/x"\'/>', "a link to"),
        (CUT_FIELD, "INCLUDEPICTURE"),
        ('<w:r><w:instrText>DDE x</w:instrText></w:r>', ""),
        ('<w:bookmarkStart w:id="1" w:name="{{ date }}"/>', "where no words are printed"),
        ("<w:r><w:instrText>{{ date }}</w:instrText></w:r>", "where no words are printed"),
    ],
)  # fmt: skip
def test_what_word_put_into_a_template_unasked_is_found(xml: str, says: str) -> None:
    assert says in mistakes(with_xml(PLAIN, xml))


def test_page_numbers_and_web_links_are_welcome() -> None:
    for code in ("PAGE", "NUMPAGES", 'HYPERLINK "https://www.example.org/"', 'HYPERLINK \\l "top"'):
        assert mistakes(with_xml(PLAIN, f"<w:fldSimple w:instr='{code}'/>")) == ""


def test_a_file_with_macros_or_a_remote_template_is_not_tried_out() -> None:
    assert "macros" in mistakes(with_part(PLAIN, "word/vbaProject.bin", b"x"))
    remote = with_relationship(PLAIN, "attachedTemplate", "http://example.org/t.dotm", "External")
    assert "another Word template" in mistakes(remote)
    assert "not a Word document" in mistakes(b"PK nonsense")


def test_a_mail_merge_left_in_the_settings_is_found() -> None:
    merge = edited(
        PLAIN,
        "word/settings.xml",
        lambda xml: xml.replace("</w:settings>", "<w:mailMerge/></w:settings>"),
    )
    assert "mail merge" in mistakes(merge)


def test_a_template_that_loops_over_nothing_real_ends_at_once() -> None:
    """Whatever is written into a template, its check comes back: there is nothing to wait for."""
    hostile = [
        "{{ " * 1_900,
        "{% " * 1_900,
        "{%tr for point in points %}" * 600,
        "{{ date }}" * 1_990 + " words" * 100_000,
        "{% for a in points %}{% for b in points %}{% for c in points %}" * 300,
        "{%- -%}" * 900,
        "<" * 200_000,
    ]
    start = time.perf_counter()
    for text in hostile:
        check_template(template_saying(text))
    assert time.perf_counter() - start < 20


def test_an_empty_file_is_refused_kindly() -> None:
    assert mistakes(b"") == "It is not a Word document, or it is damaged."
    assert "damaged" in mistakes(edited(PLAIN, DOCUMENT, lambda xml: xml[:300]))
    assert not check_template(b"").usable
