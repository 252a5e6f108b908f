"""The pages a new office fills in once: each keeps what was typed and says what is missing."""

import tempfile
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from estate_complaints.desktop.doors.new_password import NewPassword
from estate_complaints.desktop.forms.ui_first_start_office import Ui_FirstStartOfficeForm
from estate_complaints.desktop.forms.ui_first_start_person import Ui_FirstStartPersonForm
from estate_complaints.desktop.forms.ui_first_start_place import Ui_FirstStartPlaceForm
from estate_complaints.desktop.parts.form_fields import draw, fill_choices
from estate_complaints.desktop.parts.problems import Problems

Mistakes = dict[str, str]  # the field's name: the sentence beside it
Run = Callable[[Callable[[], Any], Callable[[Any], None]], None]
"""Does what may take its time away from the screen, and gives the answer to the second."""
HOLDS_BOOK = (
    "An office keeps its Complaints Book here already. Choose another folder for a new one."
)
CHOOSE_PLACE = "Choose this, or the shared drive below."
ONLY_HERE = "Nobody at another PC can see it."


def at_once(job: Callable[[], Any], done: Callable[[Any], None]) -> None:
    """Do a job here and now."""
    done(job())


class Page(QWidget):
    """One page: `check` finds what is missing, `problems` says so beside the fields."""

    complete = Signal()  # the person asked to go on from within the page
    waiting = ""  # what to say while `look` takes its time; empty where it never does

    def __init__(self) -> None:
        super().__init__()
        self.problems = Problems(self)

    def check(self) -> Mistakes:
        """What must still be done before going on; nothing when the page is complete."""
        raise NotImplementedError

    def look(self, answer: Callable[[Mistakes], None]) -> None:
        """Find what is missing, also where that takes time."""
        answer(self.check())

    def entered(self) -> None:
        """Stand ready: the first field takes the keys."""
        raise NotImplementedError


class OfficePage(Page):
    """What stands at the head of the office's letters."""

    def __init__(self) -> None:
        super().__init__()
        self.form = draw(Ui_FirstStartOfficeForm(), self)
        self._suggested = ""

    def suggest(self, name: str) -> None:
        """Fill in the name the policy gives the office, unless another one was written."""
        if self.name in ("", self._suggested):
            self.form.office_name.setText(name)
        self._suggested = name

    @property
    def name(self) -> str:
        return self.form.office_name.text().strip()

    @property
    def address(self) -> str:
        return self.form.office_address.toPlainText().strip()

    @property
    def telephone(self) -> str:
        return self.form.office_telephone.text().strip()

    @property
    def email(self) -> str:
        return self.form.office_email.text().strip()

    def check(self) -> Mistakes:
        mistakes = {}
        if not self.name:
            mistakes["office_name"] = "Write the name as it stands on your letters."
        if not self.address:
            mistakes["office_address"] = "Write the address to which people write to you."
        if problem := email_problem(self.email):
            mistakes["office_email"] = problem
        return mistakes

    def entered(self) -> None:
        self.form.office_name.setFocus()
        self.form.office_name.selectAll()  # what is typed stands in place of what is suggested


class PlacePage(Page):
    """Where the book is kept: on this PC, or in a folder several PCs can reach.

    A folder that holds an office's book already is no place for another: there, this PC may be
    let into that office.
    """

    join_wanted = Signal(Path)
    waiting = "Looking at the folder. A shared drive that does not answer can take a minute."

    def __init__(
        self,
        this_pc: Path,
        check_folder: Callable[[Path], str],
        holds_book: Callable[[Path], bool],
        run: Run = at_once,
    ) -> None:
        super().__init__()
        self._run = run
        self.form = draw(Ui_FirstStartPlaceForm(), self)
        self._this_pc = this_pc
        self._check_folder = check_folder
        self._holds_book = holds_book
        self.form.join.clicked.connect(lambda: self.join_wanted.emit(self.folder))
        self.form.this_pc_folder.setText(f"{ONLY_HERE} It is kept in {this_pc}")
        self.form.this_pc.toggled.connect(lambda _: self.problems.clear())
        self.form.shared_drive.toggled.connect(self._follow_choice)
        self.form.browse.clicked.connect(self._ask_for_folder)
        self._follow_choice(False)

    @property
    def folder(self) -> Path:
        """The folder for the book."""
        shared = self.form.shared_drive.isChecked()
        return Path(self.form.folder.text().strip().strip('"')) if shared else self._this_pc

    def check(self) -> Mistakes:
        """What is missing on the page; what is wrong with the folder takes a `look`."""
        shared = self.form.shared_drive.isChecked()
        if not shared and not self.form.this_pc.isChecked():
            return {"this_pc": CHOOSE_PLACE}
        if shared and not self.form.folder.text().strip():
            return {"folder": "Choose the folder on the shared drive."}
        return {}

    def look(self, answer: Callable[[Mistakes], None]) -> None:
        mistakes = self.check()
        if mistakes:
            answer(mistakes)
            return
        folder, shared = self.folder, self.form.shared_drive.isChecked()

        def problem() -> str:
            found = self._check_folder(folder) if shared else ""
            return found or (HOLDS_BOOK if self._holds_book(folder) else "")

        self._run(problem, partial(self._tell, answer, "folder" if shared else "this_pc"))

    def _tell(self, answer: Callable[[Mistakes], None], field: str, found: str) -> None:
        self.form.join.setVisible(found == HOLDS_BOOK)
        answer({field: found} if found else {})

    def entered(self) -> None:
        shared = self.form.shared_drive.isChecked()
        (self.form.shared_drive if shared else self.form.this_pc).setFocus()

    def _follow_choice(self, shared: bool) -> None:
        for widget in (self.form.folder, self.form.folder_label, self.form.browse):
            widget.setEnabled(shared)
        self.form.join.hide()
        self.problems.clear()

    def _ask_for_folder(self) -> None:
        dialog = QFileDialog(self, "Folder for the Complaints Book", self.form.folder.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.form.folder.setText)
        dialog.open()


class PersonPage(Page):
    """The first member of the office, who sets it up, and their password."""

    def __init__(self, check_password: Callable[[str], str]) -> None:
        super().__init__()
        self.form = draw(Ui_FirstStartPersonForm(), self)
        self._new = NewPassword(self.form, self, check_password)

    def offer_roles(self, roles: Iterable[tuple[str, str]]) -> None:
        """Offer the roles of the chosen policy; a role chosen before stays if it is among them."""
        fill_choices(self.form.role, roles, prompt="Choose your role")

    @property
    def name(self) -> str:
        return self.form.person_name.text().strip()

    @property
    def role_id(self) -> str:
        return self.form.role.currentData() or ""

    @property
    def password(self) -> str:
        return self._new.text

    def check(self) -> Mistakes:
        mistakes = {}
        if not self.name:
            mistakes["person_name"] = "Write your name."
        if not self.role_id:
            mistakes["role"] = "Choose what you do in the office."
        return mistakes | self._new.mistakes()

    def entered(self) -> None:
        self.form.person_name.setFocus()


def email_problem(email: str) -> str:
    """What is wrong with an e-mail address, in one sentence; empty for nothing."""
    wrong = email and ("@" not in email.strip("@") or " " in email)
    return "This is not a whole e-mail address." if wrong else ""


def folder_problem(folder: Path) -> str:
    """Why the book cannot be kept in a folder, in one sentence; empty when it can."""
    if not folder.is_absolute():
        return "Write the whole path, such as S:\\Complaints, or choose it with Browse."
    try:
        if not folder.is_dir():
            return "This PC finds no such folder. Is the shared drive connected?"
        # Only writing tells: Windows does not let a folder's rights be asked for beforehand.
        with tempfile.TemporaryFile(dir=folder):
            return ""
    except OSError:
        return "You may look into this folder but not write in it. Ask whoever looks after it."
