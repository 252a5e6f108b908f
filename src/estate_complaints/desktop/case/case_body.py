"""How the parts of a case stand on its screen: head, stages, what is due, its pages, the steps."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from estate_complaints.desktop.case.case_header import CaseHeader
from estate_complaints.desktop.case.case_stages import StageStrip
from estate_complaints.desktop.case.case_step_side import StepSide
from estate_complaints.desktop.case.case_tabs import CaseTabs
from estate_complaints.desktop.parts.case_due import DueBox, nearest
from estate_complaints.office.rows import CaseView

STEPS_WIDTH: Final = 300
FORM_SHARE: Final = 0.5  # of the width, while a step is written beside the case


class CaseBody(QWidget):
    """Shows a view in all its parts at once, so that no two of them tell of different days."""

    def __init__(self) -> None:
        super().__init__()
        self.header = CaseHeader()
        self.strip = StageStrip()
        self.due = DueBox()
        self.tabs = CaseTabs()
        self.side = StepSide()
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self.side.opened.connect(self._make_room)
        self.side.closed.connect(self._give_room_back)

    def show_case(self, view: CaseView, new_after: int) -> None:
        """Show a case; entries after `new_after` are marked as new."""
        self.header.show_case(view)
        self.strip.show_stages(view.stages)
        self.due.show_due(nearest(view.dues))
        self.tabs.show_case(view, new_after)
        self.side.steps.show_steps(view.steps)

    def _make_room(self) -> None:
        width = self._split.width()
        form = int(width * FORM_SHARE)
        self._split.setSizes([width - form, form])

    def _give_room_back(self) -> None:
        self._split.setSizes([max(1, self._split.width() - STEPS_WIDTH), STEPS_WIDTH])

    def _lay_out(self) -> None:
        left = QWidget()
        body = QVBoxLayout(left)
        body.setContentsMargins(0, 0, 8, 0)
        body.setSpacing(8)
        body.addWidget(self.due)
        body.addWidget(self.tabs, 1)
        self.side.setMinimumWidth(STEPS_WIDTH - 40)
        self._split.addWidget(left)
        self._split.addWidget(self.side)
        self._split.setChildrenCollapsible(False)
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 0)
        self._split.setSizes([900, STEPS_WIDTH])
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 10, 18, 12)
        column.setSpacing(10)
        column.addWidget(self.header)
        column.addWidget(self.strip)
        column.addWidget(self._split, 1)
