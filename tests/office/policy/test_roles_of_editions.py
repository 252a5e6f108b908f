"""Roles that come and go with editions of the policy, while complaints keep theirs (AMB-47)."""

from datetime import timedelta
from uuid import uuid4

import pytest
from tests.factories import policy_text
from tests.office.an_office import change
from tests.office.whole_office import AtWork

from estate_complaints.office.complaint.intake_lists import intake_lists
from estate_complaints.office.complaint.step_choices import step_choices
from estate_complaints.office.desk import Desk, role_of
from estate_complaints.office.doors.place import Place
from estate_complaints.office.policy import editions
from estate_complaints.office.refusal import NotDone
from estate_complaints.office.upkeep.people import admit
from estate_complaints.rules.people import Member

TRAINEE = '[[roles]]\nid = "trainee"\nname = "Trainee"\nrank = 1\n\n'
EMPLOYEE = '[[roles]]\nid = "employee"\nname = "Member of staff"\nrank = 1\n\n'


def keep(desk: Desk, text: str, days: int) -> None:
    """Record a policy file as the edition in force from so many days on."""
    proposal = editions.propose_file(desk, text)
    editions.keep_edition(desk, proposal, desk.today() + timedelta(days), "The Board decided so.")


def test_a_colleague_in_a_new_role_opens_an_older_complaint(cottington: AtWork) -> None:
    """AMB-47: the complaint keeps its edition, the office its people of today."""
    desk, number = cottington.desk, cottington.record()
    keep(desk, policy_text("ccrmo").replace("[[roles]]", f"{TRAINEE}[[roles]]", 1), 0)
    new = Member(id=0, name="Tracey Neale", role="trainee")
    tracey = admit(desk, cottington.place, new, "", uuid4())
    desk.member = tracey
    assert desk.policy.key == "ccrmo/2"
    assert desk.case(number).edition == "ccrmo/1"
    assert cottington.view(number).steps
    offered = step_choices(desk, number)
    for name in ("members", "colleagues"):
        assert "Tracey Neale, Trainee" in [one.words for one in offered[name]]
    for under in intake_lists(desk):
        assert "Trainee" in [one.hint for one in under.choices["members"]]


def without_employees() -> str:
    text = policy_text("rprmo")
    assert EMPLOYEE in text
    return text.replace(EMPLOYEE, "")


def test_nobody_is_let_in_with_a_role_that_a_coming_edition_drops(desk: Desk, place: Place) -> None:
    keep(desk, without_employees(), 30)
    eve = Member(id=0, name="Eve Adams", role="employee")
    with pytest.raises(NotDone, match="no Member of staff any more from"):
        admit(desk, place, eve, "", uuid4())
    ben = admit(desk, place, Member(id=0, name="Ben Okri", role="chair"), "", uuid4())
    with pytest.raises(NotDone, match="Choose a role that stays"):
        change(desk, place, ben.id, role="employee")
    assert ben in desk.office.members


def test_an_edition_is_not_kept_once_somebody_came_whose_role_it_drops(
    desk: Desk, place: Place
) -> None:
    proposal = editions.propose_file(desk, without_employees())
    assert not proposal.mistakes
    colin = admit(desk, place, Member(id=0, name="Colin Marsh", role="employee"), "", uuid4())
    with pytest.raises(NotDone, match="Colin Marsh is Member of staff"):
        editions.keep_edition(desk, proposal, desk.today(), "")
    change(desk, place, colin.id, active=False)
    editions.keep_edition(desk, proposal, desk.today(), "")
    assert role_of(desk, colin).name == "Member of staff"  # from the edition that knew it
