"""The office and the hands the tests of the intake form share."""

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.factories import an_office, shipped_policy

from estate_complaints.desktop.intake.intake import IntakeScreen
from estate_complaints.office.complaint.intake_lists import IntakeLists, chosen_from
from estate_complaints.office.complaint.taken import Taken
from estate_complaints.office.rows import Choice, FoundPerson
from estate_complaints.rules.policy.policy import Policy

POLICY = shipped_policy("ccrmo")
OFFICE = an_office(POLICY)
TODAY = date(2026, 12, 18)
RESIDENT = "“Fix & <b>mend</b>” — it's 'late'\n\n  שלום 👩‍👩‍👧 مرحبا\u00a0%s {{ 7*7 }}"
SHAH = FoundPerson(
    id=7,
    words="Mrs Amina Shah, 12, 020 7946 0018",
    name="Mrs Amina Shah",
    address="Larch House\nCottington Close",
    flat="12",
    telephone="020 7946 0018",
    email="a.shah@mail.example",
    reply_by=POLICY.lists.deliveries[1].id,
    access_needs="Large print",
    language="Welsh",
)


def lists(policy: Policy = POLICY) -> dict[str, tuple[Choice, ...]]:
    offered, office = policy.lists, an_office(policy)
    members = (Choice(m.id, m.name, policy.role(m.role).name) for m in office.members)
    return {
        "channels": chosen_from(offered.channels),
        "complainant_kinds": chosen_from(offered.complainant_kinds),
        "categories": chosen_from(offered.categories),
        "subject_kinds": chosen_from(offered.subject_kinds),
        "deliveries": chosen_from(offered.deliveries),
        "services": tuple(Choice(one.id, one.name) for one in office.services),
        "members": tuple(members),
        "tried": (
            Choice("yes", "Yes"),
            Choice("no", "No, not yet"),
            Choice("not_practicable", "No, it was not practicable"),
        ),
    }


def new_screen(policy: Policy = POLICY) -> IntakeScreen:
    return IntakeScreen([IntakeLists(policy, lists(policy))], TODAY)


def open_screen(qtbot: QtBot) -> IntakeScreen:
    screen = new_screen()
    qtbot.addWidget(screen)
    screen.resize(1240, 860)
    with qtbot.waitExposed(screen):
        screen.show()
    return screen


def field(screen: QWidget, name: str) -> Any:
    found = screen.findChild(QWidget, name)
    assert found is not None, name
    return found


def button(widget: QWidget, words: str) -> QPushButton:
    found = (b for b in widget.findChildren(QPushButton) if b.text().replace("&", "") == words)
    return next(found)


def pick(screen: QWidget, name: str, value: object) -> None:
    combo: QComboBox = field(screen, name)
    combo.setCurrentIndex(combo.findData(value))


def kind_with(mark: str) -> str:
    return next(term.id for term in POLICY.lists.complainant_kinds if getattr(term, mark))


def shown(screen: QWidget, name: str) -> bool:
    return bool(field(screen, name).isVisibleTo(screen))


def sentence(screen: QWidget, name: str) -> str:
    label = field(screen, f"{name}_problem")
    return label.text() if label.isVisibleTo(screen) else ""


def write_enough(screen: IntakeScreen) -> None:
    field(screen, "full_name").setText("Mrs Amina Shah")
    field(screen, "point_1_wrong").setPlainText("The lift is out of order.")


def save(screen: IntakeScreen, qtbot: QtBot) -> Taken:
    with qtbot.waitSignal(screen.submitted, timeout=1000) as signal:
        button(screen, "Save complaint").click()
    taken = signal.args[0]
    assert isinstance(taken, Taken)
    return taken


def visible_words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def look_for(screen: IntakeScreen, qtbot: QtBot, name: str = "full_name") -> None:
    line = field(screen, name)
    line.setFocus()
    with qtbot.waitSignal(screen.person_wanted, timeout=2000) as signal:
        qtbot.keyClicks(line, "shah")
    assert signal.args == ["shah"]
    screen.show_people([SHAH])


def choose_first(qtbot: QtBot) -> None:
    popup = QApplication.activePopupWidget()
    assert popup is not None
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
