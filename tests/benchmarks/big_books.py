"""Makes books of a thousand to a hundred thousand complaints in seconds, for the benchmarks.

Forty complaints are played through the office as any would be; the others are copies of their
rows with other numbers. An office has as many complaints open after a hundred years as after
one, so all copies but the newest are closed.
"""

import shutil
import tomllib
from collections.abc import Iterator
from datetime import date
from itertools import product
from pathlib import Path

from sqlalchemy import Connection, Table, select, text, update

from estate_complaints.office.demo import book as demo
from estate_complaints.office.desk import Desk
from estate_complaints.office.doors.place import Place
from estate_complaints.office.doors.sign_in import Shelf, sign_in
from estate_complaints.paths import letter_templates, resources
from estate_complaints.storage import search_words
from estate_complaints.storage.projection_tables import OF_ONE_CASE, SEARCHED, register
from estate_complaints.storage.search_words import folded
from estate_complaints.storage.tables import entries, operations, people

TODAY = date(2027, 1, 6)
PLAYED = 40
STILL_OPEN = 400
"""Of so many of the newest copies, those stay open whose originals are."""

of = register.c
SHELF = Shelf(resources(), letter_templates())
# What a copy's column holds, where that is not what the original's does: `k` counts the copies.
SHIFTED = {
    "case_no": f"case_no + k * {PLAYED}",
    "reference": f"printf('CC/%s/%03d', strftime('%Y', received_on), case_no + k * {PLAYED})",
    "received_on": "date(received_on, printf('-%d days', (:copies - k) % 3650))",
    "last_day": "date(last_day, printf('-%d days', (:copies - k) % 3650))",
    "complainant": "complainant || ' ' || k",
    "person": f"person + k * {PLAYED}",
    "closed": "closed OR k <= :closed",
    "closed_on": "coalesce(closed_on, iif(k <= :closed, received_on, NULL))",
    "next_due": "iif(k <= :closed, NULL, next_due)",
    "approval": "iif(k <= :closed, '', approval)",
    "live": "live AND k > :closed",
    "id": f"id + k * {PLAYED}",
    "op_id": "op_id || '-' || k",
    "seq": "seq + k * 1000",
}
# What is closed has its dates behind it.
SHIFTED |= {
    name: f"iif(k <= :closed, date({name}, printf('-%d days', (:copies - k) % 3650)), {name})"
    for name in ("started", "first_due", "due", "act_by", "lenient_due", "stopped")
}
COPIES = (
    "WITH RECURSIVE copies(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM copies WHERE k < :copies)"
)


def played(folder: Path) -> Path:
    """An office whose book holds the complaints that were played, in a new folder."""
    place = placed(folder)
    policy = next((SHELF.resources / "policies").glob("*.toml"))
    demo.demo_office(policy.read_text(encoding="utf-8"), place, SHELF)
    demo.fill(place, SHELF, TODAY, PLAYED)
    return folder


def grown(office: Path, folder: Path, complaints: int, *, whole: bool = False) -> Desk:
    """The desk of a copy of the office whose book holds so many complaints.

    A copy's history is its first entry, unless it is to be the `whole` one.
    """
    shutil.copytree(office, folder)
    desk = sign_in(placed(folder), SHELF, demo.FOUNDER, demo.PASSWORD, lambda: TODAY).desk

    def grow(connection: Connection) -> bool:
        copies = complaints // PLAYED - 1
        counted = {"copies": copies, "closed": copies - STILL_OPEN // PLAYED}
        for table in (*OF_ONE_CASE, people):
            copy_rows(connection, table, counted)
        copy_rows(connection, entries, counted, "" if whole else "WHERE number = 1")
        copy_rows(connection, operations, counted, "" if whole else "WHERE first_number = 1")
        connection.execute(INDEX, list(searched(connection)))
        return True

    desk.book.database.write(grow, lambda _: None)
    return desk


def all_open(office: Path, folder: Path, complaints: int) -> Desk:
    """The desk of a copy of the office in which so many complaints have just been begun.

    Each history is the first entry of one that was played; none is closed.
    """
    shutil.copytree(office, folder)
    desk = sign_in(placed(folder), SHELF, demo.FOUNDER, demo.PASSWORD, lambda: TODAY).desk

    def begin(connection: Connection) -> bool:
        counted = {"copies": complaints // PLAYED, "closed": 0}
        copy_rows(connection, people, counted)
        copy_rows(connection, entries, counted, "WHERE number = 1")
        copy_rows(connection, operations, counted, "WHERE first_number = 1")
        copy_rows(connection, register, counted)
        connection.execute(update(register).where(of.case_no > PLAYED).values(closed=False))
        return True

    desk.book.database.write(begin, lambda _: None)
    return desk


def placed(folder: Path) -> Place:
    return Place(folder / "share", folder / "profile")


def copy_rows(
    connection: Connection, table: Table, counted: dict[str, int], where: str = ""
) -> None:
    columns = [column.name for column in table.c]
    names = ", ".join(f'"{name}"' for name in columns)
    values = ", ".join(SHIFTED.get(name, f'"{name}"') for name in columns)
    copied = f'SELECT {values} FROM copies, (SELECT * FROM "{table.name}" {where})'
    connection.execute(text(f'{COPIES} INSERT INTO "{table.name}" ({names}) {copied}'), counted)


INDEX = text(
    f"INSERT INTO search(rowid, {', '.join(SEARCHED)}) "
    f"VALUES (:n, {', '.join(f':{name}' for name in SEARCHED)})"
)


def searched(connection: Connection) -> Iterator[dict[str, object]]:
    """What the index is given for each copy: its own names and numbers, and a few rare words."""
    told = tomllib.loads((SHELF.resources / "demo" / "demo.toml").read_text(encoding="utf-8"))
    texts = [
        folded(f"{each['words']} {each['wrong']} {each['wanted']}") for each in told["trouble"]
    ]
    rare = ["".join(parts) for parts in product(("ba", "lo", "mi", "tru", "ve"), repeat=5)]
    shown = select(of.case_no, of.reference, of.complainant, of.flat).where(of.case_no > PLAYED)
    for n, reference, complainant, flat in connection.execute(shown):
        yield {
            "n": n,
            "reference": search_words.reference_words(reference, n),
            "people": f"{folded(complainant)} {rare[n % len(rare)]}",
            "flat": search_words.flat_words(flat, "Storybook Court"),
            "telephone": search_words.telephone_ends([f"020 {n * 7919 % 10**8:08}"]),
            "email": f"resident{n}@storybook.example",
            "text": f"{texts[n % len(texts)]} {rare[n * 31 % len(rare)]}",
        }
