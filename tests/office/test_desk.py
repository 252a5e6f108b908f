"""Founding an office, signing in, and what then lies on the desk: policies, calendar, people."""

from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest
from tests.factories import policy_text
from tests.office.an_office import AMA, AMAS, SHELF, at_the_desk, found, place_in, sit_down
from tests.office.whole_office import PAIGE, AtWork, founded_in

from estate_complaints.office import lists
from estate_complaints.office.complaint.record import record_complaint
from estate_complaints.office.demo.book import PASSWORD
from estate_complaints.office.doors import set_up, sign_in
from estate_complaints.office.doors.set_up import FOUNDER
from estate_complaints.office.lists import Mended
from estate_complaints.office.overview.search import register_ids, register_page
from estate_complaints.office.rows import RegisterFilter
from estate_complaints.rules.people import Service
from estate_complaints.storage import office_rules
from estate_complaints.storage.identity import SignInRefused
from estate_complaints.storage.office_rules import CalendarDay, PolicyText
from estate_complaints.storage.this_pc import NotEnrolled

DAY = date(2026, 12, 18)


def test_whoever_founds_an_office_can_sign_in_and_nobody_else(tmp_path: Path) -> None:
    place = place_in(tmp_path)
    found(place)
    assert sign_in.names(place) == ((AMA, "Ama Boateng"),)
    with at_the_desk(place) as desk:
        assert desk.member.name == "Ama Boateng"
        assert desk.office.details.name == "Storybook RMO"
        assert desk.policy.key == "rprmo/1"
    for wrong in ("ama's long passwort", "", AMAS.upper()):
        with pytest.raises(SignInRefused):
            sit_down(place, AMA, wrong)
    with pytest.raises((SignInRefused, LookupError)):
        sit_down(place, 77, AMAS)


def test_everybody_of_a_whole_office_signs_in_as_themselves(roupell: AtWork) -> None:
    """C-102: every member of staff, and the Board."""
    names = dict(sign_in.names(roupell.place))
    assert len(names) == len(roupell.desk.office.members)
    for number in (roupell.member("employee"), roupell.member("chair")):
        desk = sign_in.sign_in(roupell.place, SHELF, number, PASSWORD).desk
        assert desk.member.name == names[number]
        desk.book.close()


def test_a_complaint_keeps_the_edition_it_was_taken_down_under(roupell: AtWork) -> None:
    """AMB-47, R-007: a changed policy is a new edition, for new complaints."""
    first = roupell.record()
    changed = policy_text("rprmo").replace('edition = "1"', 'edition = "2"', 1)
    changed = changed.replace('first_day = "2020-01-01"', 'first_day = "2027-01-01"', 1)
    kept = PolicyText(id="rprmo/2", first_day=date(2027, 1, 1), text=changed)
    office_rules.keep_policy(roupell.desk.book, kept)
    for today, edition in ((date(2026, 12, 31), "rprmo/1"), (date(2027, 1, 1), "rprmo/2")):
        desk = again(roupell, today)
        assert desk.policy.key == edition
        assert desk.scene(first).policy.key == "rprmo/1"
        desk.book.close()
    desk = again(roupell, date(2027, 1, 4))
    second = record_complaint(desk, roupell.on(date(2027, 1, 4)).taken(), uuid4()).number
    assert desk.scene(second).policy.key == "rprmo/2"
    desk.book.close()


def again(work: AtWork, today: date) -> set_up.Desk:
    """Sign in anew on a day."""
    return sign_in.sign_in(work.place, SHELF, FOUNDER, PASSWORD, lambda: today).desk


def test_days_the_office_is_closed_move_the_dates_and_the_lists_follow(roupell: AtWork) -> None:
    """R-049: neither closures count nor holidays proclaimed since; the lists follow."""
    number = roupell.record()
    closed = [date(2026, 12, 29), date(2026, 12, 30), date(2026, 12, 31)]
    days = [CalendarDay(day=day, name="Christmas closure", kind="closed") for day in closed]
    days.append(CalendarDay(day=date(2027, 1, 4), name="Coronation", kind="bank_holiday"))
    office_rules.keep_days(roupell.desk.book, tuple(days))
    desk = again(roupell, DAY)
    clock = desk.scene(number).clock("stage1_reply")
    assert clock is not None
    assert clock.due == date(2027, 1, 12)
    assert "the office is closed on 29 to 31 Dec" in clock.why
    assert lists.mend(desk) == Mended(done=1)
    assert lists.mend(desk) == Mended()
    (line,) = register_page(desk, register_ids(desk, RegisterFilter(words="turner")))
    assert line.due_name == "Acknowledge the complaint"
    desk.book.close()


def test_lists_are_not_worked_out_anew_without_need(roupell: AtWork) -> None:
    roupell.record()
    told: list[tuple[int, int]] = []
    desk = sign_in.sign_in(
        roupell.place, SHELF, FOUNDER, PASSWORD, progress=lambda *how_far: told.append(how_far)
    ).desk
    assert told == []
    desk.book.close()


def test_services_and_their_managers_are_known_at_the_next_sign_in(roupell: AtWork) -> None:
    """R-036."""
    manager = roupell.member("caretaking_manager")
    services = (Service(id="cleaning", name="Cleaning", manager=manager),)
    set_up.set_services(roupell.desk, services, uuid4())
    assert roupell.desk.office.services == services
    desk = again(roupell, DAY)
    assert desk.office.services == services
    desk.book.close()


def test_a_copy_of_the_shared_folder_opens_nothing_without_this_pc(
    founded: Path, tmp_path: Path
) -> None:
    """R-024: the office key stays on the PCs of the office."""
    place = founded_in("ccrmo", founded, tmp_path)
    stranger = type(place)(place.folder, tmp_path / "another pc")
    with pytest.raises(NotEnrolled):
        sign_in.sign_in(stranger, SHELF, FOUNDER, PASSWORD)
    assert PAIGE.name.encode() not in place.book.read_bytes()
