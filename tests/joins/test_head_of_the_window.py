"""The head of the window, as colleagues change the office it speaks of."""

from uuid import uuid4

import msgspec
from tests.joins.at_a_desk import AtADesk
from tests.office.whole_office import AtWork

from estate_complaints.joins.workplace import Workplace
from estate_complaints.office.doors import set_up
from estate_complaints.office.doors.set_up import FOUNDER


def test_a_new_name_of_the_office_stands_in_the_window_once_it_is_saved(
    workplace: Workplace, here: AtADesk, colleague: AtWork
) -> None:
    administrator = colleague.as_member(FOUNDER).desk
    new = msgspec.structs.replace(administrator.office.details, name="Larch RMO")
    set_up.change_details(administrator, new, uuid4())
    workplace.watching.look()
    here.rest()
    assert workplace.window.windowTitle().endswith("Larch RMO")
    assert workplace.window.status.words[0] == "Larch RMO"
