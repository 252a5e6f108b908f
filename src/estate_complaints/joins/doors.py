"""The way in: the first start of a new office, and signing in to one that exists."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QMainWindow, QWidget

from estate_complaints.desktop.first_start import FirstStart, FirstStartAnswers, PolicyChoice
from estate_complaints.desktop.sign_in import SignIn
from estate_complaints.joins.setting import Setting, policy_files, sentence_of
from estate_complaints.office import sign_in as signing
from estate_complaints.office.place import Place
from estate_complaints.office.set_up import NewOffice, found_office, read_policy_text
from estate_complaints.office.sign_in import SignedIn
from estate_complaints.rules.people import OfficeDetails


def policy_choice(path: Path) -> PolicyChoice:
    """Read a policy file as a choice. Raises ValueError with every mistake in it."""
    policy = read_policy_text(path.read_text(encoding="utf-8"))
    staff = sorted(policy.roles, key=lambda role: -role.rank)
    return PolicyChoice(
        id=policy.about.id,
        title=f"{policy.about.organisation}: {policy.about.title}",
        description=policy.about.description,
        roles=tuple((role.id, role.name) for role in staff if not role.outside),
        file=path,
    )


class FrontDoor:
    """A window with either the first start or the sign-in, until somebody is in.

    `entered` is told who signed in, and where.
    """

    def __init__(self, setting: Setting, entered: Callable[[SignedIn, Place], None]) -> None:
        self._setting = setting
        self._entered = entered
        self.window = QMainWindow()
        self.window.setWindowTitle("Estate Complaints")
        self.window.resize(860, 720)

    def show_first_start(self) -> FirstStart:
        """Ask what a new office is made from."""
        setting = self._setting
        choices = [policy_choice(path) for path in policy_files(setting.shelf)]
        screen = FirstStart(choices, policy_choice, setting.profile / "book")
        screen.completed.connect(partial(self._found, screen))
        screen.finished.connect(self._founded)
        self._show(screen)
        return screen

    def show_sign_in(self, place: Place) -> SignIn:
        """Ask who it is. The names are read from the keys file on the worker."""
        screen = SignIn()
        screen.submitted.connect(partial(self._open, screen, place))
        self._setting.operations.run(
            lambda: signing.names(place),
            screen.show_people,
            lambda problem: screen.show_failure(sentence_of(problem)),
        )
        self._show(screen)
        return screen

    def close(self) -> None:
        """Let the door fall shut behind somebody."""
        self.window.close()
        self.window.deleteLater()

    def _show(self, screen: QWidget) -> None:
        self.window.setCentralWidget(screen)
        self.window.show()

    def _found(self, screen: FirstStart, answers: FirstStartAnswers) -> None:
        place = Place(answers.folder, self._setting.profile)
        self._place = place

        def found() -> str:
            text = answers.policy_file.read_text(encoding="utf-8")
            return found_office(_new_office(text, answers), place).recovery_code

        self._setting.operations.run(
            found,
            screen.show_recovery_code,
            lambda problem: screen.show_failure(sentence_of(problem)),
        )

    def _founded(self) -> None:
        self.show_sign_in(self._place)

    def _open(self, screen: SignIn, place: Place, member: int, password: str) -> None:
        screen.show_busy()
        setting = self._setting

        def entered(signed: SignedIn) -> None:
            screen.forget_password()
            self._entered(signed, place)

        setting.operations.run(
            lambda: signing.sign_in(
                place, setting.shelf, member, password, setting.today, now=setting.now
            ),
            entered,
            lambda problem: screen.show_failure(sentence_of(problem)),
        )


def _new_office(policy_text: str, answers: FirstStartAnswers) -> NewOffice:
    return NewOffice(
        policy_text=policy_text,
        details=OfficeDetails(
            name=answers.office_name,
            address=answers.office_address,
            telephone=answers.office_telephone,
            email=answers.office_email,
        ),
        person=answers.person_name,
        role=answers.role_id,
        password=answers.password,
    )
