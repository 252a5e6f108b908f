"""Who a complaint is from, who speaks for them, and whom it is about: the latest that stands."""

from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from estate_complaints.rules.case.joints import Joints
from estate_complaints.rules.case.lookup import Made
from estate_complaints.rules.entries.handling import SPOKEN_TO, ContactMade
from estate_complaints.rules.entries.intake import (
    AuthorityConfirmed,
    Representative,
    Subject,
)
from estate_complaints.rules.entries.parties import (
    ComplainantNamed,
    RepresentativeNamed,
    RepresentativeStoodDown,
    SubjectCorrected,
)


class _Speaking(NamedTuple):
    who: Representative | None
    since: int


class Parties(Joints):
    """The people of a complaint: as the receipt had them, unless somebody was named since."""

    @property
    def complainant(self) -> int | None:
        """The number of the complainant among the people of the book; None for nobody named."""
        named = self.last(ComplainantNamed)
        return named.entry.complainant if named else self.received.complainant

    def need(self, name: str) -> str:
        """Return what the complainant needs, told in this complaint; "" where nobody said.

        What was written down for somebody who complained before them was theirs (C-007).
        """
        return str(self.corrected(name, self._complainant_since) or "")

    def needs_none(self, name: str) -> bool:
        """Tell whether a correction took a need away, whatever else is known of the person."""
        made = self.correction(name, self._complainant_since)
        return made is not None and name in made.entry.cleared

    @property
    def _complainant_since(self) -> int:
        """The number of the entry since which this person complains; 0 for the receipt."""
        before, since = self.received.complainant, 0
        for made in self.made(ComplainantNamed):
            if before not in (None, made.entry.complainant):
                since = made.number
            before = made.entry.complainant
        return since

    @property
    def complainant_kind(self) -> str:
        """Who complains, as one of the policy's kinds of complainant."""
        named = self.last(ComplainantNamed)
        return named.entry.complainant_kind if named else self.received.complainant_kind

    @property
    def representative(self) -> Representative | None:
        """Who speaks for the complainant; None for nobody."""
        return self._speaking.who

    @property
    def spoke(self) -> tuple[Representative, ...]:
        """Everybody who speaks or once spoke for the complainant: the search knows them all."""
        named = [made.entry.representative for made in self.made(RepresentativeNamed)]
        found = [one for one in (self.received.representative, *named) if one is not None]
        return tuple(dict.fromkeys(found))

    def may_act(self, *, in_writing: bool = False) -> bool:
        """Tell whether the office knows, in writing if that is wanted, that they may act.

        What was confirmed for an earlier representative says nothing about the present one.
        """
        since = self._speaking.since
        named = [m.entry for m in self.made(RepresentativeNamed) if m.number >= since]
        later = [m.entry for m in self.made(AuthorityConfirmed) if m.number > since]
        shown = [one.in_writing for one in named if one.satisfied]
        shown += [one.in_writing for one in later]
        return self.representative is not None and (any(shown) if in_writing else bool(shown))

    @cached_property
    def subjects(self) -> tuple[Subject, ...]:
        """Who and what it is about, each once, also the complaints that are dealt with in it."""
        found: tuple[Subject, ...] = (self.received.subject,)
        for made in self.made(SubjectCorrected):
            found = (*found, made.entry.subject) if made.entry.also else (made.entry.subject,)
        taken_over = [subject for joined in self.taken_over for subject in joined.subjects]
        return tuple(dict.fromkeys([*found, *taken_over]))

    @property
    def subject_kinds(self) -> frozenset[str]:
        """The policy's kinds of subject this complaint is about."""
        return frozenset(subject.kind for subject in self.subjects)

    def contacts(self, stage: str = "") -> Sequence[Made[ContactMade]]:
        """Return the contacts with the complainant or their representative, not with others."""
        return [made for made in self.made(ContactMade, stage) if made.entry.party in SPOKEN_TO]

    @cached_property
    def _speaking(self) -> _Speaking:
        """Who speaks, and the number of the entry since which they do."""
        changes: list[Made[RepresentativeNamed] | Made[RepresentativeStoodDown]] = [
            *self.made(RepresentativeNamed),
            *self.made(RepresentativeStoodDown),
        ]
        now = _Speaking(self.received.representative, self.receipt.number)
        for made in sorted(changes, key=lambda made: made.number):
            entry = made.entry
            if isinstance(entry, RepresentativeStoodDown):
                now = _Speaking(None, made.number)
            elif _same(now.who, entry.representative):
                now = _Speaking(entry.representative, now.since)
            else:
                now = _Speaking(entry.representative, made.number)
        return now


def _same(one: Representative | None, other: Representative) -> bool:
    return one is not None and one.name.casefold().split() == other.name.casefold().split()
