"""Large print is large, and a long row of a table may go on over the page."""

import io
import re
from dataclasses import replace

from docx import Document
from tests.letters.word_files import DOCUMENT, parts_of

from estate_complaints.letters.fields import LetterFields
from estate_complaints.letters.read_back import text_of
from estate_complaints.letters.render import render


def points_of(docx: bytes, style: str) -> float:
    size = Document(io.BytesIO(docx)).styles[style].font.size
    assert size is not None
    return float(size.pt)


def test_large_print_says_the_same_in_larger_letters(template: bytes, case: LetterFields) -> None:
    usual, large = render(template, case), render(template, replace(case, large_print=True))
    assert text_of(usual) == text_of(large)
    assert b'<w:sz w:val="22"/>' in parts_of(usual)["word/styles.xml"]
    assert b'<w:sz w:val="32"/>' in parts_of(large)["word/styles.xml"]
    assert points_of(large, "Table Text") >= 15


def test_the_address_of_a_large_letter_still_fits_the_window(
    template: bytes, case: LetterFields
) -> None:
    large = render(template, replace(case, large_print=True))
    assert points_of(large, "Address Block") == 11
    assert points_of(large, "Letterhead") == 20


def test_a_short_row_stays_whole_and_a_long_one_may_break(
    template: bytes, case: LetterFields
) -> None:
    long = replace(case, points=(replace(case.points[0], wrong="word " * 400), *case.points[1:]))
    points_shown = "point.wrong" in parts_of(template)[DOCUMENT].decode()
    fewer = 1 if points_shown else 0
    whole = _rows_kept_whole(render(template, case))
    assert _rows_kept_whole(render(template, long)) == whole - fewer


def _rows_kept_whole(docx: bytes) -> int:
    return len(re.findall("<w:cantSplit/>", parts_of(docx)[DOCUMENT].decode()))
