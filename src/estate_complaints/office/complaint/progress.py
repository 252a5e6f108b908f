"""Working a complaint: what speaks against a step, and taking it."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import Connection

from estate_complaints.office import joining
from estate_complaints.office.complaint import earlier, parties
from estate_complaints.office.complaint.case_view import view_of
from estate_complaints.office.complaint.circles import shut_out
from estate_complaints.office.complaint.where_held import looked_up
from estate_complaints.office.desk import Desk
from estate_complaints.office.letters import letters
from estate_complaints.office.refusal import Refused
from estate_complaints.office.rows import CaseView
from estate_complaints.rules.case.case import Case
from estate_complaints.rules.case.history import History
from estate_complaints.rules.entries import Entry
from estate_complaints.rules.steps.objections import Objection, objection
from estate_complaints.rules.steps.steps import objections_to
from estate_complaints.storage import documents
from estate_complaints.storage.book import Project
from estate_complaints.storage.ledger import New


def view(desk: Desk, number: int) -> CaseView:
    """Return everything the case screen shows. Raises NoSuchCase."""
    return view_of(desk, desk.case(number))


def objections(
    desk: Desk, number: int, entry: Entry, day: date | None = None
) -> tuple[Objection, ...]:
    """Return what speaks against an entry as it is typed so far."""
    return _against(desk, desk.case(number), entry, day or desk.today())


def take_step(desk: Desk, number: int, entry: Entry, day: date, seen: int, op_id: UUID) -> CaseView:
    """Append an entry that happened on a day, with its letter, and return the case as it now is.

    `seen` is the number of the last entry the person had seen. Raises Refused for a rule that
    blocks or a warning without a reason, WrittenMeanwhile where a colleague wrote in between,
    and StorageUnavailable.
    """
    if desk.book.saved(op_id) is None:
        case = desk.case(number)
        _refuse(desk, case, entry, day)
        if isinstance(entry, joining.Either):
            joining.write(desk, case, entry, day, seen, op_id)
            shut_out(desk, entry.other.number)
            return _written(desk, number)
        entry = earlier.named(desk, entry)
        written = letters.letter_with(desk, case, entry, day)
        project: Project = desk.projector
        if written is not None:
            entry = letters.with_document(entry, written)
            project = _filing(desk, written)
        settle = parties.settling(desk, case, entry, op_id)
        new = [New(entry=entry, day=day)]
        desk.book.append(number, new, seen, op_id, desk.member.id, project, settle)
    return _written(desk, number)


def _written(desk: Desk, number: int) -> CaseView:
    """Whomever the complaint has come to be about reads its confidential record no longer."""
    shut_out(desk, number)
    return view(desk, number)


def _refuse(desk: Desk, case: Case, entry: Entry, day: date) -> None:
    reasons = {override.rule for override in entry.overrides if override.reason.strip()}
    standing = [
        one
        for one in _against(desk, case, entry, day)
        if one.level == "block" or (one.level == "warn" and (one.rule or one.says) not in reasons)
    ]
    if standing:
        raise Refused(standing)


def _against(desk: Desk, case: Case, entry: Entry, day: date) -> tuple[Objection, ...]:
    scene = looked_up(desk.scene_of(case, day), entry)
    found = list(objections_to(scene, entry))
    if not any(one.level == "block" for one in found):
        found += letters.lacking(desk, case, entry, day)
        found += joining.against(desk, scene, entry, day)
        found += earlier.against(desk, scene, entry)
    if day > desk.today():
        says = "The day lies in the future. Write down what happens on the day it happens."
        found.insert(0, objection(scene, "block", "", says))
    elif day < case.received_on:
        says = "The day lies before the complaint was received."
        found.insert(0, objection(scene, "block", "", says))
    return tuple(found)


def _filing(desk: Desk, written: letters.Written) -> Project:
    """Keep the letter first, and enter it in the file within the entry's own transaction."""
    documents.keep(desk.book, written.content)
    projector = desk.projector

    def project(connection: Connection, case_no: int, history: History) -> None:
        projector(connection, case_no, history)
        paper = documents.Document(
            sha256=written.sha256,
            name=written.name,
            mime=letters.WORD,
            size=len(written.content),
            case_no=case_no,
        )
        documents.enter(connection, desk.book, paper)

    return project
