"""The letter that invites to a meeting or an interview, and the list that it is chosen from."""

from datetime import date

import msgspec
from tests.factories import Story, shipped_policy
from tests.histories import stage1_ready
from tests.office.occasions import an_occasion, at_the_close, letter_of
from tests.office.whole_office import AtWork
from tests.rules.clocks.test_meetings import ASKED, MEETS, NEXT_DAY, board_review_asked, invited

from estate_complaints.letters.duties import unmet
from estate_complaints.office.complaint.step_choices import step_choices
from estate_complaints.office.letters import letters
from estate_complaints.office.letters.letter_fields import fields_for
from estate_complaints.office.letters.letter_promises import promised_too_soon
from estate_complaints.rules.entries.handling import Acknowledged
from estate_complaints.rules.policy.policy import External

IN_FULL = invited(about="What happened on each day.", present="Mr Ode and Ms Lim, of the Board")


def test_the_board_invites_to_its_review_meeting_and_says_who_may_come_along() -> None:
    """R-026, R-085."""
    text = letter_of(an_occasion(board_review_asked(ASKED), NEXT_DAY, IN_FULL))
    for words in (
        "Your appeal to our Board: invitation to a review meeting",
        "We invite you to a meeting:",
        "Day: Thursday 2 April 2026",
        "Time: 6.30 pm",
        "Place: The hall",
        "Also present: Mr Ode and Ms Lim, of the Board",
        "What happened on each day.",
        "accompanied by a friend, a witness or an advocate",
    ):
        assert words in text


def test_an_interview_at_stage_1_has_a_letter_of_its_own_words() -> None:
    """R-026, R-041."""
    asked = invited(stage="stage1", to="interview")
    text = letter_of(an_occasion(stage1_ready(ASKED), NEXT_DAY, asked))
    assert "We invite you to an interview:" in text
    assert "a friend, a witness or an advocate" in text
    assert "Board" not in text


def test_cottington_close_invites_to_a_meeting_as_well() -> None:
    """C-028."""
    text = letter_of(an_occasion(at_the_close(ASKED), NEXT_DAY, invited(stage="local")))
    assert "You are welcome to bring somebody with you." in text


def test_an_invitation_without_a_time_or_a_place_lacks_what_it_must_say() -> None:
    """R-026, R-085."""
    for without, lacking in (
        ({}, []),
        ({"at": " "}, ["day_time_place"]),
        ({"place": ""}, ["day_time_place"]),
    ):
        occasion = an_occasion(board_review_asked(ASKED), NEXT_DAY, invited(**without))
        found = unmet(occasion.letter.duties, fields_for(occasion), upheld=False)
        assert [duty.needs for duty in found] == lacking


def test_an_invitation_that_comes_after_the_meeting_is_warned_of() -> None:
    """R-085: posted on Mon 23 Mar 2026, it reaches them on the Wednesday."""
    posted = invited(date(2026, 3, 24), how="post")
    [warning] = promised_too_soon(an_occasion(board_review_asked(ASKED), NEXT_DAY, posted))
    assert "reaches them only on Wed 25 Mar 2026" in warning.says
    by_email = invited(date(2026, 3, 24))
    assert not [*promised_too_soon(an_occasion(board_review_asked(ASKED), NEXT_DAY, by_email))]
    assert not [*promised_too_soon(an_occasion(board_review_asked(ASKED), NEXT_DAY, invited()))]


def test_the_step_files_the_letter_and_the_history_tells_all_of_it(roupell: AtWork) -> None:
    """R-026."""
    number = roupell.record()
    asked = invited(roupell.desk.today(), stage="stage1", to="interview")
    view = roupell.take(number, asked)
    assert "10 working days" not in view.status
    [letter] = view.letters
    assert "We invite you to an interview:" in letters.letter_text(roupell.desk, letter.document)
    told = dict(view.history[-1].details)
    assert (told["What they are invited to"], told["Time"]) == ("Interview", "6.30 pm")
    listed = [one.value for one in step_choices(roupell.desk, number)["invitations"]]
    assert listed == ["interview", "meeting"]


def test_a_letter_says_of_every_body_outside_how_it_is_reached() -> None:
    """C-064, R-087: the first in a line for each way, each further one in a line of its own."""
    policy = shipped_policy("code2024")
    ombudsman = next(one for one in policy.external if one.letters)
    letter = "stage1_acknowledgement"
    more = (
        External(
            body="The Council", letters=(letter,), clause="3.7", address="Town Hall", email="a@b.uk"
        ),
        External(body="Citizens Advice", letters=(letter,), clause="3.7", email="c@d.uk"),
        External(body="Nobody's address", letters=(letter,), clause="3.7", guidance=("Ask.",)),
    )
    story = Story(msgspec.structs.replace(policy, external=(ombudsman, *more))).received(ASKED)
    text = letter_of(an_occasion(story, MEETS, Acknowledged(stage="stage1", how="email")))
    assert f"E-mail: {ombudsman.email}" in text
    assert "The Council: e-mail: a@b.uk, address: Town Hall\n" in text
    assert "Citizens Advice: e-mail: c@d.uk\n" in text
    assert "Nobody's address:" not in text
