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
_CLOSED = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
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
    """What a template holds and asks for. `words` are its parts with words, ready for Jinja."""

    parts: dict[str, bytes]
    words: dict[str, str]
    printed: tuple[str, ...]
    mistakes: tuple[str, ...]


@dataclass(frozen=True)
class Prepared:
    """A template without mistakes, ready to be filled in."""

    parts: dict[str, bytes]
    templates: dict[str, Template]


@lru_cache(maxsize=32)
def prepared(template: bytes) -> Prepared:
    """Return a template ready to be filled in. Raises TemplateRefused with every mistake."""
    found = examine(template)
    if found.mistakes:
        raise TemplateRefused(found.mistakes)
    environment = LetterEnvironment()
    compiled = {name: environment.from_string(xml) for name, xml in found.words.items()}
    return Prepared(found.parts, compiled)


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
    printed: dict[str, None] = {}
    words = {name: _ready_for_jinja(_text(xml)) for name, xml in parts.items() if _has_words(name)}
    for xml in words.values():
        reader, wrong = _read(xml)
        printed |= reader.printed
        mistakes += wrong
    return Examined(parts, words, tuple(printed), tuple(dict.fromkeys(mistakes)))


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


def _read(xml: str) -> tuple[TemplateReader, list[str]]:
    reader = TemplateReader()
    environment = LetterEnvironment()
    try:
        reader.read(environment.parse(xml))
        environment.compile(xml)
    except TemplateSyntaxError as error:
        return reader, [_place(error.lineno, xml, f"this cannot be read ({error.message}).")]
    except RecursionError:
        return reader, ["A placeholder in it is far too long."]
    return reader, [_place(wrong.line, xml, wrong.sentence) for wrong in reader.complaints]


def _place(line: int, xml: str, sentence: str) -> str:
    return f"Near the words “{near(line, xml)}”: {sentence}"


def _has_words(name: str) -> bool:
    return bool(_WITH_WORDS.fullmatch(name))


def _text(content: bytes) -> str:
    return content.decode("utf-8-sig")
