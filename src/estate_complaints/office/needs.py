"""What a complainant needs of the office: large print, a language, a way to be answered."""

from __future__ import annotations

from collections.abc import Iterator

from estate_complaints.rules.people import Person
from estate_complaints.rules.scene import Scene


def needs_of(scene: Scene, person: Person | None) -> Iterator[tuple[str, str]]:
    """Yield (what, words) pairs; what is corrected in the complaint comes before what was known."""
    access = _known(scene, person, "access_needs")
    if access:
        yield "Access needs", access
    if is_large_print(access):
        yield "Letters", "printed large"
    if language := _known(scene, person, "language"):
        yield "Language", language
    reply_by = _known(scene, person, "reply_by")
    for way in scene.policy.lists.deliveries:
        if way.id == reply_by:  # another edition may have known other ways
            yield "Answer them by", way.name


def is_large_print(need: str) -> bool:
    """Tell whether a need, as somebody wrote it down, is for large print."""
    return "large print" in need.lower().replace("-", " ")


def _known(scene: Scene, person: Person | None, name: str) -> str:
    if scene.case.needs_none(name):
        return ""
    return scene.case.need(name) or str(getattr(person, name, ""))
