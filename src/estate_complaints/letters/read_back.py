"""Reads a finished letter, and makes sure that it says what it was given to say."""

from collections.abc import Iterable
from xml.etree import ElementTree as ET

from estate_complaints.letters.cleaning import clean_text
from estate_complaints.letters.docx_package import NotADocument, parsed, unpack
from estate_complaints.letters.word_xml import words

_READING_ORDER = ("word/header", "word/document", "word/footnotes", "word/endnotes", "word/footer")


class TextLost(Exception):
    """A letter does not say what it was given to say; it must not be filed."""


def text_of(docx: bytes) -> str:
    """Return the words of a document: headers, body, notes, footers, a line for each paragraph.

    Cells of a table row are joined by " | ". Raises NotADocument for anything else than a .docx.
    """
    parts = unpack(docx)
    names = [n for start in _READING_ORDER for n in sorted(parts) if _is_part(n, start)]
    try:
        read = [words(parsed(parts[name].decode("utf-8-sig"))) for name in names]
    except (ET.ParseError, UnicodeDecodeError) as error:
        raise NotADocument("It is damaged.") from error
    # The first page and the later ones often have the same footer: it is read once.
    return "\n\n".join(dict.fromkeys(filter(str.strip, read)))


def missing_from(docx: bytes, required: Iterable[str]) -> tuple[str, ...]:
    """Return the required texts that are not in the document, each as a letter prints it."""
    found = text_of(docx)
    return tuple(text for text in map(clean_text, required) if text not in found)


def check_printed(xml: str, printed: Iterable[str]) -> None:
    """Read one finished part and find every printed text in it, in the order it was printed.

    Raises TextLost for the first that is not there, or for a part that cannot be read at all.
    """
    try:
        found = words(parsed(xml))
    except (ET.ParseError, NotADocument, RecursionError) as error:
        raise TextLost(f"The finished letter cannot be read: {error}") from error
    place = 0
    for text in printed:
        start = found.find(text, place)
        if start < 0:
            raise TextLost(f"The finished letter does not say “{text[:80]}” where it should.")
        place = start + len(text)


def _is_part(name: str, start: str) -> bool:
    return name.startswith(start) and name.endswith(".xml")
