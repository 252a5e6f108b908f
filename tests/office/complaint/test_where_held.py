"""Whether the folder that the correspondence is held in is there; a drawer is taken at its word."""

from pathlib import Path
from threading import Event

import pytest
from tests.office.whole_office import AtWork

from estate_complaints.office.complaint import progress
from estate_complaints.office.complaint.where_held import look, path_in, within
from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.intake import DetailsCorrected
from estate_complaints.rules.entries.outcome import Closed


@pytest.mark.parametrize(
    ("words", "windows", "is_path"),
    [
        (r"S:\Complaints\2027\014", True, True),
        (r"\\server\office\Complaints", True, True),
        ("//server/office/Complaints", True, True),
        ('"S:\\Complaints\\Ms Turner"', True, True),
        ("Cabinet 2, drawer B", True, False),
        ("Shelf A/B", True, False),
        ("House: ground floor", True, False),
        (r"\\server", True, False),
        ("S:", True, False),
        ("/office/complaints", False, True),
        (r"S:\Complaints", False, False),
        ("Cabinet /2", False, False),
        ("", False, False),
    ],
)
def test_only_what_looks_like_a_path_of_this_pc_is_looked_for(
    words: str, windows: bool, is_path: bool
) -> None:
    """R-096: folder, path or shelf."""
    assert (path_in(words, windows=windows) is not None) is is_path


def test_a_folder_that_is_not_there_is_told_apart_from_a_share_that_is_not(tmp_path: Path) -> None:
    """R-096."""
    assert look(tmp_path, tmp_path) == "there"
    assert look(tmp_path / "gone", tmp_path) == "missing"
    assert look(tmp_path / "share" / "gone", tmp_path / "share") == "unreachable"
    assert look(Path(f"{tmp_path}\0"), tmp_path) == "missing"


def test_a_server_that_does_not_answer_is_not_waited_for() -> None:
    """R-096."""
    never = Event()
    assert within(0.01, never.wait) is None
    never.set()
    assert within(5, never.wait) is True


def said(roupell: AtWork, number: int, entry: Entry) -> dict[str, str]:
    found = progress.objections(roupell.desk, number, entry)
    return {one.level: one.says for one in found if one.rule == "R-096"}


def filed(where: object) -> DetailsCorrected:
    return DetailsCorrected(why="Filed.", held_at=str(where))


def test_whoever_files_it_or_closes_it_is_told_that_the_folder_is_not_there(
    roupell: AtWork, tmp_path: Path
) -> None:
    """R-096."""
    number = roupell.record()
    gone = tmp_path / "2027" / "014"
    assert list(said(roupell, number, filed(gone))) == ["warn"]
    assert said(roupell, number, filed(tmp_path)) == {}
    assert said(roupell, number, filed("Cabinet 2")) == {}
    assert said(roupell, number, DetailsCorrected(why="A name.", summary="Lift")) == {}
    gone.mkdir(parents=True)
    roupell.take(number, filed(gone))
    assert said(roupell, number, Closed(reason="withdrawn")) == {}
    gone.rmdir()
    told = said(roupell, number, Closed(reason="withdrawn"))
    assert "no such folder or file" in told["warn"]
