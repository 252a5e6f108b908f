"""A PC, and the place of an office it may belong to."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.joins.a_pc import Pc
from tests.office.an_office import (
    place_in,
)

from estate_complaints.office.place import Place


@pytest.fixture
def pc(qtbot: QtBot, tmp_path: Path) -> Iterator[Pc]:
    pc = Pc(qtbot, tmp_path / "this pc")
    yield pc
    pc.end()


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return place_in(tmp_path)
