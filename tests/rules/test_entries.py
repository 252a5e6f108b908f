"""Entries: what can happen, how it is written down for good, and how it asks to be filled in."""

from datetime import date
from typing import Any, get_type_hints

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from estate_complaints.rules.entries import KINDS, Entry, UnknownKind, decode, encode, kind_of
from estate_complaints.rules.entries.base import Override
from estate_complaints.rules.entries.handling import Acknowledged, TimeExtended
from estate_complaints.rules.entries.intake import Note, Point, Received, Representative
from estate_complaints.rules.entries.outcome import PointDecided
from estate_complaints.rules.policy.policy import Lists

OF_THE_CASE = {"editions", "members", "points", "actions", "entries", "mediation_parties"}
OF_THE_CASE |= {"invitations", "advisers", "services", "colleagues", "parties"}
OF_THE_CASE |= {"correctable", "earlier", "joinable", "joined_with", "approvers"}
every_kind = pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)


def entries() -> st.SearchStrategy[Entry]:
    return st.sampled_from(list(KINDS.values())).flatmap(st.from_type)


@given(entries())
def test_what_is_written_down_is_read_back_as_it_was(entry: Entry) -> None:
    assert decode(encode(entry)) == entry
    assert encode(decode(encode(entry))) == encode(entry)


@given(st.text())
def test_every_text_a_person_can_type_is_kept_letter_by_letter(text: str) -> None:
    assert decode(encode(Note(text=text))) == Note(text=text)


@every_kind
def test_an_entry_is_known_by_its_kind_for_good(kind: type[Entry]) -> None:
    assert KINDS[kind_of(kind)] is kind
    assert kind_of(kind) == kind.__struct_config__.tag


@every_kind
def test_every_kind_says_what_a_person_does_and_how_it_is_told_afterwards(
    kind: type[Entry],
) -> None:
    assert kind.verb[:1].isupper()
    assert kind.said[:1].isupper()
    assert kind.__doc__


@every_kind
def test_a_field_that_people_fill_in_has_a_label_and_a_list_that_exists(
    kind: type[Entry],
) -> None:
    """C-025, R-028 and all lists: a form is made from nothing but the entry."""
    if kind is Received:
        return  # the intake form is drawn by hand
    for field in msgspec.structs.fields(kind):
        meta = asked(kind, field.name)
        assert meta is not None, f"{field.name} does not say how it is asked"
        if meta["given"]:
            continue
        assert meta["title"]
        assert meta["choose"] in OF_THE_CASE | {"", *Lists.__struct_fields__}


def asked(kind: type[Entry], name: str) -> dict[str, Any] | None:
    hint = get_type_hints(kind, include_extras=True)[name]
    for part in getattr(hint, "__metadata__", ()):
        if isinstance(part, msgspec.Meta) and part.extra:
            return {"title": part.title, **part.extra}
    return None


@every_kind
def test_no_entry_asks_about_disciplinary_proceedings(kind: type[Entry]) -> None:
    """C-072, C-075, R-056, R-097: what is confidential has no place in the ordinary record."""
    for field in msgspec.structs.fields(kind):
        title = str((asked(kind, field.name) or {}).get("title", field.name))
        assert "disciplin" not in f"{field.name} {title}".lower()


@every_kind
def test_no_entry_was_ever_written_with_a_field_that_must_now_be_there(kind: type[Entry]) -> None:
    """Old histories always read: what an entry had from the first is all that it needs."""
    needed = {field.name for field in msgspec.structs.fields(kind) if field.required}
    assert needed <= FROM_THE_FIRST.get(kind_of(kind), set())


FROM_THE_FIRST = {
    "received": {"edition", "stage", "channel", "complainant_kind"},
    "details_corrected": {"why"},
    "point_added": {"stage", "wrong"},
    "scope_decided": {"decision", "why"},
    "refusal_appealed": {"channel"},
    "meeting_fixed": {"stage", "on"},
    "invited": {"stage", "to", "on", "at", "place", "how"},
    "authority_confirmed": {"how"},
    "moved_to_edition": {"edition", "why", "decided_by"},
    "struck_out": {"number", "why"},
    "note": {"text"},
    "assigned": {"stage", "officers"},
    "acknowledged": {"stage", "how"},
    "clarification_asked": {"stage", "question", "how"},
    "clarification_answered": {"stage", "answer"},
    "contact_made": {"stage", "how", "note"},
    "action_agreed": {"stage", "what"},
    "action_done": {"action"},
    "time_extended": {"stage", "clock", "until"},
    "more_time_asked": {"clock"},
    "more_time_answered": {"clock", "granted"},
    "mediation_suggested": {"parties"},
    "mediation_answered": {"party"},
    "mediation_ended": {"resolved"},
    "point_decided": {"stage", "point", "outcome"},
    "sent_for_approval": {"stage", "letter"},
    "approved": {"stage", "letter"},
    "returned": {"stage", "letter", "comment"},
    "outcome_given": {"stage", "how"},
    "outcome_reached": {"stage", "reached_on"},
    "outcome_confirmed": {"stage", "how"},
    "escalation_requested": {"stage", "channel"},
    "forwarded": {"whom"},
    "referred": {"whom"},
    "closed": {"reason"},
    "reopened": {"why"},
    "joined": {"approved_by"},
    "separated": {"why"},
    "complainant_named": {"complainant_kind", "name"},
    "representative_named": {"name"},
    "subject_corrected": {"about", "why"},
    "lesson_recorded": {"lesson"},
    "compensation": {"step"},
    "circumstance": {"what"},
    "feedback_asked": {"how"},
    "explanation_given": {"whom", "text"},
    "decision_recorded": {"subject", "decision", "why"},
    "minute_recorded": {"meeting", "item"},
}


def test_the_same_entry_is_always_the_same_bytes() -> None:
    """The chain of hashes rests on it: keys in order, no blanks, nothing that is as usual."""
    entry = TimeExtended(until=date(2027, 2, 1), stage="local", clock="local_response")
    assert encode(entry) == (
        b'{"clock":"local_response","kind":"time_extended","stage":"local","until":"2027-02-01"}'
    )


def test_an_entry_keeps_the_reasons_given_against_warnings() -> None:
    warned = Override(rule="C-044", says="Not acknowledged.", reason="Answered the same day.")
    entry = Acknowledged(stage="local", how="post", overrides=(warned,))
    assert decode(encode(entry)) == entry


def test_words_nested_in_a_complaint_are_kept_whole() -> None:
    received = Received(
        edition="ccrmo/1",
        stage="early",
        channel="letter",
        complainant_kind="resident",
        representative=Representative(name="Ann O’Nymous", relationship="daughter"),
        points=(Point(wrong="¿Qué? 漏水 🚿 <b>&amp;"), Point(wrong="\u202eשלום")),
    )
    assert decode(encode(received)) == received


def test_an_entry_of_a_newer_program_is_refused_by_its_name() -> None:
    with pytest.raises(UnknownKind, match="sent_by_pigeon"):
        decode(b'{"kind":"sent_by_pigeon"}')


@pytest.mark.parametrize(
    "body", [b"", b"[]", b"{}", b'{"kind":"note"}', b'{"kind":"note","text":7}', b'{"kind":7}']
)
def test_what_is_no_entry_is_never_read_as_one(body: bytes) -> None:
    with pytest.raises(msgspec.DecodeError):
        decode(body)


def test_a_field_of_a_newer_program_does_not_keep_an_entry_from_being_read() -> None:
    body = b'{"kind":"point_decided","mood":"glad","outcome":"upheld","point":1,"stage":"local"}'
    assert decode(body) == PointDecided(stage="local", point=1, outcome="upheld")
