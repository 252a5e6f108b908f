"""A book whose lists are kept in step, with an office that writes in it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Row, select
from tests.factories import a_complaint, an_office, shipped_policy, the_calendar

from estate_complaints.rules.case.case import Case, case_from
from estate_complaints.rules.clocks.clock import Clock
from estate_complaints.rules.clocks.clocks import clocks_of
from estate_complaints.rules.days.calendar import Closure, WorkingCalendar
from estate_complaints.rules.entries import Entry
from estate_complaints.rules.people import Office, Person
from estate_complaints.rules.policy.policy import Policy
from estate_complaints.storage import people, rebuild, search
from estate_complaints.storage.book import Book
from estate_complaints.storage.ledger import New
from estate_complaints.storage.projection_tables import projections, register, stale
from estate_complaints.storage.projections import Projector
from estate_complaints.storage.register_line import RegisterLine

DAY = date(2026, 11, 16)


@dataclass
class Lists:
    """Writes complaints and reads what the lists show of them."""

    book: Book
    policy: Policy = field(default_factory=lambda: shipped_policy("ccrmo"))
    calendar: WorkingCalendar = field(default_factory=the_calendar)
    office: Office = field(init=False)

    def __post_init__(self) -> None:
        self.office = an_office(self.policy)
        self.rebuild()

    @property
    def project(self) -> Projector:
        return Projector(lambda _: self.policy, self.calendar, self.office)

    def rebuild(self) -> int:
        """Make all lists anew."""
        return self.book.database.write(
            lambda connection: rebuild.rebuild(connection, self.project), lambda _: None
        )

    def close(self, *days: date) -> None:
        """Know that the office is closed on some days, and on no others."""
        closed = tuple(Closure(day, day, "Closed") for day in days)
        self.calendar = replace(the_calendar(), closures=closed)

    def follow(self) -> None:
        """Have the lists go by what is known here."""

        def work(connection: Connection) -> bool:
            rebuild.follow(connection, self.project)
            return True

        self.book.database.write(work, lambda _: None)

    def stale(self) -> list[int]:
        """The complaints that do not show as they now are."""
        asked = select(stale.c.case_no).order_by(stale.c.case_no)
        return list(self.book.read(lambda connection: connection.scalars(asked).all()))

    def mend(self, at_most: int = 1_000) -> int:
        """Work out so many of them; return how many that were."""
        done = iter(range(1, at_most))
        return self.book.database.write(
            lambda connection: rebuild.mend(
                connection, self.project, lambda: next(done, None) is None
            ),
            lambda _: None,
        )

    def known(self, name: str = "Ms Paige Turner", **details: str) -> int:
        """Write down somebody from outside the office."""
        person = Person(name=name, **details)
        return people.people(self.book).save(person, op_id=uuid4()).id

    def renamed(self, number: int, **details: Any) -> None:
        """Write down what somebody's details are from now on."""
        held = people.people(self.book)
        before = held.get(number)
        assert before is not None
        held.save(Person(**details), op_id=uuid4(), id=number, seen=before.edition)

    def received(self, on: date = DAY, **said: Any) -> int:
        """Begin a complaint."""
        said = {"complainant": None, **said}
        return self._write(None, on, a_complaint(self.policy, **said))

    def from_person(self, name: str, on: date = DAY, **details: str) -> int:
        """Begin a complaint of somebody not known before."""
        return self.received(on, complainant=self.known(name, **details))

    def then(self, number: int, on: date, *entries: Entry) -> int:
        """Go on with a complaint."""
        return self._write(number, on, *entries)

    def _write(self, number: int | None, on: date, *entries: Entry) -> int:
        new = [New(entry=entry, day=on) for entry in entries]
        seen = self.book.last_number(number) if number else 0
        by = self.book.writer.member
        return self.book.append(number, new, seen, uuid4(), by, self.project).case_no

    def line(self, number: int, today: date = DAY) -> RegisterLine:
        """What the register shows of a complaint."""
        (line,) = self.book.read(
            lambda connection: search.register_lines(connection, [number], today, RegisterLine)
        )
        return line

    def kept(self, number: int) -> Row[Any]:
        """A complaint's row in the register, as it is kept."""
        asked = register.select().where(register.c.case_no == number)
        return self.book.read(lambda connection: connection.execute(asked).one())

    def find(self, words: str = "", **asked: Any) -> list[int]:
        """The numbers the register shows, the newest first unless asked otherwise."""
        usual: dict[str, Any] = {
            "show": "all",
            "stage": "",
            "sort": "number",
            "descending": True,
            "member": 0,
            "today": DAY,
        }
        wanted = {**usual, **asked, "words": words}
        return list(self.book.read(lambda c: search.register_numbers(c, **wanted)))

    def case(self, number: int) -> Case:
        """A complaint as the rules have it."""
        return case_from(self.book.history(number), number)

    def clocks(self, number: int, today: date) -> tuple[Clock, ...]:
        """The clocks of a complaint as the rules have them on a day."""
        return clocks_of(self.policy, the_calendar(), self.case(number), today)

    def rows(self, table: str, number: int) -> list[Mapping[str, Any]]:
        """The rows of a complaint in one of the projections."""
        found = projections.tables[table]
        asked = found.select().where(found.c.case_no == number)
        return self.book.read(lambda c: [row._mapping for row in c.execute(asked)])

    def everything(self) -> dict[str, Sequence[Any]]:
        """All that the projections hold, down to each place of each word in the index."""
        return self.book.read(_everything)


def _everything(connection: Connection) -> dict[str, Sequence[Any]]:
    held = {
        table.name: sorted(tuple(row) for row in connection.execute(table.select()))
        for table in projections.sorted_tables
    }
    connection.exec_driver_sql(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab(main, search, instance)"
    )
    words = connection.exec_driver_sql("SELECT term, doc, col, offset FROM temp.words")
    return held | {"search": sorted(tuple(row) for row in words)}
