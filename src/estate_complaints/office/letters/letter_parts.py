"""The parts of a letter that tell who writes to whom, about what, and at which stage."""

from __future__ import annotations

from estate_complaints.letters import fields as say
from estate_complaints.office.letters.occasion import Occasion, Words, long
from estate_complaints.office.needs import is_large_print
from estate_complaints.rules.case.representation import entitled, must_be_written
from estate_complaints.rules.clocks.moments import written_answer
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.entries.handling import Acknowledged
from estate_complaints.rules.entries.outcome import EscalationRequested
from estate_complaints.rules.scene import Scene

_TITLES = ("Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Rev", "Cllr", "Prof", "Sir", "Dame", "Lord")
_WITH_FIRST_NAME = ("Sir", "Dame")


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
    speaks = entitled(occasion.scene.policy, occasion.scene.case)
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
    if not how or occasion.way_open:
        return ""
    delivery = occasion.scene.policy.term("deliveries", how)
    to = f" to {email}" if email and delivery.to_email else ""
    return f"{delivery.words[:1].upper()}{delivery.words[1:]}{to}"


def called(name: str) -> str:
    """Return how somebody is greeted: "Ms Okafor" where a title is known, else the whole name.

    "Ms de Souza" keeps the small words of a surname; two people are greeted as they are named.
    """
    parts = name.split()
    title = parts[0].rstrip(".") if parts else ""
    if len(parts) < 2 or title not in _TITLES or {"and", "&"}.intersection(parts):
        return name
    if title in _WITH_FIRST_NAME:
        return f"{parts[0]} {parts[1]}"
    surname = parts[-1:]
    while len(parts) > len(surname) + 1 and parts[-len(surname) - 1].islower():
        surname = parts[-len(surname) - 1 :]
    return " ".join((parts[0], *surname))


def large_print(occasion: Occasion) -> bool:
    """Tell whether somebody who needs large print is written to."""
    if occasion.scene.case.needs_none("access_needs"):
        return False
    needs = (occasion.scene.case.need("access_needs"), occasion.complainant.access_needs)
    return any(is_large_print(str(need)) for need in needs)


def permission_asked(occasion: Occasion) -> str:
    """Return, for an acknowledgement, a question about somebody who may not speak for them yet."""
    policy, case = occasion.scene.policy, occasion.scene.case
    speaks, known = case.representative, entitled(policy, case)
    if speaks is None or known or not isinstance(occasion.entry, Acknowledged):
        return ""
    wanted = "in writing" if must_be_written(policy) else "in writing if you can"
    return (
        f"{speaks.name} has been in touch with us on your behalf. Please let us know, {wanted},"
        " whether we may deal with them about your complaint. Until then we will write to you only."
    )


def asked_for(occasion: Occasion) -> str:
    """Return why a complaint was taken further and what is wanted, as far as it was said."""
    asked = occasion.scene.case.last(EscalationRequested, occasion.stage.id)
    if asked is None or not isinstance(occasion.entry, Acknowledged):
        return ""
    why, wanted = asked.entry.why.strip(), asked.entry.wanted.strip()
    told = f"You told us why you were not satisfied: “{why}”" if why else ""
    wish = f"What you would like: “{wanted}”" if wanted else ""
    return "\n".join(filter(None, (told, wish)))


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
    speaks = entitled(occasion.scene.policy, occasion.scene.case)
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
    return uk_dates.join([f"{m.name} ({scene.role_of(m).name})" for m in members if m is not None])


def signatory(occasion: Occasion) -> say.Signatory:
    """Return who signs, with the role as the policy names it."""
    member = occasion.signatory
    return say.Signatory(name=member.name, role=occasion.scene.role_of(member).name)
