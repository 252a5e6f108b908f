"""Editions of the office's policy: brought as a file, or made by reading a passage otherwise."""

from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest
from tests.factories import policy_text
from tests.office.an_office import AMA, COLINS, at_the_desk
from tests.office.whole_office import AtWork

from estate_complaints.office.complaint.record import assess, record_complaint
from estate_complaints.office.complaint.step_choices import step_choices
from estate_complaints.office.desk import Desk
from estate_complaints.office.doors.place import Place
from estate_complaints.office.policy import editions
from estate_complaints.office.policy.editions import Proposal
from estate_complaints.office.refusal import NotDone
from estate_complaints.rules.entries.intake import MovedToEdition
from estate_complaints.rules.people import Member
from estate_complaints.storage.identity import NotAllowed

NEW_YEAR = date(2027, 1, 1)


def read_otherwise(work: AtWork, first_day: date = NEW_YEAR, **chosen: str) -> Proposal:
    """Read passages otherwise from a day on, as the administrator."""
    wanted = {name.replace("_", "-"): key for name, key in chosen.items()}
    proposal = editions.propose_readings(work.desk, wanted)
    editions.keep_edition(work.desk, proposal, first_day, "The Board decided so.")
    return proposal


def test_a_changed_reading_counts_from_its_first_day_on(cottington: AtWork) -> None:
    """AMB-13, AMB-47: running complaints keep the edition of the day they were received."""
    before = cottington.record()
    found = read_otherwise(cottington, AMB_13="working_days")
    parts = {(one.part, one.now) for one in found.differences}
    assert any(part == "Time limit" and now.startswith("20 working days") for part, now in parts)
    after = cottington.on(date(2027, 1, 4)).record()
    desk = cottington.desk
    limits = [desk.scene(number).policy.clock("review_window").unit for number in (before, after)]
    assert limits == ["days", "working_days"]
    assert "edition 1 (from" in cottington.view(before).edition
    assert "edition 2 (from Fri 1 Jan 2027)" in cottington.view(after).edition


def test_what_is_taken_down_later_keeps_the_edition_of_the_day_of_receipt(
    cottington: AtWork,
) -> None:
    """AMB-47: received on the last day of edition 1, taken down under edition 2."""
    read_otherwise(cottington, AMB_13="working_days")
    cottington.on(date(2026, 12, 31))
    taken = cottington.taken()
    cottington.on(date(2027, 1, 4))
    assert cottington.desk.policy.key == "ccrmo/2"
    assert assess(cottington.desk, taken).clocks
    number = record_complaint(cottington.desk, taken, uuid4()).number
    assert cottington.desk.case(number).edition == "ccrmo/1"


def test_a_running_complaint_is_moved_by_a_recorded_decision(cottington: AtWork) -> None:
    """AMB-47."""
    number = cottington.record()
    read_otherwise(cottington, AMB_13="working_days")
    moving = next(one for one in cottington.view(number).steps if "edition" in one.title)
    assert moving.offered
    assert not moving.likely
    (choice,) = step_choices(cottington.desk, number)["editions"]
    assert (choice.value, choice.words) == ("ccrmo/2", "Edition 2, from Fri 1 Jan 2027")
    manager = cottington.member("estate_manager")
    move = MovedToEdition(edition="ccrmo/2", why="To their advantage.", decided_by=manager)
    view = cottington.take(number, move)
    assert "edition 2" in view.edition
    assert dict(view.history[-1].details)["Edition"] == "2"
    assert cottington.desk.scene(number).policy.clock("review_window").unit == "working_days"


def test_a_colleagues_desk_hears_of_a_new_edition(cottington: AtWork) -> None:
    number = cottington.record()
    other = Desk(
        cottington.desk.book,
        dict(cottington.desk.policies),
        cottington.desk.published,
        cottington.desk.office,
        cottington.desk.member,
        cottington.desk.templates,
        lambda: NEW_YEAR,
    )
    read_otherwise(cottington, AMB_13="literal")
    other.case(number)
    assert other.policy.key == "ccrmo/2"


def test_the_editions_of_the_book_are_told_the_latest_first(cottington: AtWork) -> None:
    read_otherwise(cottington, AMB_13="literal")
    later, first = editions.editions_of(cottington.desk)
    assert (later.edition, later.stands, first.stands) == ("2", "Not yet in force", "In force")
    assert later.what == "The Board decided so."
    assert cottington.desk.member.name in later.recorded
    cottington.on(NEW_YEAR)
    stands = [one.stands for one in editions.editions_of(cottington.desk)]
    assert stands == ["In force", "No longer in force"]


def test_a_file_with_mistakes_says_every_one_and_cannot_be_kept(cottington: AtWork) -> None:
    text = policy_text("ccrmo").replace('head = "estate_manager"', 'head = "king"')
    text = text.replace('key = "starts", value = "local.outcome"', 'key = "starts", value = "tea"')
    found = editions.propose_file(cottington.desk, text)
    assert any("there is no role “king”" in one for one in found.mistakes)
    assert any("“AMB-6”, read as “told”" in one for one in found.mistakes)
    assert found.differences == ()
    with pytest.raises(NotDone, match="mistakes"):
        editions.keep_edition(cottington.desk, found, NEW_YEAR, "")


def test_a_file_of_another_organisation_is_refused(cottington: AtWork) -> None:
    found = editions.propose_file(cottington.desk, policy_text("rprmo"))
    assert any("is kept under “ccrmo”" in one for one in found.mistakes)


def test_a_file_must_have_the_roles_and_letters_this_office_uses(cottington: AtWork) -> None:
    text = policy_text("ccrmo").replace('id = "housing_officer"', 'id = "housing"')
    text = text.replace('template = "local_holding.docx"', 'template = "other.docx"')
    found = editions.propose_file(cottington.desk, text)
    assert any("is Housing Officer (“housing_officer”)" in one for one in found.mistakes)
    assert any("There is no “other.docx”" in one for one in found.mistakes)


def test_a_file_becomes_an_edition_with_a_free_number_and_stays_as_it_was(
    cottington: AtWork, tmp_path: Path
) -> None:
    text = policy_text("ccrmo").replace("silent_days = 10", "silent_days = 5 # shorter")
    file = tmp_path / "ours.toml"
    file.write_text(text, encoding="utf-8-sig")
    found = editions.read_policy_file(cottington.desk, file)
    assert (found.edition, found.mistakes) == ("2", ())
    kept = editions.keep_edition(cottington.desk, found, NEW_YEAR, "Shorter")
    again = editions.keep_edition(cottington.desk, found, NEW_YEAR, "Shorter")
    assert kept is again
    editions.export_file(cottington.desk, "ccrmo/2", tmp_path / "out.toml")
    out = (tmp_path / "out.toml").read_text(encoding="utf-8")
    expected = text.replace('edition = "1"', 'edition = "2"', 1)
    assert out == expected.replace('first_day = "2020-01-01"', 'first_day = "2027-01-01"', 1)


def test_an_edition_cannot_begin_before_the_one_it_follows(cottington: AtWork) -> None:
    read_otherwise(cottington, AMB_13="literal")
    found = editions.propose_readings(cottington.desk, {"AMB-7": "received"})
    assert found.first_day == found.earliest == NEW_YEAR
    assert [one.part for one in found.differences].count("Reading") == 1
    with pytest.raises(NotDone, match="cannot begin before"):
        editions.keep_edition(cottington.desk, found, date(2026, 12, 31), "")


def test_two_colleagues_cannot_record_the_same_edition(cottington: AtWork) -> None:
    first = editions.propose_readings(cottington.desk, {"AMB-13": "literal"})
    second = editions.propose_readings(cottington.desk, {"AMB-7": "received"})
    editions.keep_edition(cottington.desk, first, NEW_YEAR, "")
    with pytest.raises(NotDone, match="colleague"):
        editions.keep_edition(cottington.desk, second, NEW_YEAR, "")


def test_only_an_administrator_makes_an_edition(desk: Desk, place: Place, colin: Member) -> None:
    assert desk.member.id == AMA
    found = editions.propose_readings(desk, {"AMB-28": "working"})
    with at_the_desk(place, colin.id, COLINS) as colins, pytest.raises(NotAllowed):
        editions.keep_edition(colins, found, NEW_YEAR, "")


def test_a_file_that_is_no_text_is_refused_in_a_sentence(
    cottington: AtWork, tmp_path: Path
) -> None:
    (tmp_path / "a.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(NotDone, match="is no text file"):
        editions.read_policy_file(cottington.desk, tmp_path / "a.toml")
    with pytest.raises(NotDone, match="cannot be read"):
        editions.read_policy_file(cottington.desk, tmp_path / "none.toml")
