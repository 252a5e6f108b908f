"""Every template of ours, and the case that fits it."""

from pathlib import Path

import pytest
from tests.letters.letter_cases import case_for

from estate_complaints import paths
from estate_complaints.letters.fields import LetterFields


@pytest.fixture(
    params=sorted(paths.letter_templates().rglob("*.docx")),
    ids=lambda path: f"{path.parent.name}-{path.stem}",
)
def template_path(request: pytest.FixtureRequest) -> Path:
    return request.param


@pytest.fixture
def template(template_path: Path) -> bytes:
    return template_path.read_bytes()


@pytest.fixture
def case(template_path: Path) -> LetterFields:
    """The case that fits the template."""
    return case_for(f"{template_path.parent.name}/{template_path.stem}")
