"""What every entry of a history has in common, and how its fields ask to be filled in."""

from typing import Annotated, Any, ClassVar, Literal

import msgspec

Written = Literal["line", "paragraph"]


def asks(
    title: str,
    hint: str = "",
    *,
    choose: str = "",
    size: Written = "line",
    optional: bool = False,
    given: bool = False,
    finds: bool = False,
) -> msgspec.Meta:
    """Say how a field is put to a person: its label, a hint, and the list it is chosen from.

    `choose` names a list the screen gets from the policy or the office (channels, members…).
    `finds` marks a name under which people known already are looked for as one types;
    `given` marks what the program fills in itself; such a field is never asked.
    """
    extra: dict[str, Any] = {
        "choose": choose,
        "size": size,
        "optional": optional,
        "given": given,
        "finds": finds,
    }
    return msgspec.Meta(title=title, description=hint, extra=extra)


Given = Annotated[str, asks("", given=True)]
"""Text the program supplies: an identifier of a stage, a clock, a document."""


class Override(msgspec.Struct, frozen=True, kw_only=True):
    """Why a person went on although a rule of the policy warned them."""

    rule: str
    says: str
    reason: str


class Entry(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", omit_defaults=True):
    """One thing that happened to a complaint, written down once.

    `verb` is what a person chooses to do; `said` is how the history tells it afterwards.
    New fields must have defaults and a tag is never used for anything else, so that the
    oldest history always reads.
    """

    verb: ClassVar[str] = ""
    said: ClassVar[str] = ""

    overrides: Annotated[tuple[Override, ...], asks("", given=True)] = ()


def kind_of(entry: Entry | type[Entry]) -> str:
    """Return the tag under which an entry is kept, such as "acknowledged"."""
    return str(entry.__struct_config__.tag)
