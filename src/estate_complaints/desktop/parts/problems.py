"""Says what is wrong with a form: a sentence beside each field, and one line below."""

from collections.abc import Mapping

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from estate_complaints.desktop.dress.theme import redraw


class Problems:
    """The sentences beside the fields of one form.

    The sentence about the field `name` stands in a label `name_problem`; what has no such label
    is said in `summary`. A screen reader hears a field's sentence as its description.
    """

    def __init__(self, form: QWidget, summary: QLabel | None = None) -> None:
        self._form = form
        self._summary = summary
        self._said: dict[str, str] = {}
        self._descriptions: dict[str, str] = {}

    def show(self, problems: Mapping[str, str]) -> None:
        """Show these (field name: sentence) and no others, and go to the first in tab order."""
        self.clear()
        for name, sentence in problems.items():
            self._say(name, sentence)
        self._sum_up(problems)
        for field in _in_tab_order(self._form):
            if field.objectName() in problems:
                field.setFocus()
                if isinstance(field, QLineEdit):
                    field.selectAll()  # what is typed now stands in place of what is wrong
                break

    def mention(self, name: str, sentence: str) -> None:
        """Say one more thing beside its field, and stay where the person is."""
        self._say(name, sentence)
        announce(self._form, sentence)

    def forget(self, name: str) -> None:
        """Take the sentence about one field away, once that was changed."""
        if self._said.pop(name, None) is None:
            return
        self._mark(name, "")
        if not self._said:
            self.clear()

    def clear(self) -> None:
        """Take every sentence away."""
        for name in self._said:
            self._mark(name, "")
        self._said = {}
        self._descriptions = {}
        if self._summary is not None:
            self._summary.clear()
            self._summary.hide()

    @property
    def shown(self) -> dict[str, str]:
        """The sentences now beside their fields."""
        return dict(self._said)

    def _say(self, name: str, sentence: str) -> None:
        self._said[name] = sentence
        self._mark(name, sentence)

    def _mark(self, name: str, sentence: str) -> None:
        label = self._form.findChild(QLabel, f"{name}_problem")
        if label is not None:
            label.setText(sentence)
            label.setVisible(bool(sentence))
        field = self._form.findChild(QWidget, name)
        if field is not None:
            field.setProperty("wrong", bool(sentence))
            before = self._descriptions.setdefault(name, field.accessibleDescription())
            field.setAccessibleDescription(sentence or before)
            redraw(field)

    def _sum_up(self, problems: Mapping[str, str]) -> None:
        if not problems:
            return
        unplaced = [
            sentence
            for name, sentence in problems.items()
            if self._form.findChild(QLabel, f"{name}_problem") is None
        ]
        text = " ".join(unplaced) or _count(len(problems))
        if self._summary is not None:
            self._summary.setText(text)
            self._summary.show()
        announce(self._form, text if unplaced else f"{text} {next(iter(problems.values()))}")


def announce(widget: QWidget, sentence: str) -> None:
    """Have a screen reader say a sentence now."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))


def _count(number: int) -> str:
    if number == 1:
        return "One thing needs your attention."
    return f"{number} things need your attention."


def _in_tab_order(form: QWidget) -> list[QWidget]:
    fields: list[QWidget] = []
    field = form.nextInFocusChain()
    while field is not None and field is not form:
        if form.isAncestorOf(field):
            fields.append(field)
        field = field.nextInFocusChain()
    return fields
