"""The people of a case: how the screen tells of them, and how somebody named is kept."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from uuid import UUID

import msgspec
from sqlalchemy import Connection

from estate_complaints.office.complaint.record import keep
from estate_complaints.office.desk import Desk
from estate_complaints.office.rows import Choice
from estate_complaints.rules.case.case import Case
from estate_complaints.rules.case.representation import entitled
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.handling import COMPLAINANT, REPRESENTATIVE, SOMEBODY_ELSE
from estate_complaints.rules.entries.intake import Subject
from estate_complaints.rules.entries.parties import ComplainantNamed
from estate_complaints.rules.handlers import members_of
from estate_complaints.rules.people import Office, Person
from estate_complaints.rules.policy.policy import Policy
from estate_complaints.rules.scene import Scene
from estate_complaints.storage.book import Settle

ON_THE_FORM = ("name", "flat", "address", "telephone", "email")
"""What is written down about somebody who is named."""


def people_of(scene: Scene, person: Person | None) -> tuple[tuple[str, str], ...]:
    """Return (part, words) for everybody a case has to do with."""
    case, policy = scene.case, scene.policy
    found = [("Who complains", policy.term("complainant_kinds", case.complainant_kind).name)]
    if person:
        details = (person.name, person.flat, " ".join(person.address.split("\n")))
        found.append(("Complainant", ", ".join(filter(None, details))))
        found.append(("Telephone", person.telephone))
        found.append(("E-mail", person.email))
    found.append(("Represented by", _represented(scene)))
    about = (about_words(policy, scene.office, subject) for subject in case.subjects)
    found += [("About", words) for words in about]
    reported = case.corrected("reported_on")
    if isinstance(reported, date):  # a request that became this complaint keeps its first day
        found.append(("First reported to us", uk_dates.short(reported)))
    for stage in case.stages:
        officers = [member.name for member in members_of(scene, case.officers(stage))]
        who = uk_dates.join(officers) or "nobody yet"
        found.append((f"Responsible at {policy.stage(stage).name}", who))
    return tuple((part, words) for part, words in found if words)


def about_words(policy: Policy, office: Office, subject: Subject) -> str:
    """Return who or what a complaint is about: the kind, the name, the service."""
    kind = policy.term("subject_kinds", subject.kind).name
    service = office.service(subject.service)
    named = subject.name or office.name_of(subject.member)
    return ", ".join(filter(None, (kind, named, service.name if service else "")))


def _represented(scene: Scene) -> str:
    speaks = scene.case.representative
    if speaks is None:
        return ""
    shown = entitled(scene.policy, scene.case) is not None
    authority = "letters go to them" if shown else "not yet confirmed that they may act"
    address = " ".join(speaks.address.split("\n"))
    named = f"{speaks.name} {speaks.relationship}".strip()
    details = (named, address, speaks.telephone, speaks.email)
    return f"{', '.join(filter(None, details))}: {authority}"


def spoken_with(scene: Scene) -> Iterator[Choice]:
    """Yield with whom a contact can have been."""
    yield Choice(COMPLAINANT, ": ".join(filter(None, ("The complainant", scene.complainant))))
    if scene.case.representative:
        speaks = scene.case.representative.name
        yield Choice(REPRESENTATIVE, f"Their representative: {speaks}")
    yield Choice(SOMEBODY_ELSE, "Somebody else", "Does not count as contact with the complainant")


def known_of(desk: Desk, case: Case) -> dict[str, object]:
    """Return what the form for naming the complainant starts with."""
    policy, person = desk.policies[case.edition], desk.complainant(case)
    kind = policy.term("complainant_kinds", case.complainant_kind)
    known: dict[str, object] = {}
    if not (kind.anonymous or kind.no_person):
        known["complainant_kind"] = kind.id
    if person:
        known |= {name: getattr(person, name) for name in ON_THE_FORM}
    return known


def settling(desk: Desk, case: Case, entry: Entry, op_id: UUID) -> Settle | None:
    """Return what keeps whoever an entry names among the people, and gives it their number.

    None for any other entry.
    """
    if not isinstance(entry, ComplainantNamed):
        return None
    typed = Person(**{name: getattr(entry, name) for name in ON_THE_FORM})
    known = entry.complainant or _same_person(desk, case, entry) or None

    def settle(connection: Connection, named: Entry) -> Entry:
        number = keep(desk, connection, known, typed, None, op_id)
        return msgspec.structs.replace(named, complainant=number)

    return settle


def _same_person(desk: Desk, case: Case, entry: ComplainantNamed) -> int:
    """Return the present complainant's number where only their details are put right; else 0."""
    present = desk.complainant(case)
    if present is None or case.complainant is None:
        return 0
    alike = present.name.casefold().split() == entry.name.casefold().split()
    return case.complainant if entry.same or alike else 0
