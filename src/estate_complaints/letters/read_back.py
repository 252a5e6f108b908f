"""Reads a finished letter, and makes sure that it says what it was given to say."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from xml.etree import ElementTree as ET

from estate_complaints.letters.docx_package import NotADocument, parsed, unpack
from estate_complaints.letters.word_xml import NAMESPACE, words

_W = f"{{{NAMESPACE}}}"
_RELATED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_READING_ORDER = ("word/header", "word/document", "word/footnotes", "word/endnotes", "word/footer")


class TextLost(Exception):
    """A letter does not say what it was given to say; it must not be filed."""


def text_of(docx: bytes) -> str:
    """Return the words of a document: headers, body, notes, footers, a line for each paragraph.

    Cells of a table row are joined by " | ". Raises NotADocument for anything else than a .docx.
    """
    parts = unpack(docx)
    with _as_a_document():
        return _read(parts, ())


def as_one_page(docx: bytes) -> str:
    """Return the words of a letter as they stand on one long first page.

    What the later pages repeat at their head and foot is left out: it would stand in the middle
    of the text. Raises NotADocument for anything else than a .docx.
    """
    parts = unpack(docx)
    with _as_a_document():
        return _read(parts, _of_later_pages(parts))


@contextmanager
def _as_a_document() -> Iterator[None]:
    try:
        yield
    except (ET.ParseError, UnicodeDecodeError) as error:
        raise NotADocument("It is damaged.") from error


def _read(parts: Mapping[str, bytes], leaving_out: Collection[str]) -> str:
    names = [n for start in _READING_ORDER for n in sorted(parts) if _is_part(n, start)]
    read = [words(_part(parts, name)) for name in names if name not in leaving_out]
    # The first page and the later ones often have the same footer: it is read once.
    return "\n\n".join(dict.fromkeys(filter(str.strip, read)))


def _part(parts: Mapping[str, bytes], name: str) -> ET.Element:
    return parsed(parts[name].decode("utf-8-sig"))


def _of_later_pages(parts: Mapping[str, bytes]) -> Collection[str]:
    """Name the heads and feet of later pages, in a document whose first page has its own."""
    document = _part(parts, "word/document.xml")
    if document.find(f".//{_W}titlePg") is None:
        return ()
    asked = [*document.iter(f"{_W}headerReference"), *document.iter(f"{_W}footerReference")]
    first = {one.get(_RELATED) for one in asked if one.get(f"{_W}type") == "first"}
    later = {one.get(_RELATED) for one in asked} - first
    related = _part(parts, "word/_rels/document.xml.rels")
    return {f"word/{one.get('Target')}" for one in related if one.get("Id") in later}


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
