"""Looks at a policy before it becomes an edition: its mistakes, or what changes and from when."""

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from estate_complaints.desktop.dress.theme import set_role
from estate_complaints.desktop.parts.day_field import DayField
from estate_complaints.desktop.parts.problems import announce
from estate_complaints.desktop.parts.resident_words import words, written_line
from estate_complaints.desktop.parts.screen_room import room_for_a_window
from estate_complaints.desktop.parts.shortcuts import Shortcut
from estate_complaints.desktop.policy.difference_list import mistakes_of, table_of
from estate_complaints.desktop.reading.leaf_browser import LeafBrowser
from estate_complaints.office.policy.editions import Proposal
from estate_complaints.rules.days import uk_dates

SIZE = QSize(940, 640)
KEEPS = (
    "Complaints received from that day on come under it. Those that are open keep their edition, "
    "unless somebody decides to move one and writes down why."
)


class EditionDialog(QDialog):
    """One proposal. `submitted` gives its first day and what is new, in words."""

    submitted = Signal(object, str)  # date, what is new

    def __init__(self, proposal: Proposal, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._proposal = proposal
        self._today = today
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("A new edition of the policy")
        self.heading = words("", "heading")
        self.browser = LeafBrowser("What is found")
        self.first_day = DayField()
        self.first_day.set_today(today)
        self.first_day.setText(uk_dates.short(proposal.first_day))
        self.first_day.setMaximumWidth(260)
        self.what = QLineEdit(proposal.what)
        self.failure = words("", "problem")
        self.save = QPushButton("&Save as edition " + proposal.edition)
        self.cancel = QPushButton("C&lose" if proposal.mistakes else "Cancel")
        set_role(self.save, "primary")
        self.save.clicked.connect(self._submit)
        self.cancel.clicked.connect(self.reject)
        QShortcut(Shortcut.SUBMIT.sequence, self, self._submit)
        self._lay_out()
        self._show()
        self.resize(SIZE.boundedTo(room_for_a_window()))

    def show_failure(self, sentence: str) -> None:
        """Say why it could not be saved; what was typed stays."""
        self.failure.setText(sentence)
        self.failure.setVisible(bool(sentence))
        self.save.setEnabled(True)
        if sentence:
            announce(self, sentence)

    def _show(self) -> None:
        proposal = self._proposal
        if proposal.mistakes:
            found = uk_dates.count(len(proposal.mistakes), "mistake")
            self.heading.setText(f"This file holds {found} and cannot be used yet")
            self.browser.show_leaf(mistakes_of(proposal.mistakes))
            for part in (self.form, self.save):
                part.hide()
            self.cancel.setDefault(True)
            return
        found = uk_dates.count(len(proposal.differences), "difference")
        self.heading.setText(f"Edition {proposal.edition}: {found} from edition {proposal.like}")
        leaf = table_of(proposal.differences, proposal.like, proposal.edition)
        self.browser.show_leaf(leaf)
        self.first_day.setFocus()

    def _submit(self) -> None:
        if self._proposal.mistakes or not self.save.isEnabled():
            return
        day, what = self.first_day.day, written_line(self.what)
        problem = self._problem(day, what)
        self.show_failure(problem)
        if not problem:
            self.save.setEnabled(False)
            self.submitted.emit(day, what)

    def _problem(self, day: date | None, what: str) -> str:
        if day is None:
            return "Write the first day of this edition, such as 1 January 2027."
        if day < self._proposal.earliest:
            since = uk_dates.short(self._proposal.earliest)
            return f"It cannot begin before the edition it follows, which begins on {since}."
        return "" if what else "Write in a sentence what is new: colleagues will read it here."

    def _lay_out(self) -> None:
        self.form = QWidget()
        lines = QFormLayout(self.form)
        lines.setContentsMargins(0, 0, 0, 0)
        for label, field in (("&First day", self.first_day), ("What is &new", self.what)):
            named = QLabel(label)
            named.setBuddy(field)
            lines.addRow(named, field)
        self.first_day.setAccessibleName("First day")
        self.what.setAccessibleName("What is new, in a sentence")
        lines.addRow(words(KEEPS, "hint"))
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.cancel)
        foot.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addWidget(self.browser, 1)
        column.addWidget(self.form)
        column.addWidget(self.failure)
        column.addLayout(foot)
        self.failure.hide()
