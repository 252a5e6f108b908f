"""The small language of templates: print a field, test a field, repeat for each of a list.

Nothing else can be written in it: no calls, no arithmetic, no attributes but the letter's own
fields. `Reader` refuses everything else before a template is compiled, and `LetterEnvironment`
refuses it again while it is printed.
"""

from collections.abc import Callable
from dataclasses import is_dataclass
from typing import Any, NoReturn

from jinja2 import StrictUndefined, pass_context
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context, LoopContext, Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from estate_complaints.rules.days import uk_dates

LOOP_WORDS = ("index", "first", "last", "length")
PRINTED = "what was printed"  # no template can name it, because of the spaces

_LINE_BREAK = '</w:t><w:br/><w:t xml:space="preserve">'
_TAB = '</w:t><w:tab/><w:t xml:space="preserve">'


class NotPrintable(Exception):
    """A template prints something that is no text; the message says what."""


@pass_context
def print_text(context: Context, value: object) -> Markup:
    """Turn a value into the XML of a run, noting it so that it can be read back.

    Raises NotPrintable for None, a list or anything else that is neither text nor a number,
    and jinja2.UndefinedError for a field that does not exist.
    """
    if isinstance(value, Undefined):
        str(value)  # raises, naming the field
    if type(value) not in (str, int):
        raise NotPrintable(f"A letter cannot print {value!r}.")
    text = str(value)
    context.parent[PRINTED].append(text)
    return Markup(str(escape(text)).replace("\n", _LINE_BREAK).replace("\t", _TAB))


def listed(items: tuple[str, ...]) -> str:
    """Return "a, b and c"."""
    return uk_dates.join(items)


def in_a_row(items: tuple[str, ...]) -> str:
    """Return "a, b, c": an address on one line."""
    return ", ".join(items)


def lower_first(text: str) -> str:
    """Return the text with a small first letter, for the middle of a sentence."""
    return text[:1].lower() + text[1:]


TEXT_FILTERS: dict[str, Callable[[str], str]] = {
    "upper": str.upper, "lower": str.lower, "lower_first": lower_first,
}  # fmt: skip
LIST_FILTERS: dict[str, Callable[[tuple[str, ...]], str]] = {
    "listed": listed, "in_a_row": in_a_row,
}  # fmt: skip


class LetterEnvironment(ImmutableSandboxedEnvironment):
    """Jinja with everything taken away that a letter does not need."""

    intercepted_binops = frozenset(["+", "-", "*", "/", "//", "%", "**"])
    intercepted_unops = frozenset(["+", "-"])

    def __init__(self) -> None:
        super().__init__(
            autoescape=True, undefined=StrictUndefined, finalize=print_text, cache_size=0
        )
        self.globals.clear()
        self.tests.clear()
        self.filters.clear()
        self.filters.update(TEXT_FILTERS)
        self.filters.update(LIST_FILTERS)
        self.filters["length"] = len

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Return a field of the letter or a word of a loop; anything else is undefined."""
        is_field = is_dataclass(obj) and attribute in obj.__dataclass_fields__
        if is_field or (isinstance(obj, LoopContext) and attribute in LOOP_WORDS):
            return getattr(obj, attribute)
        return self.undefined(obj=obj, name=attribute)

    def getitem(self, obj: Any, argument: Any) -> NoReturn:
        """Refuse `a["b"]`."""
        raise SecurityError("A template cannot look inside a field.")

    def is_safe_callable(self, obj: Any) -> bool:
        """Refuse every call."""
        return False

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> NoReturn:
        """Refuse arithmetic."""
        raise SecurityError(f"A template cannot calculate ({operator}).")

    def call_unop(self, context: Context, operator: str, arg: Any) -> NoReturn:
        """Refuse arithmetic."""
        raise SecurityError(f"A template cannot calculate ({operator}).")
