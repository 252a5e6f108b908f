"""An office with one administrator, and a colleague where a test asks for him."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.office.an_office import at_the_desk, found, let_colin_in, place_in

from estate_complaints.office.desk import Desk
from estate_complaints.office.place import Place
from estate_complaints.rules.people import Member


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """Where an office is, or will be."""
    return place_in(tmp_path)


@pytest.fixture
def desk(place: Place) -> Iterator[Desk]:
    """The administrator's desk in an office just founded."""
    found(place)
    with at_the_desk(place) as desk:
        yield desk


@pytest.fixture
def colin(desk: Desk, place: Place) -> Member:
    """A colleague who is no administrator."""
    return let_colin_in(desk, place)
