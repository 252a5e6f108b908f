"""What would be printed, shown first; from there it is printed or kept as PDF."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QMarginsF, QSize, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QTextDocument
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from estate_complaints.desktop.parts.screen_room import room_for_a_window
from estate_complaints.desktop.reading.leaves import Leaf, write

SIZE: Final = QSize(1100, 760)
_MARGINS: Final = QMarginsF(18, 18, 18, 18)  # millimetres
_TYPE: Final = 10.0  # points
_ON_PAPER: Final = """
    .quiet { color: #4a4a4a; } .problem, .warning, .label { font-weight: 600; }
    .own, .reading { background-color: #f2f2f2; } a { color: #000000; }
"""


class _Preview(QPrintPreviewDialog):
    def __init__(self, printer: QPrinter, parent: QWidget) -> None:
        super().__init__(printer, parent)
        self._printer = printer  # Qt holds on to it, and does not keep it alive


def preview(
    parent: QWidget, title: str, layout: QPageLayout, paint: Callable[[QPrinter], object]
) -> QPrintPreviewDialog:
    """Open the preview of what `paint` draws on pages of a layout."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(layout)
    printer.setDocName(title)
    dialog = _Preview(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(f"Print: {title}")
    dialog.resize(SIZE.boundedTo(room_for_a_window()))
    dialog.paintRequested.connect(paint)
    dialog.open()
    return dialog


def preview_leaf(parent: QWidget, leaf: Leaf) -> QPrintPreviewDialog:
    """Open the preview of a leaf, black on white whatever colours the screen wears."""
    upright = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        _MARGINS,
        QPageLayout.Unit.Millimeter,
    )
    document = on_paper(leaf)
    return preview(parent, leaf.title, upright, lambda printer: document.print_(printer))


def on_paper(leaf: Leaf) -> QTextDocument:
    """Return a leaf as it is printed."""
    document = QTextDocument()
    font = QFont()
    font.setPointSizeF(_TYPE)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(_ON_PAPER)
    write(leaf, document)
    return document
