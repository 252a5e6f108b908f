"""Shows one leaf to read: in the colours now worn, at a readable width, and fetching nothing."""

from collections.abc import Iterable
from typing import Any, Final

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from estate_complaints.desktop.dress.colours import Colours, colours_worn
from estate_complaints.desktop.reading.leaves import Leaf, write

WIDEST: Final = 92  # letters in a line
EDGE: Final = 24  # points around the text
LINE: Final = 132  # hundredths of the height of the type
_HEADINGS: Final = {1: 1.55, 2: 1.2, 3: 1.05}  # how much larger than the text


class LeafBrowser(QTextBrowser):
    """Follows no link and loads no picture by itself: `link_chosen` carries where one leads."""

    link_chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._leaf: Leaf | None = None
        self._name = name
        self._words: tuple[str, ...] = ()
        self._places: list[QTextCursor] = []  # where they stand
        self._widest = WIDEST
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setUndoRedoEnabled(False)
        self.anchorClicked.connect(lambda url: self.link_chosen.emit(url.toString()))

    @property
    def leaf(self) -> Leaf | None:
        """The leaf on show, None before the first."""
        return self._leaf

    def show_leaf(self, leaf: Leaf) -> None:
        """Show a leaf from its beginning."""
        self._leaf = leaf
        self.setAccessibleName(f"{self._name}: {leaf.title}")
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._write()
        self.verticalScrollBar().setValue(0)

    def mark(self, words: Iterable[str]) -> int:
        """Mark every place where one of the words stands; gives how many there are."""
        self._words = tuple(words)
        self._places = [place for word in self._words for place in _places(self.document(), word)]
        self.setExtraSelections([_marked(place) for place in self._places])
        return len(self._places)

    def go_on(self, *, from_top: bool = False) -> bool:
        """Go to the next place that is marked; False where there is none further down."""
        here = 0 if from_top else self.textCursor().selectionEnd()
        below = [place for place in self._places if place.selectionStart() >= here]
        if not below:
            return False
        self.setTextCursor(min(below, key=lambda place: int(place.selectionStart())))
        self.ensureCursorVisible()
        return True

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802 - Qt's name
        """Nothing is ever fetched for a leaf, from this PC or from anywhere else."""
        return None

    def _write(self) -> None:
        if self._leaf is None:
            return
        document, place = self.document(), self.textCursor().position()
        scrolled = self.verticalScrollBar().value()
        document.setDefaultStyleSheet(style_of(colours_worn()))
        document.setDocumentMargin(EDGE)
        write(self._leaf, document)
        _dress(document, self.font().pointSizeF())
        self._keep_width()
        self.mark(self._words)
        self._return_to(place, scrolled)

    def _return_to(self, place: int, scrolled: int) -> None:
        """Put the text cursor back, which what is written anew has pushed to its end."""
        cursor = self.textCursor()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(scrolled)

    def _keep_width(self) -> None:
        """Long lines are hard to read: what a wide window has to spare stays empty."""
        wanted = self.fontMetrics().averageCharWidth() * self._widest + 2 * EDGE
        margins = self.viewportMargins()
        room = self.viewport().width() + margins.right()
        if (spare := max(0, room - wanted)) != margins.right():
            self.setViewportMargins(0, 0, spare, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_width()

    def changeEvent(self, event: QEvent) -> None:
        """Colours and sizes are part of the text, so it is written again."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._write()


def style_of(colours: Colours) -> str:
    """The classes a leaf in HTML may use."""
    return f"""
        .quiet {{ color: {colours.quiet_text}; }}
        .problem {{ color: {colours.problem}; font-weight: 600; }}
        .warning {{ color: {colours.warning}; font-weight: 600; }}
        .label {{ color: {colours.text}; font-weight: 600; }}
        .own {{ background-color: {colours.stripe}; }}
        .reading {{ background-color: {colours.warning_surface}; }}
        a {{ color: {colours.link}; }}
    """


def _dress(document: QTextDocument, size: float) -> None:
    """Headings in our sizes, lines with air between them, and tables without frames."""
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        level = block.blockFormat().headingLevel()
        air = QTextBlockFormat()
        air.setLineHeight(LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if level:
            air.setTopMargin(size * (1.6 if level > 1 else 0.2))
            air.setBottomMargin(size * 0.4)
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            cursor.mergeCharFormat(_heading(size * _HEADINGS.get(level, 1.0)))
        cursor.mergeBlockFormat(air)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame)


def _dress_table(table: QTextTable) -> None:
    layout = table.format()
    layout.setBorder(0)
    layout.setCellSpacing(0)
    layout.setCellPadding(max(5.0, layout.cellPadding()))
    table.setFormat(layout)


def _heading(size: float) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFontPointSize(size)
    look.setFontWeight(600)
    return look


def _places(document: QTextDocument, word: str) -> Iterable[QTextCursor]:
    place = document.find(word)
    while not place.isNull():
        yield place
        place = document.find(word, place)


def _marked(place: QTextCursor) -> QTextEdit.ExtraSelection:
    colours = colours_worn()
    marked = QTextEdit.ExtraSelection()
    marked.cursor = place
    look = QTextCharFormat()
    look.setBackground(QColor(colours.warning_surface))
    look.setForeground(QColor(colours.text))
    look.setFontUnderline(True)
    marked.format = look
    return marked
