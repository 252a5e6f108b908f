"""An edition of the policy as a document residents can read (CCRMO section 16)."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from estate_complaints.letters.policy_document import (
    Booklet,
    Limit,
    Passage,
    Section,
    write_booklet,
)
from estate_complaints.office.desk import Desk
from estate_complaints.office.policy.policy_clocks import NO_LIMIT
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.days.reckoning import in_words
from estate_complaints.rules.people import OfficeDetails
from estate_complaints.rules.policy.editions import first_day
from estate_complaints.rules.policy.policy import ClockRule, Policy

_BINDS = {"office": "We", "resident": "You", "outside": "They", "nobody": ""}


def write_document(desk: Desk, key: str, file: Path) -> None:
    """Write an edition as a Word document. Raises OSError, LookupError for no such edition."""
    write_booklet(booklet(desk.policies[key], desk.office.details), file)


def booklet(policy: Policy, office: OfficeDetails) -> Booklet:
    """Return what stands in the document of an edition."""
    about = policy.about
    return Booklet(
        title=about.title,
        organisation=about.organisation,
        edition=f"Edition {about.edition}, in force from {uk_dates.long(first_day(policy))}",
        how=tuple(_sentence(term.words or term.name) for term in policy.lists.channels),
        stages=tuple(_stages(policy)),
        contacts=tuple(_contacts(office)),
        limits=tuple(_limit(policy, clock) for clock in policy.clocks if _is_told(clock)),
        sections=_sections(policy),
        beyond=tuple(_beyond(policy)),
    )


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."


def _stages(policy: Policy) -> Iterable[str]:
    for stage in policy.stages:
        ordinal = f", {stage.ordinal}" if stage.ordinal else ""
        yield f"{stage.name}{ordinal}. {stage.handlers.says}"


def _contacts(office: OfficeDetails) -> Iterable[tuple[str, str]]:
    told = (
        ("Office", office.name),
        ("Address", ", ".join(office.address.splitlines())),
        ("Telephone", office.telephone),
        ("E-mail", office.email),
        ("Website", office.website),
    )
    return ((name, words) for name, words in told if words)


def _is_told(clock: ClockRule) -> bool:
    """Residents read the limits they or the office keep, not the office's own reminders."""
    return clock.amount is not None or clock.binds != "nobody"


def _limit(policy: Policy, clock: ClockRule) -> Limit:
    how_long = NO_LIMIT
    if clock.amount == 0:
        how_long = f"At once after {clock.starts_words}."
    elif clock.amount is not None:
        how_long = f"{in_words(clock.amount, clock.unit)} from {clock.starts_words}"
    names = [other.name for other in policy.clocks]
    what = clock.name
    if names.count(what) > 1 and clock.stage:
        what = f"{policy.stage(clock.stage).name}: {what[:1].lower()}{what[1:]}"
    return Limit(what, _BINDS[clock.binds], how_long, policy.cite(clock.clause))


def _sections(policy: Policy) -> tuple[Section, ...]:
    found: list[Section] = []
    for clause in policy.clauses:
        passage = Passage(clause.label, clause.text)
        if found and found[-1].heading == clause.heading:
            last = found.pop()
            found.append(Section(last.heading, (*last.passages, passage)))
        else:
            found.append(Section(clause.heading, (passage,)))
    return tuple(found)


def _beyond(policy: Policy) -> Iterable[str]:
    for body in policy.external:
        ways = uk_dates.join(filter(None, (body.address, body.email)))
        when = f"After {policy.stage(body.after).name}" if body.after else "At any time"
        reached = f" ({ways})" if ways else ""
        yield f"{when}: {body.body}{reached}, {policy.cite(body.clause)}."
