"""Joins the confidential page of a complaint to the office: reading it, and writing in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

import shiboken6

from estate_complaints.desktop.case.case_screen import CaseScreen
from estate_complaints.joins.attempts import Attempt
from estate_complaints.joins.draft_keeper import DraftKeeper, of_step
from estate_complaints.joins.setting import Setting, tell_of
from estate_complaints.office.complaint import confidential
from estate_complaints.office.complaint.confidential_rows import ConfidentialView
from estate_complaints.office.desk import Desk
from estate_complaints.office.doors.place import Place
from estate_complaints.office.rows import CaseView, Choice
from estate_complaints.rules.entries import Entry, kind_of
from estate_complaints.rules.steps.steps import Step

Views = tuple[ConfidentialView, ...]
Lists = Mapping[str, tuple[Choice, ...]]
CLOSED = "Saved. It is closed: only the readers of the confidential record can open it."


@dataclass(frozen=True)
class ConfidentialRecords:
    """What a case's screen asks of its confidential records, answered off the window's thread.

    Drafts of them are kept as of any form: on this PC, closed with the key of whoever types.
    """

    setting: Setting
    desk: Desk
    place: Place
    drafts: DraftKeeper
    said: Callable[[str], None]

    def look(self, number: int, screen: CaseScreen) -> None:
        """Show the records of a case."""

        def show(found: Views) -> None:
            if shiboken6.isValid(screen):
                screen.show_confidential(found)

        self._ask(partial(confidential.look, self.desk, self.place, number), show, screen)

    def open_step(self, number: int, screen: CaseScreen, step: Step) -> None:
        """Open the form of something to be written in a record, with a draft of it."""
        record = step.given["record"]

        def show(found: Lists) -> None:
            def show_draft(typed: dict[str, Any]) -> None:
                if shiboken6.isValid(screen):
                    screen.put_back(step, typed)

            if shiboken6.isValid(screen):
                screen.open_step(step, found)
                self.drafts.find(draft_of(number, step.kind, record), show_draft)

        asked = partial(confidential.choices, self.desk, self.place, number, record)
        self._ask(asked, show, screen)

    def strike(self, number: int, screen: CaseScreen, record: str, entry: int) -> None:
        """Open the form that strikes an entry of a record out."""
        desk, place = self.desk, self.place

        def gathered() -> tuple[Step, Lists]:
            lists = confidential.choices(desk, place, number, record)
            return confidential.striking(desk, place, number, record), lists

        def show(found: tuple[Step, Lists]) -> None:
            if shiboken6.isValid(screen):
                screen.open_step(found[0], found[1], {"number": entry})

        self._ask(gathered, show, screen)

    def objections(self, number: int, screen: CaseScreen, entry: Entry, day: date) -> None:
        """Say what speaks against an entry as it is typed so far."""
        asked = partial(confidential.against, self.desk, self.place, number, entry, day)
        self._ask(asked, screen.show_objections, screen)

    def take(
        self,
        number: int,
        screen: CaseScreen,
        attempt: Attempt,
        entry: Entry,
        day: date,
        failed: Callable[[Exception], None],
    ) -> None:
        """Close an entry; the page that is shown then asks for the records as they now are."""
        op_id = attempt.at((entry, day))

        def taken(view: CaseView) -> None:
            attempt.succeeded()
            self.drafts.drop(draft_of(number, kind_of(entry), str(getattr(entry, "record", ""))))
            if shiboken6.isValid(screen):
                screen.step_taken(view, CLOSED)
            else:
                self.said(CLOSED)

        self.setting.operations.change(
            partial(confidential.write, self.desk, self.place, number, entry, day, op_id),
            taken,
            failed,
        )

    def _ask(
        self, asked: Callable[[], Any], show: Callable[[Any], None], screen: CaseScreen
    ) -> None:
        self.setting.operations.run(asked, show, partial(self._failed, screen))

    def _failed(self, screen: CaseScreen, problem: Exception) -> None:
        if shiboken6.isValid(screen):
            tell_of(problem, screen.show_failure)


def draft_of(number: int, kind: str, record: str) -> str:
    """Name the draft of something written for a record of a complaint."""
    return of_step(number, f"{kind}, {record}")
