"""The question a form with something typed in it asks before it goes."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from estate_complaints.desktop.asking.dialogs import Leaving
from estate_complaints.desktop.dress.theme import set_role


def ask_about_draft(parent: QWidget, what: str, answered: Callable[[Leaving], None]) -> QMessageBox:
    """Ask what becomes of `what` ("this complaint"): kept as a draft, thrown away, or gone on with.

    Esc and Enter lose nothing: Esc goes on, Enter keeps a draft.
    """
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle("Estate Complaints")
    box.setText("Keep what you have written?")
    box.setInformativeText(
        f"It is about {what}. A draft can be taken up again later; nothing of it is recorded yet."
    )
    roles = QMessageBox.ButtonRole
    answers: dict[QPushButton, Leaving] = {
        box.addButton("&Save as a draft", roles.AcceptRole): Leaving.SAVE,
        box.addButton("&Discard", roles.DestructiveRole): Leaving.DISCARD,
        box.addButton("&Go on writing", roles.RejectRole): Leaving.STAY,
    }
    save, _, stay = answers
    set_role(save, "primary")
    box.setDefaultButton(save)
    box.setEscapeButton(stay)
    box.buttonClicked.connect(
        lambda clicked: answered(next(a for b, a in answers.items() if b is clicked))
    )
    box.open()
    return box
