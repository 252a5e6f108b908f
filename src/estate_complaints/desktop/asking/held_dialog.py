"""A form in a window of its own that is held, and cannot be left, while its answer is under way."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget


class HeldDialog(QDialog):
    """Whoever asked for something hears what became of it: nobody closes the form before that."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held = False
        self._had_focus: QWidget | None = None

    def show_saving(self) -> None:
        """Take nothing more until the answer is there."""
        self._had_focus = self.focusWidget()
        self._hold(True)

    def release(self) -> None:
        """There is an answer: what stands here may be changed again, or left."""
        self._hold(False)
        if self._had_focus is not None:
            self._had_focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def reject(self) -> None:
        """Esc, Cancel and the window's cross wait for the answer."""
        if not self._held:
            super().reject()

    def _hold(self, held: bool) -> None:
        self._held = held
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        for part in self.findChildren(QWidget, options=direct):
            if not part.isWindow():
                part.setDisabled(held)
