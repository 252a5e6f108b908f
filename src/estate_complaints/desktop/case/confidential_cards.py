"""Puts the confidential record beside a case on cards: what it is, who reads it, what is in it."""

from collections.abc import Callable, Iterator, Sequence
from sys import maxsize

from PySide6.QtWidgets import QPushButton

from estate_complaints.desktop.case.case_pages import history_cards
from estate_complaints.desktop.parts.cards import Card
from estate_complaints.desktop.parts.clause_note import link_button
from estate_complaints.desktop.parts.clause_words import Told, explain
from estate_complaints.office.complaint.confidential_rows import NEVER_PRINTED, ConfidentialView
from estate_complaints.office.rows import StepRow
from estate_complaints.rules.steps.steps import Step

READ_BY_YOU = "You can read it"
CLOSED_TO_YOU = "Closed to you"
ON_A_LINE = 2  # buttons: so many find room beside one another while a step is written


def confidential_cards(
    records: Sequence[ConfidentialView],
    choose: Callable[[Step], None],
    strike: Callable[[str, int], None],
) -> list[Card]:
    """Each record with what can be written in it, then its entries, newest first."""
    return [card for record in records for card in _cards(record, choose, strike)]


def _cards(
    record: ConfidentialView,
    choose: Callable[[Step], None],
    strike: Callable[[str, int], None],
) -> Iterator[Card]:
    yield _head(record, choose)
    yield from history_cards(
        record.entries, lambda number: strike(record.record, number), new_after=maxsize
    )


def _head(record: ConfidentialView, choose: Callable[[Step], None]) -> Card:
    remark = READ_BY_YOU if record.reads else CLOSED_TO_YOU
    card = Card(record.name, remark, "warning")
    cited = f" ({record.clause.cited})" if record.clause.cited else ""
    card.say("", record.says + cited)
    if record.readers:
        card.say("Read by", record.readers)
    card.say("Never printed", NEVER_PRINTED)
    for row in record.steps:
        for one in row.against if not row.offered else ():
            if one.level == "block":
                card.note(f"{row.title}, not now: {one.says}")
    offered = [_button(record, row, choose) for row in record.steps if row.offered]
    for first in range(0, len(offered), ON_A_LINE):
        card.offer(*offered[first : first + ON_A_LINE])
    if record.reads and not record.entries:
        card.note("Nothing is written in it yet.")
    explain(card, Told(record.says, (record.clause,)))
    return card


def _button(record: ConfidentialView, row: StepRow, choose: Callable[[Step], None]) -> QPushButton:
    button = link_button(f"{row.title}…")
    button.setAccessibleName(f"{row.title}: {record.name}")
    button.clicked.connect(lambda: choose(row.step))
    return button
