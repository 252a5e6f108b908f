"""Opens the book with the recovery code, so that somebody who forgot their password gets in."""

from __future__ import annotations

from uuid import uuid4

from estate_complaints.office.doors.keys_file import OpenKeys, open_keys
from estate_complaints.office.doors.place import Place
from estate_complaints.office.doors.second_pc import WrongCode
from estate_complaints.office.refusal import NotDone
from estate_complaints.storage import people
from estate_complaints.storage.administrators import administrators
from estate_complaints.storage.audiences import Audiences
from estate_complaints.storage.book import Book
from estate_complaints.storage.identity import Identity, SignInRefused
from estate_complaints.storage.sealing import Cost


def reset_with_code(
    place: Place,
    member: int,
    code: str,
    password: str,
    *,
    administrator: bool = False,
    cost: Cost | None = None,
) -> None:
    """Give somebody a new password by the recovery code from the office's envelope.

    An administrator stays one; `administrator` makes one of somebody else, for an office whose
    administrators have all gone. The book notes when the code was used and for whom. Raises
    Mistyped with the line of the mistake, WrongCode, NotDone for somebody who has left, and
    StorageUnavailable.
    """
    with open_keys(place) as held:
        envelope = _envelope(held, code)
        book = Book.open(place.book, envelope)
        try:
            known = people.members(book)
            before = known.get(member)
            if before is None or not before.body.active:
                raise NotDone("This person no longer works here.")
            held.keys.add_person(
                envelope,
                member,
                before.body.name,
                password,
                held.office_key,
                administrator=administrator or member in administrators(held.ring),
                cost=cost,
            )
            Audiences(book, held.keys.card).seal_again(member)
            known.save(before.body, op_id=uuid4(), id=member, seen=before.edition)
        finally:
            book.close()


def _envelope(held: OpenKeys, code: str) -> Identity:
    try:
        return held.keys.recover(code)
    except SignInRefused as error:
        raise WrongCode(
            "This recovery code opens another book, or a newer one has taken its place."
        ) from error
