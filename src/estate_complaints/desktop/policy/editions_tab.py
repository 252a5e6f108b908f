"""“Editions”: every edition of the policy, and the ways a policy comes in and goes out."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from estate_complaints.desktop.dress.theme import set_role
from estate_complaints.desktop.parts.held import hold
from estate_complaints.desktop.parts.resident_words import words
from estate_complaints.office.policy.editions import EditionRow
from estate_complaints.rules.days import uk_dates

WHAT_FOR = (
    "A changed policy is a new edition with a first day. A complaint keeps the edition that was in "
    "force on the day it was received, unless a recorded decision moves it."
)
COLUMNS = ("Edition", "In force from", "Today", "What is new", "Recorded")
FILE, WORD = "Policy file (*.toml)", "Word document (*.docx)"


class EditionsTab(QWidget):
    """A list of editions; one that is chosen can be saved as a file or for residents."""

    import_wanted = Signal(object)  # Path
    file_wanted = Signal(str, object)  # key of an edition, Path
    document_wanted = Signal(str, object)  # key of an edition, Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[EditionRow, ...] = ()
        self._name = "Policy"
        self.table = QTableWidget(0, len(COLUMNS))
        self.bring = QPushButton("&Import a policy file…")
        self.file = QPushButton("Save the &file…")
        self.document = QPushButton("Save for &residents…")
        self.document.setToolTip("Save this edition as a Word document residents can read")
        self.file.setToolTip("Save the file of this edition, to change it in a text editor")
        set_role(self.bring, "primary")
        self.bring.clicked.connect(self._ask_for_file)
        self.file.clicked.connect(lambda: self._ask_where(FILE, "toml"))
        self.document.clicked.connect(lambda: self._ask_where(WORD, "docx"))
        self._prepare_table()
        self._lay_out()
        self.setFocusProxy(self.table)

    @property
    def key(self) -> str:
        """The edition chosen; empty before there is one."""
        row = self.table.currentRow()
        return self._rows[row].key if 0 <= row < len(self._rows) else ""

    def show_editions(self, rows: tuple[EditionRow, ...], name: str, why_not: str) -> None:
        """Show the editions; `name` is the policy's, `why_not` holds the import."""
        here = self.key
        self._rows, self._name = rows, name
        self.table.setRowCount(len(rows))
        for place, row in enumerate(rows):
            since = uk_dates.short(row.first_day)
            told = (row.edition, since, row.stands, row.what, row.recorded)
            for column, text in enumerate(told):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(place, column, item)
        keys = [row.key for row in rows]
        standing = next((n for n, row in enumerate(rows) if row.stands == "In force"), 0)
        self.table.selectRow(keys.index(here) if here in keys else standing)
        hold(self.bring, why_not)

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, "Import a policy file", "", FILE)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda file: self.import_wanted.emit(Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_where(self, kind: str, ending: str) -> None:
        key, wanted = self.key, self.file_wanted if ending == "toml" else self.document_wanted
        edition = key.rpartition("/")[2]
        name = f"{self._name}, edition {edition}.{ending}"
        dialog = QFileDialog(self, "Save this edition", name, kind)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.fileSelected.connect(lambda file: wanted.emit(key, Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _prepare_table(self) -> None:
        table = self.table
        table.setAccessibleName("Editions of the policy")
        table.setHorizontalHeaderLabels(list(COLUMNS))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.verticalHeader().hide()
        fitting = QHeaderView.ResizeMode.ResizeToContents
        table.verticalHeader().setSectionResizeMode(fitting)
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in range(len(COLUMNS)):
            head.setSectionResizeMode(column, fitting)
        head.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.document)
        foot.addWidget(self.file)
        foot.addStretch()
        foot.addWidget(self.bring)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(12)
        column.addWidget(words(WHAT_FOR, "hint"))
        column.addWidget(self.table, 1)
        column.addLayout(foot)
