"""Checks a template that a colleague edited, and says in plain words what is wrong with it."""

from dataclasses import dataclass

from estate_complaints.letters.fields import LetterFields
from estate_complaints.letters.prepared import TemplateRefused, examine
from estate_complaints.letters.read_back import TextLost
from estate_complaints.letters.render import render
from estate_complaints.letters.sample import bare_sample, sample


@dataclass(frozen=True)
class TemplateReport:
    """What a template prints (such as "points.outcome") and every mistake in it."""

    placeholders: tuple[str, ...]
    mistakes: tuple[str, ...]

    @property
    def usable(self) -> bool:
        """Whether letters can be written with it."""
        return not self.mistakes


def check_template(template: bytes) -> TemplateReport:
    """Check a template whole: its file, its marks, its placeholders, and two sample letters."""
    found = examine(template)
    tried = () if found.mistakes else _try_out(template)
    return TemplateReport(found.printed, (*found.mistakes, *tried))


def _try_out(template: bytes) -> tuple[str, ...]:
    for name, fields in (("full", sample()), ("short", bare_sample())):
        failure = _failure(template, fields)
        if failure:
            return (f"A sample letter ({name}) could not be written. {failure}",)
    return ()


def _failure(template: bytes, fields: LetterFields) -> str:
    try:
        render(template, fields)
    except (TemplateRefused, TextLost) as error:
        return str(error)
    return ""
