"""The head of a case: its number, whose it is, how it stands, and what the person needs of us."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from estate_complaints.desktop.dress.surfaces import Panel
from estate_complaints.desktop.parts.clause_note import link_button
from estate_complaints.desktop.parts.resident_words import words
from estate_complaints.desktop.parts.shortcuts import Shortcut
from estate_complaints.office.rows import CaseView, LinkRow


def in_one_line(needs: Iterable[tuple[str, str]]) -> str:
    """Such as "Access needs: Large print  ·  Language: Welsh"."""
    return "  ·  ".join(f"{what}: {words_of}" for what, words_of in needs)


class CaseHeader(QWidget):
    """Shows whose case it is, without a line that moves when the case does."""

    refresh_wanted = Signal()
    case_wanted = Signal(int)  # the number of a complaint this one has to do with

    def __init__(self) -> None:
        super().__init__()
        self._reference = words("", "hint", selectable=True)
        self._heading = words("", "heading", selectable=True)
        self._status = words("", "subheading")
        self._summary = words("")
        self._needs = words("")
        self._needs_panel = Panel("warning")
        self._links = QWidget()
        self._linked: tuple[LinkRow, ...] = ()
        self._again = QToolButton()
        self._again.setText("Read again")
        self._again.setToolTip(f"Read the book again ({Shortcut.REFRESH.shown})")
        self._again.setAccessibleName("Read the case again")
        self._again.clicked.connect(self.refresh_wanted)
        self._lay_out()

    def show_case(self, view: CaseView) -> None:
        """Show the head of a case."""
        self._reference.setText(f"{view.reference}  ·  {view.edition}")
        self._heading.setText(view.heading)
        self._status.setText(view.status)
        self._summary.setText(_first_line(view.summary))
        self._summary.setToolTip(view.summary.replace("<", "&lt;"))
        self._summary.setVisible(bool(view.summary))
        self._needs.setText(in_one_line(view.needs))
        self._needs_panel.setVisible(bool(view.needs))
        self._show_links(view.links)
        self.setAccessibleName(f"{view.reference}, {view.heading}, {view.status}")
        self.setAccessibleDescription(in_one_line(view.needs))

    def _show_links(self, links: tuple[LinkRow, ...]) -> None:
        """A link to each complaint this one has to do with; unchanged links keep the focus."""
        self._links.setVisible(bool(links))
        if links == self._linked:
            return
        self._linked = links
        row = self._links.layout()
        assert row is not None
        while (item := row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for one in links:
            link = link_button(f"{one.says}: {one.reference}")
            link.setAccessibleDescription("Opens that complaint")
            link.clicked.connect(lambda _=False, number=one.number: self.case_wanted.emit(number))
            row.addWidget(link)

    def _lay_out(self) -> None:
        links = QHBoxLayout(self._links)
        links.setContentsMargins(0, 0, 0, 0)
        links.setSpacing(16)
        links.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._links.hide()
        needs = QHBoxLayout(self._needs_panel)
        needs.setContentsMargins(14, 5, 12, 5)
        needs.addWidget(self._needs)
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(self._reference)
        names.addWidget(self._heading)
        self._status.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._status.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addLayout(names, 3)
        top.addWidget(self._status, 2)
        top.addWidget(self._again, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(top)
        below = QHBoxLayout()
        below.setSpacing(16)
        below.addWidget(self._summary, 3)
        below.addWidget(self._needs_panel, 2)
        column.addLayout(below)
        column.addWidget(self._links)


def _first_line(text: str, most: int = 140) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1]}…"
