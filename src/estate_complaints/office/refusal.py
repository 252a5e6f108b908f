"""The answer to a step that cannot be taken as it stands."""

from collections.abc import Iterable

from estate_complaints.rules.steps.objections import Objection


class Refused(Exception):
    """The step breaks a rule, or warns and no reason was given; `objections` says which and why."""

    def __init__(self, objections: Iterable[Objection]) -> None:
        self.objections = tuple(objections)
        super().__init__(" ".join(objection.says for objection in self.objections))


class NotDone(Exception):
    """Something the office asked for was not done; the words say why, for the screen."""
