"""The Word templates of the office's letters: read from their folder, and what is wrong there."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from estate_complaints.letters.duties import lost
from estate_complaints.letters.prepared import TemplateRefused, prepared
from estate_complaints.letters.sample import sample
from estate_complaints.letters.template_check import check_template
from estate_complaints.office.refusal import NotDone
from estate_complaints.rules.policy.policy import Letter, Policy


def template_of(templates: Path, policy: Policy, letter: Letter) -> bytes:
    """Return the template of a letter, once it was looked through.

    Raises NotDone, naming the template, where it is missing, cannot be read or has mistakes.
    """
    content = _content(templates, policy, letter)
    try:
        prepared(content)
    except TemplateRefused as refused:
        raise NotDone(cannot_be_written(letter, refused)) from refused
    return content


def cannot_be_written(letter: Letter, why: Exception) -> str:
    """Say that a letter cannot be written, with which template, and what is wrong with it."""
    return (
        f"The letter “{letter.title}” cannot be written, because something is wrong in its "
        f"template “{letter.template}”. {' '.join(str(why).split())}"
    )


def template_mistakes(templates: Path, policy: Policy, letter: Letter) -> Iterable[str]:
    """Yield what is wrong with the template of a letter: its file, its marks, what it lacks."""
    try:
        content = _content(templates, policy, letter)
    except NotDone as problem:
        yield str(problem)
        return
    found = check_template(content)
    yield from found.mistakes
    if found.usable:
        for duty in lost(letter.duties, sample(), found.placeholders):
            yield not_printed(letter, duty.says)


def not_printed(letter: Letter, says: str) -> str:
    """Say that a template has lost what the policy wants the letter to say."""
    return f"The template “{letter.template}” has no place for what the letter must say: {says}"


def _content(templates: Path, policy: Policy, letter: Letter) -> bytes:
    folder = policy.about.templates
    try:
        return (templates / folder / letter.template).read_bytes()
    except FileNotFoundError as missing:
        raise NotDone(
            f"There is no “{letter.template}” in the folder “{folder}” of the letters, so the "
            f"letter “{letter.title}” cannot be written."
        ) from missing
    except OSError as fault:
        reason = fault.strerror or "the folder does not answer"
        raise NotDone(
            f"The template “{letter.template}” cannot be read: {reason}. Is it open in Word?"
        ) from fault
