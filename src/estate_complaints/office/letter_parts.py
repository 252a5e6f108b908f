"""The parts of a letter that tell of people, stages, points and actions."""

from __future__ import annotations

from estate_complaints.letters import fields as say
from estate_complaints.office.occasion import Occasion, Words, long
from estate_complaints.rules import uk_dates
from estate_complaints.rules.entries.intake import AuthorityConfirmed
from estate_complaints.rules.entries.outcome import EscalationRequested, OutcomeConfirmed
from estate_complaints.rules.moments import written_answer
from estate_complaints.rules.scene import Scene

_TITLES = ("Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Rev", "Sir", "Dame", "Cllr", "Prof")


def letterhead(scene: Scene) -> say.Office:
    """Return the office as it stands at the head of the letter."""
    details = scene.office.details
    return say.Office(
        name=details.name,
        address_lines=_lines(details.address),
        telephone=details.telephone,
        email=details.email,
        website=details.website,
    )


def _lines(address: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in address.splitlines() if line.strip())


def addressee(occasion: Occasion) -> say.Addressee:
    """Return whom the letter goes to: a representative once we know that they may act."""
    shown = occasion.scene.case.made(AuthorityConfirmed)
    speaks = occasion.scene.case.received.representative if shown else None
    person = occasion.complainant
    name, address, email, flat = person.name, person.address, person.email, person.flat
    if speaks:
        name, flat = speaks.name, ""
        address, email = speaks.address or address, speaks.email
    first = (flat,) if flat and flat not in address else ()
    return say.Addressee(
        name=name, address_lines=(*first, *_lines(address)), by=_sent(occasion, email)
    )


def _sent(occasion: Occasion, email: str) -> str:
    how = occasion.typed("how")
    if not how:
        return ""
    words = occasion.scene.policy.term("deliveries", how).words
    to = f" to {email}" if email and how == "email" else ""
    return f"{words[:1].upper()}{words[1:]}{to}"


def called(name: str) -> str:
    """Return how somebody is greeted: "Ms Okafor" where a title is known, else the whole name."""
    parts = name.split()
    if len(parts) > 1 and parts[0].rstrip(".") in _TITLES:
        return f"{parts[0]} {parts[-1]}"
    return name


def complaint(occasion: Occasion) -> say.Complaint:
    """Return what was received, when and how."""
    case, policy = occasion.scene.case, occasion.scene.policy
    channel = policy.term("channels", case.received.channel)
    return say.Complaint(
        received_on=uk_dates.long(case.received_on),
        how=channel.words or channel.name,
        summary=case.summary,
        on_behalf_of=_spoken_for(occasion),
    )


def _spoken_for(occasion: Occasion) -> str:
    case = occasion.scene.case
    speaks = case.received.representative and case.made(AuthorityConfirmed)
    return occasion.complainant.name if speaks else ""


def stage(occasion: Occasion, words: Words) -> say.Stage:
    """Return the stage the letter belongs to, and the one before it."""
    scene, here = occasion.scene, occasion.stage
    case, policy = scene.case, scene.policy
    earlier = here.follows if here.follows in case.stages else ""
    answered = written_answer(policy, case, earlier) or case.answer(earlier) if earlier else None
    asked = case.last(EscalationRequested, here.id)
    return say.Stage(
        name=here.name,
        ordinal_words=here.ordinal,
        intro=words.paragraph("intro"),
        statement=words.paragraph("stage_statement"),
        requested_on=long(asked.day if asked else None),
        requested_how=policy.term("channels", asked.entry.channel).words if asked else "",
        handled_by=_handled_by(scene, here.id),
        earlier=policy.stage(earlier).name if earlier else "",
        earlier_outcome_on=long(answered.day if answered else None),
    )


def _handled_by(scene: Scene, stage_id: str) -> str:
    members = [scene.office.member(number) for number in scene.case.officers(stage_id)]
    return uk_dates.join(
        [f"{m.name}, {scene.policy.role(m.role).name}" for m in members if m is not None]
    )


def points(occasion: Occasion) -> tuple[say.Point, ...]:
    """Return every point with the outcome it had at this stage, as far as it was decided."""
    scene = occasion.scene
    decided = scene.case.decisions(occasion.stage.id)
    told = []
    for point in scene.case.points:
        made = decided.get(point.number)
        entry = made.entry if made else None
        told.append(
            say.Point(
                number=point.number,
                wrong=point.wrong,
                wanted=point.wanted,
                outcome=scene.policy.term("outcomes", entry.outcome).name if entry else "",
                reasons=entry.reasons if entry else "",
                references=entry.references if entry else "",
                put_right=entry.put_right if entry else "",
            )
        )
    return tuple(told)


def overall(occasion: Occasion) -> str:
    """Return the decision in one sentence: how many points were found for the complainant."""
    scene = occasion.scene
    decisions = list(scene.case.decisions(occasion.stage.id).values())
    found = [made for made in decisions if scene.policy.term("outcomes", made.entry.outcome).upheld]
    if not decisions:
        return ""
    if len(decisions) == 1:
        name = scene.policy.term("outcomes", decisions[0].entry.outcome).name.lower()
        return f"Your complaint is {name}."
    if not found:
        return f"None of the {len(decisions)} points of your complaint is upheld."
    if len(found) == len(decisions):
        return f"All {len(decisions)} points of your complaint are upheld."
    number = f"{len(found)} of the {len(decisions)} points"
    return f"We uphold {number} of your complaint."


def confirms(occasion: Occasion) -> str:
    """Return, for an outcome told before it was written, how and when it was told."""
    if not isinstance(occasion.entry, OutcomeConfirmed):
        return ""
    told = occasion.scene.case.answer(occasion.stage.id)
    if told is None:
        return ""
    how = occasion.scene.policy.term("deliveries", told.entry.how).words
    return f"This letter confirms in writing what we told you {how} on {uk_dates.long(told.day)}."


def remedies(occasion: Occasion) -> tuple[say.Remedy, ...]:
    """Return what has been done already."""
    return tuple(
        say.Remedy(what=promise.action.what, when=uk_dates.long(promise.done_on))
        for promise in occasion.scene.case.promises
        if promise.done_on is not None and promise.done_on <= occasion.day
    )


def actions(occasion: Occasion) -> tuple[say.Action, ...]:
    """Return what is promised and not yet done."""
    return tuple(
        say.Action(
            what=promise.action.what,
            owner=promise.action.owner,
            by_when=long(promise.action.by_when),
        )
        for promise in occasion.scene.case.promises
        if promise.done_on is None
    )


def signatory(occasion: Occasion) -> say.Signatory:
    """Return who signs, with the role as the policy names it."""
    member = occasion.signatory
    return say.Signatory(name=member.name, role=occasion.scene.policy.role(member.role).name)
