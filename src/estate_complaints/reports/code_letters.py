"""Finds in a policy's letters what the Complaint Handling Code asks them to say."""

from collections.abc import Iterable, Mapping
from typing import Final

from estate_complaints.reports.code_asks import Ask, Found, stage_of
from estate_complaints.rules.days.uk_dates import join
from estate_complaints.rules.policy.policy import Letter, Policy

_SAYS: Final[Mapping[str, str]] = {
    "understanding": "our understanding of the complaint",
    "outcomes_sought": "the outcomes sought",
    "why": "the reason",
    "new_date": "the new date",
    "reasons": "the reasons",
    "outcome_per_point": "the decision on each point",
    "remedy_done": "what was done to put it right",
    "actions_dated": "what is still to be done and by when",
    "how_to_go_further": "how to go further",
}
"""What a letter's duty comes to, as part of a sentence."""


def letter_says(policy: Policy, ask: Ask, ombudsman: str) -> Found:
    """Compare the duties of the letter that goes with a step."""
    stage = stage_of(policy, ask)
    if ask.stage and stage is None:
        return Found("silent", "", "The policy has no such stage.")
    letter = policy.letter(ask.step, stage.id if stage else "")
    if letter is None:
        return Found("silent", "", "The policy has no letter for this.")
    duties = {duty.needs: duty for duty in letter.duties}
    there = [need for need in ask.needs if need in duties]
    missing = [need for need in ask.needs if need not in duties]
    clause = duties[there[0]].clause if there else ""
    bodies = list(_bodies(policy, letter, stage.id if stage else ""))
    named = next((clause for body, clause in bodies if ombudsman in body), "")
    lacks_ombudsman = ask.ombudsman and not named
    says = [f"“{letter.title}” gives {join(map(_words, there))}." if there else ""]
    says.append(f"It does not have to give {join(map(_words, missing))}." if missing else "")
    says.append(_about_bodies(bodies, named) if ask.ombudsman else "")
    told = " ".join(filter(None, says))
    if not missing and not lacks_ombudsman:
        return Found("same", clause or named, told)
    led_elsewhere = lacks_ombudsman and bool(bodies)
    elsewhere = bodies[0][1] if led_elsewhere else ""
    if there or named or led_elsewhere:
        return Found("looser", clause or named or elsewhere, told)
    return Found("silent", "", told)


def _words(need: str) -> str:
    return _SAYS.get(need, need.replace("_", " "))


def _bodies(policy: Policy, letter: Letter, stage: str) -> Iterable[tuple[str, str]]:
    """Yield each body outside that a letter tells of, with its clause."""
    for external in policy.external:
        answers = letter.step == "outcome_given" and external.after == stage
        if letter.id in external.letters or (stage and answers):
            yield external.body, external.clause


def _about_bodies(bodies: list[tuple[str, str]], named: str) -> str:
    if named:
        return "It tells how to reach the Ombudsman."
    if bodies:
        return f"It leads to {bodies[0][0]} and not to the Ombudsman."
    return "It says nothing of the Ombudsman."
