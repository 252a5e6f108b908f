"""The program backs the book up by itself, and says so where it cannot."""

import pytest
from tests.desktop.operation_jobs import Gate
from tests.joins.at_a_desk import AtADesk
from tests.office.whole_office import AtWork
from tests.stories.hands import Hands

from estate_complaints.joins.workplace import Workplace
from estate_complaints.office.upkeep import backups


@pytest.fixture
def hands(workplace: Workplace, here: AtADesk) -> Hands:
    return Hands(workplace.window, lambda: here.is_busy)


def test_whoever_signs_in_leaves_a_backup_behind(workplace: Workplace, here: AtADesk) -> None:
    kept = backups.newest(here.place)
    assert kept is not None
    assert kept.made.date() == here.day


def test_the_page_says_when_the_last_was_made_and_makes_another(
    workplace: Workplace, here: AtADesk, hands: Hands
) -> None:
    workplace.proving.open()
    hands.wait_to_read("The last backup was made on Fri 18 Dec 2026 at 12:00")
    before = len(list(backups.folders(here.place)[0].iterdir()))
    here.day = here.day.replace(day=21)
    hands.press("Make a backup now")
    hands.wait_to_read("The last backup was made on Mon 21 Dec 2026")
    assert len(list(backups.folders(here.place)[0].iterdir())) == before + 1


def test_a_folder_that_cannot_be_written_is_told_once(
    workplace: Workplace, here: AtADesk, hands: Hands
) -> None:
    for folder in backups.folders(here.place):
        folder.rename(folder.with_name("moved away"))
        folder.write_text("a file where the folder should be", encoding="utf-8")
    workplace.backing_up.keep_up()
    hands.rest()
    assert workplace.window.banner.sentence.startswith("No backup could be made.")
    workplace.window.banner.put_away()
    workplace.backing_up.keep_up()
    hands.rest()
    assert workplace.window.banner.sentence == ""


def test_nobody_waits_while_a_backup_is_being_made(
    workplace: Workplace, here: AtADesk, hands: Hands
) -> None:
    gate, answers = Gate(), list[str]()
    workplace.backing_up.worker.run(gate)
    gate.reached.wait()
    here.operations.run(lambda: "the book answers", answers.append)
    here.qtbot.waitUntil(lambda: not here.operations.is_busy)
    assert answers == ["the book answers"]
    assert workplace.backing_up.is_busy
    gate.open()
    here.rest()


def test_whoever_leaves_gives_up_the_backup_and_leaves_no_half_of_one(
    workplace: Workplace, here: AtADesk, colleague: AtWork
) -> None:
    before = {folder: sorted(folder.iterdir()) for folder in backups.folders(here.place)}
    colleague.record()
    here.day = here.day.replace(day=21)
    gate = Gate()
    workplace.backing_up.worker.run(gate)
    gate.reached.wait()
    workplace.backing_up.keep_up()

    def at_the_door() -> None:
        assert workplace.backing_up.is_busy  # nobody waited for what is still held up
        workplace.backing_up.keep_up()
        gate.open()

    here.stand_up(workplace, at_the_door)
    assert {one: sorted(one.iterdir()) for one in before} == before
