"""What a letter says can be read again, and what it fails to say is found."""

import pytest
from docx import Document
from tests.letters.word_files import saved

from estate_complaints.letters.docx_package import NotADocument
from estate_complaints.letters.read_back import (
    TextLost,
    as_one_page,
    check_printed,
    text_of,
)

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def xml(*runs: str) -> str:
    said = "".join(f'<w:r><w:t xml:space="preserve">{run}</w:t></w:r>' for run in runs)
    return f"<w:body {W}><w:p>{said}</w:p></w:body>"


def test_texts_are_found_across_runs_and_in_their_order() -> None:
    check_printed(xml("Dear ", "Ms ", "Okafor"), ["Dear Ms", "Okafor"])
    with pytest.raises(TextLost, match="Dear"):
        check_printed(xml("Dear ", "Ms ", "Okafor"), ["Okafor", "Dear"])


def test_a_text_printed_twice_must_stand_there_twice() -> None:
    check_printed(xml("a", "a"), ["a", "a"])
    with pytest.raises(TextLost):
        check_printed(xml("a", "b"), ["a", "a"])


def test_spaces_word_would_swallow_count_as_lost() -> None:
    swallowed = f"<w:body {W}><w:p><w:r><w:t> Okafor</w:t></w:r></w:p></w:body>"
    with pytest.raises(TextLost):
        check_printed(swallowed, [" Okafor"])


def test_a_broken_letter_is_not_a_letter() -> None:
    with pytest.raises(TextLost, match="cannot be read"):
        check_printed("<w:p>", ["a"])
    with pytest.raises(NotADocument):
        text_of(b"not a document")


def test_hidden_deleted_and_field_codes_are_not_words() -> None:
    fields = (
        f"<w:body {W}><w:p><w:r><w:instrText> PAGE </w:instrText></w:r>"
        "<w:r><w:t>1</w:t><w:br/><w:t>2</w:t><w:tab/><w:t>3</w:t></w:r></w:p></w:body>"
    )
    check_printed(fields, ["1\n2\t3"])
    with pytest.raises(TextLost):
        check_printed(fields, ["PAGE"])


def test_read_as_one_page_a_letter_has_no_running_head_in_the_middle_of_its_text() -> None:
    """A document whose first page is like the others keeps its one head."""
    document = Document()
    section = document.sections[0]
    section.different_first_page_header_footer = True
    section.first_page_header.paragraphs[0].text = "Storybook RMO"
    section.header.paragraphs[0].text = "Letter 2026/041, continued"
    section.first_page_footer.paragraphs[0].text = "Page 1"
    section.footer.paragraphs[0].text = "Page 2"
    document.add_paragraph("Dear Ms Turner")
    assert as_one_page(saved(document)) == "Storybook RMO\n\nDear Ms Turner\n\nPage 1"
    assert "continued" in text_of(saved(document))
    section.different_first_page_header_footer = False
    assert as_one_page(saved(document)).startswith("Storybook RMO\n\nLetter 2026/041")
