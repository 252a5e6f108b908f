"""The page of the policy in the window: read otherwise, brought as a file, given out."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.factories import policy_text
from tests.joins.at_a_desk import AtADesk
from tests.joins.test_reading import press_f1
from tests.office.whole_office import AtWork

from estate_complaints.desktop.policy.edition_dialog import EditionDialog
from estate_complaints.desktop.policy.policy_place import PolicyPlace
from estate_complaints.desktop.window.places import View
from estate_complaints.joins.policies import PAGE
from estate_complaints.joins.workplace import Workplace
from estate_complaints.office.policy import editions
from estate_complaints.office.policy.policy_file import web_page

PASSAGE = "A Review should be asked for within “20 days”"


@pytest.fixture
def page(workplace: Workplace, here: AtADesk) -> PolicyPlace:
    """The page of the policy, filled."""
    place = workplace.reading.policies.open()
    here.rest()
    return place


def choose_passage(page: PolicyPlace, here: AtADesk) -> None:
    readings = page.readings.list
    (item,) = readings.findItems(PASSAGE, Qt.MatchFlag.MatchContains)
    readings.setCurrentItem(item)
    here.rest()


def proposal(page: PolicyPlace, here: AtADesk) -> EditionDialog:
    """What is shown over the page once the office has answered."""
    here.rest()
    assert page.proposal is not None
    return page.proposal


def test_a_passage_is_read_otherwise_from_a_day_on(
    workplace: Workplace, here: AtADesk, page: PolicyPlace, qtbot: QtBot
) -> None:
    """AMB-13, AMB-47: the date both ways, a new edition, and the open case keeps its own."""
    page.tabs.setCurrentWidget(page.readings)
    choose_passage(page, here)
    panel = page.readings.panel
    names = [button.accessibleName() for button in panel.buttons.values()]
    assert "Thu 7 Jan 2027" in names[0]
    assert "Wed 20 Jan 2027" in names[2]
    qtbot.mouseClick(panel.buttons["working_days"], Qt.MouseButton.LeftButton)
    assert page.has_unsaved()
    page.readings.save.click()
    dialog = proposal(page, here)
    assert dialog.heading.text() == "Edition 2: 2 differences from edition 1"
    assert "20 working days from" in dialog.browser.toPlainText()
    dialog.first_day.setText("1/1/2027")
    dialog.what.setText("Twenty working days, as the Board decided.")
    dialog.save.click()
    here.rest()
    assert workplace.window.banner.sentence == "Edition 2 of the policy is recorded."
    assert not page.has_unsaved()
    assert page.proposal is None
    table = page.editions.table
    told = [[table.item(row, column).text() for column in range(3)] for row in range(2)]
    assert told[0] == ["2", "Fri 1 Jan 2027", "Not yet in force"]
    assert told[1][2] == "In force"
    found: list[str] = []
    here.operations.run(lambda: workplace.desk.case(1).edition, found.append)
    here.rest()
    assert found == ["ccrmo/1"]


def test_a_file_with_mistakes_is_shown_with_every_one_and_cannot_be_saved(
    here: AtADesk, page: PolicyPlace, tmp_path: Path
) -> None:
    text = policy_text("ccrmo").replace('head = "estate_manager"', 'head = "king"')
    file = tmp_path / "ours.toml"
    text = text.replace('amount = 20\nunit = "days"', 'amount = 5000\nunit = "days"')
    file.write_text(text, "utf-8")
    page.editions.import_wanted.emit(file)
    dialog = proposal(page, here)
    said = dialog.browser.toPlainText()
    assert "cannot be used yet" in dialog.heading.text()
    assert "there is no role “king”" in said
    assert "more than ten years" in said
    assert not dialog.save.isVisible()
    dialog.reject()


def test_a_file_becomes_an_edition_and_goes_out_again(
    workplace: Workplace, here: AtADesk, page: PolicyPlace, tmp_path: Path
) -> None:
    file = tmp_path / "ours.toml"
    file.write_text(policy_text("ccrmo").replace("silent_days = 10", "silent_days = 5"), "utf-8")
    page.editions.import_wanted.emit(file)
    dialog = proposal(page, here)
    dialog.first_day.setText("soon")
    dialog.what.setText("")
    dialog.save.click()
    assert "Write the first day" in dialog.failure.text()
    dialog.first_day.setText("1/1/2019")
    dialog.save.click()
    assert "cannot begin before" in dialog.failure.text()
    dialog.first_day.setText("4/1/2027")
    dialog.save.click()
    assert "what is new" in dialog.failure.text()
    dialog.what.setText("Shorter")
    dialog.save.click()
    here.rest()
    assert workplace.desk.policy_on(date(2027, 1, 4)).about.silent_days == 5
    out, document = tmp_path / "out.toml", tmp_path / "out.docx"
    page.editions.file_wanted.emit("ccrmo/2", out)
    page.editions.document_wanted.emit("ccrmo/2", document)
    here.rest()
    assert "silent_days = 5" in out.read_text(encoding="utf-8")
    assert document.read_bytes().startswith(b"PK")
    assert workplace.window.banner.sentence == f"The policy was saved as {document}."


def test_a_file_that_cannot_be_read_is_told(
    workplace: Workplace, here: AtADesk, page: PolicyPlace, tmp_path: Path
) -> None:
    page.editions.import_wanted.emit(tmp_path / "nothing.toml")
    here.rest()
    assert workplace.window.banner.sentence.startswith("nothing.toml cannot be read")


def test_what_was_chosen_can_be_put_back(here: AtADesk, page: PolicyPlace) -> None:
    choose_passage(page, here)
    page.readings.panel.buttons["literal"].click()
    page.readings.undo.click()
    here.rest()
    assert not page.has_unsaved()
    assert page.readings.panel.buttons["generous"].isChecked()


def test_a_colleagues_new_edition_is_shown(
    workplace: Workplace, here: AtADesk, page: PolicyPlace, colleague: AtWork
) -> None:
    theirs = editions.propose_readings(colleague.desk, {"AMB-13": "literal"})
    editions.keep_edition(colleague.desk, theirs, date(2027, 1, 1), "As written.")
    workplace.watching.news.emit()
    here.rest()
    assert page.editions.table.rowCount() == 2
    choose_passage(page, here)
    assert page.readings.panel.buttons["literal"].isChecked()


def test_the_policy_opens_once_and_closes_like_any_page(workplace: Workplace) -> None:
    window = workplace.window
    window.policy_requested.emit()
    first = window.places.get(PAGE)
    window.show_place(View.TODAY)
    window.policy_requested.emit()
    assert window.places.get(PAGE) is first
    assert window.places.key == PAGE
    window.close_page()
    assert window.places.get(PAGE) is None


def test_help_on_the_policy_page_is_about_policies(workplace: Workplace, qtbot: QtBot) -> None:
    workplace.window.policy_requested.emit()
    assert press_f1(workplace.window, qtbot).key == "policy"


def test_the_policy_is_saved_where_one_chose_and_that_is_said(
    workplace: Workplace, here: AtADesk, page: PolicyPlace, tmp_path: Path
) -> None:
    screen, file = page.text, tmp_path / "Our policy.html"
    screen.save_wanted.emit(screen.page, file, False)
    here.rest()
    assert file.read_text(encoding="utf-8") == web_page(screen.page, notes=False)
    assert workplace.window.banner.sentence == f"The policy was saved as {file}."
    assert screen.page.key == workplace.desk.policy.key


def test_where_it_cannot_be_saved_the_reason_is_said(
    workplace: Workplace, here: AtADesk, page: PolicyPlace, tmp_path: Path
) -> None:
    page.text.save_wanted.emit(page.text.page, tmp_path / "no such folder" / "x.html", False)
    here.rest()
    assert workplace.window.banner.sentence.startswith("x.html was not saved: No such file")
