"""Reads the intake form: the complaint as far as it is written, and what cannot be left so."""

from datetime import date

from estate_complaints.desktop.forms.ui_intake import Ui_IntakeForm
from estate_complaints.desktop.intake.intake_origin import IntakeOrigin
from estate_complaints.desktop.intake.intake_points import IntakePoints, wrong_of
from estate_complaints.desktop.intake.intake_shape import REPRESENTATIVE, IntakeShape
from estate_complaints.desktop.parts.day_field import DayField, passing
from estate_complaints.desktop.parts.resident_words import written, written_line
from estate_complaints.office.complaint.taken import Taken
from estate_complaints.rules.days.calendar import FIRST_DAY
from estate_complaints.rules.entries.intake import (
    FirstContact,
    Happening,
    Received,
    Representative,
    Subject,
)
from estate_complaints.rules.people import Person

SUMMARY_LETTERS = 100
NOT_NAMED = "Not named"


class IntakeReading:
    """Reads the form as it stands. What is hidden counts for nothing."""

    def __init__(
        self,
        form: Ui_IntakeForm,
        shape: IntakeShape,
        points: IntakePoints,
        origin: IntakeOrigin,
        today: date,
    ) -> None:
        self._form = form
        self._origin = origin
        self._shape = shape
        self._points = points
        self._today = passing(today)

    def taken(self, person_id: int | None) -> Taken | None:
        """The complaint as far as it is written; None while the day of receipt is no day."""
        received_on = self._form.received_on.day
        if received_on is None or not FIRST_DAY <= received_on <= self._today():
            return None
        person = self._person()
        return Taken(
            received_on=received_on,
            received=self._received(received_on),
            person=person,
            person_id=person_id if person else None,
        )

    def problems(self) -> dict[str, str]:
        """A sentence for each field without which nothing could be written down."""
        form, found = self._form, {}
        found["received_on"] = self._wrong_day(form.received_on, "the day it reached us")
        if form.came_through.isChecked():
            found["elsewhere_received_on"] = self._wrong_day(
                form.elsewhere_received_on, "the day they received it"
            )
        wants_name = self._shape.names_a_person and not self._shape.complainant.petition
        if wants_name and not written_line(form.full_name):
            found["full_name"] = "Write their name. If they will not give it, choose so above."
        found |= self._wrong_period()
        found["aware"] = self._wrong_if_written(form.aware, "the day they came to know of it")
        found["reported_on"] = self._wrong_report()
        if not self._points.points and not written(form.note):
            found[wrong_of(1)] = "Write what went wrong, or a note for the file below."
        return {name: sentence for name, sentence in found.items() if sentence}

    def summary(self) -> str:
        """The summary as typed; where it is not, how the first point or the note begins."""
        typed = written_line(self._form.summary)
        told = [point.wrong for point in self._points.points if point.wrong]
        first = " ".join(next(iter((*told, written(self._form.note)))).split())
        if typed or len(first) <= SUMMARY_LETTERS:
            return typed or first
        return f"{first[: SUMMARY_LETTERS - 1].rstrip()}…"

    def _person(self) -> Person | None:
        form = self._form
        name = written_line(form.full_name)
        if not self._shape.names_a_person or not name:
            return None
        return Person(
            name=name,
            address=written(form.address),
            flat=written_line(form.flat),
            telephone=written_line(form.telephone),
            email=written_line(form.email),
            reply_by=form.reply_by.currentData() or "",
            access_needs=written_line(form.access_needs),
            language=written_line(form.language),
        )

    def _received(self, received_on: date) -> Received:
        form, shape = self._form, self._shape
        named = shape.names_a_person
        through = form.elsewhere_received_on.day if form.came_through.isChecked() else None
        return Received(
            edition="",
            stage="",
            channel=form.channel.currentData() or "",
            complainant_kind=form.complainant_kind.currentData() or "",
            representative=self._representative(),
            signatories=form.signatories.value() if shape.complainant.petition else 0,
            reply_by=(form.reply_by.currentData() or "") if named else "",
            access_needs=written_line(form.access_needs) if named else "",
            language=written_line(form.language) if named else "",
            happened=self._happened(received_on),
            points=self._points.points,
            subject=self._subject(),
            first_contact=self._first_contact(),
            summary=self.summary(),
            note=written(form.note),
            elsewhere_received_on=through,
            reported_on=None if self._wrong_report() else form.reported_on.day,
            origin=self._origin.origin,
        )

    def _representative(self) -> Representative | None:
        form = self._form
        if not self._shape.names_a_person or not form.representative_box.isChecked():
            return None
        lines = {name: getattr(form, f"representative_{name}") for name in REPRESENTATIVE}
        typed = {name: written_line(line) for name, line in lines.items()}
        return Representative(**typed | {"name": typed["name"] or NOT_NAMED})

    def _happened(self, received_on: date) -> Happening:
        """When it happened; a day that cannot be right counts as not known."""
        form, kind = self._form, self._form.happened_kind.currentData()
        if kind == "unknown" or any(self._wrong_period().values()):
            return Happening()
        first = form.happened_from.day
        last = {"day": first, "going_on": received_on}.get(kind, form.happened_to.day)
        aware = form.aware.day if self._shape.asks_when_known else None
        return Happening(first=first, last=last, aware=aware)

    def _subject(self) -> Subject:
        form = self._form
        kind = form.subject_kind.currentData() or ""
        member = form.subject_member.currentData()
        name = written_line(form.subject_name)
        if self._shape.about_a_person:
            return Subject(kind=kind, member=member, name=name if member is None else "")
        return Subject(kind=kind, service=form.service.currentData() or "", name=name)

    def _first_contact(self) -> FirstContact:
        form = self._form
        tried = form.tried.currentData() or "no"
        what = written(form.tried_what) if tried != "no" else ""
        return FirstContact(tried=tried, what=what, wants_written=form.wants_written.isChecked())

    def _wrong_day(self, field: DayField, what: str) -> str:
        day = field.day
        if day is None:
            return f"Write {what} as day/month/year, such as 6/1/2027."
        if day > self._today():
            return "That day has not come yet."
        return "" if day >= FIRST_DAY else "Check the year."

    def _wrong_if_written(self, field: DayField, what: str) -> str:
        hidden = not self._shape.asks_when_known and field is self._form.aware
        return "" if field.is_empty or hidden else self._wrong_day(field, what)

    def _wrong_report(self) -> str:
        reported, received = self._form.reported_on, self._form.received_on.day
        wrong = self._wrong_if_written(reported, "the day it was first reported")
        late = reported.day and received and reported.day > received
        return wrong or ("It was reported after this complaint came." if late else "")

    def _wrong_period(self) -> dict[str, str]:
        form, kind = self._form, self._form.happened_kind.currentData()
        found: dict[str, str] = {}
        if kind == "day" or (kind in ("period", "going_on") and not form.happened_from.is_empty):
            found["happened_from"] = self._wrong_day(form.happened_from, "the day")
        if kind == "period":
            found["happened_to"] = self._wrong_day(form.happened_to, "the last day")
        first = form.happened_from.day
        last = {"period": form.happened_to.day, "going_on": form.received_on.day}.get(kind)
        if first and last and last < first:
            ends = "happened_to" if kind == "period" else "happened_from"
            found[ends] = found.get(ends) or "The period ends before it begins."
        return found
