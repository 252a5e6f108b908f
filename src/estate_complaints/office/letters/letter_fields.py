"""Puts together what a letter says: the policy's words, the case's facts, the computed dates."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from estate_complaints.letters import fields as say
from estate_complaints.office.letters import letter_decision as decision
from estate_complaints.office.letters import letter_parts as parts
from estate_complaints.office.letters.letter_refusal import refusal
from estate_complaints.office.letters.occasion import (
    Occasion,
    Words,
    closing_after,
    externals,
    following_stage,
    long,
    not_before,
)
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.entries.handling import Invited, TimeExtended
from estate_complaints.rules.policy.policy import External


def fields_for(occasion: Occasion) -> say.LetterFields:
    """Return everything the letter of an occasion may print."""
    words = Words(occasion)
    to = parts.addressee(occasion)
    return say.LetterFields(
        office=parts.letterhead(occasion.scene),
        addressee=to,
        complaint=parts.complaint(occasion),
        stage=parts.stage(occasion, words),
        signatory=parts.signatory(occasion),
        reference=occasion.reference,
        date=uk_dates.long(occasion.day),
        salutation=f"Dear {parts.called(to.name)}",
        heading=words.fill(occasion.letter.heading),
        points=decision.points(occasion),
        overall_outcome=decision.overall(occasion),
        confirms=decision.confirms(occasion),
        remedies_done=decision.remedies(occasion),
        actions=decision.actions(occasion),
        reply_by=words.facts["reply_by"],
        reply_by_explained=words.reply_why,
        holding=_holding(occasion, words),
        escalation=_escalation(occasion, words),
        external=_external(occasion, words),
        refusal=refusal(occasion, words),
        meeting=_meeting(occasion),
        feedback=_feedback(words),
        large_print=parts.large_print(occasion),
        **_typed(occasion),
        **_paragraphs(occasion, words),
    )


def _typed(occasion: Occasion) -> dict[str, Any]:
    """What the writer typed into the step, or else what was typed when the outcome was told."""
    remarks = occasion.typed("remarks")
    return {
        "understanding": occasion.typed("understanding") or parts.asked_for(occasion),
        "question": occasion.typed("question"),
        "expectations": occasion.typed("expectations"),
        "apology": occasion.typed("apology") or decision.told_before(occasion, "apology"),
        "lessons": occasion.typed("lessons") or decision.told_before(occasion, "lessons"),
        "extra_paragraphs": tuple(
            filter(None, (_updates(occasion), remarks, parts.permission_asked(occasion)))
        ),
    }


def _updates(occasion: Occasion) -> str:
    """How often they hear from us until the new date, where that was agreed."""
    entry = occasion.entry
    if not isinstance(entry, TimeExtended) or not entry.inform_every:
        return ""
    often = uk_dates.count(entry.inform_every, "working day")
    return f"As agreed, you will hear from us at least every {often} until then."


def _paragraphs(occasion: Occasion, words: Words) -> dict[str, Any]:
    """The policy's own paragraphs for this letter."""
    kinds, policy = occasion.scene.case.subject_kinds, occasion.scene.policy
    about_nobody = all(policy.term("subject_kinds", kind).no_person for kind in kinds)
    return {
        "board_review": words.paragraph("board_review"),
        "final_statement": words.paragraph("final_statement"),
        "closure_note": _closure_note(occasion, words),
        "closing_words": words.paragraph("closing"),
        "staff_notice": "" if about_nobody else words.paragraph("staff_notice"),
        "confidentiality": words.paragraph("confidentiality"),
        "accompaniment": words.paragraph("accompaniment"),
    }


def _closure_note(occasion: Occasion, words: Words) -> str:
    """The policy says after how many days; here is the last of them."""
    note = words.paragraph("closure_note")
    clock = closing_after(occasion.scene, occasion.stage.id)
    if not note or clock is None or clock.due is None:
        return note
    return f"{note} The last of those days is {long(clock.due)}."


def _holding(occasion: Occasion, words: Words) -> say.Holding:
    if not words.facts["new_date"]:
        return say.Holding()
    return say.Holding(
        why=occasion.typed("why"),
        new_date=words.facts["new_date"],
        original_date=words.facts["original_date"],
    )


def _escalation(occasion: Occasion, words: Words) -> say.Escalation:
    following = following_stage(occasion.scene, occasion.stage.id)
    if following is None:
        return say.Escalation()
    what_to_say = words.paragraph("what_to_say")
    return say.Escalation(
        possible=True,
        stage=following.name,
        how=words.paragraph("how_to_go_further"),
        to_whom=words.paragraph("to_whom"),
        last_day=words.facts["last_day"],
        last_day_explained=words.last_day_why,
        what_to_say=what_to_say,
        needs_reasons=bool(what_to_say),
        more_time=words.paragraph("more_time"),
    )


def _external(occasion: Occasion, words: Words) -> say.External:
    """The guidance of every body is told in turn, and then how each of them is reached."""
    bodies = externals(occasion)
    if not bodies:
        return say.External()
    first, *others = bodies
    earliest = not_before(occasion.scene, first)
    return say.External(
        body=first.body,
        address=first.address,
        email=first.email,
        others=tuple(
            say.Body(name=one.body, address=one.address, email=one.email)
            for one in _each_once(others)
            if one.body != first.body and (one.address or one.email)
        ),
        earliest_day=words.facts["earliest_day"] if earliest else "",
        paragraphs=tuple(words.about(one, text) for one in bodies for text in one.guidance),
    )


def _each_once(bodies: Iterable[External]) -> Iterable[External]:
    return {one.body: one for one in bodies}.values()


def _meeting(occasion: Occasion) -> say.Meeting:
    entry = occasion.entry
    if not isinstance(entry, Invited):
        return say.Meeting()
    name = occasion.scene.policy.term("contact_ways", entry.to).name
    return say.Meeting(
        what=f"{'an' if name[:1].lower() in 'aeiou' else 'a'} {name[:1].lower()}{name[1:]}",
        day=uk_dates.with_weekday(entry.on),
        time=entry.at.strip(),
        place=entry.place.strip(),
        about=occasion.typed("about"),
        present=occasion.typed("present"),
    )


def _feedback(words: Words) -> say.Feedback:
    asked = words.paragraph("feedback")
    return say.Feedback(asked=bool(asked), questions=(), how=asked)
