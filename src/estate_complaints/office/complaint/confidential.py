"""The confidential record beside a complaint: reading it, writing in it, letting somebody in."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy import Connection

from estate_complaints.office.complaint.case_view import against_of, clause_text, view_of
from estate_complaints.office.complaint.circles import Keyholders, keyholders, shut_out
from estate_complaints.office.complaint.confidential_rows import ConfidentialView
from estate_complaints.office.complaint.history_rows import history_of
from estate_complaints.office.complaint.intake_lists import chosen_from
from estate_complaints.office.desk import Desk
from estate_complaints.office.doors.place import Place
from estate_complaints.office.refusal import NotDone, Refused
from estate_complaints.office.rows import CaseView, Choice, HistoryRow, StepRow
from estate_complaints.rules.case.history import History
from estate_complaints.rules.confidential import (
    Kept,
    against_entry,
    assessors,
    kept_out,
    steps_in_record,
    striking_out,
)
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.confidential import ReaderAppointed
from estate_complaints.rules.people import Member
from estate_complaints.rules.scene import Scene
from estate_complaints.rules.steps.objections import Objection, fill, objection
from estate_complaints.rules.steps.steps import Step
from estate_complaints.storage.book import Project
from estate_complaints.storage.keyring import RECOVERY
from estate_complaints.storage.ledger import New

NO_RECORD = "This complaint has no such confidential record any more. Look at the case again."
LET_YOU_IN = "You may read it, and nobody has let you in yet. Ask {}."
ASK_ANOTHER = "You can read only an earlier part of this record. Let {} do this."
NAME_THEM = (
    "The person complained about is not chosen from the list of people. Correct the subject of the"
    " complaint, so that this record is kept from them for certain."
)


def look(desk: Desk, place: Place, number: int) -> tuple[ConfidentialView, ...]:
    """Return the confidential records of a case as the person at the desk may see them.

    Raises NoSuchCase, NotEnrolled, NotTrusted and StorageUnavailable.
    """
    with keyholders(desk, place, number) as found:
        return tuple(_view(holders) for holders in found)


def against(
    desk: Desk, place: Place, number: int, entry: Entry, day: date
) -> tuple[Objection, ...]:
    """Return what speaks against an entry of a confidential record as it is typed so far."""
    with keyholders(desk, place, number, [_record(entry)]) as found:
        return tuple(one for holders in found for one in _against(holders, entry, day))


def write(desk: Desk, place: Place, number: int, entry: Entry, day: date, op_id: UUID) -> CaseView:
    """Close an entry so that only the readers open it, and return the case, which is as it was.

    Whoever writes need not be one of them. The same `op_id` again writes nothing more. Raises
    Refused, NotDone where nobody is left who may read, and StorageUnavailable.
    """
    if desk.book.saved(op_id) is None:
        with keyholders(desk, place, number, [_record(entry)]) as found:
            if not found:
                raise NotDone(NO_RECORD)
            _write(found[0], entry, day, op_id)
    return view_of(desk, desk.case(number))


def choices(desk: Desk, place: Place, number: int, record: str) -> dict[str, tuple[Choice, ...]]:
    """Return every list a field of a confidential entry is chosen from."""
    with keyholders(desk, place, number, [record]) as found:
        if not found:
            raise NotDone(NO_RECORD)
        holders = found[0]
        scene, kept = holders.scene, holders.kept()
        able = [one for one in scene.office.members if one.id in holders.able]
        inside = {one.id for one in holders.readers}
        return {
            "assessors": tuple(_member(scene, one) for one in assessors(scene, holders.record)),
            "bases": tuple(Choice(words, words) for words in holders.record.bases),
            "deliveries": chosen_from(scene.policy.lists.deliveries),
            "subjects": _subjects(scene),
            "appointable": tuple(
                _member(scene, one, inside) for one in able if not kept_out(scene, one)
            ),
            "entries": _entries(kept),
        }


def striking(desk: Desk, place: Place, number: int, record: str) -> Step:
    """Return the step by which an entry of a confidential record is struck out."""
    with keyholders(desk, place, number, [record]) as found:
        if not found:
            raise NotDone(NO_RECORD)
        return striking_out(found[0].kept())


def _write(holders: Keyholders, entry: Entry, day: date, op_id: UUID) -> None:
    blocks = [one for one in _against(holders, entry, day) if one.level == "block"]
    if blocks:
        raise Refused(blocks)
    desk, number = holders.desk, holders.scene.case.number
    audience = holders.for_writing()
    new = [New(entry=entry, day=day, audience=audience)]
    desk.book.append(number, new, 0, op_id, desk.member.id, _keys_given(holders, entry, audience))
    shut_out(desk, number)


def _keys_given(holders: Keyholders, entry: Entry, audience: str) -> Project | None:
    """Give keys in the transaction of the entry: to whom it appoints, and to the recovery code.

    There may be a new recovery code since a circle was founded, which only its readers can let in.
    """
    if not holders.reads:
        return None
    names = holders.audiences.held({audience, *holders.names})
    members = [RECOVERY]
    if isinstance(entry, ReaderAppointed):
        if audience not in names:
            raise NotDone(ASK_ANOTHER.format(_names(holders.readers)))
        members.append(entry.member)
    given = [holders.audiences.admitting(names, member) for member in members]

    def put(connection: Connection, _case_no: int, _history: History) -> None:
        for one in given:
            one(connection)

    return put


def _against(holders: Keyholders, entry: Entry, day: date) -> tuple[Objection, ...]:
    scene = holders.scene
    found = list(against_entry(holders.kept(), entry))
    if day > scene.today:
        says = "The day lies in the future. Write down what happens on the day it happens."
        found.insert(0, objection(scene, "block", "", says))
    return tuple(found)


def _view(holders: Keyholders) -> ConfidentialView:
    scene, record, kept = holders.scene, holders.record, holders.kept()
    return ConfidentialView(
        record=record.id,
        name=record.name,
        says=" ".join(_said(holders)),
        clause=clause_text(scene.policy, record.clause),
        reads=kept.reads,
        readers=_names(holders.readers) if kept.reads else "",
        entries=_rows(kept),
        steps=tuple(_step(scene, one) for one in steps_in_record(kept)) if holders.readers else (),
    )


def _said(holders: Keyholders) -> list[str]:
    scene, record = holders.scene, holders.record
    if not holders.readers:
        return [fill(scene, record.nobody_left)]
    said = [fill(scene, record.says if holders.reads else record.others)]
    if holders.reads and _unnamed(scene, record.about):
        said.append(NAME_THEM)
    if holders.waits:
        said.append(LET_YOU_IN.format(_names(holders.readers)))
    return said


def _unnamed(scene: Scene, about: tuple[str, ...]) -> bool:
    """Tell whether somebody complained about is not known as a member of the office."""
    concerned = [one for one in scene.case.subjects if one.kind in about]
    return any(one.member is None for one in concerned)


def _rows(kept: Kept) -> tuple[HistoryRow, ...]:
    """Tell the record's lines as those of a history are told."""
    case = replace(kept.scene.case, history=kept.history)
    return history_of(replace(kept.scene, case=case))


def _entries(kept: Kept) -> tuple[Choice, ...]:
    rows = [row for row in _rows(kept) if not row.struck]
    return tuple(Choice(row.number, f"{uk_dates.short(row.day)}: {row.said}") for row in rows)


def _step(scene: Scene, step: Step) -> StepRow:
    told = tuple(against_of(scene.policy, one) for one in step.objections)
    return StepRow(step.title, step.offered, False, told, step)


def _subjects(scene: Scene) -> tuple[Choice, ...]:
    named = (one.name or scene.office.name_of(one.member) for one in scene.case.subjects)
    names = list(dict.fromkeys(filter(None, named))) or ["The person complained about"]
    return tuple(Choice(name, name) for name in names)


def _member(scene: Scene, member: Member, inside: Collection[int] = ()) -> Choice:
    hint = "Reads it already; choose them again after their password was reset"
    words = f"{member.name}, {scene.policy.role(member.role).name}"
    return Choice(member.id, words, hint if member.id in inside else "")


def _names(members: tuple[Member, ...]) -> str:
    return uk_dates.join([one.name for one in members])


def _record(entry: Entry) -> str:
    return str(getattr(entry, "record", ""))
