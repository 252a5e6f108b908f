"""What mediation is doing in a case: who agreed, and which days it takes out of the clocks."""

from dataclasses import dataclass
from datetime import date

from estate_complaints.rules.case.case import Case
from estate_complaints.rules.case.lookup import Made
from estate_complaints.rules.days.reckoning import Pause
from estate_complaints.rules.entries.handling import (
    MediationAnswered,
    MediationEnded,
    MediationStarted,
    MediationSuggested,
)
from estate_complaints.rules.entries.outcome import EscalationRequested, Reopened

PAUSED_FOR = "mediation"


@dataclass(frozen=True)
class Mediation:
    """The latest mediation of a case, as far as it has come."""

    parties: tuple[str, ...]
    answers: dict[str, bool]
    under_way: bool
    resolved: bool

    @property
    def unanswered(self) -> tuple[str, ...]:
        """The parties that have not agreed (or not answered) so far."""
        return tuple(party for party in self.parties if not self.answers.get(party))


def mediation_in(case: Case) -> Mediation | None:
    """Return the latest mediation, or None where none was suggested."""
    suggested = case.last(MediationSuggested)
    if suggested is None:
        return None
    since = suggested.number
    answers = {
        made.entry.party: made.entry.agrees
        for made in case.made(MediationAnswered)
        if made.number > since
    }
    started, ended = case.last(MediationStarted), case.last(MediationEnded)
    begun = started.number if started is not None and started.number > since else 0
    over = ended is not None and ended.number > since
    resolved = over and ended is not None and ended.entry.resolved
    # It may be begun anew after it has ended.
    under_way = begun > (ended.number if ended is not None else 0)
    return Mediation(suggested.entry.parties, answers, under_way, resolved)


def pauses_in(case: Case) -> tuple[Pause, ...]:
    """Return the holes mediation makes in the clocks; both ends are inside the hole (C-069).

    One that settled the complaint has no end until somebody takes the complaint up again.
    """
    ends = list(case.made(MediationEnded))
    pauses: list[Pause] = []
    for started in case.made(MediationStarted):
        end = next((made for made in ends if made.number > started.number), None)
        pauses.append(Pause(started.day, _last_day(case, end), PAUSED_FOR))
    return tuple(pauses)


def _last_day(case: Case, end: Made[MediationEnded] | None) -> date | None:
    if end is None or not end.entry.resolved:
        return end.day if end else None
    taken_up = [
        (made.number, made.day)
        for kind in (Reopened, EscalationRequested, MediationStarted)
        for made in case.made(kind)
        if made.number > end.number
    ]
    return max(end.day, min(taken_up)[1]) if taken_up else None
