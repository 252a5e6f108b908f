"""A PC of the office keeps half of every password, and remembers what it has seen."""

import os
import sys
from pathlib import Path

import pytest

from estate_complaints.storage.chain import Head
from estate_complaints.storage.files import write_whole
from estate_complaints.storage.sealing import new_key
from estate_complaints.storage.this_pc import (
    HEAD_FILE,
    KEY_FILE,
    Enrolment,
    NotEnrolled,
    enrol,
    enrolment,
    remember_head,
    remembered_head,
)


def test_a_pc_knows_its_office_again(tmp_path: Path) -> None:
    given = Enrolment(new_key(), new_key())
    enrol(tmp_path / "profile", given)
    assert enrolment(tmp_path / "profile") == given


def test_a_pc_that_was_not_enrolled_says_so(tmp_path: Path) -> None:
    with pytest.raises(NotEnrolled):
        enrolment(tmp_path)
    (tmp_path / KEY_FILE).write_text("{}", encoding="utf-8")
    with pytest.raises(NotEnrolled):
        enrolment(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="there Windows encrypts the file")
def test_nobody_else_on_the_pc_may_read_the_office_key(tmp_path: Path) -> None:
    enrol(tmp_path, Enrolment(new_key(), new_key()))
    assert (tmp_path / KEY_FILE).stat().st_mode & 0o777 == 0o600


def test_the_head_last_seen_is_remembered(tmp_path: Path) -> None:
    assert remembered_head(tmp_path) is None
    for head in (Head(3, b"\1" * 32), Head(9, b"\2" * 32)):
        remember_head(tmp_path, head)
        assert remembered_head(tmp_path) == head
    (tmp_path / HEAD_FILE).write_bytes(b"\xff")
    assert remembered_head(tmp_path) is None


def test_a_file_that_cannot_be_put_in_place_leaves_the_old_one_and_no_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_whole(tmp_path / "x", b"old")

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(OSError, match="No space"):
        write_whole(tmp_path / "x", b"new")
    assert (tmp_path / "x").read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["x"]
