"""Sets up a new office, page by page, going back and forth without losing what was typed."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from estate_complaints.desktop.doors.first_start_pages import (
    Mistakes,
    OfficePage,
    Page,
    PersonPage,
    PlacePage,
    Run,
    at_once,
    folder_problem,
)
from estate_complaints.desktop.doors.first_start_policy import PolicyChoice, PolicyPage
from estate_complaints.desktop.doors.new_password import password_problem
from estate_complaints.desktop.doors.recovery_page import RecoveryPage
from estate_complaints.desktop.forms.ui_first_start import Ui_FirstStartForm
from estate_complaints.desktop.parts.enter_key import enter_goes_on
from estate_complaints.desktop.parts.form_fields import draw
from estate_complaints.desktop.parts.problems import announce
from estate_complaints.desktop.window.door_window import Stay

__all__ = ["FirstStart", "FirstStartAnswers", "PolicyChoice"]

WITHOUT_CODES = Stay(
    "Leave before the codes are on paper?",
    "The recovery code cannot be shown again. The office is set up and you can sign in, but if "
    "its passwords are forgotten the book stays closed. As long as an administrator can sign in, "
    "“People and services” can make a new sheet.",
    "&Leave without them",
)
SETTING_UP = "Setting up the office. This takes a few seconds."
BEING_SET_UP = Stay(
    "The office is being set up.", "Please wait a few seconds: its codes are shown next."
)


@dataclass(frozen=True)
class FirstStartAnswers:
    """Everything a new office is made from."""

    policy_text: str
    office_name: str
    office_address: str
    office_telephone: str
    office_email: str
    folder: Path
    person_name: str
    role_id: str
    password: str

    def __repr__(self) -> str:
        """Say nothing of the password."""
        return f"FirstStartAnswers({self.office_name!r}, {self.folder!r}, {self.person_name!r})"


class FirstStart(QWidget):
    """Asks four pages, hands over the answers, then shows the codes it is given.

    It knows no policy: `policies` are the files that are offered, and `read_policy` makes a choice
    out of a file (raising PolicyRefused with every mistake in it).
    """

    completed = Signal(object)  # FirstStartAnswers: make the office, then show_codes
    finished = Signal()  # the codes are on paper: the office is ready
    left = Signal()  # back before the first page
    joining_wanted = Signal(Path)  # this folder holds a book: let this PC into that office

    def __init__(
        self,
        policies: Iterable[Path],
        read_policy: Callable[[Path], PolicyChoice],
        this_pc: Path,
        check_folder: Callable[[Path], str] = folder_problem,
        check_password: Callable[[str], str] = password_problem,
        holds_book: Callable[[Path], bool] = lambda _folder: False,
        run: Run = at_once,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._form = draw(Ui_FirstStartForm(), self)
        self.policy = PolicyPage(policies, read_policy, run)
        self.office = OfficePage()
        self.place = PlacePage(this_pc, check_folder, holds_book, run)
        self.person = PersonPage(check_password)
        self.recovery = RecoveryPage()
        self._pages: list[Page] = [
            self.policy,
            self.office,
            self.place,
            self.person,
            self.recovery,
        ]
        for page in self._pages:
            self._form.pages.addWidget(page)
            page.complete.connect(self.go_on)
        self.place.join_wanted.connect(self.joining_wanted)
        self._form.back.clicked.connect(self.go_back)
        self._form.next.clicked.connect(self.go_on)
        self._turn_to(self.policy)

    @property
    def page(self) -> Page:
        """The page now shown."""
        return self._pages[self._form.pages.currentIndex()]

    def go_on(self) -> None:
        """Check this page, and turn to the next one when it is complete."""
        if not self._form.next.isEnabled():
            return
        if self.page.waiting:
            self._wait(self.page.waiting)
        self.page.look(self._looked)

    def _looked(self, mistakes: Mistakes) -> None:
        if self.page.waiting:
            self._go_free()
        self.page.problems.show(mistakes)
        if mistakes:
            return
        if self.page is self.recovery:
            self.finished.emit()
        elif self.page is self.person:
            self._wait(SETTING_UP)
            self.completed.emit(self._answers())
        else:
            self._turn_to(self._pages[self._pages.index(self.page) + 1])

    def go_back(self) -> None:
        """Turn to the page before; what was typed stays on both."""
        if not self._form.back.isEnabled():
            return
        if self.page is self.policy:
            self.left.emit()
        else:
            self._turn_to(self._pages[self._pages.index(self.page) - 1])

    def show_codes(self, recovery_code: str, office_key: str) -> None:
        """The office is made: show its codes, of which the first cannot be seen again later."""
        self.recovery.show_codes(self.office.name, recovery_code, office_key)
        self._turn_to(self.recovery)

    def why_stay(self) -> Stay | None:
        """Why the window should not be closed just now."""
        if self.page is self.recovery:
            return WITHOUT_CODES
        being_made = self.page is self.person and not self._form.pages.isEnabled()
        return BEING_SET_UP if being_made else None

    def show_failure(self, sentence: str) -> None:
        """The office could not be made: say why; every answer stays to be changed."""
        self._turn_to(self.person)
        self._form.failure.setText(sentence)
        self._form.failure.show()
        announce(self, sentence)

    def _answers(self) -> FirstStartAnswers:
        policy = self.policy.chosen
        if policy is None:
            raise RuntimeError("The pages were left without a policy.")
        return FirstStartAnswers(
            policy_text=policy.text,
            office_name=self.office.name,
            office_address=self.office.address,
            office_telephone=self.office.telephone,
            office_email=self.office.email,
            folder=self.place.folder,
            person_name=self.person.name,
            role_id=self.person.role_id,
            password=self.person.password,
        )

    def _wait(self, sentence: str) -> None:
        form = self._form
        form.waiting.setText(sentence)
        form.waiting.show()
        form.failure.hide()
        for widget in (form.back, form.next, form.pages):
            widget.setEnabled(False)
        announce(self, sentence)

    def _go_free(self) -> None:
        form = self._form
        form.waiting.hide()
        for widget in (form.back, form.next, form.pages):
            widget.setEnabled(True)
        self.page.entered()

    def _turn_to(self, page: Page) -> None:
        form, place = self._form, self._pages.index(page)
        if page is self.person and self.policy.chosen:
            self.person.offer_roles(self.policy.chosen.roles)
        if page is self.office and self.policy.chosen:
            self.office.suggest(self.policy.chosen.organisation)
        form.pages.setEnabled(True)
        form.pages.setCurrentWidget(page)
        form.step.setText(f"Step {place + 1} of {len(self._pages)}")
        form.waiting.hide()
        form.failure.hide()
        form.next.setEnabled(True)
        form.back.setEnabled(page is not self.recovery)
        form.next.setText(self._words_for(page))
        page.entered()
        announce(self, f"{form.step.text()}. {page.windowTitle()}")

    def _words_for(self, page: Page) -> str:
        if page is self.recovery:
            return "&Finish"
        return "Set &up the office" if page is self.person else "Ne&xt"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on from every field, and presses a button that has the keys."""
        if not enter_goes_on(self, event, self.go_on):
            super().keyPressEvent(event)
