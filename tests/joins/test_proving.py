"""A book that was changed behind the program's back is told to whoever sits down next."""

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import update
from tests.joins.at_a_desk import AtADesk
from tests.office.whole_office import AtWork
from tests.stories.hands import Hands

from estate_complaints.joins.proving import ALARM
from estate_complaints.joins.workplace import Workplace
from estate_complaints.storage import this_pc
from estate_complaints.storage.tables import entries


@pytest.fixture
def hands(workplace: Workplace, here: AtADesk) -> Hands:
    return Hands(workplace.window, lambda: here.operations.is_busy)


def forge_the_last(colleague: AtWork) -> None:
    last = colleague.desk.book.head().seq
    statement = update(entries).where(entries.c.seq == last).values(signature=bytes(64))
    colleague.desk.book.database.write(lambda c: c.execute(statement).rowcount, lambda _: None)


def test_a_forged_entry_raises_an_alarm_that_leads_to_the_page_about_it(
    workplace: Workplace, here: AtADesk, colleague: AtWork, hands: Hands
) -> None:
    colleague.record()
    forge_the_last(colleague)
    workplace.watching.look()
    hands.rest()
    assert workplace.window.banner.sentence == ALARM
    hands.press("What does this mean?")
    hands.press("Check every entry")
    hands.wait_to_read("The record is not what was written.")
    hands.press("Take it as it is")
    assert this_pc.remembered_head(here.place.profile) != colleague.desk.book.head()
    hands.press("Go on from it")
    hands.rest()
    assert this_pc.remembered_head(here.place.profile) == colleague.desk.book.head()


def test_a_whole_record_is_said_to_be_whole(
    workplace: Workplace, here: AtADesk, hands: Hands, qtbot: QtBot
) -> None:
    workplace.proving.open()
    hands.press("Check every entry")
    hands.wait_to_read("The record is whole: 1 entry, each as it was written.")
    assert workplace.window.banner.sentence == ""
