"""Opens a .docx as the archive it is, refusing what a letter has no use for.

A template may come from anywhere, so nothing is unpacked before its size was looked at, and only
parts, kinds of content and relationships on a list are let through. Macros, embedded objects,
remote templates and linked pictures are not on it.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from xml.etree import ElementTree as ET

MAXIMUM_FILE = 20_000_000  # bytes, as it lies on the disk
MAXIMUM_PARTS = 2_000
MAXIMUM_UNPACKED = 100_000_000  # bytes, all parts together
MAXIMUM_TEXT = 2_000_000  # bytes of any one part that is XML; a long letter has 60,000
MAXIMUM_RATIO = 200  # a packed part against the same unpacked; XML seldom passes 30
MAXIMUM_DEPTH = 100  # elements inside one another; a text box in a table has 30

_OLD_WORD = b"\xd0\xcf\x11\xe0"

_PARTS = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels"
    r"|docProps/(core|app|custom)\.xml|docProps/thumbnail\.(jpeg|png|wmf|emf)"
    r"|word/(document|styles|stylesWithEffects|settings|webSettings|fontTable|numbering)\.xml"
    r"|word/(header|footer|footnotes|endnotes|people)\d*\.xml|word/theme/theme\d*\.xml"
    r"|word/media/[\w.-]+\.(png|jpe?g|gif)"
    r"|word/_rels/(document|header\d*|footer\d*|footnotes|endnotes|settings|fontTable)\.xml\.rels"
    r"|customXml/(item\d+|itemProps\d+)\.xml|customXml/_rels/item\d+\.xml\.rels",
    re.IGNORECASE,
)
_RELATIONSHIPS = {
    "officeDocument", "core-properties", "extended-properties", "custom-properties", "thumbnail",
    "styles", "stylesWithEffects", "settings", "webSettings", "fontTable", "numbering", "footnotes",
    "endnotes", "people", "theme", "header", "footer", "image", "hyperlink", "customXml",
    "customXmlProps",
}  # fmt: skip
_KNOWN_AS = {
    "attachedTemplate": "it is attached to another Word template, which Word would fetch when the"
    " letter is opened. In Word, choose Developer, Document Template, and empty the name there",
    "vbaProject": "it holds macros. Save it as a Word document (.docx)",
    "comments": "it holds comments, which would go out with the letter. Delete them first",
    "oleObject": "it holds an embedded object. Put a picture or plain text in its place",
    "package": "it holds an embedded file. Put a picture or plain text in its place",
    "control": "it holds an ActiveX control. Put plain text in its place",
    "aFChunk": "it holds a second document inside it. Paste its text instead",
    "subDocument": "it holds a second document inside it. Paste its text instead",
    "mailMergeSource": "it is set up for a mail merge. In Word, choose Mailings, Start Mail Merge,"
    " Normal Word Document",
    "glossaryDocument": "it holds building blocks or content controls. Replace them by plain text",
    "font": "it holds embedded fonts. In Word, switch off File, Options, Save, Embed fonts",
}
_PART_SIGNS = {
    "vbaproject": "vbaProject", "vbadata": "vbaProject", "comments": "comments",
    "embeddings/oleobject": "oleObject", "embeddings/": "package", "activex/": "control",
    "glossary/": "glossaryDocument", "fonts/": "font",
}  # fmt: skip
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_LINKS = re.compile(r"(https?://|mailto:)[^\s\\]+", re.IGNORECASE)

_FIRST_DAY_OF_ZIP = (1980, 1, 1, 0, 0, 0)


class NotADocument(Exception):
    """The file cannot be read as a Word document; the message is a sentence for its author."""


class _NoDoctype(ET.TreeBuilder):
    def doctype(self, name: str, public: str | None, system: str | None) -> None:
        raise NotADocument(
            f"It declares a document type ({name}), which a Word document never does."
        )


def parsed(xml: str) -> ET.Element:
    """Read XML strictly. Raises NotADocument for a document type, ParseError for broken XML."""
    parser = ET.XMLParser(target=_NoDoctype())
    parser.feed(xml)
    root: ET.Element = parser.close()
    return root


def unpack(docx: bytes) -> dict[str, bytes]:
    """Return the parts of a Word document by name.

    Raises NotADocument for a file that is none, or is too large.
    """
    if docx.startswith(_OLD_WORD):
        raise NotADocument(
            "It is protected by a password, or an old Word document (.doc)."
            " Save it as a Word document (.docx) without a password."
        )
    if len(docx) > MAXIMUM_FILE:
        raise NotADocument(f"It is {len(docx):,} bytes; a template may have {MAXIMUM_FILE:,}.")
    try:
        with zipfile.ZipFile(io.BytesIO(docx)) as archive:
            listed = [part for part in archive.infolist() if not part.is_dir()]
            _guard_size(listed)
            return {part.filename: archive.read(part) for part in listed}
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        RuntimeError,
        OSError,
    ) as error:
        raise NotADocument("It is not a Word document, or it is damaged.") from error


def mistakes_in_package(parts: dict[str, bytes]) -> Iterator[str]:
    """Yield a sentence for each part or relationship that a letter has no use for."""
    yield from _unknown_parts(parts)
    for needed in ("[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/document.xml"):
        if needed not in parts:
            yield f"Its part {needed} is missing. Open it in Word and save it again."
    for name, content in parts.items():
        if name.lower().endswith((".xml", ".rels")):
            yield from _mistakes_in_part(name, content)


def _guard_size(listed: list[zipfile.ZipInfo]) -> None:
    names = {part.filename.lower() for part in listed}
    if len(listed) > MAXIMUM_PARTS or len(names) < len(listed):
        raise NotADocument("It has too many parts, or two of the same name.")
    if sum(part.file_size for part in listed) > MAXIMUM_UNPACKED:
        raise NotADocument("It would be too large when unpacked.")
    for part in listed:
        packed_tight = part.file_size > MAXIMUM_RATIO * max(part.compress_size, 1)
        text = part.filename.lower().endswith((".xml", ".rels"))
        if (part.file_size > 100_000 and packed_tight) or (text and part.file_size > MAXIMUM_TEXT):
            raise NotADocument(f"Its part {part.filename} would be too large when unpacked.")


def _unknown_parts(parts: dict[str, bytes]) -> Iterator[str]:
    for name in parts:
        if not _PARTS.fullmatch(name):
            kinds = (kind for sign, kind in _PART_SIGNS.items() if sign in name.lower())
            otherwise = f"it holds a part named {name}, which a letter has no use for"
            yield f"Not allowed: {_KNOWN_AS.get(next(kinds, ''), otherwise)}."


def _mistakes_in_part(name: str, content: bytes) -> Iterator[str]:
    try:
        root = parsed(content.decode("utf-8-sig"))
    except NotADocument as error:
        yield f"In {name}: {error}"
    except (UnicodeDecodeError, ET.ParseError, ValueError):
        yield f"Its part {name} is damaged. Open the template in Word and save it again."
    else:
        if _depth(root) > MAXIMUM_DEPTH:
            yield f"Its part {name} is nested too deeply to be a letter."
        elif name == "[Content_Types].xml":
            yield from _content_mistakes(root)
        elif name.endswith(".rels"):
            yield from _relationship_mistakes(root)


def _depth(root: ET.Element) -> int:
    level, depth = [root], 0
    while level and depth <= MAXIMUM_DEPTH:
        level, depth = [child for element in level for child in element], depth + 1
    return depth


def _content_mistakes(root: ET.Element) -> Iterator[str]:
    kinds = [element.get("ContentType", "") for element in root]
    if any("macroEnabled" in kind or "vbaProject" in kind for kind in kinds):
        yield f"Not allowed: {_KNOWN_AS['vbaProject']}."
    elif _MAIN not in kinds:
        yield "It is not an ordinary Word document. Save it as a Word document (.docx)."


def _relationship_mistakes(root: ET.Element) -> Iterator[str]:
    for relationship in root:
        kind = relationship.get("Type", "").rpartition("/")[2]
        target = relationship.get("Target", "")
        if kind not in _RELATIONSHIPS:
            known = _KNOWN_AS.get(kind, f"it holds something a letter has no use for ({kind})")
            yield f"Not allowed: {known}."
        elif relationship.get("TargetMode", "").lower() == "external":
            if kind != "hyperlink":
                yield f"Not allowed: a link to a file outside ({target}). Insert the file."
            elif not is_web_link(target):
                yield f"Not allowed: a link to {target}. Link to a web page or an e-mail address."


def is_web_link(target: str) -> bool:
    """Whether a link leads to a web page or an e-mail address and nowhere else."""
    return bool(_LINKS.fullmatch(target))


def packed(parts: Mapping[str, bytes]) -> bytes:
    """Pack the parts of a document; the same parts always give the same bytes."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, date_time=_FIRST_DAY_OF_ZIP)
            entry.create_system = 0  # otherwise Windows and Linux would write different bytes
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return held.getvalue()
