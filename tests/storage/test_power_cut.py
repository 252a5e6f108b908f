"""A process killed or a PC without power in the middle of a save: all of it, or nothing.

TORTURE=1 in the environment runs as many rounds as a release asks for.
"""

import os
import random
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from sqlalchemy import text

from estate_complaints.storage.book import Book
from estate_complaints.storage.connection import journal_of
from estate_complaints.storage.faults import StorageUnavailable
from estate_complaints.storage.identity import Identity

RIG = Path(__file__).parent / "rig"
TORTURE = bool(os.environ.get("TORTURE"))
SECTOR = 512


@pytest.fixture
def notes(path: Path, book: Book) -> Path:
    """A book with a tally beside it, closed, and an empty list of acknowledged saves."""
    book.database.write(_lay_tally, lambda _: None)
    book.close()
    listed = path.parent / "acknowledged"
    listed.touch()
    return listed


def _lay_tally(connection: object) -> bool:
    for statement in ("CREATE TABLE tally (saves INTEGER)", "INSERT INTO tally VALUES (0)"):
        connection.exec_driver_sql(statement)  # type: ignore[attr-defined]
    return True


def command(path: Path, notes: Path, who: Identity, *rest: str) -> list[str]:
    key, secrets = who.database_keys[0][1].hex(), bytes(who.secrets).hex()
    script = str(RIG / "writer.py")
    return [sys.executable, script, str(path), str(notes), key, secrets, str(who.member), *rest]


def what_is_wrong(book: Book, acknowledged: set[str], keys: Mapping[int, list[bytes]]) -> str:
    """Name what a save must never leave behind; empty if all is well."""

    def counts(connection: object) -> tuple[set[str], int]:
        execute = connection.execute  # type: ignore[attr-defined]
        stored = set(execute(text("SELECT op_id FROM operations")).scalars())
        return stored, execute(text("SELECT saves FROM tally")).scalar_one()

    findings = book.database.check()
    if findings:
        return f"damaged: {findings[0]}"
    stored, tally = book.read(counts)
    if acknowledged - stored:
        return f"lost: {acknowledged - stored}"
    if tally != len(stored):
        return f"half saved: {tally} counted, {len(stored)} stored"
    forged = book.verify(keys)
    return f"broken chain: {forged[0]}" if forged else ""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_two_writers_killed_again_and_again_lose_nothing_they_acknowledged(
    path: Path,
    notes: Path,
    ann: Identity,
    bob: Identity,
    public_keys: Mapping[int, list[bytes]],
) -> None:
    dice = random.Random(11)
    rounds = 500 if TORTURE else 10
    for number in range(rounds):
        before = notes.stat().st_size
        writers = [subprocess.Popen(command(path, notes, who, "0")) for who in (ann, bob)]
        while notes.stat().st_size == before:  # until the first save of the round
            let_run(writers[0], 0.02)
        for writer in writers:
            let_run(writer, 0.01 + dice.random() * 0.15)
            writer.kill()
        for writer in writers:
            writer.wait()
        book = Book.open(path, ann)
        acknowledged = set(notes.read_text("utf-8").split())
        assert what_is_wrong(book, acknowledged, public_keys) == "", f"round {number}"
        unheard = book.read(lambda c: c.scalar(text("SELECT count(*) FROM operations")))
        assert unheard - len(acknowledged) <= 2 * (number + 1)
        book.close()
    assert len(acknowledged) >= rounds


def let_run(writer: subprocess.Popen[bytes], seconds: float) -> None:
    with pytest.raises(subprocess.TimeoutExpired):
        writer.wait(seconds)


# --- power cuts ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Step:
    """Something the program asked of the disk: a(ck), w(rite), t(runcate), s(ync), u(nlink)."""

    what: str
    name: str
    place: int
    data: bytes


@dataclass
class Disk:
    """What is safely on a disk, and what was only asked of it so far."""

    safe: dict[str, bytearray]
    asked: dict[str, list[Step]] = field(default_factory=lambda: defaultdict(list))
    acknowledged: set[str] = field(default_factory=set)

    def take(self, step: Step) -> None:
        if step.what == "a":
            self.acknowledged.add(step.data.decode().strip())
        elif step.what == "s":
            for one in self.asked.pop(step.name, []):
                self.keep(one)
        else:
            self.asked[step.name].append(step)

    def keep(self, step: Step) -> None:
        content = self.safe[step.name]
        if step.what == "t":
            del content[step.place :]
            content.extend(bytes(step.place - len(content)))
            return
        content.extend(bytes(max(0, step.place - len(content))))
        content[step.place : step.place + len(step.data)] = step.data

    def lose_power(self, dice: random.Random) -> None:
        """Let some of what was not yet safe reach the disk, in no order, some of it torn."""
        how = dice.choice(["nothing", "all", "beginning", "sectors", "sectors", "all but one"])
        for steps in self.asked.values():
            for step in _reaching(steps, how, dice):
                self.keep(step)


def _reaching(steps: list[Step], how: str, dice: random.Random) -> Iterator[Step]:
    if how == "nothing":
        return
    lost = dice.randrange(len(steps)) if how == "all but one" else -1
    until = dice.randint(0, len(steps)) if how == "beginning" else len(steps)
    for number, step in enumerate(steps[:until]):
        if how == "sectors":
            yield from (part for part in _sectors(step) if dice.random() < 0.5)
        elif number != lost:
            yield step


def _sectors(step: Step) -> Iterator[Step]:
    if step.what != "w":
        yield step
    for at in range(0, len(step.data), SECTOR):
        yield Step("w", step.name, step.place + at, step.data[at : at + SECTOR])


def recorded(log: Path) -> list[Step]:
    steps, content, at = [], log.read_bytes(), 0
    while at < len(content):
        end = content.index(b"\n", at)
        what, place, size, path = content[at:end].decode().split(" ", 3)
        data = content[end + 1 : end + 1 + int(size)]
        steps.append(Step(what, Path(path).name, int(place), data))
        at = end + 1 + int(size)
    return steps


@pytest.fixture
def recorder(tmp_path: Path) -> Path:
    compiler = shutil.which("cc")
    if compiler is None or sys.platform != "linux":
        pytest.skip("the recorder needs Linux and a C compiler")
    library = tmp_path / "recorder.so"
    source = str(RIG / "recorder.c")
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"], check=True)
    return library


def record(library: Path, log: Path, wanted: list[str], folder: Path) -> list[Step]:
    watching = {"LD_PRELOAD": str(library), "REC_FOLDER": f"{folder}/", "REC_LOG": str(log)}
    subprocess.run(wanted, env={**os.environ, **watching}, check=True)
    return recorded(log)


def power_cuts(
    first: dict[str, bytes],
    steps: list[Step],
    folder: Path,
    who: Identity,
    keys: Mapping[int, list[bytes]],
    images: int,
) -> list[str]:
    """Cut the power at many moments, open what is left, and return everything that is wrong."""
    dice, wrong = random.Random(3), list[str]()
    folder.mkdir()
    for _ in range(images):
        disk = Disk({name: bytearray(content) for name, content in first.items()})
        for step in steps[: dice.randrange(1, len(steps) + 1)]:
            disk.take(step)
        disk.lose_power(dice)
        for name, content in disk.safe.items():
            (folder / name).write_bytes(content)
        try:
            book = Book.open(folder / "complaints.book", who)
            wrong.append(what_is_wrong(book, disk.acknowledged, keys))
            book.close()
        except StorageUnavailable as fault:
            wrong.append(f"{type(fault).__name__}: {fault.detail}")
    return [one for one in wrong if one]


@pytest.fixture
def first(path: Path, notes: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in (path, journal_of(path))}


@pytest.mark.parametrize("memory", ["-8000", "8"])
def test_after_a_power_cut_every_acknowledged_save_is_there_and_no_other_is_half_there(
    path: Path,
    notes: Path,
    first: dict[str, bytes],
    recorder: Path,
    ann: Identity,
    public_keys: Mapping[int, list[bytes]],
    tmp_path: Path,
    memory: str,
) -> None:
    wanted = command(path, notes, ann, "12", "cache_size", memory, memory)
    steps = record(recorder, tmp_path / "log", wanted, path.parent)
    assert not [step for step in steps if step.what == "u"], "the journal may never be deleted"
    assert len([step for step in steps if step.what == "a"]) == 12
    images = 20_000 if TORTURE else 150
    assert power_cuts(first, steps, tmp_path / "image", ann, public_keys, images) == []


def test_the_power_cuts_would_find_a_book_kept_carelessly(
    path: Path,
    notes: Path,
    first: dict[str, bytes],
    recorder: Path,
    ann: Identity,
    public_keys: Mapping[int, list[bytes]],
    tmp_path: Path,
) -> None:
    """The rig itself is tried: without syncing, saves must be lost and books be damaged."""
    wanted = command(path, notes, ann, "12", "synchronous", "OFF", "0")
    steps = record(recorder, tmp_path / "log", wanted, path.parent)
    wrong = power_cuts(first, steps, tmp_path / "image", ann, public_keys, 60)
    assert len(wrong) > 20
