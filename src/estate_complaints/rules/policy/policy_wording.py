"""Finds words of a policy that could not be printed: unknown placeholders, paragraphs, duties."""

from collections.abc import Iterable, Mapping
from string import Formatter

from estate_complaints.rules.policy.policy import ConfidentialRecord, Letter, Policy

IN_SENTENCES = (
    "complainant",
    "representative",
    "subject",
    "manager",
    "stage",
    "register",
    "organisation",
    "head",
    "due",
    "officer",
    "number",
    "limit",
    "origin",
    "earlier",
)
"""Placeholders of the sentences a rule says."""

IN_PROMISES = ("due",)
"""Placeholders of what the complainant is told of a clock."""

IN_LETTERS = (
    "last_day",
    "last_day_lenient",
    "earliest_day",
    "new_date",
    "original_date",
    "reply_by",
    "received_on",
    "head",
    "stage",
    "next_stage",
    "body",
    "email",
    "organisation",
    "short_name",
    "register",
    "reference",
    "office_email",
    "office_telephone",
    "subject",
)
"""Placeholders of headings, paragraphs and guidance."""

PARAGRAPHS = (
    "intro",
    "stage_statement",
    "how_to_go_further",
    "to_whom",
    "what_to_say",
    "more_time",
    "final_statement",
    "board_review",
    "staff_notice",
    "accompaniment",
    "confidentiality",
    "feedback",
    "closure_note",
    "closing",
    "not_accepted",
    "challenge",
)
"""Paragraphs of its own a policy can give a letter."""

NEEDS = (
    "understanding",
    "outcomes_sought",
    "stage_statement",
    "expectation_note",
    "clarification_question",
    "outcome_per_point",
    "reasons",
    "references",
    "remedy_done",
    "actions_dated",
    "how_to_go_further",
    "last_day",
    "apology",
    "lessons",
    "final_statement",
    "referral_guidance",
    "earliest_day",
    "new_date",
    "why",
    "staff_notice",
    "accompaniment",
    "feedback_request",
    "restricted_content",
    "day_time_place",
)
"""What a letter's duty may need."""


class _Facts(dict[str, str]):
    def __missing__(self, name: str) -> str:
        return "{" + name + "}"


def filled(text: str, facts: Mapping[str, str]) -> str:
    """Put facts into a text of the policy; an unknown placeholder stays as it was typed."""
    return text.format_map(_Facts(facts))


def unprintable(policy: Policy) -> Iterable[str]:
    """Yield one sentence for each text whose placeholders cannot be filled, and unknown name."""
    for rule in policy.rules:
        yield from _unfilled(f"Table “rules” “{rule.id}”, says", rule.says, IN_SENTENCES)
    for clock in policy.clocks:
        yield from _unfilled(f"Table “clocks” “{clock.id}”, told", clock.told, IN_PROMISES)
    for letter in policy.letters:
        yield from _about_letter(letter, f"Table “letters” “{letter.id}”")
    for record in policy.confidential:
        yield from _about_record(record, f"Table “confidential” “{record.id}”")
    for position, external in enumerate(policy.external, start=1):
        for text in external.guidance:
            where = f"Table “external” number {position}, guidance"
            yield from _unfilled(where, text, IN_LETTERS)


def _about_letter(letter: Letter, where: str) -> Iterable[str]:
    yield from _unfilled(f"{where}, heading", letter.heading, IN_LETTERS)
    for name, text in letter.paragraphs.items():
        if name not in PARAGRAPHS:
            known = ", ".join(PARAGRAPHS)
            yield f"{where}, paragraphs: no letter has a paragraph “{name}”; there are {known}."
        yield from _unfilled(f"{where}, paragraphs, {name}", text, IN_LETTERS)
    needed: set[str] = set()
    for duty in letter.duties:
        if duty.needs not in NEEDS:
            yield f"{where}, duties: “{duty.needs}” is not something a letter can be tested for."
        if duty.needs in needed:
            yield f"{where}, duties: “{duty.needs}” stands there twice."
        needed.add(duty.needs)


def _about_record(record: ConfidentialRecord, where: str) -> Iterable[str]:
    for name in ("says", "others", "nobody_left"):
        yield from _unfilled(f"{where}, {name}", getattr(record, name), IN_SENTENCES)
    for step in record.steps:
        for name in ("says", "too_early", "uncleared"):
            place = f"{where}, steps “{step.kind}”, {name}"
            yield from _unfilled(place, getattr(step, name), IN_SENTENCES)


def _unfilled(where: str, text: str, known: Iterable[str]) -> Iterable[str]:
    try:
        parts = list(Formatter().parse(text))
    except ValueError:
        yield f"{where}: a curly bracket stands there without its partner."
        return
    for _, name, shape, turned in parts:
        if name is not None and (name not in known or shape or turned):
            yield f"{where}: nothing fills “{{{name}}}”; {{…}} holds one of {', '.join(known)}."
