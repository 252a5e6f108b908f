"""Whether the Complaints Book is still what was written in it, as far as this PC can tell."""

from __future__ import annotations

from dataclasses import dataclass

from estate_complaints.office.desk import Desk
from estate_complaints.office.doors.keys_file import open_keys
from estate_complaints.office.doors.place import Place
from estate_complaints.storage import office_rules, this_pc
from estate_complaints.storage.administrators import administrators, as_administrator
from estate_complaints.storage.chain import Finding
from estate_complaints.storage.ledger import verify_since


@dataclass(frozen=True)
class Proof:
    """What a look at the book found. `entries` is how many entries it holds."""

    entries: int
    findings: tuple[Finding, ...] = ()
    may_accept: bool = False  # whether the reader is an administrator
    doubtful: tuple[str, ...] = ()  # editions of the policy, and days off

    @property
    def sentences(self) -> tuple[str, ...]:
        """What is wrong, a sentence for each place; none for a book that is whole."""
        entries = (f"Entry {one.seq}: {one.what.value}" for one in self.findings)
        return (*entries, *self.doubtful)


def look(desk: Desk, place: Place, *, at_rules: bool = False) -> Proof:
    """Check what was added since this PC looked last, and that nothing before it went.

    The editions of the policy and the days off are checked where entries were added, or
    `at_rules` asks for it.
    A book in which nothing is wrong is remembered as it is now; one that is wrong stays wrong at
    every look until somebody takes it as it is. A PC that never saw the book begins here.
    Raises StorageUnavailable.
    """
    head = desk.book.head()
    seen = this_pc.remembered_head(place.profile)
    if seen == head and not at_rules:
        return Proof(head.seq)
    with open_keys(place) as opened:
        keys = opened.keys.signing_keys()
    findings: tuple[Finding, ...] = ()
    if seen is not None:
        findings = desk.book.read(lambda connection: verify_since(connection, keys, seen))
    if not findings and seen != head:
        this_pc.remember_head(place.profile, head)
    return Proof(head.seq, findings, doubtful=office_rules.doubtful(desk.book, keys))


def look_at_everything(desk: Desk, place: Place) -> Proof:
    """Check every entry from the first on, and what this PC saw. Raises StorageUnavailable."""
    seen = this_pc.remembered_head(place.profile)
    with open_keys(place) as opened:
        keys, able = opened.keys.signing_keys(), desk.member.id in administrators(opened.ring)
        findings = desk.book.verify(keys, seen)
    doubtful = office_rules.doubtful(desk.book, keys)
    return Proof(desk.book.head().seq, findings, able and bool(findings), doubtful)


def take_as_it_is(desk: Desk, place: Place) -> None:
    """Go on from the book as it is now: for an office that put a backup in its place itself.

    Raises NotAllowed for anybody but an administrator.
    """
    with open_keys(place) as opened:
        as_administrator(opened.ring, desk.book.writer)
    this_pc.remember_head(place.profile, desk.book.head())
