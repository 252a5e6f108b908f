"""How far a policy is from the Code: read on the screen, and printed black on white."""

from pathlib import Path

import pytest
from PySide6.QtGui import QPdfWriter
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from tests.factories import RESOURCES, ROOT, shipped_policy

from estate_complaints.desktop.policy.code_leaf import CODE
from estate_complaints.desktop.policy.policy_screen import PolicyScreen
from estate_complaints.desktop.reading.print_preview import on_paper
from estate_complaints.office.doors.sign_in import Shelf
from estate_complaints.office.policy.how_far import the_code
from estate_complaints.office.policy.policy_page import policy_page


@pytest.fixture
def screen(qtbot: QtBot) -> PolicyScreen:
    code = the_code(Shelf(RESOURCES, ROOT / "letter_templates"))
    page = policy_page(shipped_policy("ccrmo"), code)
    screen = PolicyScreen([page], page.key)
    qtbot.addWidget(screen)
    screen.go_to(CODE)
    return screen


def test_the_last_page_tells_how_far_the_policy_is_from_the_code(screen: PolicyScreen) -> None:
    said = screen.browser.toPlainText()
    assert screen.keys[-1] == CODE
    assert screen.page.name in said
    assert "this policy is looser in 10 places, silent in" in said
    places = [said.index(f"\n{name}\n") for name in ("Looser", "Silent", "The same")]
    assert places == sorted(places)
    assert "Early Resolution, Local Resolution and Review" in said
    assert "Check them against the published Complaint Handling Code" in said


def test_a_verdict_is_told_in_words_beside_what_the_policy_says(screen: PolicyScreen) -> None:
    said = screen.browser.toPlainText()
    assert "Looser. Complaints are accepted up to 6 months after what happened." in said
    assert "Our words, to be checked" in said


def test_the_page_on_show_can_be_printed(screen: PolicyScreen, qtbot: QtBot) -> None:
    [button] = [b for b in screen.findChildren(QPushButton) if b.text().startswith("Print")]
    button.click()
    dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, QPrintPreviewDialog)]
    [preview] = [one for one in dialogs if one.isVisible()]
    qtbot.addWidget(preview)
    assert preview.windowTitle() == "Print: Beside the Code"
    preview.close()


def test_on_paper_it_is_black_on_white_on_a_few_pages(screen: PolicyScreen, tmp_path: Path) -> None:
    assert screen.browser.leaf is not None
    document = on_paper(screen.browser.leaf)
    writer = QPdfWriter(str(tmp_path / "code.pdf"))
    document.print_(writer)
    assert "There are 3 stages" in document.toPlainText()
    assert (tmp_path / "code.pdf").stat().st_size > 5_000
