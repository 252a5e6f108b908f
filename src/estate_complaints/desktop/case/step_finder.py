"""Fills in somebody the book knows already where a step asks for a name."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit

from estate_complaints.desktop.case.step_fields import Field
from estate_complaints.desktop.intake.intake_finder import PersonFinder
from estate_complaints.office.rows import FoundPerson

FILLED = ("name", "address", "flat", "telephone", "email")
LOOKED_UP = ("flat", "telephone")  # beside the name itself


class StepFinder(QObject):
    """Looks for people while a name is typed, and remembers who was chosen.

    A step that asks for no name looks for nobody.
    """

    wanted = Signal(str)  # a piece of a name, flat or telephone

    def __init__(self, fields: Sequence[Field], parent: QObject) -> None:
        super().__init__(parent)
        self.id: int | None = None
        self._fields: Mapping[str, Field] = {one.asked.name: one for one in fields}
        names = [one.asked.name for one in fields if one.asked.finds]
        lines = [self._line(name) for name in (*names, *LOOKED_UP)] if names else []
        self._finder = PersonFinder([line for line in lines if line is not None], self)
        self._finder.wanted.connect(self.wanted)
        self._finder.chosen.connect(self._fill)
        for name in names:
            if (line := self._line(name)) is not None:
                line.textEdited.connect(lambda _: self.know(None))

    @property
    def given(self) -> dict[str, int]:
        """What the entry gets beside what was typed: the number of somebody who was found."""
        return {"complainant": self.id} if self.id is not None else {}

    def know(self, number: int | None) -> None:
        """Take whoever is named for this person of the book, or for somebody new."""
        self.id = number

    def show_people(self, people: Sequence[FoundPerson]) -> None:
        """Offer these below the line in which they are looked for."""
        self._finder.show_people(people)

    def _fill(self, person: FoundPerson) -> None:
        self._finder.forget()
        for name in FILLED:
            if name in self._fields:
                self._fields[name].put(getattr(person, name))
        self.know(person.id)

    def _line(self, name: str) -> QLineEdit | None:
        field = self._fields.get(name)
        return field.widget if field and isinstance(field.widget, QLineEdit) else None
