"""The part of a letter that says why a complaint is not accepted: the reason, clause and days."""

from __future__ import annotations

import re
from collections.abc import Iterable

from estate_complaints.letters import fields as say
from estate_complaints.office.letters.occasion import Occasion, Words, long
from estate_complaints.rules.case.causes import (
    first_happened,
    known_on,
    last_day_to_complain,
    last_happened,
)
from estate_complaints.rules.entries.intake import ScopeDecided
from estate_complaints.rules.policy.policy import Term

_ITEM = re.compile(r"[-·•] ?(.*)")
_CLEAR = 0.6  # of the decision's own words in one item of a list
_CLEARER = 0.15  # than in the next best


def refusal(occasion: Occasion, words: Words) -> say.Refusal:
    """Return why a complaint is not accepted, or an empty refusal for any other letter."""
    entry = occasion.entry
    if not isinstance(entry, ScopeDecided):
        return say.Refusal()
    policy = occasion.scene.policy
    scope = policy.term("scopes", entry.decision)
    where = entry.dealt_with_reference and f" (our reference {entry.dealt_with_reference})"
    because = f"Your complaint {scope.words}{where}. " if scope.words else ""
    return say.Refusal(
        statement=words.paragraph("not_accepted"),
        reason=f"{because}{entry.why.strip()}".strip(),
        clause=policy.cite(scope.clause),
        clause_text=quoted(policy.clause(scope.clause).text, scope) if scope.clause else "",
        dates=tuple(_days_it_turned_on(occasion, scope)),
        instead=entry.passed_to.strip(),
        challenge=words.paragraph("challenge"),
    )


def quoted(clause: str, scope: Term) -> str:
    """Return a clause as it stands, or of a list only the item that the decision is about.

    Where it is not clear which item that is, the whole list is quoted.
    """
    opening, *lines = clause.strip().splitlines()
    items = [found[1] for line in lines if (found := _ITEM.fullmatch(line.strip()))]
    if len(items) < len(lines) or len(items) < 2:
        return clause.strip()
    wanted = _telling_words(f"{scope.name} {scope.words}")
    ranked = sorted(items, key=lambda item: -_shared(wanted, item))
    best, second = (_shared(wanted, item) for item in ranked[:2])
    if best < _CLEAR or best - second < _CLEARER:
        return clause.strip()
    left_out = "" if ranked[0] == items[0] else "… "
    return f"{opening}\n{left_out}{ranked[0].rstrip(';')}"


def _shared(wanted: set[str], item: str) -> float:
    return len(wanted & _telling_words(item)) / len(wanted) if wanted else 0.0


def _telling_words(text: str) -> set[str]:
    return {word for word in re.findall(r"[a-z0-9]+", text.lower()) if len(word) > 3}


def _days_it_turned_on(occasion: Occasion, scope: Term) -> Iterable[say.KeyDate]:
    """The days of a decision about age; no other decision turns on a day."""
    age, case = occasion.scene.policy.age_limit, occasion.scene.case
    happened, known = last_happened(case), known_on(case)
    if age is None or age.rule != scope.rule or happened is None:
        return
    last = last_day_to_complain(occasion.scene.policy, occasion.scene.calendar, case)
    if age.counts_from == "first":
        yield say.KeyDate(what="The problem first happened", when=long(first_happened(case)))
    yield say.KeyDate(what="The problem last happened", when=long(happened))
    if age.from_knowledge and known != happened:
        yield say.KeyDate(what="You came to know of it", when=long(known))
    yield say.KeyDate(what="The last day for complaining about it", when=long(last))
    yield say.KeyDate(what="We received your complaint", when=long(case.received_on))
