"""The points of a complaint while it is taken down: one box for each thing complained about."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QWidget

from estate_complaints.desktop.forms.ui_intake import Ui_IntakeForm
from estate_complaints.desktop.forms.ui_point import Ui_PointForm
from estate_complaints.desktop.parts.form_fields import draw, fill_choices
from estate_complaints.desktop.parts.resident_words import written
from estate_complaints.desktop.parts.typed import is_input, retype, typed, when_changed
from estate_complaints.office.rows import Choice
from estate_complaints.rules.entries.intake import Point


class PointBox(QFrame):
    """One point, in the complainant's words."""

    changed = Signal()
    removed = Signal(object)  # this PointBox

    def __init__(self, categories: Sequence[Choice]) -> None:
        super().__init__()
        self.form = draw(Ui_PointForm(), self)
        self._inputs = {name: one for name, one in vars(self.form).items() if is_input(one)}
        self.offer(categories)
        when_changed(self._inputs, lambda *_: self.changed.emit())
        self.form.remove.clicked.connect(lambda: self.removed.emit(self))

    def offer(self, categories: Sequence[Choice]) -> None:
        """Let these categories be chosen from; the one chosen stays, if it is among them."""
        offered = [(choice.value, choice.words) for choice in categories]
        fill_choices(self.form.category, offered, prompt="None of these, or not clear yet")

    @property
    def inputs(self) -> list[QWidget]:
        """What Tab stops at, in order."""
        form = self.form
        return [form.remove, form.category, form.wrong, form.wanted]

    @property
    def point(self) -> Point | None:
        """The point as it is written; None while nothing is."""
        wrong, wanted = written(self.form.wrong), written(self.form.wanted)
        if not wrong and not wanted:
            return None
        return Point(wrong=wrong, wanted=wanted, category=self.form.category.currentData() or "")

    def draft(self) -> dict[str, Any]:
        """What is typed, as plain values."""
        return typed(self._inputs)

    def restore(self, draft: Mapping[str, Any]) -> None:
        """Put a draft back."""
        retype(self._inputs, draft)

    def number(self, number: int, *, alone: bool) -> None:
        """Give the point its number, so that every field is named apart from the other points'."""
        self.form.point_title.setText(f"Point {number}")
        self.form.remove.setVisible(not alone)
        self.form.remove.setAccessibleName(f"Remove point {number}")
        self.form.category.setAccessibleName(f"Category of point {number}")
        self.form.wrong.setAccessibleName(f"What went wrong, point {number}")
        self.form.wanted.setAccessibleName(f"What they would like done, point {number}")
        self.form.wrong.setObjectName(wrong_of(number))
        self.form.wrong_problem.setObjectName(f"{wrong_of(number)}_problem")


class IntakePoints(QObject):
    """The boxes of all points, on the intake form; there is always at least one."""

    changed = Signal()

    def __init__(self, form: Ui_IntakeForm, categories: Sequence[Choice]) -> None:
        super().__init__(form.points_area)
        self._layout = form.points_layout
        self._before, self._after = form.representative_address, form.add_point
        self._categories = categories
        self._boxes: list[PointBox] = []
        self.add()

    @property
    def points(self) -> tuple[Point, ...]:
        """The points that are written; empty boxes are passed over."""
        return tuple(point for point in (box.point for box in self._boxes) if point)

    def offer(self, categories: Sequence[Choice]) -> Mapping[str, str]:
        """Let these categories be chosen from in every point.

        Returns those chosen before that are not among them, by the name of the point's field.
        """
        self._categories = categories
        before = [box.form.category.currentText() for box in self._boxes]
        chosen = [box.form.category.currentData() for box in self._boxes]
        for box in self._boxes:
            box.offer(categories)
        return {
            wrong_of(number): before[number - 1]
            for number, box in enumerate(self._boxes, start=1)
            if box.form.category.currentData() != chosen[number - 1]
        }

    def add(self) -> PointBox:
        """Add an empty point; gives its box."""
        box = PointBox(self._categories)
        box.changed.connect(self.changed)
        box.removed.connect(self._remove)
        self._boxes.append(box)
        self._layout.addWidget(box)
        self._number()
        return box

    def add_by_hand(self) -> None:
        """Add a point because a person wants one, and go there."""
        box = self.add()
        box.show()
        box.form.wrong.setFocus()
        self.changed.emit()

    def draft(self) -> list[dict[str, Any]]:
        """What is typed, as plain values."""
        return [box.draft() for box in self._boxes]

    def restore(self, drafts: Sequence[Mapping[str, Any]]) -> None:
        """Put drafts back in place of what stands here."""
        for box in self._boxes[max(1, len(drafts)) :]:
            self._drop(box)
        while len(self._boxes) < len(drafts):
            self.add()
        for box, draft in zip(self._boxes, drafts, strict=False):
            box.restore(draft)
        self._number()

    def _remove(self, box: PointBox) -> None:
        place = self._boxes.index(box)
        self._drop(box)
        self._number()
        self._boxes[min(place, len(self._boxes) - 1)].form.wrong.setFocus()
        self.changed.emit()

    def _drop(self, box: PointBox) -> None:
        self._boxes.remove(box)
        self._layout.removeWidget(box)
        box.hide()
        box.setParent(None)
        box.deleteLater()

    def _number(self) -> None:
        for number, box in enumerate(self._boxes, start=1):
            box.number(number, alone=len(self._boxes) == 1)
        inputs = [one for box in self._boxes for one in box.inputs]
        for here, there in pairwise([self._before, *inputs, self._after]):
            QWidget.setTabOrder(here, there)


def wrong_of(number: int) -> str:
    """The name of the field in which a point's "what went wrong" is written."""
    return f"point_{number}_wrong"
