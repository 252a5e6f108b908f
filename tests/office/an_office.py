"""A real office in a folder of its own, for tests: founded, signed in to, and closed again."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import msgspec

from estate_complaints import paths
from estate_complaints.office.desk import Desk
from estate_complaints.office.doors.place import Place
from estate_complaints.office.doors.set_up import FOUNDER, Founded, NewOffice, found_office
from estate_complaints.office.doors.sign_in import Shelf, SignedIn, sign_in
from estate_complaints.office.rows import MemberRow
from estate_complaints.office.upkeep import people
from estate_complaints.office.upkeep.people import MemberChange, admit
from estate_complaints.rules.people import Member, OfficeDetails
from estate_complaints.storage.sealing import Cost

QUICK = Cost(passes=1, memory=8192)
"""The least a password can cost, so that a test need not wait for it."""

SHELF = Shelf(paths.resources(), paths.letter_templates())
AMA, AMAS = FOUNDER, "ama's long password"
COLINS = "colin's long password"


def new_office(policy: str = "rprmo") -> NewOffice:
    """What the first start asks."""
    text = (SHELF.resources / "policies" / f"{policy}.toml").read_text(encoding="utf-8")
    details = OfficeDetails(name="Storybook RMO", address="1 Storybook Court\nLondon SW0 0ZZ")
    return NewOffice(text, details, "Ama Boateng", "board_member", AMAS)


def place_in(folder: Path) -> Place:
    """Where the office keeps its book, and this PC its own things."""
    return Place(folder / "share", folder / "this pc")


def found(place: Place) -> Founded:
    """Found the office."""
    return found_office(new_office(), place, cost=QUICK)


def sit_down(place: Place, member: int = AMA, password: str = AMAS) -> SignedIn:
    """Sign in."""
    return sign_in(place, SHELF, member, password)


@contextmanager
def at_the_desk(place: Place, member: int = AMA, password: str = AMAS) -> Iterator[Desk]:
    """Sign in, and let go of the book afterwards."""
    desk = sit_down(place, member, password).desk
    yield desk
    desk.book.close()


def let_colin_in(desk: Desk, place: Place, password: str = COLINS) -> Member:
    """A colleague who is no administrator."""
    colin = Member(id=0, name="Colin Marsh", role="employee", manager=AMA)
    return admit(desk, place, colin, password, uuid4(), cost=QUICK)


def row(desk: Desk, place: Place, number: int) -> MemberRow:
    return next(one for one in people.members_of(desk, place).members if one.member.id == number)


def change(desk: Desk, place: Place, number: int, **changed: object) -> None:
    """Change somebody as the form does, from how the list shows them."""
    shown = row(desk, place, number)
    keys = {name: changed.pop(name) for name in ("signs_in", "administrator") if name in changed}
    password = str(changed.pop("password", ""))
    held = {"signs_in": shown.signs_in, "administrator": shown.administrator} | keys
    after = msgspec.structs.replace(shown.member, **changed)
    people.change_member(
        desk, place, MemberChange(shown.member, after, password=password, **held), cost=QUICK
    )
