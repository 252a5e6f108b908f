"""Taking a complaint down: finding who complains, what the policy makes of it, and saving it."""

from __future__ import annotations

from uuid import UUID

import msgspec
from sqlalchemy import Connection

from estate_complaints.office.complaint.earlier import earlier_of
from estate_complaints.office.complaint.receipt import receipt_of
from estate_complaints.office.complaint.taken import Taken
from estate_complaints.office.desk import Desk
from estate_complaints.office.rows import FoundPerson, Receipt
from estate_complaints.rules import intake
from estate_complaints.rules.case.case import case_from
from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.intake import Received
from estate_complaints.rules.people import Person
from estate_complaints.rules.policy.editions import in_order
from estate_complaints.rules.steps.references import knows_words_of
from estate_complaints.storage import people, search
from estate_complaints.storage.ledger import New


def assess(desk: Desk, taken: Taken) -> intake.Assessment:
    """Say what the policy in force makes of a complaint as far as it is typed."""
    desk.keep_up()
    received = _placed(desk, taken)
    if taken.person is not None or taken.person_id is not None:
        received = msgspec.structs.replace(received, complainant=taken.person_id or 0)
    return intake.assess(
        desk.policies[received.edition],
        desk.calendar,
        desk.office,
        received,
        taken.received_on,
        desk.today(),
        desk.member,
        earlier_of(desk, taken.person_id, taken.person),
        in_order(desk.policies.values()),
    )


def record_complaint(desk: Desk, taken: Taken, op_id: UUID) -> Receipt:
    """Write a complaint into the book and say what happens next.

    No rule refuses it. The same `op_id` again returns the first answer. Raises
    StorageUnavailable, whose `saved` tells what became of it.
    """
    desk.keep_up()
    appended = desk.book.append(
        None,
        [New(entry=_placed(desk, taken), day=taken.received_on)],
        0,
        op_id,
        desk.member.id,
        desk.projector,
        lambda connection, entry: _named(desk, taken, op_id, connection, entry),
    )
    case = case_from(desk.book.history(appended.case_no), appended.case_no)
    return receipt_of(desk.scene_of(case), desk.reference(case))


def _named(desk: Desk, taken: Taken, op_id: UUID, connection: Connection, entry: Entry) -> Entry:
    """Name the complainant in a receipt, and keep what is new about them with it, or neither."""
    number = taken.person_id
    if taken.person is not None:
        number = keep(desk, connection, number, taken.person, taken.person_was, op_id)
    return msgspec.structs.replace(entry, complainant=number)


def keep(
    desk: Desk,
    connection: Connection,
    known: int | None,
    typed: Person,
    was: Person | None,
    op_id: UUID,
) -> int:
    """Keep somebody new, or what was typed anew about somebody known, and return their number.

    `was` is what stood in the form at first; None where it stood there as the book now has it.
    It is done in the transaction of the entry that names them, so that neither is there alone.
    """
    held = people.people(desk.book)
    present = held.present(connection, known) if known is not None else None
    if known is None:
        return held.put(connection, typed, op_id=op_id).id
    if present is not None:
        merged = _merged(present.body, typed, was or present.body)
        if merged != present.body:
            held.put(connection, merged, op_id=op_id, id=known, seen=present.edition)
    return known


def _merged(present: Person, typed: Person, was: Person) -> Person:
    """Take from the form what was changed in it; a colleague's changes to the rest stay."""
    changed = {name: getattr(typed, name) for name in Person.__struct_fields__}
    changed = {name: new for name, new in changed.items() if new != getattr(was, name)}
    return msgspec.structs.replace(present, **changed)


def _placed(desk: Desk, taken: Taken) -> Received:
    """Place a complaint under the edition in force on the day of receipt (AMB-47).

    Where that has no word for something that was chosen, as when an edition was recorded while
    the form was open, today's stands in: taking a complaint down is never refused.
    """
    policy = desk.policy_on(taken.received_on)
    if not knows_words_of(policy, taken.received):
        policy = desk.policy
    stage = intake.entry_stage(policy, taken.received).stage
    return msgspec.structs.replace(taken.received, edition=policy.key, stage=stage)


def find_people(desk: Desk, words: str, most: int = 8) -> tuple[FoundPerson, ...]:
    """Find earlier complainants by name, flat or telephone, the likeliest first."""
    found = desk.book.read(lambda connection: search.find_people(connection, words, most))
    return tuple(as_found(number, person) for number, person in found)


def as_found(number: int, person: Person) -> FoundPerson:
    """Return somebody of the book as a form is filled with them."""
    words = ", ".join(filter(None, (person.name, person.flat, person.telephone)))
    return FoundPerson(id=number, words=words, **msgspec.structs.asdict(person))
