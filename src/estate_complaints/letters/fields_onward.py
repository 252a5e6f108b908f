"""What a letter can say of the way from here: further stages and bodies, a refusal, a meeting."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Escalation:
    """How to take the complaint to the next stage inside the organisation."""

    possible: bool = False
    """Policy: whether there is a next stage."""
    stage: str = ""
    """Policy: its name."""
    how: str = ""
    """Policy: that there is a next stage and how to ask for it, in whole sentences."""
    to_whom: str = ""
    """Policy and office: where to send the request, in a whole sentence."""
    last_day: str = ""
    """Clocks: the last day to ask; empty where the policy sets none."""
    last_day_explained: str = ""
    """Clocks: how that day was reached."""
    what_to_say: str = ""
    """Policy: what the request should hold."""
    needs_reasons: bool = True
    """Policy: False prints that no reasons need be given."""
    more_time: str = ""
    """Policy: how to ask for a later last day."""


@dataclass(frozen=True, kw_only=True)
class Body:
    """How one body outside the organisation is reached."""

    name: str
    address: str = ""
    email: str = ""
    """Policy: its postal address on one line, and its e-mail address; empty where none is given."""


@dataclass(frozen=True, kw_only=True)
class External:
    """Where to go when the organisation has finished."""

    body: str = ""
    address: str = ""
    email: str = ""
    """Policy: its name, its postal address on one line, and its e-mail address."""
    others: tuple[Body, ...] = ()
    """Policy: further bodies the guidance tells of, each with its own addresses."""
    earliest_day: str = ""
    """Clocks: the first day it can be asked; empty where there is no waiting time."""
    paragraphs: tuple[str, ...] = ()
    """Policy: the guidance, that there is this body and every way to it."""


@dataclass(frozen=True, kw_only=True)
class KeyDate:
    """A day on which a decision turned."""

    what: str
    when: str
    """History: "The day the problem last happened"; clocks: the day in words."""


@dataclass(frozen=True, kw_only=True)
class Refusal:
    """Why a complaint is not accepted under the policy."""

    statement: str = ""
    """Policy: that it is not accepted, in whole sentences."""
    reason: str = ""
    """Writer: in whole sentences."""
    clause: str = ""
    clause_text: str = ""
    """Policy: the clause as a letter cites it ("section 14"), and in its own words."""
    dates: tuple[KeyDate, ...] = ()
    """History and clocks: the days it was decided on."""
    instead: str = ""
    """Writer: whom we have passed it to, as a name: "Example Council"."""
    challenge: str = ""
    """Policy: what to do if this decision seems wrong, in whole sentences."""


@dataclass(frozen=True, kw_only=True)
class Feedback:
    """What we ask about how the complaint was handled."""

    asked: bool = False
    """Policy: whether this letter asks."""
    questions: tuple[str, ...] = ()
    how: str = ""
    """Policy: the questions, and how to answer, in whole sentences."""


@dataclass(frozen=True, kw_only=True)
class Meeting:
    """A meeting or an interview that they are invited to."""

    what: str = ""
    """Policy: what it is, as a sentence says it: "an interview"."""
    day: str = ""
    """Writer: the day in words, with the day of the week: "Thursday 2 April 2026"."""
    time: str = ""
    place: str = ""
    """Writer: the hour as it was typed, and where they go."""
    about: str = ""
    """Writer: what will be talked about, in whole sentences."""
    present: str = ""
    """Writer: who else will be there, as names with their roles."""
