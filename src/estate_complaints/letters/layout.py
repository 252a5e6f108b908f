"""What a template cannot say about its own look: large print, and rows too long for a page."""

import re

GROWTH = 16 / 11  # of the templates' 11 point; 16 point is what is called large print
# What must still fit above the window of the envelope, in it, or on one line.
KEPT = {"Letterhead", "LetterheadDetails", "AddressBlock", "Header"}
LONG_CELL = 1_000  # characters; about half a page in a narrow column

_SIZE = re.compile(r'(<w:sz(?:Cs)? w:val=")(\d+)(")')
_STYLE = re.compile(r'<w:style [^>]*w:styleId="(\w+)".*?</w:style>', re.DOTALL)
_ROW = re.compile(r"<w:tr[ >].*?</w:tr>", re.DOTALL)
_TAGS = re.compile(r"<[^>]*>")


def enlarged(xml: bytes) -> bytes:
    """Return a part with its sizes (in half points) enlarged, but for the styles that are kept."""
    text = xml.decode()
    kept = {style[1]: style.group() for style in _STYLE.finditer(text) if style[1] in KEPT}
    grown = _SIZE.sub(_grow, text)
    return _STYLE.sub(lambda style: kept.get(style[1], style.group()), grown).encode()


def with_breaking_rows(xml: str) -> str:
    """Let a row break across pages where one of its cells is long.

    Kept whole, it would leave a page half white, or be cut off where it is longer than a page.
    """
    return _ROW.sub(_may_break, xml) if "<w:cantSplit/>" in xml else xml


def _may_break(row: re.Match[str]) -> str:
    cells = (len(_TAGS.sub("", cell)) for cell in row.group().split("</w:tc>"))
    return row.group().replace("<w:cantSplit/>", "") if max(cells) > LONG_CELL else row.group()


def _grow(size: re.Match[str]) -> str:
    return f"{size[1]}{round(int(size[2]) * GROWTH)}{size[3]}"
