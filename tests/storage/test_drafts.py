"""What was typed survives, for the eyes of whoever typed it."""

from pathlib import Path

import pytest

from estate_complaints.storage.drafts import Drafts
from estate_complaints.storage.faults import StorageUnavailable
from estate_complaints.storage.identity import Identity


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_a_draft_is_there_after_a_crash_until_it_is_removed(tmp_path: Path, ann: Identity) -> None:
    Drafts(tmp_path, ann).keep("intake", b"She rang about the li")
    Drafts(tmp_path, ann).keep("intake", b"She rang about the lift")
    Drafts(tmp_path, ann).keep("complaint 3: note", b"\x00\xff")
    again = Drafts(tmp_path, ann)
    assert [(one.form, one.content) for one in again.all()] == [
        ("complaint 3: note", b"\x00\xff"),
        ("intake", b"She rang about the lift"),
    ]
    again.remove("intake")
    again.remove("intake")
    assert again.get("intake") is None
    found = again.get("complaint 3: note")
    assert found
    assert found.content == b"\x00\xff"


def test_neither_the_words_nor_the_form_can_be_read_from_the_disk(
    tmp_path: Path, ann: Identity
) -> None:
    Drafts(tmp_path, ann).keep("../intake for MARKER", b"MARKER")
    [path] = files(tmp_path)
    assert "MARKER" not in str(path)
    assert b"MARKER" not in path.read_bytes()


def test_a_colleague_at_the_same_pc_sees_none_of_it(
    tmp_path: Path, ann: Identity, bob: Identity
) -> None:
    Drafts(tmp_path, ann).keep("intake", b"Ann's")
    [path] = files(tmp_path)
    stolen = tmp_path / "drafts" / str(bob.member) / path.name
    stolen.parent.mkdir()
    stolen.write_bytes(path.read_bytes())
    assert Drafts(tmp_path, bob).all() == ()
    assert Drafts(tmp_path, bob).get("intake") is None


def test_a_draft_that_was_damaged_or_renamed_is_left_out(tmp_path: Path, ann: Identity) -> None:
    drafts = Drafts(tmp_path, ann)
    for form in ("a", "b", "c"):
        drafts.keep(form, form.encode())
    first, second, third = sorted(files(tmp_path))
    first.write_bytes(first.read_bytes()[:-3])
    second.rename(third)
    assert drafts.all() == ()


def test_a_profile_folder_that_is_no_folder_is_weather(tmp_path: Path, ann: Identity) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(StorageUnavailable):
        Drafts(tmp_path / "file", ann).keep("intake", b"x")
