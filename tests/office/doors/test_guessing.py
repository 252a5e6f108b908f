"""Passwords are not guessed at the keyboard: a name waits, longer each time, over restarts."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from estate_complaints.office.doors.guessing import (
    FILE,
    LONGEST_WAIT,
    TRIES,
    Guard,
    TooManyTries,
    wait_after,
)
from estate_complaints.storage.faults import FolderGone
from estate_complaints.storage.identity import SignInRefused

AMA, COLIN = 1, 2


class Clock:
    """The hands of the PC's clock, moved by the test."""

    def __init__(self) -> None:
        self.now = datetime(2027, 1, 6, 9, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def go_on(self, **time: float) -> None:
        self.now += timedelta(**time)


def refuse() -> None:
    raise SignInRefused


def guess(guard: Guard, times: int, member: int = AMA) -> None:
    for _ in range(times):
        with pytest.raises((SignInRefused, TooManyTries)):
            guard.watch(member, refuse)


def test_the_fifth_wrong_password_makes_the_name_wait_and_says_how_long(tmp_path: Path) -> None:
    clock = Clock()
    guard = Guard(tmp_path, clock)
    for _ in range(TRIES - 1):
        with pytest.raises(SignInRefused):
            guard.watch(AMA, refuse)
    with pytest.raises(TooManyTries, match="in 30 seconds, at") as waiting:
        guard.watch(AMA, refuse)
    until = (clock.now + timedelta(seconds=30)).astimezone()
    assert f"{until:%H:%M:%S}" in str(waiting.value)
    clock.go_on(seconds=29)
    with pytest.raises(TooManyTries, match="one second"):
        guard.watch(AMA, lambda: "in")  # even the right one has to wait
    clock.go_on(seconds=1)
    assert guard.watch(AMA, lambda: "in") == "in"


def test_the_wait_survives_a_restart_and_is_each_names_own(tmp_path: Path) -> None:
    clock = Clock()
    guess(Guard(tmp_path, clock), TRIES)
    with pytest.raises(TooManyTries):
        Guard(tmp_path, clock).watch(AMA, lambda: "in")
    assert Guard(tmp_path, clock).watch(COLIN, lambda: "in") == "in"


def test_the_right_password_forgets_the_wrong_ones(tmp_path: Path) -> None:
    guard = Guard(tmp_path, Clock())
    guess(guard, TRIES - 1)
    assert guard.watch(AMA, lambda: "in") == "in"
    guess(guard, TRIES - 1)
    assert guard.watch(AMA, lambda: "in") == "in"


def test_waits_double_to_a_quarter_of_an_hour() -> None:
    seconds = [wait_after(wrong).total_seconds() for wrong in range(TRIES - 1, TRIES + 8)]
    assert seconds == [0, 30, 60, 120, 240, 480, 900, 900, 900]


@given(st.integers(0, 100_000), st.integers(0, 100_000))
def test_no_wait_is_shorter_after_more_wrong_passwords(one: int, more: int) -> None:
    assert wait_after(one) <= wait_after(one + more) <= LONGEST_WAIT


def test_a_clock_that_was_put_back_makes_nobody_wait_longer(tmp_path: Path) -> None:
    clock = Clock()
    guard = Guard(tmp_path, clock)
    guess(guard, TRIES)
    clock.go_on(days=-400)
    with pytest.raises(TooManyTries, match="in 30 seconds"):
        guard.watch(AMA, lambda: "in")


def test_a_fault_of_the_drive_is_no_wrong_password(tmp_path: Path) -> None:
    guard = Guard(tmp_path, Clock())

    def gone() -> None:
        raise FolderGone

    for _ in range(TRIES + 1):
        with pytest.raises(FolderGone):
            guard.watch(AMA, gone)
    assert guard.watch(AMA, lambda: "in") == "in"


def test_a_count_that_cannot_be_read_begins_anew(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"{")
    assert Guard(tmp_path, Clock()).watch(AMA, lambda: "in") == "in"
