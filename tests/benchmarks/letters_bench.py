"""How long a letter takes beside docxtpl alone, which checks nothing and reads nothing back."""

import io
from collections.abc import Callable
from timeit import timeit

from docxtpl import DocxTemplate
from jinja2 import Environment

from estate_complaints.letters.language import LIST_FILTERS, TEXT_FILTERS
from estate_complaints.letters.prepared import examine
from estate_complaints.letters.render import render
from estate_complaints.letters.sample import sample
from estate_complaints.letters.template_check import TemplateReport, check_template
from estate_complaints.paths import letter_templates

ROUNDS = 7


def rows() -> list[tuple[str, float, str]]:
    """Each comparison: its name, bare docxtpl's time divided by ours, and the times of a letter."""
    template = max(letter_templates().rglob("*.docx"), key=lambda path: path.stat().st_size)
    content = template.read_bytes()
    render(content, sample())
    bare, first, further, checked = best_of_each(
        lambda: by_docxtpl(content),
        lambda: first_letter(content),
        lambda: render(content, sample()),
        lambda: first_check(content),
    )
    return [
        compared("the first letter from a template: docxtpl against ours", bare, first),
        compared("each further letter: docxtpl against ours", bare, further),
        compared("checking an edited template: docxtpl's letter against our check", bare, checked),
    ]


def by_docxtpl(content: bytes) -> bytes:
    environment = Environment(autoescape=True)
    environment.filters.update({**TEXT_FILTERS, **LIST_FILTERS})
    letter = DocxTemplate(io.BytesIO(content))
    letter.render(vars(sample()), jinja_env=environment)
    out = io.BytesIO()
    letter.save(out)
    return out.getvalue()


def first_letter(content: bytes) -> bytes:
    examine.cache_clear()
    return render(content, sample())


def first_check(content: bytes) -> TemplateReport:
    examine.cache_clear()
    return check_template(content)


def compared(name: str, theirs: float, ours: float) -> tuple[str, float, str]:
    return name, theirs / ours, f"{theirs * 1e3:.1f} ms against {ours * 1e3:.1f} ms"


def best_of_each(*letters: Callable[[], object]) -> list[float]:
    """Seconds for one of each, the best of rounds taken in turn: only slowness is noise here."""
    rounds = [[timeit(write, number=1) for write in letters] for _ in range(ROUNDS)]
    return [min(times) for times in zip(*rounds, strict=True)]


if __name__ == "__main__":
    for name, ratio, note in rows():
        print(f"{ratio:8.1f}  {name} ({note})")
