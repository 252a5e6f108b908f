"""Word documents for tests, made by python-docx and then bent as an author or an attacker would."""

import io
import zipfile
from collections.abc import Callable
from xml.sax.saxutils import escape

from docx import Document

DOCUMENT = "word/document.xml"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def template_saying(*paragraphs: str) -> bytes:
    document = Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    return saved(document)


def saved(document: object) -> bytes:
    out = io.BytesIO()
    document.save(out)  # type: ignore[attr-defined]
    return out.getvalue()


def parts_of(docx: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def edited(docx: bytes, name: str, change: Callable[[str], str]) -> bytes:
    parts = parts_of(docx)
    return packed({**parts, name: change(parts[name].decode()).encode()})


def with_part(docx: bytes, name: str, content: bytes) -> bytes:
    return packed({**parts_of(docx), name: content})


def with_relationship(docx: bytes, kind: str, target: str, mode: str = "") -> bytes:
    mode = f' TargetMode="{mode}"' if mode else ""
    line = f'<Relationship Id="rIdX" Type="{RELATIONS}/{kind}" Target="{escape(target)}"{mode}/>'
    return edited(
        docx,
        "word/_rels/document.xml.rels",
        lambda xml: xml.replace("</Relationships>", f"{line}</Relationships>"),
    )


def with_xml(docx: bytes, xml: str) -> bytes:
    """Put XML into the first paragraph of the body, beside its words."""
    return edited(docx, DOCUMENT, lambda text: text.replace("</w:p>", f"{xml}</w:p>", 1))
