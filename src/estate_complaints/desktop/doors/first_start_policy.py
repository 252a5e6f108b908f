"""The page on which a new office chooses its policy, and reads what is wrong with a file of one."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QListWidgetItem

from estate_complaints.desktop.doors.first_start_pages import Mistakes, Page, Run, at_once
from estate_complaints.desktop.forms.ui_first_start_policy import Ui_FirstStartPolicyForm
from estate_complaints.desktop.parts.form_fields import draw
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.policy.policy_reader import PolicyRefused

READING = "Reading the policies that come with the program…"
CHOOSE_POLICY = "Choose the policy your office follows."
_ARROWS = (Qt.Key.Key_Down, Qt.Key.Key_Up)


@dataclass(frozen=True)
class PolicyChoice:
    """A policy as a new office sees it; roles are (id, name), the most usual first."""

    id: str
    title: str
    organisation: str
    description: str
    roles: tuple[tuple[str, str], ...]
    text: str = field(repr=False)
    """The whole file, as it was read: what is chosen is what the office is founded with."""


class PolicyPage(Page):
    """Offers the policies that come with the program, and any other file that holds one.

    A file with mistakes is not offered; all of its mistakes are shown.
    """

    def __init__(
        self,
        files: Iterable[Path],
        read_policy: Callable[[Path], PolicyChoice],
        run: Run = at_once,
    ) -> None:
        super().__init__()
        self._run = run
        self.form = draw(Ui_FirstStartPolicyForm(), self)
        self._read_policy = read_policy
        self.form.policies.itemSelectionChanged.connect(self._describe)
        self.form.policies.installEventFilter(self)
        self.form.another_file.clicked.connect(self._ask_for_file)
        self.form.policies.itemDoubleClicked.connect(lambda _: self.complete.emit())
        shipped = tuple(files)
        self.form.policy_description.setText(READING if shipped else "")
        for file in shipped:
            self._read(file, choose=len(shipped) == 1)

    @property
    def chosen(self) -> PolicyChoice | None:
        """The policy now chosen."""
        choices = [item.data(Qt.ItemDataRole.UserRole) for item in self._selected()]
        return choices[0] if choices and isinstance(choices[0], PolicyChoice) else None

    def check(self) -> Mistakes:
        return {} if self.chosen else {"policies": CHOOSE_POLICY}

    def entered(self) -> None:
        self.form.policies.doItemsLayout()  # the style sheet's padding came after the items
        self.form.policies.setFocus()

    def add_file(self, file: Path) -> None:
        """Offer and choose the policy in a file, or say all that is wrong with it."""
        self._forget_mistakes()
        self._read(file, choose=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the first arrow key choose the first policy: the list would begin at the second."""
        key = event.key() if isinstance(event, QKeyEvent) else None
        pressed = event.type() == QEvent.Type.KeyPress and key in _ARROWS
        if pressed and not self._selected():
            self.form.policies.setCurrentRow(0)
            return True
        return super().eventFilter(watched, event)

    def _read(self, file: Path, *, choose: bool) -> None:
        """Read a file, which takes a large part of a second, and offer what is in it."""

        def read() -> PolicyChoice | PolicyRefused:
            try:
                return self._read_policy(file)
            except PolicyRefused as refused:
                return refused

        self._run(read, partial(self._offer, file, choose))

    def _offer(self, file: Path, choose: bool, policy: PolicyChoice | PolicyRefused) -> None:
        if isinstance(policy, PolicyRefused):
            self._say_mistakes(file, policy.mistakes)
            return
        if self.form.policy_description.text() == READING:
            self.form.policy_description.clear()
        item = QListWidgetItem(policy.title, self.form.policies)
        item.setData(Qt.ItemDataRole.UserRole, policy)
        if choose:
            self.form.policies.setCurrentItem(item)
        else:
            self.form.policies.doItemsLayout()

    def _say_mistakes(self, file: Path, mistakes: tuple[str, ...]) -> None:
        """Say them below those of the files before."""
        form = self.form
        many = uk_dates.count(len(mistakes), "mistake")
        said = f"{file.name} cannot be used: it has {many}. Choose another, or have it put right."
        self.problems.show({"policies": said})
        lines = "\n".join(f"• {mistake}" for mistake in mistakes)
        form.mistakes.appendPlainText(f"{file.name}\n{lines}")
        form.mistakes.moveCursor(form.mistakes.textCursor().MoveOperation.Start)
        self._show_mistakes(True)

    def _forget_mistakes(self) -> None:
        self.problems.clear()
        self.form.mistakes.clear()
        self._show_mistakes(False)

    def _show_mistakes(self, shown: bool) -> None:
        self.form.mistakes.setVisible(shown)
        self.form.mistakes_label.setVisible(shown)
        self.form.policy_description.setHidden(shown)

    def _selected(self) -> list[QListWidgetItem]:
        """Selected, not current: the list makes an item current merely by getting the keys."""
        return self.form.policies.selectedItems()

    def _describe(self) -> None:
        self._forget_mistakes()
        self.form.policy_description.setText(self.chosen.description if self.chosen else "")

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, "Another policy file", "", "Policies (*.toml)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.add_file(Path(name)))
        dialog.open()
