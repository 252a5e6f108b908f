"""Reads the XML of a Word part: its words, and what a letter must not hold."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from estate_complaints.letters.docx_package import is_web_link

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_W = f"{{{NAMESPACE}}}"
_PRESERVE = "{http://www.w3.org/XML/1998/namespace}space"
_PRINTED = {
    f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "\u2011",
    f"{_W}softHyphen": "\u00ad",
}  # fmt: skip

_FORBIDDEN = {
    "object": "an embedded object. Put a picture or plain text in its place",
    "OLEObject": "an embedded object. Put a picture or plain text in its place",
    "control": "an ActiveX control. Put plain text in its place",
    "altChunk": "a second document. Paste its text instead",
    "subDoc": "a second document. Paste its text instead",
    "attachedTemplate": "a tie to another Word template. In Word, choose Developer, Document"
    " Template, and empty the name there",
    "mailMerge": "a mail merge. In Word, choose Mailings, Start Mail Merge, Normal Word Document",
    "dataBinding": "a content control filled by Word. Replace it by plain text",
    "ins": "tracked changes. Accept or reject them first",
    "del": "tracked changes. Accept or reject them first",
    "moveFrom": "tracked changes. Accept or reject them first",
    "moveTo": "tracked changes. Accept or reject them first",
    "commentReference": "a comment, which would go out with the letter. Delete it first",
    "vanish": "hidden text. Show it or delete it",
}
_ALLOWED_FIELDS = {"PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION", "STYLEREF", "HYPERLINK"}
_DATES = {"DATE", "TIME", "SAVEDATE", "PRINTDATE", "CREATEDATE", "EDITTIME"}
_SIGNS = re.compile(r"\{[{%#]|[}%#]\}")


def words(root: ET.Element) -> str:
    """Return the text of a part: a line for each paragraph, table cells joined by " | "."""
    return "\n".join(_lines(root))


def paragraph_words(paragraph: ET.Element) -> str:
    """Return the text of one paragraph: line breaks as newlines, tabs as tabs."""
    return "".join(_pieces(paragraph))


def forbidden(root: ET.Element) -> Iterator[str]:
    """Yield what a letter must not hold: objects, tracked changes, comments, fields that act."""
    names = (element.tag.rpartition("}")[2] for element in root.iter())
    for name in dict.fromkeys(names):
        if name in _FORBIDDEN:
            yield f"It holds {_FORBIDDEN[name]}."
    for code in _field_codes(root):
        yield from _mistakes_in_field(code)


def signs_out_of_place(root: ET.Element) -> Iterator[str]:
    """Yield each {{ or {% that stands where no words are printed, such as a picture's title."""
    for element in root.iter():
        hidden = list(element.attrib.values())
        if element.tag != f"{_W}t":
            hidden.append(element.text or "")
        for text in hidden:
            found = _SIGNS.search(text)
            if found:
                yield text[found.start() : found.start() + 40]


def _lines(element: ET.Element) -> Iterator[str]:
    for child in element:
        if child.tag == f"{_W}p":
            yield paragraph_words(child)
            yield from _boxed_lines(child)
        elif child.tag == f"{_W}tr":
            yield " | ".join("\n".join(_lines(cell)) for cell in _cells(child))
        else:
            yield from _lines(child)


def _cells(row: ET.Element) -> Iterator[ET.Element]:
    for child in row:
        if child.tag == f"{_W}tc":
            yield child
        else:
            yield from _cells(child)


def _boxed_lines(paragraph: ET.Element) -> Iterator[str]:
    """The words of text boxes drawn in a paragraph."""
    for box in paragraph.iter(f"{_W}txbxContent"):
        yield from _lines(box)


def _pieces(element: ET.Element) -> Iterator[str]:
    for child in element:
        if child.tag == f"{_W}t":
            text = child.text or ""
            yield text if child.get(_PRESERVE) == "preserve" else text.strip(" \t\r\n")
        elif child.tag in _PRINTED:
            yield _PRINTED[child.tag]
        elif child.tag not in (f"{_W}pPr", f"{_W}rPr", f"{_W}txbxContent"):
            yield from _pieces(child)


def _field_codes(root: ET.Element) -> Iterator[str]:
    """Yield the code of every field; Word may have cut it into several runs."""
    open_codes: list[str] = []
    for element in root.iter():
        if element.tag == f"{_W}fldSimple":
            yield element.get(f"{_W}instr", "")
        elif element.tag == f"{_W}instrText" and open_codes:
            open_codes[-1] += element.text or ""
        elif element.tag == f"{_W}fldChar":
            if element.get(f"{_W}fldCharType") == "begin":
                open_codes.append("")
            elif open_codes:
                yield open_codes[-1]
                open_codes[-1] = ""
                if element.get(f"{_W}fldCharType") == "end":
                    open_codes.pop()
    yield from open_codes


def _mistakes_in_field(code: str) -> Iterator[str]:
    name, _, rest = code.strip().partition(" ")
    name = name.upper()
    if name in _DATES:
        yield f"It holds a {name} field, which changes from day to day. Print {{{{ date }}}}."
    elif name and name not in _ALLOWED_FIELDS:
        yield f"It holds the Word field {name}, which could change the letter. Use plain text."
    elif name == "HYPERLINK" and not _is_harmless_link(rest):
        yield f"It holds a link to {rest.strip()}. Link to a web page or an e-mail address."


def _is_harmless_link(rest: str) -> bool:
    inside = re.match(r'\s*\\l\s+"?[\w ]+"?\s*$', rest)
    outside = re.match(r'\s*"?([^"\s]+)"?', rest)
    return bool(inside) or (outside is not None and is_web_link(outside[1]))
