"""Checks of what runs beside the stages: who is complained about, conduct, lawyers, money."""

from estate_complaints.rules.checks.registry import Asked, check


@check
def category_is(asked: Asked) -> bool:
    """A point is of one of the categories listed in `categories`."""
    wanted = asked.value("categories", ())
    return any(point.category in wanted for point in asked.scene.case.points)
