"""People named after receipt: who complains, who speaks for them, whom it is about."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.factories import Story, is_broken, rules_of
from tests.histories import (
    acknowledged,
    assigned,
    ccrmo,
    early_worked,
    local_asked,
    local_ready,
    rprmo,
    stage1_ready,
)

from estate_complaints.rules.case.findings import last_heard
from estate_complaints.rules.case.representation import entitled
from estate_complaints.rules.checks import CHECKS, of_parties
from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.handling import Assigned, ContactMade
from estate_complaints.rules.entries.intake import (
    AuthorityConfirmed,
    Representative,
    StruckOut,
    Subject,
)
from estate_complaints.rules.entries.outcome import Closed, OutcomeGiven
from estate_complaints.rules.entries.parties import (
    ComplainantNamed,
    RepresentativeNamed,
    RepresentativeStoodDown,
    SubjectCorrected,
)
from estate_complaints.rules.handlers import demanded, is_subject

DAY, LATER = date(2026, 12, 18), date(2027, 1, 6)
PETITION: dict[str, Any] = {"complainant_kind": "petition", "complainant": None}
ANONYMOUS: dict[str, Any] = {"complainant_kind": "anonymous", "complainant": None}
ANN = Representative(name="Ann O’Nymous")
POSTED = OutcomeGiven(stage="local", how="post")
EARLY = OutcomeGiven(stage="early", how="telephone")
REPLY = OutcomeGiven(stage="stage1", how="email")


def spokesperson(kind: str = "petition") -> ComplainantNamed:
    return ComplainantNamed(complainant=7, complainant_kind=kind, name="Mr Sam Vimes")


def named(name: str = "Ann O’Nymous", **said: Any) -> RepresentativeNamed:
    return RepresentativeNamed(name=name, **said)


def about(kind: str, member: int = 0, **said: Any) -> SubjectCorrected:
    return SubjectCorrected(about=kind, member=member, why="They told us.", **said)


def contact(party: str = "complainant", **said: Any) -> ContactMade:
    return ContactMade(stage="early", how="telephone", party=party, note="Rang.", **said)


def test_a_petition_can_be_answered_once_its_spokesperson_is_named() -> None:
    """C-085, C-086: one complaint, recorded against the nominated spokesperson."""
    story = local_ready(DAY, **PETITION)
    assert "C-086" in rules_of(story.against(POSTED, DAY), "block")
    story.then(DAY, spokesperson())
    assert "C-086" not in rules_of(story.against(POSTED, DAY))
    assert story.case().complainant == 7


def test_a_spokesperson_struck_out_leaves_the_petition_without_one() -> None:
    """C-086: whoever was named by mistake is nobody again."""
    story = local_asked(DAY, **PETITION).then(DAY, spokesperson())
    story.then(DAY, StruckOut(number=story.case().seen, why="Wrong name."))
    assert story.case().complainant is None
    assert "C-086" in rules_of(story.against(acknowledged("local"), DAY), "block")


def test_an_anonymous_complainant_who_comes_forward_is_answered_like_anybody() -> None:
    """C-082, C-083: letters and stages open, and no decision on acting is wanted any more."""
    story = local_ready(DAY, **ANONYMOUS)
    closing = Closed(reason="anonymous_considered")
    assert "C-082" in rules_of(story.against(POSTED, DAY), "block")
    assert "C-083" in rules_of(story.against(closing, DAY), "block")
    story.then(DAY, spokesperson("resident"))
    assert "C-082" not in rules_of(story.against(POSTED, DAY))
    assert "C-083" not in rules_of(story.against(closing, DAY))


@pytest.mark.parametrize("kind", ["anonymous", "office"])
def test_naming_somebody_says_who_they_are(kind: str) -> None:
    """C-082, C-020: a kind of complainant that names nobody cannot be named."""
    found = ccrmo(DAY, **ANONYMOUS).against(spokesperson(kind), DAY)
    assert ["names nobody" in one.says for one in found if one.level == "block"] == [True]


def test_a_closed_complaint_still_learns_who_complained() -> None:
    """C-086: writing down is never refused."""
    story = early_worked(DAY, **ANONYMOUS).then(DAY, Closed(reason="anonymous_considered"))
    assert story.against(spokesperson("resident"), LATER) == ()


def test_a_representative_named_later_needs_permission_before_we_respond() -> None:
    """C-026: by word of mouth is enough here; any way the office is satisfied."""
    story = local_ready(DAY).then(DAY, named())
    assert "C-026" in rules_of(story.against(POSTED, DAY), "block")
    story.then(DAY, AuthorityConfirmed(how="She rang."))
    assert "C-026" not in rules_of(story.against(POSTED, DAY))


def test_authority_may_be_shown_when_the_representative_is_named() -> None:
    """C-026, R-025: at any stage; in writing only where the policy says so."""
    assert "C-026" not in rules_of(
        local_ready(DAY).then(DAY, named(how="A call.")).against(POSTED, DAY)
    )
    told = stage1_ready(DAY).then(DAY, named(how="A call."))
    assert "R-025" in rules_of(told.against(REPLY, DAY), "block")
    assert entitled(told.policy, told.case()) is None
    written = stage1_ready(DAY).then(DAY, named(in_writing=True))
    assert "R-025" not in rules_of(written.against(REPLY, DAY))
    assert entitled(written.policy, written.case()) == ANN


def test_authority_is_for_the_person_it_was_given_to() -> None:
    """R-025, C-026: the next representative needs their own; a new address needs none."""
    story = stage1_ready(DAY).then(DAY, named(in_writing=True))
    moved = story.then(DAY, named("ann o’nymous", address="2 New Street")).case()
    assert moved.may_act(in_writing=True)
    assert moved.representative is not None
    assert moved.representative.address == "2 New Street"
    assert not story.then(DAY, named("Bob Marsh")).case().may_act()


def test_nobody_speaks_for_the_complainant_once_the_representative_stood_down() -> None:
    """C-026, R-025; should they come back, they need authority anew."""
    story = rprmo(DAY, representative=ANN).then(DAY, AuthorityConfirmed(how="E", in_writing=True))
    story.then(DAY, RepresentativeStoodDown(why="She moved away."))
    assert story.case().representative is None
    assert [one.says for one in story.against(RepresentativeStoodDown(), DAY)] == [
        "Nobody represents the complainant."
    ]
    assert not story.then(DAY, named()).case().may_act()


def test_authority_in_writing_is_confirmed_once() -> None:
    """R-025: what was only said can still be confirmed in writing."""
    story = rprmo(DAY, representative=ANN).then(DAY, AuthorityConfirmed(how="A call."))
    assert story.step("authority_confirmed", DAY).offered
    story.then(DAY, AuthorityConfirmed(how="A letter.", in_writing=True))
    assert not story.step("authority_confirmed", DAY).offered


def test_whoever_a_complaint_turns_out_to_be_about_cannot_go_on_with_it() -> None:
    """C-073, R-037: not decide, not answer; somebody else can once it is assigned anew."""
    story = local_ready(DAY)
    manager = story.in_role("estate_manager")
    found = story.against(about("staff", manager), DAY)
    assert "C-073" in rules_of(found, "tell")
    story.then(DAY, about("staff", manager))
    assert "C-073" in rules_of(story.against(POSTED, DAY), "block")
    chair = story.in_role("chair")
    story.then(DAY, Assigned(stage="local", officers=(chair,)))
    assert "C-073" not in rules_of(story.against(POSTED, DAY), "block")


def test_a_complaint_may_turn_out_to_be_about_somebody_else_or_about_another_as_well() -> None:
    """C-073, C-076, R-037: independence is kept from each of them."""
    story = ccrmo(DAY, subject=Subject(kind="staff", member=3))
    also = story.then(DAY, about("board_member", 8, also=True)).scene(DAY)
    members = {m.id for m in story.office.members if is_subject(also, m)}
    assert members == {3, 8}
    assert also.case.subject_kinds == {"staff", "board_member"}
    corrected = story.then(DAY, about("staff", 4)).scene(DAY)
    assert {m.id for m in story.office.members if is_subject(corrected, m)} == {4}


def test_the_times_and_the_handlers_follow_whom_it_is_about() -> None:
    """R-075, R-039: a Board member's complaint has its own clock and its own panel."""
    story = rprmo(DAY)
    assert story.clock("stage1_reply", DAY).due is not None
    story.then(DAY, about("board_member", 8, also=True))
    scene = story.scene(DAY)
    assert scene.clock("stage1_reply") is None
    assert story.clock("board_track_reply", DAY).due == date(2027, 1, 12)
    assert demanded(scene, "stage1").board_members > 0
    assert "R-039" in rules_of(story.against(assigned("stage1", 1), DAY), "block")


def test_only_contact_with_the_complainant_or_their_representative_counts() -> None:
    """C-035, C-009, R-031."""
    story = ccrmo(DAY)
    story.then(LATER, contact("other"))
    assert "C-035" in rules_of(story.against(EARLY, LATER), "block")
    assert last_heard(story.case()) == DAY
    assert story.clock("early_contact", LATER).stopped is None
    story.then(LATER, contact("representative"))
    assert last_heard(story.case()) == LATER
    assert story.clock("early_contact", LATER).stopped == LATER
    spoken = rprmo(DAY, channel="telephone").then(DAY, contact("other"))
    assert is_broken(spoken, "verbal_without_contact", on=DAY)
    assert not is_broken(spoken.then(DAY, contact()), "verbal_without_contact", on=DAY)


def test_a_contact_written_down_before_this_was_asked_was_with_the_complainant() -> None:
    """C-035: the oldest histories keep their meaning."""
    old = ContactMade(stage="early", how="telephone", whom="her son", note="Rang.")
    assert ccrmo(DAY).then(DAY, old).case().contacts()[0].entry.party == "complainant"


@given(st.lists(st.sampled_from([named("A"), named("B", how="x"), RepresentativeStoodDown()])))
def test_nobody_has_authority_who_does_not_speak(entries: list[Entry]) -> None:
    """C-026: whatever the order in which representatives come and go."""
    case = ccrmo(DAY, representative=ANN).then(DAY, *entries).case()
    last = entries[-1] if entries else None
    assert (case.representative is None) is isinstance(last, RepresentativeStoodDown)
    assert case.may_act() <= (case.representative is not None)
    if isinstance(last, RepresentativeNamed):
        assert case.may_act() is (last.name == "B")


def test_every_check_of_parties_is_proved_here() -> None:
    """C-026, C-073: each broken and each kept at least once."""
    known = {n for n, check in CHECKS.items() if check.__module__ == of_parties.__name__}
    story, boss = local_ready(DAY), 6
    proved: dict[str, tuple[Story, Entry | None, Story, Entry | None]] = {
        "named_without_authority": (story, named(), story, named(how="A call.")),
        "officer_becomes_subject": (
            story,
            about("staff", story.in_role("estate_manager")),
            story,
            about("staff", 1),
        ),
        "handled_by_subject": (
            local_ready(DAY).then(DAY, about("staff", boss)),
            None,
            story,
            None,
        ),
    }
    assert proved.keys() == known
    for check, (broken, first, kept, second) in proved.items():
        assert is_broken(broken, check, first, on=DAY), check
        assert not is_broken(kept, check, second, on=DAY), check
