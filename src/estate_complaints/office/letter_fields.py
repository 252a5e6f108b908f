"""Puts together what a letter says: the policy's words, the case's facts, the computed dates."""

from __future__ import annotations

from typing import Any

from estate_complaints.letters import fields as say
from estate_complaints.office import letter_parts as parts
from estate_complaints.office.occasion import (
    Occasion,
    Words,
    external_after,
    following_stage,
    not_before,
)
from estate_complaints.rules import uk_dates
from estate_complaints.rules.entries.intake import ScopeDecided


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
        points=parts.points(occasion),
        overall_outcome=parts.overall(occasion),
        confirms=parts.confirms(occasion),
        remedies_done=parts.remedies(occasion),
        actions=parts.actions(occasion),
        reply_by=words.facts["reply_by"],
        reply_by_explained=words.reply_why,
        holding=_holding(occasion, words),
        escalation=_escalation(occasion, words),
        external=_external(occasion, words),
        refusal=_refusal(occasion, words),
        feedback=_feedback(words),
        large_print="large print" in occasion.scene.case.received.access_needs.lower(),
        **_typed(occasion),
        **_paragraphs(occasion, words),
    )


def _typed(occasion: Occasion) -> dict[str, Any]:
    """What the writer typed into the step."""
    names = ("understanding", "question", "expectations", "apology", "lessons")
    remarks = occasion.typed("remarks")
    return {
        **{name: occasion.typed(name) for name in names},
        "extra_paragraphs": (remarks,) if remarks else (),
    }


def _paragraphs(occasion: Occasion, words: Words) -> dict[str, str]:
    """The policy's own paragraphs for this letter."""
    subject = occasion.scene.case.received.subject.kind
    about_nobody = occasion.scene.policy.term("subject_kinds", subject).no_person
    return {
        "board_review": words.paragraph("board_review"),
        "final_statement": words.paragraph("final_statement"),
        "closure_note": words.paragraph("closure_note"),
        "closing_words": words.paragraph("closing"),
        "staff_notice": "" if about_nobody else words.paragraph("staff_notice"),
        "confidentiality": words.paragraph("confidentiality"),
        "accompaniment": words.paragraph("accompaniment"),
    }


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
        last_day_explained=words.window.why if words.window else "",
        what_to_say=what_to_say,
        needs_reasons=bool(what_to_say),
        more_time=words.paragraph("more_time"),
    )


def _external(occasion: Occasion, words: Words) -> say.External:
    external = external_after(occasion.scene, occasion.stage.id)
    if external is None:
        return say.External()
    earliest = not_before(occasion.scene)
    return say.External(
        body=external.body,
        address=external.address,
        email=external.email,
        earliest_day=words.facts["earliest_day"] if earliest else "",
        paragraphs=tuple(words.fill(paragraph) for paragraph in external.guidance),
    )


def _refusal(occasion: Occasion, words: Words) -> say.Refusal:
    entry = occasion.entry
    if not isinstance(entry, ScopeDecided):
        return say.Refusal()
    policy, case = occasion.scene.policy, occasion.scene.case
    decision = policy.term("scopes", entry.decision)
    happened = case.received.happened.last
    received = say.KeyDate(what="We received your complaint", when=words.facts["received_on"])
    last = (
        [say.KeyDate(what="The problem last happened", when=uk_dates.long(happened))]
        if happened
        else []
    )
    return say.Refusal(
        reason=entry.why,
        clause=policy.cite(decision.clause),
        clause_text=policy.clause(decision.clause).text if decision.clause else "",
        dates=(received, *last),
        instead=entry.passed_to,
        statement=words.paragraph("not_accepted"),
        challenge=words.paragraph("challenge"),
    )


def _feedback(words: Words) -> say.Feedback:
    asked = words.paragraph("feedback")
    return say.Feedback(asked=bool(asked), questions=(), how=asked)
