"""The parts of a letter that tell what was decided, what was done about it, and what will be."""

from __future__ import annotations

from datetime import date

from estate_complaints.letters import fields as say
from estate_complaints.office.letters.occasion import Occasion, long
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.entries.outcome import OutcomeConfirmed, PointDecided

_BY_NOW = "By the date of this letter"
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def points(occasion: Occasion) -> tuple[say.Point, ...]:
    """Return every point with the outcome it had at this stage, as far as it was decided.

    What put it right stands among the `remedies`, so that a letter tells all of it in one place.
    """
    scene = occasion.scene
    decided = scene.case.decisions(occasion.stage.id)
    in_short = _told_in_short(occasion)
    told = []
    for point in scene.case.points:
        made = decided.get(point.number)
        entry = made.entry if made else None
        restricted = point.number in in_short
        told.append(
            say.Point(
                number=point.number,
                wrong=point.wrong,
                wanted=point.wanted,
                outcome=scene.policy.term("outcomes", entry.outcome).name if entry else "",
                reasons=entry.reasons if entry and not restricted else "",
                references=entry.references if entry and not restricted else "",
                restricted=restricted,
            )
        )
    return tuple(told)


def _in_short(occasion: Occasion, entry: PointDecided) -> bool:
    """Tell whether a point is answered with its outcome and nothing of how that was reached."""
    policy = occasion.scene.policy
    return bool(entry.told) and policy.term("tellings", entry.told).short


def _told_in_short(occasion: Occasion) -> frozenset[int]:
    decided = occasion.scene.case.decisions(occasion.stage.id)
    return frozenset(n for n, made in decided.items() if _in_short(occasion, made.entry))


def overall(occasion: Occasion) -> str:
    """Return the decision in a sentence or two: which points were decided how."""
    scene = occasion.scene
    found: dict[str, list[int]] = {}
    for number, made in sorted(scene.case.decisions(occasion.stage.id).items()):
        term = scene.policy.term("outcomes", made.entry.outcome)
        found.setdefault(term.words or term.name.lower(), []).append(number)
    if len(scene.case.points) == 1:
        return "".join(f"Your complaint is {words}." for words in found)
    if len(found) == 1:
        [(words, numbers)] = found.items()
        return _all_alike(words, len(numbers)) if len(numbers) > 1 else _some(words, numbers, True)
    first = min(found, key=lambda words: found[words], default="")
    return " ".join(_some(words, found[words], words == first) for words in found)


def _all_alike(words: str, count: int) -> str:
    if words.startswith("not "):
        none = "Neither point" if count == 2 else f"None of the {_in_words(count)} points"
        return f"{none} of your complaint is {words.removeprefix('not ')}."
    every = "Both points" if count == 2 else f"All {_in_words(count)} points"
    return f"{every} of your complaint are {words}."


def _some(words: str, numbers: list[int], first: bool) -> str:
    listed = uk_dates.join([str(number) for number in numbers])
    which = f"Point {listed}" if len(numbers) == 1 else f"Points {listed}"
    of_it = " of your complaint" if first else ""
    return f"{which}{of_it} {'is' if len(numbers) == 1 else 'are'} {words}."


def _in_words(number: int) -> str:
    return _NUMBERS[number] if number < len(_NUMBERS) else str(number)


def confirms(occasion: Occasion) -> str:
    """Return, for an outcome told before it was written, how and when it was told."""
    if not isinstance(occasion.entry, OutcomeConfirmed):
        return ""
    told = occasion.scene.case.answer(occasion.stage.id)
    if told is None:
        return ""
    how = occasion.scene.policy.term("deliveries", told.entry.how).words
    return f"This letter confirms in writing what we told you {how} on {uk_dates.long(told.day)}."


def remedies(occasion: Occasion) -> tuple[say.Remedy, ...]:
    """Return what has been done already: about each point, and of what was promised."""
    case = occasion.scene.case
    decided = case.decisions(occasion.stage.id)
    restricted = _told_in_short(occasion)
    put_right = [
        (number, made.entry.put_right.strip())
        for number, made in sorted(decided.items())
        if made.entry.put_right.strip() and number not in restricted
    ]
    kept = [
        say.Remedy(what=promise.action.what, when=uk_dates.long(promise.done_on))
        for promise in case.promises
        if promise.done_on is not None
        and promise.done_on <= occasion.day
        and promise.action.point not in restricted
    ]
    several = len(case.points) > 1
    about_points = [
        say.Remedy(what=f"Point {number}: {what}" if several else what, when=_BY_NOW)
        for number, what in put_right
    ]
    return (*about_points, *kept)


def actions(occasion: Occasion) -> tuple[say.Action, ...]:
    """Return what is promised and not yet done; what is late says so."""
    restricted = _told_in_short(occasion)
    return tuple(
        say.Action(
            what=promise.action.what,
            owner=promise.action.owner,
            by_when=_by_when(promise.action.by_when, occasion.day),
        )
        for promise in occasion.scene.case.promises
        if (promise.done_on is None or promise.done_on > occasion.day)
        and promise.action.point not in restricted
    )


def _by_when(promised: date | None, today: date) -> str:
    late = promised is not None and promised < today
    return f"{long(promised)} (overdue)" if late else long(promised)


def told_before(occasion: Occasion, name: str) -> str:
    """Return what was typed when the outcome was told that is now confirmed in writing."""
    if not isinstance(occasion.entry, OutcomeConfirmed):
        return ""
    told = occasion.scene.case.answer(occasion.stage.id)
    return str(getattr(told.entry, name, "")).strip() if told else ""
