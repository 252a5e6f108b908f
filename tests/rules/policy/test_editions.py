"""Several editions of a policy: which counts on a day, and moving a complaint to another."""

from dataclasses import replace
from datetime import date

import msgspec
import pytest
from tests.factories import Story, shipped_policy
from tests.histories import decided

from estate_complaints.rules.entries.intake import MovedToEdition, StruckOut
from estate_complaints.rules.handlers import why_not
from estate_complaints.rules.people import Member
from estate_complaints.rules.policy.editions import in_force, in_order, review_day
from estate_complaints.rules.policy.policy import Policy, Role, Term
from estate_complaints.rules.scene import Scene
from estate_complaints.rules.steps.references import unknown_to
from estate_complaints.rules.steps.steps import objections_to, steps_in

DAY = date(2026, 12, 18)
MOVE = MovedToEdition(edition="rprmo/2", why="The Board asks for it.", decided_by=1)


def an_edition(number: str, first_day: str, *without: str) -> Policy:
    """The shipped policy under another number, without some of its time limits."""
    policy = shipped_policy("rprmo")
    about = msgspec.structs.replace(policy.about, edition=number, first_day=first_day)
    clocks = tuple(clock for clock in policy.clocks if clock.id not in without)
    return msgspec.structs.replace(policy, about=about, clocks=clocks)


ONE, TWO = an_edition("1", "2020-01-01"), an_edition("2", "2027-01-01")


@pytest.mark.parametrize(
    ("day", "edition"),
    [
        (date(2019, 1, 1), "1"),
        (date(2026, 12, 31), "1"),
        (date(2027, 1, 1), "2"),
        (date(2030, 1, 1), "2"),
    ],
)
def test_an_edition_is_in_force_from_its_first_day_on(day: date, edition: str) -> None:
    """AMB-47."""
    assert in_force([ONE, TWO], day).about.edition == edition
    assert in_force([TWO, ONE], day).about.edition == edition


def test_of_two_with_the_same_first_day_the_later_recorded_counts() -> None:
    again = an_edition("10", "2027-01-01")
    assert in_force([ONE, TWO, again], DAY.replace(year=2027)).about.edition == "10"
    assert [one.about.edition for one in in_order([TWO, ONE, again])] == ["1", "2", "10"]


def a_scene(*editions: Policy) -> Scene:
    scene = Story(ONE).received(DAY).scene(DAY)
    return Scene(ONE, scene.calendar, scene.office, scene.case, DAY, scene.actor, editions=editions)


def test_a_complaint_can_only_be_moved_where_there_is_another_edition() -> None:
    """AMB-47."""
    assert "moved_to_edition" not in {step.kind for step in steps_in(a_scene(ONE))}
    step = next(s for s in steps_in(a_scene(ONE, TWO)) if s.kind == "moved_to_edition")
    assert step.offered


def says(scene: Scene, entry: MovedToEdition) -> str:
    return " ".join(one.says for one in objections_to(scene, entry) if one.level == "block")


def test_a_move_names_an_edition_a_reason_and_who_decided() -> None:
    """AMB-47."""
    assert says(a_scene(ONE, TWO), MOVE) == ""
    here = msgspec.structs.replace(MOVE, edition="rprmo/1")
    assert "under this edition already" in says(a_scene(ONE, TWO), here)
    nowhere = msgspec.structs.replace(MOVE, edition="rprmo/9", decided_by=99)
    told = says(a_scene(ONE, TWO), nowhere)
    assert "Edition: please choose" in told
    assert "Decided by: please choose" in told


def test_a_complaint_stays_where_the_other_edition_has_no_word_for_it() -> None:
    assert unknown_to(TWO, a_scene(ONE, TWO).case) == ()
    assert "has no word for" in says(a_scene(ONE, poorer_channels()), MOVE)


def test_a_move_that_is_struck_out_gives_the_first_edition_back() -> None:
    story = Story(ONE).received(DAY).then(DAY, MOVE)
    assert story.case().edition == "rprmo/2"
    story.then(DAY, StruckOut(number=2, why="It was another complaint."))
    assert story.case().edition == "rprmo/1"


def with_outcome(policy: Policy, name: str) -> Policy:
    """An edition with one outcome more."""
    more = Term(id=name, name=name.capitalize())
    lists = msgspec.structs.replace(policy.lists, outcomes=(*policy.lists.outcomes, more))
    return msgspec.structs.replace(policy, lists=lists)


def test_a_move_stays_once_something_only_the_new_edition_knows_was_recorded() -> None:
    """AMB-47: the complaint could be read under no edition any more."""
    newer = with_outcome(TWO, "partly")
    story = Story(ONE).received(DAY).then(DAY, MOVE, decided("stage1", "partly"))
    scene = replace(story.scene(DAY), policy=newer, editions=(ONE, newer))
    struck = StruckOut(number=2, why="It was another complaint.")
    assert "Edition 1 has no word for “partly”" in " ".join(
        one.says for one in objections_to(scene, struck) if one.level == "block"
    )
    back = Story(ONE).received(DAY).then(DAY, MOVE, struck)
    scene = replace(back.scene(DAY), editions=(ONE, poorer_channels()))
    again = StruckOut(number=3, why="It was this one after all.")
    assert any("has no word for" in one.says for one in objections_to(scene, again))


def poorer_channels() -> Policy:
    """The second edition without the channel complaints come by here."""
    channels = tuple(one for one in ONE.lists.channels if one.id != ONE.lists.channels[0].id)
    return msgspec.structs.replace(TWO, lists=msgspec.structs.replace(TWO.lists, channels=channels))


def test_a_day_for_looking_at_the_policy_again_may_be_set() -> None:
    """R-007: a comprehensive and up to date policy."""
    about = msgspec.structs.replace(ONE.about, review_on="2027-03-31")
    assert review_day(ONE) is None
    assert review_day(msgspec.structs.replace(ONE, about=about)) == date(2027, 3, 31)


def with_role(policy: Policy, name: str, rank: int) -> Policy:
    """An edition with one role more."""
    more = Role(id=name, name=name.capitalize(), rank=rank)
    return msgspec.structs.replace(policy, roles=(*policy.roles, more))


def test_a_colleague_with_a_role_of_a_newer_edition_works_on_older_complaints() -> None:
    """AMB-47: the complaint keeps its edition, while roles belong to the office of today."""
    newer = with_role(TWO, "trainee", 1)
    story = Story(ONE).received(DAY)
    new = Member(id=77, name="Tracey Neale", role="trainee")
    story.office = msgspec.structs.replace(story.office, members=(*story.office.members, new))
    scene = replace(story.scene(DAY, 77), editions=(ONE, newer))
    assert steps_in(scene)
    assert why_not(scene, scene.case.stage, new) == "the policy gives it to others"
    assert scene.role_of(new).name == "Trainee"


def test_a_role_no_edition_knows_any_more_is_below_every_other() -> None:
    gone = Member(id=77, name="Otto Mann", role="warden")
    held = a_scene(ONE, TWO).role_of(gone)
    assert held.name == "warden"
    assert not held.board
    assert held.rank < min(role.rank for role in ONE.roles)
