"""The order of things where people come and go: nobody stands down who never spoke."""

from collections.abc import Callable, Iterable, Mapping

from estate_complaints.rules.steps.objections import Objection
from estate_complaints.rules.steps.standpoint import Here


def _authority(here: Here) -> Iterable[Objection]:
    yield from _speaks_no_more(here)
    if here.scene.case.may_act(in_writing=True):
        yield from here.block("The representative's authority is confirmed in writing.")


def _speaks_no_more(here: Here) -> Iterable[Objection]:
    if here.scene.case.representative is None:
        yield from here.block("Nobody represents the complainant.")


def _joins(here: Here) -> Iterable[Objection]:
    rule = here.scene.policy.joining
    if rule is None:
        yield from here.block("The policy does not provide for dealing with complaints as one.")
    elif here.scene.case.complainant is None:
        yield from here.block("Nobody is named whose other complaint it could be joined with.")
    else:
        yield from here.tell(
            "The complaint received first leads. Its dates stay as they are; those of the other "
            "stand still until the two are separated. Every point is answered there, and the "
            "letters quote both numbers.",
            rule.clause,
        )


def _separates(here: Here) -> Iterable[Objection]:
    if not here.scene.case.joints:
        yield from here.block("The complaint is not joined with another.")


OF_PEOPLE: Mapping[str, Callable[[Here], Iterable[Objection]]] = {
    "authority_confirmed": _authority,
    "representative_stood_down": _speaks_no_more,
    "joined": _joins,
    "separated": _separates,
}
