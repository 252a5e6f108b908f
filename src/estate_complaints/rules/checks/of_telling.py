"""Checks of what a reply tells: what is kept out of it, and what is answered in short."""

from collections.abc import Iterator

from estate_complaints.rules.checks.of_cases import undecided_discretion
from estate_complaints.rules.checks.registry import Asked, check
from estate_complaints.rules.entries.outcome import PointDecided


@check
def concerns_conduct(asked: Asked) -> bool:
    """It is about one of `kinds`, or a point of it falls under one of `categories`."""
    case = asked.scene.case
    categories = asked.value("categories", ())
    about = case.subject_kinds.intersection(asked.value("kinds", ()))
    return bool(about) or any(point.category in categories for point in case.points)


@check
def mentions(asked: Asked) -> bool:
    """What is written holds one of `words`, in the field named in `field` or anywhere."""
    text = " ".join(_written(asked)).casefold()
    return any(word.casefold() in text for word in asked.value("words", ()))


def _written(asked: Asked) -> Iterator[str]:
    if asked.entry is None:
        return
    only = asked.value("field")
    for name in asked.entry.__struct_fields__:
        value = getattr(asked.entry, name)
        if isinstance(value, str) and only in (None, name):
            yield value


@check
def told_in_short(asked: Asked) -> bool:
    """The point is to be answered with its outcome and nothing of how that was reached."""
    told = asked.proposed("told", "")
    return bool(told) and asked.scene.policy.term("tellings", told).short


@check
def short_undecided(asked: Asked) -> bool:
    """A point is told in short, and nobody recorded the decision about `subject`."""
    return told_in_short(asked) and undecided_discretion(asked)


@check
def short_with_reasons(asked: Asked) -> bool:
    """A point is told in short, and still holds what the reply leaves out."""
    if not told_in_short(asked) or not isinstance(asked.entry, PointDecided):
        return False
    entry = asked.entry
    return any(text.strip() for text in (entry.reasons, entry.references, entry.put_right))
