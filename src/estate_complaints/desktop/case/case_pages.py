"""Puts what a case holds on cards: its dates, points, people, actions, letters and history."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from PySide6.QtWidgets import QPushButton

from estate_complaints.desktop.parts.cards import Card
from estate_complaints.desktop.parts.case_due import day_of, remarks_on, told_of
from estate_complaints.desktop.parts.clause_note import link_button
from estate_complaints.desktop.parts.clause_words import explain
from estate_complaints.desktop.parts.wording import (
    ACTION_STATES,
    ACTION_TONES,
    BINDS,
    CLOCK_TONES,
    capital,
    words_for,
)
from estate_complaints.office.rows import (
    ActionRow,
    DueRow,
    HistoryRow,
    LetterRow,
    PointRow,
)
from estate_complaints.rules.days import uk_dates

_URGENCY = ("late", "running", "paused", "unlimited", "open", "lapsed")
ASIDE = "Put aside: this stage is looked at afresh"
FIRST = 1  # the entry that opened the case cannot be struck out


def due_cards(dues: Iterable[DueRow]) -> list[Card]:
    """Every clock with its working and its clause: what runs first, what is over last."""
    return [_due(due) for due in sorted(dues, key=_urgency)]


def point_cards(points: Iterable[PointRow], aside: str = "") -> list[Card]:
    """Every point with what is wanted and what was decided at each stage.

    `aside` says why a decision is only shown to whoever asks for it.
    """
    return [_point(point, aside) for point in points]


def people_cards(people: Iterable[tuple[str, str]], needs: Sequence[tuple[str, str]]) -> list[Card]:
    """Everybody concerned; what they need first, as it changes how the rest is done."""
    cards = []
    if needs:
        card = Card("What they need of us", tone="warning")
        for what, need in needs:
            card.say(what, need)
        cards.append(card)
    for part, who in people:
        card = Card(part)
        card.say("", who)
        cards.append(card)
    return cards


def action_cards(actions: Iterable[ActionRow]) -> list[Card]:
    """Every promised action, with who, by when and whether."""
    return [_action(action) for action in actions]


def history_cards(
    history: Sequence[HistoryRow], strike: Callable[[int], None], new_after: int
) -> list[Card]:
    """The history, newest first; entries after `new_after` are marked as new."""
    return [_entry(row, strike, row.number > new_after) for row in reversed(history)]


def letter_card(
    letter: LetterRow, read: Callable[[str], None], open_it: Callable[[str], None]
) -> Card:
    """A letter with the two ways to look at it."""
    state = "Sent" if letter.issued else "Draft, not sent"
    tone = "plain" if letter.issued else "quiet"
    card = Card(letter.title, f"{state}, {uk_dates.short(letter.day)}", tone)
    named = f"{letter.title}, {uk_dates.short(letter.day)}"
    ways = (
        _button("Read it here", named, lambda: read(letter.document)),
        _button("Open in Word", named, lambda: open_it(letter.document)),
    )
    if letter.aside:
        card.note(ASIDE)
        card.offer_behind("Show it all the same", *ways)
    else:
        card.offer(*ways)
    card.setProperty("document", letter.document)
    if letter.struck:
        card.strike_out(letter.struck)
    return card


def contact_card(row: HistoryRow) -> Card:
    """A contact, as the history has it."""
    return _told(row, Card(row.said, _when(row), "quiet"))


def _urgency(due: DueRow) -> tuple[int, date]:
    place = _URGENCY.index(due.state) if due.state in _URGENCY else len(_URGENCY)
    return place, due.due or due.started


def _due(due: DueRow) -> Card:
    head = f"{due.name}: {day_of(due)}" if due.due else due.name
    card = Card(head, capital(due.state_words), CLOCK_TONES.get(due.state, "plain"))
    card.note(remarks_on(due) or capital(words_for(BINDS, due.binds)))
    clause = due.clause
    card.offer_to_read(
        "Why this date?" if due.due else "Why?", ("", due.why), (clause.cited, clause.text)
    )
    explain(card, told_of(due))
    return card


def _button(text: str, about: str, act: Callable[[], None]) -> QPushButton:
    button = link_button(text)
    button.setAccessibleName(f"{text}: {about}")
    button.clicked.connect(act)
    return button


def _point(point: PointRow, aside: str) -> Card:
    remark = ", ".join(filter(None, (point.category, f"raised at {point.raised_at}")))
    card = Card(f"Point {point.number}", remark)
    card.say("What went wrong", point.wrong or "Not written down")
    if point.wanted:
        card.say("What they would like", point.wanted)
    for stage, outcome, reasons in point.outcomes:
        card.say(f"Decided at {stage}", f"{outcome}. {reasons}".strip())
    if not point.outcomes:
        card.note("Not decided yet")
    if point.aside:
        card.note(aside)
        earlier = [
            (f"Decided at {at}", f"{found}. {why}".strip()) for at, found, why in point.aside
        ]
        card.offer_to_read("Show what was decided before", *earlier)
    return card


def _action(action: ActionRow) -> Card:
    state = words_for(ACTION_STATES, action.state)
    if action.done_on:
        state = f"{state} {uk_dates.short(action.done_on)}"
    elif action.by_when:
        state = f"{state}, by {uk_dates.short(action.by_when)}"
    card = Card(action.what, state, ACTION_TONES.get(action.state, "plain"))
    card.note(f"Promised by {action.owner}" if action.owner else "Nobody is named for it")
    if not action.by_when and not action.done_on:
        card.note("No day was agreed")
    return card


def _entry(row: HistoryRow, strike: Callable[[int], None], new: bool) -> Card:
    said = f"New: {row.said}" if new else row.said
    card = Card(said, _when(row), "quiet" if row.struck else "plain")
    _told(row, card)
    for says, reason in () if row.aside else row.reasons:
        card.say("Gone on although", says)
        card.say("Reason given", reason)
    if row.struck:
        card.strike_out(row.struck_by or "Struck out")
    elif row.number > FIRST:
        named = f"{row.said}, {uk_dates.short(row.day)}"
        card.offer(_button("Strike out…", named, lambda: strike(row.number)))
    return card


def _told(row: HistoryRow, card: Card) -> Card:
    if row.aside:
        card.note(ASIDE)
        card.offer_to_read("Show it all the same", *row.details, *row.reasons)
        return card
    for label, text in row.details:
        card.say(label, text)
    return card


def _when(row: HistoryRow) -> str:
    """The day it happened and who wrote it; when it was written, where that was another day."""
    written = uk_dates.day_here(row.recorded_at)
    said = uk_dates.short(row.day)
    if written != row.day:
        said = f"{said}, written down {uk_dates.short(written)}"
    return f"{said}, by {row.by}" if row.by else said
