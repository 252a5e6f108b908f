"""The list from which one stage of the complaints in the register is chosen, or all."""

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox

from estate_complaints.desktop.parts.form_fields import fill_choices

ALL = ("", "All stages")


class StageChoice(QComboBox):
    """A colleague's new edition of the policy may bring stages that were not there before."""

    def offer(self, stages: Iterable[tuple[str, str]]) -> None:
        """Offer these stages; the one that is chosen stays."""
        offered = [ALL, *stages]
        if offered != [(self.itemData(at), self.itemText(at)) for at in range(self.count())]:
            fill_choices(self, offered)
