"""The strip of the policy's stages: done, now, not reached, in words and shapes as in colour."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from estate_complaints.desktop.dress.surfaces import colours_worn
from estate_complaints.desktop.parts.clause_note import ClauseNote
from estate_complaints.desktop.parts.clause_words import Told, explain
from estate_complaints.desktop.parts.wording import STAGE_POSITIONS, words_for
from estate_complaints.office.rows import StageCell
from estate_complaints.rules.days import uk_dates

MARK = 22.0
GAP = 6.0


class StageStrip(QWidget):
    """One mark for each stage; choosing one shows what the policy says of it."""

    def __init__(self) -> None:
        super().__init__()
        self._cells: tuple[StageCell, ...] = ()
        self._note: ClauseNote | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        self._column.addLayout(self._row)
        self.setAccessibleName("Stages")

    def show_stages(self, cells: Sequence[StageCell]) -> None:
        """Show the stages in the policy's order."""
        if tuple(cells) == self._cells:
            return
        self._cells = tuple(cells)
        self._close_note()
        while (item := self._row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for cell in cells:
            mark = StageMark(cell, is_last=cell is cells[-1])
            mark.toggled_to.connect(self._read)
            explain(mark, Told(f"{cell.name}: {what_became(cell)}", (cell.clause,)))
            self._row.addWidget(mark, 1)

    def _read(self, mark: "StageMark") -> None:
        was_open = self._note is not None and self._note.property("stage") == mark.cell.id
        self._close_note()
        if was_open:
            return
        clause = mark.cell.clause
        self._note = ClauseNote("plain", f"{mark.cell.name} ({clause.cited})", clause.text)
        self._note.setProperty("stage", mark.cell.id)
        mark.setAccessibleDescription(clause.text)
        self._column.addWidget(self._note)

    def _close_note(self) -> None:
        if self._note is not None:
            self._note.hide()
            self._note.deleteLater()
            self._note = None


class StageMark(QAbstractButton):
    """A stage: its mark on the line, its name, and what became of it."""

    toggled_to = Signal(object)  # the StageMark a person chose

    def __init__(self, cell: StageCell, *, is_last: bool) -> None:
        super().__init__()
        self.cell = cell
        self._is_last = is_last
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{cell.name}: {what_became(cell)}")
        self.setToolTip(f"{cell.name}: {what_became(cell)}\n{cell.clause.cited}")
        self.clicked.connect(lambda: self.toggled_to.emit(self))

    def sizeHint(self) -> QSize:
        lines = self.fontMetrics().lineSpacing() * 2
        return QSize(150, int(MARK + GAP * 2.5) + lines)

    def minimumSizeHint(self) -> QSize:
        return QSize(90, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        worn = colours_worn()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(3.0, 3.0, MARK, MARK)
        self._draw_line(painter, box)
        _draw_mark(painter, box, self.cell)
        bold = QFont(self.font())
        bold.setBold(self.cell.position == "current")
        top = box.bottom() + GAP
        ahead = self.cell.position == "ahead"
        self._write(painter, self.cell.name, bold, worn.quiet_text if ahead else worn.text, top)
        top += QFontMetrics(bold).lineSpacing()
        self._write(painter, what_became(self.cell), self.font(), worn.quiet_text, top)
        if self.hasFocus():
            painter.setPen(QPen(QColor(worn.focus), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -3, -1), 4, 4)
        painter.end()

    def _draw_line(self, painter: QPainter, box: QRectF) -> None:
        """The line to the next mark: whole where the case has gone on, broken where it may yet."""
        if self._is_last:
            return
        worn = colours_worn()
        gone = self.cell.position == "done"
        style = Qt.PenStyle.SolidLine if gone else Qt.PenStyle.DashLine
        painter.setPen(QPen(QColor(worn.good if gone else worn.line), 2.0, style))
        middle = box.center().y()
        painter.drawLine(QPointF(box.right() + GAP, middle), QPointF(self.width() - GAP, middle))

    def _write(self, painter: QPainter, text: str, font: QFont, colour: str, top: float) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        metrics = QFontMetrics(font)
        room = self.width() - 12
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        place = QRectF(4.0, top, room, metrics.lineSpacing())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


def _draw_mark(painter: QPainter, box: QRectF, cell: StageCell) -> None:
    """Done is a tick on a full circle, now a ring with a dot, ahead an empty ring.

    A branch beside the stages is a diamond.
    """
    worn = colours_worn()
    edge = {"done": worn.good, "current": worn.primary}.get(cell.position, worn.line)
    painter.setPen(QPen(QColor(edge), 3.0 if cell.position == "current" else 2.0))
    painter.setBrush(QColor(edge) if cell.position == "done" else QColor(worn.surface))
    inner = box.adjusted(1.5, 1.5, -1.5, -1.5)
    if cell.counts:
        painter.drawEllipse(inner)
    else:
        middle = inner.center()
        ends = (
            QPointF(middle.x(), inner.top()),
            QPointF(inner.right(), middle.y()),
            QPointF(middle.x(), inner.bottom()),
            QPointF(inner.left(), middle.y()),
        )
        painter.drawPolygon(QPolygonF(ends))
    if cell.position == "done":
        painter.setPen(QPen(QColor(worn.surface), 2.4))
        at = box.topLeft()
        tick = [at + QPointF(*xy) for xy in ((6.5, 11.5), (10.0, 15.0), (16.0, 7.5))]
        painter.drawPolyline(QPolygonF(tick))
    elif cell.position == "current":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(edge))
        painter.drawEllipse(box.center(), 4.5, 4.5)


def what_became(cell: StageCell) -> str:
    """Such as "Answered Tue 5 Jan 2027", "Now, since Wed 6 Jan 2027", "Not reached"."""
    if cell.answered_on:
        return f"Answered {uk_dates.short(cell.answered_on)}"
    said = words_for(STAGE_POSITIONS, cell.position)
    if cell.position == "current" and cell.entered_on:
        said = f"{said}, since {uk_dates.short(cell.entered_on)}"
    return said if cell.counts or cell.position != "ahead" else f"{said} (beside the stages)"
