"""The way in: a new office, a further PC of one, signing in, and a forgotten password."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from shiboken6 import isValid

from estate_complaints.desktop.doors.first_start import FirstStart, FirstStartAnswers, PolicyChoice
from estate_complaints.desktop.doors.forgotten import Forgotten, ForgottenAnswers
from estate_complaints.desktop.doors.join_office import JoinOffice
from estate_complaints.desktop.doors.sign_in import SignIn
from estate_complaints.desktop.doors.welcome import Welcome
from estate_complaints.desktop.window.door_window import DoorWindow
from estate_complaints.joins.door_help import DoorHelp
from estate_complaints.joins.setting import Setting, policy_files, sentence_of, tell_of
from estate_complaints.office.doors import half_made
from estate_complaints.office.doors import sign_in as signing
from estate_complaints.office.doors.guessing import Guard
from estate_complaints.office.doors.place import LastHere, Place, holds_book, last_here
from estate_complaints.office.doors.recovery import reset_with_code
from estate_complaints.office.doors.remembering import remember_last
from estate_complaints.office.doors.second_pc import WrongCode, join_office
from estate_complaints.office.doors.set_up import Founded, NewOffice, found_office, read_policy_text
from estate_complaints.office.doors.sign_in import SignedIn
from estate_complaints.rules.people import OfficeDetails
from estate_complaints.rules.policy.policy_reader import PolicyRefused
from estate_complaints.storage.faults import StorageUnavailable
from estate_complaints.storage.paper_code import Mistyped
from estate_complaints.storage.this_pc import NotEnrolled

KEY_GONE = (
    "This PC knows where the book is but has no key for it: the key was kept for another "
    "Windows account, or it was lost. Let the PC in once more."
)
NEW_PASSWORD = "The new password is set. Please sign in with it."

Names = tuple[tuple[int, str], ...]


def policy_choice(path: Path) -> PolicyChoice:
    """Read a policy file as a choice. Raises PolicyRefused with every mistake in it."""
    text = _text_of(path)
    policy = read_policy_text(text)
    about = policy.about
    staff = sorted(policy.roles, key=lambda role: -role.rank)
    return PolicyChoice(
        id=about.id,
        title=about.title if about.model else f"{about.organisation}: {about.title}",
        organisation="" if about.model else about.organisation,
        description=f"{about.description}\n\n{about.model}".strip(),
        roles=tuple((role.id, role.name) for role in staff if not role.outside),
        text=text,
    )


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as fault:
        raise PolicyRefused(["The file is not plain text in UTF-8."]) from fault
    except OSError as fault:
        raise PolicyRefused([f"The file cannot be read: {fault.strerror}."]) from fault


class FrontDoor:
    """A window with one of the ways in, until somebody is in.

    `entered` is told who signed in, and where.
    """

    def __init__(
        self,
        setting: Setting,
        entered: Callable[[SignedIn, Place], None],
        window: DoorWindow | None = None,
    ) -> None:
        self._setting = setting
        self._entered = entered
        self.window = window or DoorWindow()
        self._door_help = DoorHelp(setting, self.window)
        self.first_start: FirstStart | None = None

    def show_first_start(self) -> Welcome:
        """Ask whether there is an office already."""
        screen = Welcome()
        screen.new_office_wanted.connect(self.show_new_office)
        screen.joining_wanted.connect(lambda: self.show_joining(self.show_first_start))
        self.window.show_screen(screen, keep=self.first_start)
        return screen

    def show_new_office(self) -> FirstStart:
        """Ask what a new office is made from; what was typed before is still there."""
        screen = self.first_start = self.first_start or self._first_start()
        self.window.show_screen(screen)
        return screen

    def show_joining(
        self, back: Callable[[], object], folder: Path | None = None, situation: str = ""
    ) -> JoinOffice:
        """Ask for the folder and the key of an office that has a book. `back` leads back."""
        screen = JoinOffice(folder, situation)
        screen.submitted.connect(partial(self._join, screen))
        screen.left.connect(back)
        self.window.show_screen(screen, keep=self.first_start)
        return screen

    def show_sign_in(self, place: Place, note: str = "", chosen: int | None = None) -> SignIn:
        """Ask who it is."""
        last = last_here(place.profile)
        screen = SignIn(office_name=last.office if last else "")
        self.window.show_screen(screen)
        self._forget_first_start()
        if note:
            screen.show_note(note)
        self.take_over(screen, place, chosen)
        return screen

    def take_over(self, screen: SignIn, place: Place, chosen: int | None = None) -> None:
        """Answer to a sign-in that is shown. The names are read on the worker."""
        last = last_here(place.profile)
        first = chosen if chosen is not None else last.member if last else None
        screen.submitted.connect(partial(self._open, screen, place))
        screen.forgotten.connect(lambda member: self.show_forgotten(place, screen.people, member))
        screen.again_wanted.connect(lambda: self.show_sign_in(place))
        screen.elsewhere_wanted.connect(
            lambda: self.show_joining(lambda: self.show_sign_in(place), place.folder)
        )
        self._setting.operations.run(
            lambda: signing.names(place),
            partial(screen.show_people, chosen=first),
            partial(self._nobody, screen, place),
        )

    def show_forgotten(self, place: Place, people: Names, member: int | None) -> Forgotten:
        """Ask for the recovery code and a new password."""
        screen = Forgotten(people, member)
        screen.submitted.connect(partial(self._recover, screen, place))
        screen.left.connect(lambda: self.show_sign_in(place, chosen=member))
        self.window.show_screen(screen)
        return screen

    def close(self) -> None:
        """Let the door fall shut behind somebody."""
        self.window.leave()
        self.window.deleteLater()

    def _first_start(self) -> FirstStart:
        setting = self._setting
        shipped = policy_files(setting.shelf)
        screen = FirstStart(
            shipped,
            policy_choice,
            setting.profile / "book",
            holds_book=holds_book,
            run=setting.operations.run,
        )
        screen.completed.connect(partial(self._found, screen))
        screen.left.connect(self.show_first_start)
        screen.joining_wanted.connect(
            lambda folder: self.show_joining(self.show_new_office, folder)
        )
        return screen

    def _forget_first_start(self) -> None:
        """Its pages hold a password."""
        screen, self.first_start = self.first_start, None
        if screen is not None:
            screen.deleteLater()

    def _found(self, screen: FirstStart, answers: FirstStartAnswers) -> None:
        setting, place = self._setting, Place(answers.folder, self._setting.profile)

        def found() -> Founded:
            return found_office(_new_office(answers), place, cost=setting.cost)

        def founded(made: Founded) -> None:
            screen.finished.connect(lambda: self.show_sign_in(place))
            screen.show_codes(made.recovery_code, made.office_key_code)

        setting.operations.run(
            found, founded, lambda problem: screen.show_failure(sentence_of(problem))
        )

    def _join(self, screen: JoinOffice, folder: Path, code: str) -> None:
        def failed(problem: Exception) -> None:
            field = "code" if isinstance(problem, Mistyped | WrongCode) else "folder"
            screen.show_failure(field, sentence_of(problem))

        def joined(place: Place) -> None:
            self.show_sign_in(place)

        self._setting.operations.run(
            lambda: join_office(folder, self._setting.profile, code), joined, failed
        )

    def _nobody(self, screen: SignIn, place: Place, problem: Exception) -> None:
        """There is no list of names: say why, and offer a way on."""
        if not isValid(screen):
            return
        if isinstance(problem, NotEnrolled):
            self.show_joining(self.show_first_start, place.folder, KEY_GONE)
        else:
            screen.show_no_book(sentence_of(problem))

    def _open(self, screen: SignIn, place: Place, member: int, password: str) -> None:
        screen.show_busy()

        def entered(signed: SignedIn) -> None:
            if isValid(screen):
                screen.forget_password()
            self._entered(signed, place)

        def refused(problem: Exception) -> None:
            if isValid(screen):
                tell_of(problem, screen.show_failure)

        self._setting.operations.run(
            lambda: _sign_in(self._setting, place, member, password),
            entered,
            refused,
        )

    def _recover(self, screen: Forgotten, place: Place, answers: ForgottenAnswers) -> None:
        def failed(problem: Exception) -> None:
            field = "code" if isinstance(problem, Mistyped | WrongCode) else ""
            screen.show_failure(sentence_of(problem), field)

        def reset(_: None) -> None:
            self.show_sign_in(place, NEW_PASSWORD, answers.member)

        self._setting.operations.run(
            lambda: reset_with_code(
                place,
                answers.member,
                answers.code,
                answers.password,
                administrator=answers.administrator,
                cost=self._setting.cost,
            ),
            reset,
            failed,
        )


def _sign_in(setting: Setting, place: Place, member: int, password: str) -> SignedIn:
    """Open the book, and note for the next time who was here: that is never worth a refusal."""
    signed = Guard(place.profile, setting.now).watch(
        member,
        lambda: signing.sign_in(
            place, setting.shelf, member, password, setting.today, now=setting.now
        ),
    )
    with suppress(StorageUnavailable):
        half_made.settle(place)
        desk = signed.desk
        here = LastHere(member, desk.office.details.name, desk.member.name)
        remember_last(place.profile, here)
    return signed


def _new_office(answers: FirstStartAnswers) -> NewOffice:
    return NewOffice(
        policy_text=answers.policy_text,
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
