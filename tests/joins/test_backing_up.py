"""The program backs the book up by itself, and says so where it cannot."""

import pytest
from tests.joins.at_a_desk import AtADesk
from tests.stories.hands import Hands

from estate_complaints.joins.workplace import Workplace
from estate_complaints.office import backups


@pytest.fixture
def hands(workplace: Workplace, here: AtADesk) -> Hands:
    return Hands(workplace.window, lambda: here.operations.is_busy)


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
