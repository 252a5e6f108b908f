"""Whose keys open a confidential record: the closed circles it was and will be written for."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property

from estate_complaints.office.desk import Desk
from estate_complaints.office.doors.keys_file import open_keys
from estate_complaints.office.doors.place import Place
from estate_complaints.office.refusal import NotDone
from estate_complaints.rules.case.history import History
from estate_complaints.rules.confidential import Kept, circle, kept_out, records_in
from estate_complaints.rules.people import Member
from estate_complaints.rules.policy.confidential_parts import ConfidentialRecord
from estate_complaints.rules.scene import Scene
from estate_complaints.rules.steps.objections import fill
from estate_complaints.storage import ledger
from estate_complaints.storage.audiences import Audiences
from estate_complaints.storage.keyring import Card
from estate_complaints.storage.ledger import NoSeals


@dataclass(frozen=True)
class Keyholders:
    """Who holds the keys of one confidential record in one case; `able` are those with keys.

    A record is written for one circle after another: a new one is founded as soon as somebody in
    the present one is complained about, has left or has lost their keys, so that nothing more is
    closed with a key they had. What was written before stays with those who could read it.
    """

    desk: Desk
    scene: Scene
    record: ConfidentialRecord
    audiences: Audiences
    able: frozenset[int]

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Every circle this record was written for, the earliest first."""
        return tuple(name for name, _ in self._written_for)

    @cached_property
    def held(self) -> frozenset[str]:
        """The circles whose entries the person at the desk opens."""
        return self.audiences.held(self.names)

    @cached_property
    def readers(self) -> tuple[Member, ...]:
        """Who reads what is written next."""
        inside = {one for one in self._inside if self._may_read(one)}
        numbers = inside or {one.id for one in circle(self.scene, self.record)} & self.able
        return tuple(one for one in self.scene.office.members if one.id in numbers)

    @property
    def reads(self) -> bool:
        """Whether the person at the desk reads the record; who is complained about never does."""
        me = self.desk.member
        if kept_out(self.scene, me):
            return False
        begins_anew = not any(map(self._may_read, self._inside))
        return bool(self.held) or (begins_anew and me in self.readers)

    @property
    def waits(self) -> bool:
        """Whether the person at the desk belongs to the circle, and has not been let in."""
        return not self.reads and self.desk.member in circle(self.scene, self.record)

    def kept(self) -> Kept:
        """Return what stands in the record, as far as the person at the desk may read it."""
        return Kept(self.scene, self.record, self._history(), self.reads)

    def for_writing(self) -> str:
        """Return the circle to write for, founding it where there is none that still fits.

        Raises NotDone where nobody is left who may read.
        """
        numbers = {one.id for one in self.readers}
        if not numbers:
            raise NotDone(fill(self.scene, self.record.nobody_left))
        latest = self._latest
        if latest and numbers == self._inside and not self.audiences.has_lost(latest):
            return latest
        return self.audiences.found(self._label, numbers)

    def _history(self) -> History:
        if not self.reads:
            return ()
        lines = self.audiences.entries(self.scene.case.number)
        return tuple(line for line in lines if line.audience in self.names)

    @property
    def _label(self) -> str:
        return f"{self.record.id}-{self.scene.case.number}"

    @cached_property
    def _written_for(self) -> tuple[tuple[str, int], ...]:
        number = self.scene.case.number
        found = self.desk.book.read(lambda connection: ledger.audiences(connection, number))
        return tuple((name, by) for name, by in found if name.rpartition("-")[0] == self._label)

    @cached_property
    def _latest(self) -> str:
        """The circle last written for; not one that somebody complained about began."""
        members = ((name, self.scene.office.member(by)) for name, by in self._written_for)
        trusted = [name for name, by in members if by and not self._is_subject(by)]
        return trusted[-1] if trusted else ""

    @cached_property
    def _inside(self) -> frozenset[int]:
        return self.audiences.members(self._latest) if self._latest else frozenset()

    def _may_read(self, number: int) -> bool:
        member = self.scene.office.member(number)
        return number in self.able and member is not None and not kept_out(self.scene, member)

    def _is_subject(self, member: Member) -> bool:
        return member.active and kept_out(self.scene, member)


def shut_out(desk: Desk, number: int) -> None:
    """Take the keys of a case's records from those it has come to be about, or who have left.

    Raises NoSuchCase and StorageUnavailable.
    """
    names = [name for name, _ in desk.book.read(lambda c: ledger.audiences(c, number))]
    if not names:
        return
    scene, audiences = desk.scene(number), Audiences(desk.book, _nobodys_card)
    inside = frozenset[int]().union(*map(audiences.members, names))
    for member in scene.office.members:
        if member.id in inside and kept_out(scene, member):
            audiences.dismiss(member.id, *names)


def _nobodys_card(member: int) -> Card:
    raise LookupError(f"Nobody is given a key here, nor {member}.")


@contextmanager
def keyholders(
    desk: Desk, place: Place, number: int, only: Collection[str] = ()
) -> Iterator[tuple[Keyholders, ...]]:
    """Open the confidential records of a case, all or `only` those named, for one gesture.

    Before and after it the book opens nothing that is closed. Raises NoSuchCase, NotEnrolled,
    NotTrusted and StorageUnavailable.
    """
    scene = desk.scene(number)
    records = [one for one in records_in(scene) if not only or one.id in only]
    with open_keys(place) as held:
        audiences, able = Audiences(desk.book, held.keys.card), held.ring.can_sign_in()
        desk.book.seals = audiences
        try:
            yield tuple(Keyholders(desk, scene, one, audiences, able) for one in records)
        finally:
            desk.book.seals = NoSeals()
