"""Checks that look at other complaints of the same person or property."""

from estate_complaints.rules.checks.registry import Asked, check
from estate_complaints.rules.earlier import perhaps_the_same


@check
def dealt_with_before(asked: Asked) -> bool:
    """The same kind of matter was dealt with for the same person or property before."""
    return bool(perhaps_the_same(asked.scene.case, asked.scene.earlier))


@check
def refused_at_a_later_stage(asked: Asked) -> bool:
    """The decision named in `value` is proposed for a complaint that was taken further."""
    taken_further = len(asked.scene.case.stages) > 1
    return taken_further and asked.proposed("decision") == asked.value("value")


@check
def comes_of_another(asked: Asked) -> bool:
    """The complaint comes of an earlier one in the book, such as a first request for a service."""
    return asked.scene.case.received.origin is not None
