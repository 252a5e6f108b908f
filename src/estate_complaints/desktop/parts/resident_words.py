"""Words of residents on the screen: shown as they were written, never read as markup."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QSizePolicy

_PARAGRAPH_SEPARATORS = ("\u2029", "\u2028")


def written(box: QPlainTextEdit) -> str:
    """What stands in a box of several lines, to the byte; empty where there is only white space.

    Qt's toPlainText() would turn no-break spaces into spaces.
    """
    text = box.document().toRawText()
    for separator in _PARAGRAPH_SEPARATORS:
        text = text.replace(separator, "\n")
    return text if text.strip() else ""


def written_line(line: QLineEdit) -> str:
    """What stands in a line, without white space around it and with pasted lines run together."""
    return " ".join(line.text().splitlines()).strip()


def as_html(text: str) -> str:
    """Text for a label that does read markup: escaped, its line breaks and blanks kept."""
    return escape(text).replace("\n", "<br>").replace("  ", "&nbsp; ")


def words(text: str = "", role: str = "", *, selectable: bool = False) -> QLabel:
    """A label that wraps and shows its text as it is; `role` is one of the style sheet's."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    if role:
        label.setProperty("role", role)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
