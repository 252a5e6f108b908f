"""A template is opened with care: too large, disguised or loaded, it is refused in plain words."""

import io
import zipfile

import pytest
from tests.letters.word_files import (
    DOCUMENT,
    edited,
    packed,
    parts_of,
    template_saying,
    with_part,
    with_relationship,
)

from estate_complaints.letters import docx_package
from estate_complaints.letters.docx_package import NotADocument, mistakes_in_package, unpack

PLAIN = template_saying("Dear resident")
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
ENTITIES = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]>'


def mistakes(docx: bytes) -> str:
    return "\n".join(mistakes_in_package(unpack(docx)))


def test_a_document_fresh_from_word_has_nothing_wrong_with_it() -> None:
    assert mistakes(PLAIN) == ""


@pytest.mark.parametrize(
    ("file", "says"),
    [
        (b"", "not a Word document"),
        (b"hello", "not a Word document"),
        (PLAIN[:2_000], "not a Word document"),
        (b"\xd0\xcf\x11\xe0 old", "protected by a password"),
    ],
)
def test_what_is_no_word_document_is_said_to_be_none(file: bytes, says: str) -> None:
    with pytest.raises(NotADocument, match=says):
        unpack(file)


def test_a_file_of_many_megabytes_is_not_even_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(docx_package, "MAXIMUM_FILE", 1_000)
    with pytest.raises(NotADocument, match="bytes"):
        unpack(PLAIN)


def test_a_small_file_that_would_unpack_to_a_giant_is_refused_unread() -> None:
    bomb = edited(PLAIN, DOCUMENT, lambda xml: xml.replace("Dear", "A" * 30_000_000))
    assert len(bomb) < 200_000
    with pytest.raises(NotADocument, match="too large when unpacked"):
        unpack(bomb)


def test_a_crowd_of_parts_is_refused() -> None:
    crowd = {f"word/media/{number}.png": b"" for number in range(2_001)}
    with pytest.raises(NotADocument, match="too many parts"):
        unpack(packed({**parts_of(PLAIN), **crowd}))


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_parts_of_one_name_are_refused() -> None:
    doubled = with_part(PLAIN, "word/Document.xml", b"<other/>")
    with pytest.raises(NotADocument, match="two of the same name"):
        unpack(doubled)


@pytest.mark.parametrize(
    ("part", "says"),
    [
        ("word/vbaProject.bin", "macros"),
        ("word/embeddings/oleObject1.bin", "embedded object"),
        ("word/embeddings/Sheet.xlsx", "embedded file"),
        ("word/activeX/activeX1.xml", "ActiveX"),
        ("word/comments.xml", "comments"),
        ("word/glossary/document.xml", "building blocks"),
        ("word/fonts/font1.odttf", "embedded fonts"),
        ("word/afchunk.mht", "afchunk.mht"),
        ("../outside.xml", "outside.xml"),
        ("word/media/picture.svg", "picture.svg"),
    ],
)
def test_a_part_that_a_letter_has_no_use_for_is_named(part: str, says: str) -> None:
    assert says in mistakes(with_part(PLAIN, part, b"<x/>"))


@pytest.mark.parametrize(
    ("kind", "target", "mode", "says"),
    [
        ("attachedTemplate", "http://example.org/t.dotm", "External", "another Word template"),
        ("image", "http://example.org/seen.png", "External", "a file outside"),
        ("image", "\\\\server\\share\\x.png", "External", "a file outside"),
        ("hyperlink", "file:///C:/secret.txt", "External", "a link to file:"),
        ("hyperlink", "\\\\server\\share", "External", "a link to"),
        ("aFChunk", "afchunk.mht", "", "second document"),
        ("oleObject", "embeddings/o.bin", "", "embedded object"),
        ("control", "activeX1.xml", "", "ActiveX"),
        ("subDocument", "other.docx", "External", "second document"),
        ("mailMergeSource", "list.xlsx", "External", "mail merge"),
        ("frame", "http://example.org", "External", "no use for (frame)"),
    ],
)
def test_a_tie_to_something_outside_is_refused(
    kind: str, target: str, mode: str, says: str
) -> None:
    assert says in mistakes(with_relationship(PLAIN, kind, target, mode))


@pytest.mark.parametrize("target", ["https://www.example.org/a?b=c", "mailto:a@example.org"])
def test_a_link_to_a_web_page_or_an_address_is_welcome(target: str) -> None:
    assert mistakes(with_relationship(PLAIN, "hyperlink", target, "External")) == ""


@pytest.mark.parametrize("declared", [ENTITIES, OUTSIDE])
@pytest.mark.parametrize("part", [DOCUMENT, "word/styles.xml", "docProps/core.xml"])
def test_a_document_type_is_refused_in_every_part(part: str, declared: str) -> None:
    laden = edited(PLAIN, part, lambda xml: xml.replace("?>", f"?>{declared}", 1))
    assert "declares a document type" in mistakes(laden)


@pytest.mark.parametrize(
    ("kind", "says"),
    [
        ("application/vnd.ms-word.document.macroEnabled.main+xml", "macros"),
        (MAIN.replace("document.main", "template.main"), "not an ordinary Word document"),
    ],
)  # fmt: skip
def test_a_file_of_another_kind_called_docx_is_refused(kind: str, says: str) -> None:
    other = edited(PLAIN, "[Content_Types].xml", lambda xml: xml.replace(MAIN, kind))
    assert says in mistakes(other)


def test_broken_and_bottomless_xml_are_refused() -> None:
    assert "damaged" in mistakes(edited(PLAIN, DOCUMENT, lambda xml: xml[:-20]))
    assert "damaged" in mistakes(with_part(PLAIN, "word/header9.xml", b"\xff\xfe<\x00"))
    deep = "<a>" * 5_000 + "</a>" * 5_000
    assert "nested too deeply" in mistakes(with_part(PLAIN, "word/header9.xml", deep.encode()))


def test_a_needed_part_that_is_missing_is_named() -> None:
    parts = parts_of(PLAIN)
    del parts["docProps/core.xml"]
    assert "docProps/core.xml is missing" in mistakes(packed(parts))


def test_an_archive_locked_by_a_password_is_not_a_template() -> None:
    locked = bytearray(PLAIN)
    for sign, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = locked.find(sign)
        while place >= 0:
            locked[place + flags] |= 1
            place = locked.find(sign, place + 4)
    assert zipfile.is_zipfile(io.BytesIO(bytes(locked)))
    with pytest.raises(NotADocument, match="not a Word document"):
        unpack(bytes(locked))
