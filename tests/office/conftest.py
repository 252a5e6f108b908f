"""An office with one administrator, and a colleague where a test asks for him."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from tests.office.an_office import at_the_desk, found, let_colin_in, place_in
from tests.office.whole_office import AtWork, at_work

from estate_complaints.office.desk import Desk
from estate_complaints.office.doors.place import Place
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


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the offices with somebody in every role are founded, once."""
    return tmp_path_factory.mktemp("founded")


@pytest.fixture
def cottington(founded: Path, tmp_path: Path) -> Iterator[AtWork]:
    """At work in Cottington Close on Fri 18 Dec 2026; the Estate Manager sits at the desk."""
    with at_work("ccrmo", founded, tmp_path, date(2026, 12, 18)) as work:
        yield work


@pytest.fixture
def roupell(founded: Path, tmp_path: Path) -> Iterator[AtWork]:
    """At work in Roupell Park on Fri 18 Dec 2026; the Estate Director sits at the desk."""
    with at_work("rprmo", founded, tmp_path, date(2026, 12, 18)) as work:
        yield work
