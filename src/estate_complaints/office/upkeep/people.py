"""The people of the office: who they are, who may sign in, and their passwords."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID, uuid4

from estate_complaints.office.desk import Desk, role_of
from estate_complaints.office.doors.guessing import Guard, utc_now
from estate_complaints.office.doors.keys_file import OpenKeys, open_keys
from estate_complaints.office.doors.place import Place
from estate_complaints.office.doors.set_up import Founded, add_member
from estate_complaints.office.refusal import NotDone
from estate_complaints.office.rows import Choice, MemberRow, OfficePeople
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.people import Member
from estate_complaints.rules.policy.editions import first_day, in_order
from estate_complaints.storage import people, this_pc
from estate_complaints.storage.administrators import (
    administrators,
    appoint,
    as_administrator,
    rename,
    renew_recovery,
    stand_down,
)
from estate_complaints.storage.audiences import Audiences
from estate_complaints.storage.editions import ChangedMeanwhile
from estate_complaints.storage.identity import Identity
from estate_complaints.storage.keys import office_key_code
from estate_complaints.storage.sealing import Cost


@dataclass(frozen=True)
class MemberChange:
    """What an administrator makes of somebody; `before` is what they were looking at.

    `password` is a first one, for somebody who could not sign in before.
    """

    before: Member
    after: Member
    signs_in: bool
    administrator: bool
    password: str = field(default="", repr=False)


def members_of(desk: Desk, place: Place) -> OfficePeople:
    """Return the people of the office as the book has them now, and bring the desk up to date.

    Raises NotEnrolled, NotTrusted and StorageUnavailable.
    """
    with open_keys(place) as held:
        able, trusted = held.ring.can_sign_in(), administrators(held.ring)
    desk.keep_up()
    shown = [_row(desk, member, able, trusted) for member in desk.office.members]
    shown.sort(key=lambda row: (not row.member.active, row.member.name.casefold()))
    staff = [role for role in desk.policy.roles if not role.outside]
    return OfficePeople(
        members=tuple(shown),
        roles=tuple(Choice(role.id, role.name) for role in staff),
        details=desk.office.details,
        reader=desk.member.id,
        why_not=_why_not(desk, trusted),
        today=desk.today(),
        time_off=desk.time_off,
    )


def admit(
    desk: Desk,
    place: Place,
    member: Member,
    password: str,
    op_id: UUID,
    *,
    administrator: bool = False,
    cost: Cost | None = None,
) -> Member:
    """Let a new colleague into the office; without a password they are known but never sign in.

    The same `op_id` again adds nobody twice. Raises NotDone where the name is taken or the role
    goes, NotAllowed and StorageUnavailable.
    """
    _refuse_same_name(desk, member)
    _refuse_role_that_goes(desk, member)
    return add_member(
        desk,
        desk.book.writer,
        place,
        member,
        password,
        administrator=administrator,
        cost=cost,
        op_id=op_id,
    )


def change_member(
    desk: Desk, place: Place, change: MemberChange, *, cost: Cost | None = None
) -> None:
    """Change somebody's details, whether they sign in, and whether they are an administrator.

    Somebody who leaves, or is to sign in no longer, loses their keys at once. The same change
    once more does no harm. Raises NotDone for what nobody may do to themselves, NotAllowed,
    ChangedMeanwhile and StorageUnavailable.
    """
    with open_keys(place) as held:
        by = as_administrator(held.ring, desk.book.writer)
        _protect_own_rights(desk, change)
        _refuse_same_name(desk, change.after)
        _refuse_role_that_goes(desk, change.after)
        _refuse_without_password(held, change)
        _write(desk, change)
        _give_keys(held, by, change, cost)
        if not change.after.active:
            Audiences(desk.book, held.keys.card).dismiss(change.after.id)
    desk.keep_up()


def change_password(
    desk: Desk,
    place: Place,
    old: str,
    new: str,
    *,
    cost: Cost | None = None,
    now: Callable[[], datetime] = utc_now,
) -> None:
    """Change one's own password. Raises SignInRefused, TooManyTries and StorageUnavailable."""
    member = desk.member.id
    with open_keys(place) as held:
        Guard(place.profile, now).watch(
            member,
            lambda: held.keys.change_password(member, old, new, held.office_key, cost=cost),
        )


def reset_password(
    desk: Desk, place: Place, member: int, password: str, *, cost: Cost | None = None
) -> None:
    """Give a colleague who has forgotten theirs a new password; the book notes by whom and when.

    Their rights stay as they are. Raises NotDone for one's own and for somebody who does not
    sign in, NotAllowed and StorageUnavailable.
    """
    if member == desk.member.id:
        raise NotDone("Your own password is changed with the old one: “Change my password”.")
    with open_keys(place) as held:
        by = as_administrator(held.ring, desk.book.writer)
        if member not in held.ring.can_sign_in():
            raise NotDone("This person does not sign in. Change that first.")
        trusted = member in administrators(held.ring)
        name = held.keys.card(member).name
        held.keys.add_person(
            by, member, name, password, held.office_key, administrator=trusted, cost=cost
        )
        Audiences(desk.book, held.keys.card).seal_again(member)
    known = people.members(desk.book)
    before = known.get(member)
    if before is not None:
        known.save(before.body, op_id=uuid4(), id=member, seen=before.edition)


def code_for_another_pc(desk: Desk, place: Place) -> str:
    """Return the office key as it is typed at a further PC. Raises NotAllowed and NotEnrolled."""
    desk.book.writer.office()  # only an administrator has it
    return office_key_code(this_pc.enrolment(place.profile))


def renew_codes(desk: Desk, place: Place) -> Founded:
    """Make a new recovery code, in place of a sheet that was lost or never printed.

    The code before opens nothing any more. Raises NotAllowed and StorageUnavailable.
    """
    with open_keys(place) as held:
        by = as_administrator(held.ring, desk.book.writer)
        key = code_for_another_pc(desk, place)  # first: nothing may fail once the old code is void
        return Founded(renew_recovery(held.ring, by), key)


def _row(desk: Desk, member: Member, able: frozenset[int], trusted: frozenset[int]) -> MemberRow:
    return MemberRow(
        member=member,
        role=role_of(desk, member).name,
        manager=desk.office.name_of(member.manager),
        signs_in=member.id in able,
        administrator=member.id in trusted and member.id in able,
    )


def _why_not(desk: Desk, trusted: frozenset[int]) -> str:
    if desk.member.id in trusted:
        if desk.book.writer.is_administrator:
            return ""
        return "You have become an administrator. Please sign out and in again to change this."
    names = sorted(filter(None, map(desk.office.name_of, trusted)))
    return f"Only an administrator can change this: {uk_dates.join(names, 'or')}."


def _protect_own_rights(desk: Desk, change: MemberChange) -> None:
    """There is always an administrator: nobody can take the last one's rights but themselves."""
    keeps = change.after.active and change.signs_in and change.administrator
    if change.after.id == desk.member.id and not keeps:
        raise NotDone("You cannot take your own rights away. Another administrator can do that.")


def _refuse_same_name(desk: Desk, member: Member) -> None:
    wanted = member.name.casefold()
    same = (one for one in desk.office.members if one.name.casefold() == wanted and one.active)
    if member.active and any(one.id != member.id for one in same):
        raise NotDone(
            f"There is a {member.name} already. Write the names so that they can be told apart."
        )


def _refuse_role_that_goes(desk: Desk, member: Member) -> None:
    """An edition already recorded must know the role of everybody who will be here under it."""
    later = (one for one in in_order(desk.policies.values()) if first_day(one) > desk.today())
    gone = next((one for one in later if member.role not in {r.id for r in one.roles}), None)
    if member.active and gone:
        raise NotDone(
            f"There is no {role_of(desk, member).name} any more from "
            f"{uk_dates.short(first_day(gone))}, when edition {gone.about.edition} of the policy "
            "begins. Choose a role that stays."
        )


def _write(desk: Desk, change: MemberChange) -> None:
    known = people.members(desk.book)
    present = known.get(change.after.id)
    if present is None:
        raise LookupError(f"Nobody of the number {change.after.id} is in the book.")
    if present.body == change.after:
        return
    if present.body != change.before:
        raise ChangedMeanwhile(present)
    known.save(change.after, op_id=uuid4(), id=change.after.id, seen=present.edition)


def _refuse_without_password(held: OpenKeys, change: MemberChange) -> None:
    """Before anything of the change is written."""
    signs_in = change.after.active and change.signs_in
    if signs_in and not change.password and change.after.id not in held.ring.can_sign_in():
        raise NotDone(f"{change.after.name} needs a first password.")


def _give_keys(held: OpenKeys, by: Identity, change: MemberChange, cost: Cost | None) -> None:
    member, name = change.after.id, change.after.name
    able = member in held.ring.can_sign_in()
    if not (change.after.active and change.signs_in):
        if able:
            held.keys.remove_person(by, member)
    elif not able:
        held.keys.add_person(
            by,
            member,
            name,
            change.password,
            held.office_key,
            administrator=change.administrator,
            cost=cost,
        )
    else:
        rename(held.ring, by, member, name)
        (appoint if change.administrator else stand_down)(held.ring, by, member)
