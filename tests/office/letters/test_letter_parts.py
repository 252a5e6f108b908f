"""Who writes to whom, how they are greeted, and what is asked of whom a letter goes to."""

from datetime import date

import msgspec
import pytest
from tests.factories import Story, shipped_policy
from tests.office.occasions import SHE, an_occasion, at_the_close, at_the_park, letter_of

from estate_complaints.office.letters.letter_fields import fields_for
from estate_complaints.office.letters.letter_parts import called
from estate_complaints.rules.entries.handling import Acknowledged, Assigned, TimeExtended
from estate_complaints.rules.entries.intake import (
    AuthorityConfirmed,
    DetailsCorrected,
    Representative,
    Subject,
)
from estate_complaints.rules.entries.outcome import EscalationRequested, OutcomeGiven

DAY = date(2026, 11, 16)
LATER = date(2026, 11, 30)
POSTED = Acknowledged(stage="stage1", how="post")
SON = Representative(name="Mr Justin Case", address="2 Elsewhere Street\nLondon")


@pytest.mark.parametrize(
    ("name", "greeted"),
    [
        ("Ms Adaeze Okafor", "Ms Okafor"),
        ("Cllr Joan de Souza", "Cllr de Souza"),
        ("Dame Iris Bloom", "Dame Iris"),
        ("Mr and Mrs Kettle", "Mr and Mrs Kettle"),
        ("Marigold Tapper", "Marigold Tapper"),
        ("Ms نور القمر", "Ms القمر"),
        ("Cher", "Cher"),
        ("Mr Case", "Mr Case"),
        ("", ""),
    ],
)
def test_people_are_greeted_by_title_and_surname(name: str, greeted: str) -> None:
    assert called(name) == greeted


def test_a_complainant_is_asked_whether_somebody_may_speak_for_them() -> None:
    """R-025, C-026."""
    occasion = an_occasion(at_the_park(DAY, representative=SON), DAY, POSTED)
    assert fields_for(occasion).addressee.name == "Ms Paige Turner"
    assert "Mr Justin Case has been in touch with us on your behalf." in letter_of(occasion)


def test_somebody_who_may_speak_for_them_is_written_to() -> None:
    """R-025, C-026."""
    story = at_the_park(DAY, representative=SON)
    story.then(DAY, AuthorityConfirmed(how="A letter", in_writing=True))
    occasion = an_occasion(story, DAY, POSTED)
    text = letter_of(occasion)
    assert fields_for(occasion).addressee.address_lines == ("2 Elsewhere Street", "London")
    assert "Dear Mr Case," in text
    assert "You are acting for Ms Paige Turner in this complaint" in text
    assert "on your behalf" not in text


@pytest.mark.parametrize("needs", ["Large print", "needs large-print letters"])
def test_large_print_is_kept_in_mind_wherever_it_was_written_down(needs: str) -> None:
    """C-007."""
    theirs = msgspec.structs.replace(SHE, access_needs=needs)
    assert fields_for(an_occasion(at_the_park(DAY), DAY, POSTED, theirs)).large_print
    story = at_the_park(DAY).then(DAY, DetailsCorrected(why="They said.", access_needs=needs))
    assert fields_for(an_occasion(story, DAY, POSTED)).large_print
    assert not fields_for(an_occasion(at_the_park(DAY), DAY, POSTED)).large_print


def test_a_request_is_understood_in_its_own_words() -> None:
    """C-045, C-057."""
    story = Story(shipped_policy("ccrmo")).received(DAY, stage="early")
    asked = EscalationRequested(stage="local", channel="email", why="No answer.", wanted="A date.")
    story.then(DAY, OutcomeGiven(stage="early", how="telephone"), asked)
    text = letter_of(an_occasion(story, DAY, Acknowledged(stage="local", how="post")))
    assert "You told us why you were not satisfied: “No answer.”" in text
    assert "What you would like: “A date.”" in text
    assert "and the outcome at Early Resolution that we gave you on 16 November 2026" in text


def test_a_complaint_that_begins_further_on_was_not_requested() -> None:
    """C-036."""
    text = letter_of(an_occasion(at_the_close(DAY), DAY, Acknowledged(stage="local", how="post")))
    assert "We received your complaint by telephone on 16 November 2026" in text
    assert "request" not in text


def test_everybody_who_looks_into_it_is_named_with_their_role() -> None:
    story = at_the_close(DAY)
    manager, clerk = story.in_role("services_manager"), story.in_role("receptionist")
    story.then(DAY, Assigned(stage="local", officers=(manager, clerk)))
    told = fields_for(an_occasion(story, DAY, Acknowledged(stage="local", how="post"))).stage
    assert (
        told.handled_by == f"Person {manager} (Services Manager) and Person {clerk} (Receptionist)"
    )


def test_whoever_complains_about_a_person_is_told_and_nobody_else_is() -> None:
    """C-080, R-056."""
    about_staff = at_the_park(DAY, subject=Subject(kind="staff", member=1))
    assert "action under our disciplinary policy" in letter_of(
        an_occasion(about_staff, DAY, POSTED)
    )
    assert "disciplinary" not in letter_of(an_occasion(at_the_park(DAY), DAY, POSTED))


def test_a_holding_letter_says_why_and_both_days() -> None:
    """R-050: and of a second one, every day that was promised."""
    story = at_the_park(DAY)
    first = TimeExtended(
        stage="stage1",
        clock="stage1_reply",
        until=date(2026, 12, 11),
        why="She is ill.",
        how="post",
    )
    text = letter_of(an_occasion(story, LATER, first))
    assert "She is ill." in text
    assert "We will send you our full reply by 11 December 2026." in text
    assert "We had first expected to send it by 30 November 2026." in text
    second = msgspec.structs.replace(first, until=date(2026, 12, 18))
    held = fields_for(an_occasion(story, date(2026, 12, 10), second)).holding
    assert held.original_date == "30 November 2026, and then by 11 December 2026"


def test_where_the_policy_sets_no_day_the_first_holding_letter_moves_none() -> None:
    """C-066."""
    story = at_the_close(DAY)
    story.then(DAY, EscalationRequested(stage="review", channel="email"))
    held = TimeExtended(stage="review", clock="review_response", until=LATER, how="post")
    assert fields_for(an_occasion(story, DAY, held)).holding.original_date == ""
    again = msgspec.structs.replace(held, until=date(2026, 12, 7))
    assert fields_for(an_occasion(story, DAY, again)).holding.original_date == "30 November 2026"


def test_the_last_day_before_a_complaint_is_closed_is_named() -> None:
    """C-051, AMB-8."""
    text = letter_of(an_occasion(at_the_close(DAY), DAY, OutcomeGiven(stage="local", how="email")))
    assert "You can ask for a Review by 6 December 2026 even if your complaint has been" in text
    assert "The last of those days is 30 November 2026." in text


def test_the_final_letter_names_where_to_go_and_from_when() -> None:
    """C-060..C-065."""
    story = at_the_close(DAY)
    story.then(DAY, EscalationRequested(stage="review", channel="email"))
    text = letter_of(an_occasion(story, DAY, OutcomeGiven(stage="review", how="email")))
    body = "London Borough of Lambeth Housing Services"
    assert f"you can refer the matter to the {body}. You can do so directly from 11 January" in text
    assert "You can do so earlier if a ‘designated person’ supports you." in text


def test_the_reply_at_the_last_stage_names_the_council_and_the_board() -> None:
    """R-080, R-081, R-087."""
    story = at_the_park(DAY)
    story.then(DAY, EscalationRequested(stage="stage2", channel="email"))
    text = letter_of(an_occasion(story, DAY, OutcomeGiven(stage="stage2", how="email")))
    assert "you can appeal to Lambeth Council by e-mail." in text
    assert "E-mail: complaints@lambeth.gov.uk" in text
    assert "You may also choose to appeal to our Board." in text


@pytest.mark.parametrize("expects", ["A new lift cannot be had; a repair can.", ""])
def test_what_cannot_be_had_is_said_from_the_outset(expects: str) -> None:
    """R-048: in the acknowledgement, and nothing of the kind where nothing was typed."""
    said = Acknowledged(stage="stage1", how="post", expectations=expects, question="Which lift?")
    letter = letter_of(an_occasion(at_the_park(DAY), DAY, said))
    assert ("cannot be had" in letter) is bool(expects)
    assert "Which lift?" in letter  # R-046, C-030
