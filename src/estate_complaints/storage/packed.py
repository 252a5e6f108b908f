"""Lists that come out of the book as one text: a row built for each costs more than finding it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Connection, Select, func, select
from sqlalchemy.dialects import sqlite

T = TypeVar("T")
_BY_NAME = sqlite.dialect(paramstyle="named")


class Packed:
    """A question put into SQL once, whose whole answer SQLite packs and msgspec unpacks.

    It goes by the driver's own cursor, because what SQLAlchemy does around a statement takes
    longer than most of the answers.
    """

    def __init__(self, asked: Select[Any]) -> None:
        found = asked.subquery().c
        line = found[0] if len(found) == 1 else func.json_array(*found)
        compiled = select(func.json_group_array(line)).compile(dialect=_BY_NAME)
        self._sql, self._constants = compiled.string, compiled.params

    def ask(self, connection: Connection, values: Mapping[str, Any], kind: type[T]) -> list[T]:
        """Return each line as `kind`: a number, a tuple, or a struct that is like an array.

        `values` are as SQLite has them, so that a day is its ISO text; it may hold more than is
        asked for.
        """
        cursor = connection.connection.cursor()
        cursor.execute(self._sql, {**self._constants, **values})
        ((packed,),) = cursor.fetchall()
        # Not strict, for SQLite says yes and no by 1 and 0.
        return msgspec.json.decode(packed, type=list[kind], strict=False)  # type: ignore[valid-type]
