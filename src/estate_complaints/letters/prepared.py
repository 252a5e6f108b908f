"""Makes a Word template ready to be filled in: checked once, compiled once, kept while in use."""

import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from docxtpl import DocxTemplate  # type: ignore[import-untyped]
from jinja2 import Template, TemplateSyntaxError

from estate_complaints.letters.docx_package import (
    NotADocument,
    mistakes_in_package,
    parsed,
    unpack,
)
from estate_complaints.letters.language import LetterEnvironment
from estate_complaints.letters.template_reader import TemplateReader, near
from estate_complaints.letters.word_xml import NAMESPACE, forbidden, signs_out_of_place

MAXIMUM_SIGNS = 2_000  # {{, {% and {# in one part; our longest letter has 200

_WITH_WORDS = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")
_SIGN = re.compile(r"\{[{%#]")
_INSIDE = r"(?:(?!\{[{%#]).)*?"  # what is opened is closed before anything else is opened
_CLOSED = re.compile(rf"\{{\{{{_INSIDE}\}}\}}|\{{%{_INSIDE}%\}}|\{{#{_INSIDE}#\}}", re.DOTALL)
_TAGS = re.compile(r"<[^>]*>")
_PARAGRAPH = re.compile(r"<w:p(?=[ >])")
_NOT_OURS = re.compile(r"\{\{(?:p|tr|tc|r)\s|\{%\s*(?:colspan|cellbg|hm|vm)\b")


class TemplateRefused(Exception):
    """A template cannot be used; `mistakes` are sentences for whoever edited it."""

    def __init__(self, mistakes: Iterable[str]) -> None:
        self.mistakes = tuple(dict.fromkeys(mistakes))
        super().__init__("\n".join(self.mistakes))


@dataclass(frozen=True)
class Examined:
    """What a template holds, what it prints, and what is wrong with it.

    `compiled` are its parts with words, ready to be filled in; empty where anything is wrong.
    """

    parts: dict[str, bytes]
    compiled: dict[str, Template]
    printed: tuple[str, ...]
    mistakes: tuple[str, ...]


def prepared(template: bytes) -> Examined:
    """Return a template ready to be filled in. Raises TemplateRefused with every mistake."""
    found = examine(template)
    if found.mistakes:
        raise TemplateRefused(found.mistakes)
    return found


@lru_cache(maxsize=32)
def examine(template: bytes) -> Examined:
    """Look a template through without printing anything; every mistake is listed."""
    try:
        parts = unpack(template)
    except NotADocument as error:
        return Examined({}, {}, (), (str(error),))
    mistakes = list(mistakes_in_package(parts)) or list(_mistakes_in_marks(parts))
    if mistakes:
        # What may not even be well-formed is not looked at any further.
        return Examined(parts, {}, (), tuple(dict.fromkeys(mistakes)))
    compiled: dict[str, Template] = {}
    printed: dict[str, None] = {}
    for name in filter(_has_words, parts):
        template_part, reader, wrong = _read(_ready_for_jinja(_text(parts[name])))
        printed |= reader.printed
        mistakes += wrong
        if template_part:
            compiled[name] = template_part
    return Examined(parts, compiled, tuple(printed), tuple(dict.fromkeys(mistakes)))


def _mistakes_in_marks(parts: dict[str, bytes]) -> Iterator[str]:
    for name, content in parts.items():
        if _has_words(name) or name == "word/settings.xml":
            yield from forbidden(parsed(_text(content)))
        if _has_words(name):
            yield from _mistakes_in_signs(_text(content))


def _mistakes_in_signs(xml: str) -> Iterator[str]:
    """Yield what is wrong with the {{ and {% of a part, before anything tries to read them."""
    if f'xmlns:w="{NAMESPACE}"' not in xml:
        yield "It is saved in an unusual form. Save it as an ordinary Word document (.docx)."
    for sign in signs_out_of_place(parsed(xml)):
        yield f"There is a placeholder where no words are printed: “{sign}”."
    bare = _TAGS.sub("", xml)
    if len(_SIGN.findall(bare)) > MAXIMUM_SIGNS:
        yield f"It has more than {MAXIMUM_SIGNS} placeholders."
    left_open = _SIGN.search(_CLOSED.sub("", bare))
    if left_open:
        rest = _CLOSED.sub("", bare)[left_open.start() :]
        yield f"Near the words “{rest[:60].strip()}”: a placeholder is opened and not closed."
    special = _NOT_OURS.search(bare)
    if special:
        sign = special.group().strip()
        yield f"“{sign}” cannot be used here. Write {{{{ … }}}}, {{%p … %}} or {{%tr … %}}."


def _ready_for_jinja(xml: str) -> str:
    """Let docxtpl mend what Word cut apart, and give each paragraph a line of its own."""
    patched: str = DocxTemplate(io.BytesIO()).patch_xml(xml)
    return _PARAGRAPH.sub("\n<w:p", patched)


def _read(xml: str) -> tuple[Template | None, TemplateReader, list[str]]:
    reader = TemplateReader()
    environment = LetterEnvironment()
    try:
        tree = environment.parse(xml)
        reader.read(tree)
        if not reader.complaints:
            return environment.from_string(tree), reader, []
    except TemplateSyntaxError as error:
        wrong = _place(error.lineno, xml, f"this cannot be read ({error.message}).")
        return None, reader, [wrong]
    except RecursionError:
        return None, reader, ["A placeholder in it is far too long."]
    return None, reader, [_place(each.line, xml, each.sentence) for each in reader.complaints]


def _place(line: int, xml: str, sentence: str) -> str:
    return f"Near the words “{near(line, xml)}”: {sentence}"


def _has_words(name: str) -> bool:
    return bool(_WITH_WORDS.fullmatch(name))


def _text(content: bytes) -> str:
    return content.decode("utf-8-sig")
