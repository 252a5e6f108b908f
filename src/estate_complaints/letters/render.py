"""Fills a Word template in: the same template and fields always give the same bytes."""

import re
from collections.abc import Iterator
from xml.sax.saxutils import escape

from jinja2 import Template, TemplateError

from estate_complaints.letters.cleaning import cleaned
from estate_complaints.letters.docx_package import packed
from estate_complaints.letters.fields import LetterFields
from estate_complaints.letters.language import PRINTED, NotPrintable
from estate_complaints.letters.layout import enlarged, with_breaking_rows
from estate_complaints.letters.prepared import TemplateRefused, prepared
from estate_complaints.letters.read_back import check_printed

MAXIMUM_LETTER = 20_000_000  # characters of one part

_SIZED = re.compile(r"word/(styles|document|header\d*|footer\d*)\.xml")
_PROPERTIES = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties
 xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title>\
<dc:subject>{subject}</dc:subject><dc:creator>{author}</dc:creator>\
<cp:lastModifiedBy>{author}</cp:lastModifiedBy><dc:language>en-GB</dc:language></cp:coreProperties>"""


def render(template: bytes, fields: LetterFields) -> bytes:
    """Return the letter as a Word document.

    Characters Word cannot carry are replaced or left out as `letters.cleaning` says; ask its
    `changes` what that did. Every text the template prints is read back from the finished part.

    Raises TemplateRefused for a template with mistakes, NotPlain for a field that is not plain
    text, and TextLost where a text did not arrive as it was given: then nothing may be filed.
    """
    ready = prepared(template)
    letter = cleaned(fields)
    parts = dict(ready.parts)
    for name, part in ready.compiled.items():
        parts[name] = _printed(part, letter, name).encode()
    parts["docProps/core.xml"] = _properties(letter).encode()
    if letter.large_print:
        for name in filter(_SIZED.fullmatch, parts):
            parts[name] = enlarged(parts[name])
    return packed(parts)


def _printed(part: Template, letter: LetterFields, name: str) -> str:
    said: list[str] = []
    try:
        xml = "".join(_within_bounds(part.generate({**vars(letter), PRINTED: said})))
    except (TemplateError, NotPrintable) as error:
        raise TemplateRefused([f"In {name}: {error}"]) from error
    xml = with_breaking_rows(xml.replace("\n<w:p", "<w:p"))
    check_printed(xml, said)
    return xml


def _within_bounds(pieces: Iterator[str]) -> Iterator[str]:
    length = 0
    for piece in pieces:
        length += len(piece)
        if length > MAXIMUM_LETTER:
            raise NotPrintable("The letter would be far too long.")
        yield piece


def _properties(letter: LetterFields) -> str:
    """The properties Word shows under File, Info; written by us so that nothing escapes twice."""
    title, subject, author = (
        escape(" ".join(text.split()))
        for text in (letter.heading, letter.reference, letter.office.name)
    )
    return _PROPERTIES.format(title=title, subject=subject, author=author)
