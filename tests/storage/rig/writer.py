"""Saves complaints one after another, and notes each save that the book has acknowledged.

Started as a program of its own, so that it can be killed or watched:
writer.py BOOK NOTES KEY SECRETS MEMBER COUNT [PRAGMA VALUE ANSWER]
COUNT 0 goes on for ever; the pragma takes the place of the book's own setting.
"""

import itertools
import os
import random
import sys
from datetime import date
from pathlib import Path
from uuid import uuid4

from sqlalchemy import Connection

from estate_complaints.rules.case.history import History
from estate_complaints.rules.entries.intake import Note
from estate_complaints.storage.book import Book
from estate_complaints.storage.connection import SETTINGS
from estate_complaints.storage.identity import Identity
from estate_complaints.storage.ledger import New
from estate_complaints.storage.sealing import Secrets


def count_up(connection: Connection, case_no: int, history: History) -> None:
    """A projection: it must agree with the number of saves, whatever happens."""
    connection.exec_driver_sql("UPDATE tally SET saves = saves + 1")


def main(
    path: str, notes: str, key: str, secrets: str, member: str, count: str, *setting: str
) -> None:
    if setting:
        name, value, answer = setting
        SETTINGS[name] = (value, int(answer))
    keys = ((1, bytes.fromhex(key)),)
    writer = Identity(int(member), "Writer", Secrets.from_bytes(bytes.fromhex(secrets)), keys)
    book = Book.open(Path(path), writer)
    acknowledged = os.open(notes, os.O_WRONLY | os.O_APPEND)
    dice = random.Random(5)
    for _ in range(int(count)) if int(count) else itertools.count():
        op_id = uuid4()
        words = [
            New(entry=Note(text="x" * dice.randint(10, 6000)), day=date(2027, 1, 6))
            for _ in range(dice.randint(1, 3))
        ]
        book.append(None, words, 0, op_id, writer.member, count_up)
        os.write(acknowledged, f"{op_id}\n".encode())


main(*sys.argv[1:])
