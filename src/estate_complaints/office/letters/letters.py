"""Writes the letter that goes with a step, keeps it, and gives it out to be read or opened."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import msgspec

from estate_complaints.letters.duties import lost, unmet
from estate_complaints.letters.prepared import TemplateRefused, prepared
from estate_complaints.letters.read_back import TextLost, as_one_page
from estate_complaints.letters.render import render
from estate_complaints.office.desk import Desk
from estate_complaints.office.joining import references
from estate_complaints.office.letters.letter_fields import fields_for
from estate_complaints.office.letters.letter_promises import promised_too_soon
from estate_complaints.office.letters.letter_templates import (
    cannot_be_written,
    not_printed,
    template_of,
)
from estate_complaints.office.letters.occasion import Occasion
from estate_complaints.office.refusal import NotDone
from estate_complaints.rules.case.case import Case, case_from
from estate_complaints.rules.case.history import Recorded
from estate_complaints.rules.entries import Entry, kind_of
from estate_complaints.rules.entries.intake import ScopeDecided
from estate_complaints.rules.entries.outcome import (
    OutcomeConfirmed,
    OutcomeGiven,
    SentForApproval,
)
from estate_complaints.rules.people import Member, Person
from estate_complaints.rules.policy.policy import Letter, Policy, Stage
from estate_complaints.rules.steps.objections import Objection, objection
from estate_complaints.storage import documents
from estate_complaints.storage.files import write_whole

NO_COPY = (
    "No copy of the letter could be put on this PC for Word to open. "
    "Is its disk full, or may you not write in your own folder?"
)
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@dataclass(frozen=True)
class Written:
    """A finished letter: the Word document, what to call it, and the fingerprint it is kept by."""

    title: str
    name: str
    content: bytes

    @property
    def sha256(self) -> str:
        """The name under which the document is kept for good."""
        return hashlib.sha256(self.content).hexdigest()


def letter_with(desk: Desk, case: Case, entry: Entry, day: date) -> Written | None:
    """Write the letter that goes with a step; None where none does.

    No letter goes where nobody is named, where the way chosen is not a written one, or where
    the policy has none. Raises NotDone where its template is missing or wrong.
    """
    occasion = _occasion_of(desk, case, entry, day)
    if occasion is None:
        return None
    letter = occasion.letter
    template = template_of(desk.templates, occasion.scene.policy, letter)
    try:
        content = render(template, fields_for(occasion))
    except (TemplateRefused, TextLost) as refused:
        raise NotDone(cannot_be_written(letter, refused)) from refused
    name = f"{desk.reference(case).replace('/', '-')} {letter.title}.docx"
    return Written(letter.title, name, content)


def lacking(desk: Desk, case: Case, entry: Entry, day: date) -> tuple[Objection, ...]:
    """Say what the letter of a step still lacks of what the policy wants in it."""
    occasion = _occasion_of(desk, case, entry, day)
    if occasion is None:
        return ()
    scene, letter = occasion.scene, occasion.letter
    try:
        template = template_of(desk.templates, scene.policy, letter)
    except NotDone as problem:
        return (objection(scene, "block", "", str(problem)),)
    decisions = scene.case.decisions(occasion.stage.id).values()
    upheld = any(scene.policy.term("outcomes", made.entry.outcome).upheld for made in decisions)
    fields = fields_for(occasion)
    told = [
        (duty, f"Not yet so: {duty.says}") for duty in unmet(letter.duties, fields, upheld=upheld)
    ]
    told += [
        (duty, not_printed(letter, duty.says))
        for duty in lost(letter.duties, fields, prepared(template).printed)
    ]
    unfulfilled = (objection(scene, d.level, d.clause, says, d.rule) for d, says in told)
    return (*unfulfilled, *promised_too_soon(occasion))


def _occasion_of(desk: Desk, case: Case, entry: Entry, day: date) -> Occasion | None:
    policy = desk.policies[case.edition]
    stage = policy.stage(str(getattr(entry, "stage", "")) or case.stage)
    sends = _as_if_sent(entry, case, policy)
    letter = _letter(policy, stage, sends)
    complainant = desk.complainant(case)
    if letter is None or complainant is None:
        return None
    occasion = _occasion(desk, case, letter, stage, sends, day, complainant)
    chosen = not isinstance(entry, SentForApproval) or bool(case.need("reply_by"))
    return occasion if chosen else replace(occasion, way_open=True)


def _letter(policy: Policy, stage: Stage, entry: Entry) -> Letter | None:
    letter = policy.letter(kind_of(entry), stage.id)
    if letter is None and isinstance(entry, OutcomeConfirmed):
        letter = policy.letter(kind_of(OutcomeGiven), stage.id)
    if letter is None:
        return None
    if isinstance(entry, ScopeDecided):
        return letter if policy.term("scopes", entry.decision).excludes else None
    how = str(getattr(entry, "how", ""))
    return letter if not how or policy.term("deliveries", how).written else None


def _occasion(
    desk: Desk,
    case: Case,
    letter: Letter,
    stage: Stage,
    sends: Entry,
    day: date,
    complainant: Person,
) -> Occasion:
    """Look ahead: the dates in a letter are those that will run once it has gone."""
    line = Recorded(
        number=case.seen + 1,
        day=day,
        recorded_at=desk.book.now(),
        by=desk.member.id,
        entry=sends,
    )
    after = case_from((*case.history, line), case.number)
    return Occasion(
        scene=desk.scene_of(after, day),
        letter=letter,
        entry=sends,
        stage=stage,
        day=day,
        reference=references(desk.reference(case), after),
        complainant=complainant,
        signatory=_signatory(desk, case, stage.id),
    )


def _as_if_sent(entry: Entry, case: Case, policy: Policy) -> Entry:
    """A draft for approval reads as the outcome letter will that it is a draft of."""
    if not isinstance(entry, SentForApproval):
        return entry
    written = [term.id for term in policy.lists.deliveries if term.written]
    preferred = case.need("reply_by")
    sends = OutcomeConfirmed if case.answer(entry.stage) else OutcomeGiven
    return sends(
        stage=entry.stage,
        how=preferred if preferred in written else written[0],
        apology=entry.apology,
        lessons=entry.lessons,
        remarks=entry.remarks,
    )


def _signatory(desk: Desk, case: Case, stage: str) -> Member:
    """The officer responsible signs; where there is none yet, whoever writes."""
    officers = case.officers(stage)
    first = desk.office.member(officers[0]) if officers else None
    return first or desk.member


def with_document(entry: Entry, written: Written) -> Entry:
    """Name the letter in the entry that sends it."""
    return msgspec.structs.replace(entry, document=written.sha256)


def letter_text(desk: Desk, document: str) -> str:
    """Return the words of a kept letter. Raises PaperGone and PaperDamaged."""
    return as_one_page(documents.content(desk.book, document))


def letter_file(desk: Desk, case_no: int, document: str, folder: Path) -> Path:
    """Put a copy of a kept letter into a folder, to be opened in Word; ours never changes.

    A copy that is there already, and perhaps open in Word, is left alone; where somebody changed
    it, the letter as it was kept is put beside it. Raises PaperGone and PaperDamaged, NotDone
    where this PC cannot keep a copy.
    """
    papers = documents.of_case(desk.book, case_no)
    name = next((p.name for p in papers if p.sha256 == document), f"{document[:8]}.docx")
    content = documents.content(desk.book, document)
    try:
        return _copied(content, folder / document[:12], name)
    except OSError as error:
        raise NotDone(NO_COPY) from error


def _copied(content: bytes, folder: Path, name: str) -> Path:
    """Return the first copy that is still as the letter was kept; it is made if there is none."""
    number = 1
    while (copy := folder / str(number) / name).exists() and copy.read_bytes() != content:
        number += 1
    if not copy.exists():
        write_whole(copy, content)
    return copy
