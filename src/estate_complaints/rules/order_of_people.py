"""The order of things where people come and go: nobody stands down who never spoke."""

from collections.abc import Callable, Iterable, Mapping

from estate_complaints.rules.objections import Objection
from estate_complaints.rules.standpoint import Here


def _authority(here: Here) -> Iterable[Objection]:
    yield from _speaks_no_more(here)
    if here.scene.case.may_act(in_writing=True):
        yield from here.block("The representative's authority is confirmed in writing.")


def _speaks_no_more(here: Here) -> Iterable[Objection]:
    if here.scene.case.representative is None:
        yield from here.block("Nobody represents the complainant.")


OF_PEOPLE: Mapping[str, Callable[[Here], Iterable[Objection]]] = {
    "authority_confirmed": _authority,
    "representative_stood_down": _speaks_no_more,
}
