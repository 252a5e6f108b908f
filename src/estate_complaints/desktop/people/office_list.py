"""A list of the office's own details, written in on a tab: nothing is kept before Save."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from estate_complaints.desktop.dress.theme import set_role
from estate_complaints.desktop.parts.held import hold
from estate_complaints.desktop.parts.problems import announce
from estate_complaints.desktop.parts.resident_words import words
from estate_complaints.desktop.people.handed_over import HandedOver
from estate_complaints.office.rows import OfficePeople


class OfficeList(QWidget):
    """What the tabs of such lists share; each says what is `written` and how it is shown.

    `kept.before` is the list as the book had it when it was shown: a colleague's change is not
    overwritten by what was typed meanwhile.
    """

    submitted = Signal(object, object)  # tuples of the list's entries: as shown, as they are now

    def __init__(self, save: str, remove: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kept: HandedOver[tuple[Any, ...]] = HandedOver(())
        self._why_not = ""
        self.remove = QPushButton(remove)
        self.save = QPushButton(save)
        self.failure = words("", "problem")
        set_role(self.save, "primary")
        self.save.clicked.connect(self.submit)
        self.failure.hide()

    @property
    def written(self) -> tuple[Any, ...]:
        """The list as it stands on the tab."""
        raise NotImplementedError

    @property
    def has_changed(self) -> bool:
        """Whether something here is not saved."""
        return self.written != self.kept.before

    def fill(self, people: OfficePeople) -> tuple[Any, ...]:
        """Show the list as the book has it, and return it."""
        raise NotImplementedError

    def may_submit(self) -> bool:
        """Whether what is written can be saved; says why not beside it."""
        raise NotImplementedError

    def follow(self, why_not: str) -> None:
        """Offer what can be done now; `why_not` says why nothing can, and may be empty."""
        raise NotImplementedError

    def show_office(self, people: OfficePeople) -> None:
        """Show the list as the book has it now; what is being changed stays."""
        self._why_not = people.why_not
        if not self.has_changed:
            self.kept.before = self.fill(people)
        self.look_again()

    def show_saved(self) -> None:
        """What was handed over is in the book; what was written since then is still to be saved."""
        self.kept.saved()
        self.say("")

    def show_failure(self, sentence: str) -> None:
        """Say why it could not be saved; what was written stays."""
        self.kept.refused()
        self.say(sentence)

    def say(self, sentence: str) -> None:
        """Say what is in the way, or nothing."""
        self.failure.setText(sentence)
        self.failure.setVisible(bool(sentence))
        self.look_again()
        if sentence:
            announce(self, sentence)

    def submit(self) -> None:
        """Ask for the list to be saved, if nothing in it must be put right first."""
        if self.may_submit():
            self.kept.submit(self.written)
            self.look_again()
            self.submitted.emit(self.kept.before, self.written)

    def look_again(self) -> None:
        """Hold or offer the buttons by what stands on the tab now."""
        self.follow(self._why_not)
        unchanged = "" if self.has_changed else "Nothing is changed."
        hold(self.save, self._why_not or self.kept.why_not or unchanged)

    def lay_out(self, what_for: str, content: QLayout | QWidget, foot: QHBoxLayout) -> None:
        """Put the sentence above, the content and the foot, which ends with Save."""
        foot.addWidget(self.remove)
        foot.addStretch()
        foot.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(12)
        column.addWidget(words(what_for, "hint"))
        if isinstance(content, QLayout):
            column.addLayout(content, 1)
        else:
            column.addWidget(content, 1)
        column.addWidget(self.failure)
        column.addLayout(foot)
