"""Joins the page of the policy to the office: its readings, its editions, and its files."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cached_property, partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject

from estate_complaints.desktop.parts.banner import Tone
from estate_complaints.desktop.policy.edition_dialog import EditionDialog
from estate_complaints.desktop.policy.policy_place import PolicyPlace
from estate_complaints.desktop.policy.policy_screen import PolicyScreen
from estate_complaints.desktop.window.main_window import MainWindow
from estate_complaints.joins.policy_files import PolicyFiles
from estate_complaints.joins.setting import Setting, sentence_of
from estate_complaints.office.desk import Desk
from estate_complaints.office.policy import editions
from estate_complaints.office.policy.editions import EditionRow, Proposal
from estate_complaints.office.policy.how_far import the_code
from estate_complaints.office.policy.policy_page import PolicyPage, policy_page
from estate_complaints.office.policy.policy_readings import Readings, reading_detail, readings_of
from estate_complaints.reports.code_comparison import Code

PAGE = "policy"
Found = tuple[tuple[EditionRow, ...], Readings, list[PolicyPage], str]


class Policies(QObject):
    """One page at a time; what is saved of the policy counts from its first day on."""

    def __init__(self, setting: Setting, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._setting = setting
        self._desk = desk
        self._window = window
        self._files = PolicyFiles(setting, desk, window.banner, self._warn)
        self._place: PolicyPlace | None = None

    def open(self) -> PolicyPlace:
        """Show the page, as the book has everything now."""
        there = self._window.places.get(PAGE)
        shown = self._window.open_page(PAGE, there or self._made(), "The policy", topic=PAGE)
        assert isinstance(shown, PolicyPlace)
        if shown is not self._place:
            self._place = shown
            self._connect(shown)
        self.refresh()
        return shown

    def refresh(self) -> None:
        """Show the page afresh, if it is open."""
        place, desk = self._place, self._desk
        if place is None or not shiboken6.isValid(place):
            return

        def gathered() -> Found:
            rows, readings = editions.editions_of(desk), readings_of(desk)
            pages = [policy_page(desk.policies[row.key], self._code, desk.today()) for row in rows]
            return rows, readings, pages, desk.policy.key

        self._setting.operations.run(gathered, partial(self._show, place), self._warn)

    @cached_property
    def _code(self) -> Code:
        """What the policy is set beside; read once the page is wanted."""
        return the_code(self._setting.shelf)

    def _made(self) -> PolicyPlace:
        today, editions_kept = self._desk.today(), self._desk.policies.values()
        pages = [policy_page(policy, self._code, today) for policy in editions_kept]
        return PolicyPlace(PolicyScreen(pages, self._desk.policy.key))

    def _show(self, place: PolicyPlace, found: Found) -> None:
        if not shiboken6.isValid(place):
            return
        rows, readings, pages, current = found
        place.text.show_pages(pages, current)
        place.readings.show_readings(readings)
        place.editions.show_editions(rows, self._desk.policy.about.title, readings.why_not)

    def _connect(self, place: PolicyPlace) -> None:
        place.text.save_wanted.connect(self._files.save_page)
        place.readings.detail_wanted.connect(partial(self._detail, place))
        place.readings.submitted.connect(partial(self._propose_readings, place))
        place.editions.import_wanted.connect(partial(self._propose_file, place))
        place.editions.file_wanted.connect(self._files.save_file)
        place.editions.document_wanted.connect(self._files.save_document)

    def _detail(self, place: PolicyPlace, ambiguity: str) -> None:
        self._ask(place, partial(reading_detail, self._desk, ambiguity), place.readings.show_detail)

    def _propose_readings(self, place: PolicyPlace, chosen: dict[str, str]) -> None:
        found = partial(editions.propose_readings, self._desk, chosen)
        self._ask(place, found, partial(self._offer, place))

    def _propose_file(self, place: PolicyPlace, file: Path) -> None:
        found = partial(editions.read_policy_file, self._desk, file)
        self._ask(place, found, partial(self._offer, place))

    def _offer(self, place: PolicyPlace, proposal: Proposal) -> None:
        dialog = EditionDialog(proposal, self._desk.today(), place.window())
        dialog.submitted.connect(partial(self._keep, place, dialog, proposal))
        place.open_proposal(dialog)

    def _keep(
        self, place: PolicyPlace, dialog: EditionDialog, proposal: Proposal, day: date, what: str
    ) -> None:
        def kept(_: object) -> None:
            if shiboken6.isValid(dialog):
                dialog.accept()
            if shiboken6.isValid(place):
                place.readings.show_saved()
            self._window.banner.say(f"Edition {proposal.edition} of the policy is recorded.")
            self.refresh()

        def refused(problem: Exception) -> None:
            if shiboken6.isValid(dialog):
                dialog.show_failure(sentence_of(problem))
            else:
                self._warn(problem)

        self._setting.operations.change(
            lambda: editions.keep_edition(self._desk, proposal, day, what), kept, refused
        )

    def _ask(
        self, place: PolicyPlace, work: Callable[[], object], show: Callable[..., None]
    ) -> None:
        """Have the office find something out; the page may have gone meanwhile."""

        def found(answer: object) -> None:
            if shiboken6.isValid(place):
                show(answer)

        self._setting.operations.run(work, found, self._warn)

    def _warn(self, problem: Exception) -> None:
        self._window.banner.say(sentence_of(problem), Tone.PROBLEM)
