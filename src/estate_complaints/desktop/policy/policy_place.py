"""“Policy and editions”: the policy to read, how its unclear passages are read, its editions."""

from collections.abc import Callable

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from estate_complaints.desktop.asking.dialogs import ask_whether
from estate_complaints.desktop.policy.edition_dialog import EditionDialog
from estate_complaints.desktop.policy.editions_tab import EditionsTab
from estate_complaints.desktop.policy.policy_screen import PolicyScreen
from estate_complaints.desktop.policy.readings_tab import ReadingsTab


class PolicyPlace(QWidget):
    """One page with three tabs, and over it at most one proposal of a new edition."""

    def __init__(self, text: PolicyScreen) -> None:
        super().__init__()
        self.text = text
        self.readings = ReadingsTab()
        self.editions = EditionsTab()
        self.proposal: EditionDialog | None = None
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for tab, title in (
            (self.text, "In its &own words"),
            (self.readings, "How we re&ad it"),
            (self.editions, "Edi&tions"),
        ):
            self.tabs.addTab(tab, title)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 20)
        column.addWidget(self.tabs)
        self.setFocusProxy(self.tabs)

    def open_proposal(self, dialog: EditionDialog) -> None:
        """Show a proposal over the page."""
        self.proposal = dialog
        dialog.finished.connect(self._forget)
        dialog.open()

    def has_unsaved(self) -> bool:
        """Whether a passage is read otherwise and not saved."""
        return bool(self.readings.chosen)

    def ask_to_leave(self, go: Callable[[], None]) -> None:
        """Ask before readings that are not saved are lost."""
        ask_whether(
            self,
            "Leave without saving how the policy is read?",
            "&Leave",
            go,
            "The readings you chose are not kept.",
        )

    def _forget(self) -> None:
        self.proposal = None
