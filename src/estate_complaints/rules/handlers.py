"""Who may deal with a stage: the policy's demand, set against the officers and the history."""

from collections.abc import Sequence
from typing import Literal

from estate_complaints.rules.entries.base import Entry
from estate_complaints.rules.entries.handling import Assigned
from estate_complaints.rules.entries.outcome import (
    Approved,
    OutcomeConfirmed,
    OutcomeGiven,
    PointDecided,
    Returned,
)
from estate_complaints.rules.people import Member
from estate_complaints.rules.policy.policy import Handlers
from estate_complaints.rules.scene import Scene

Shortcoming = Literal["subject", "earlier", "rank", "role", "panel"]
"""They are complained about, dealt with it before, are not senior enough, or are not it."""


_TAKING_PART: tuple[type[Entry], ...] = (
    PointDecided,
    Approved,
    Returned,
    OutcomeGiven,
    OutcomeConfirmed,
)
"""What makes whoever writes it down involved in a complaint; being responsible does as well."""


def demanded(scene: Scene, stage: str) -> Handlers:
    """Return whom the policy wants at a stage, for a complaint about this kind of subject."""
    at = scene.policy.stage(stage)
    kinds = scene.case.subject_kinds
    others = (one for one in at.other_handlers if not kinds.isdisjoint(one.about))
    return next(others, at.handlers)


def members_of(scene: Scene, numbers: Sequence[int]) -> tuple[Member, ...]:
    """Return the members of the office of those numbers, each once; unknown ones are left out."""
    found = (scene.office.member(number) for number in dict.fromkeys(numbers))
    return tuple(member for member in found if member is not None)


def rank(scene: Scene, member: Member) -> int:
    """Return how senior a member is; higher is more senior."""
    return scene.role_of(member).rank


def on_board(scene: Scene, member: Member) -> bool:
    """Tell whether a member sits on the Board."""
    return scene.role_of(member).board


def is_subject(scene: Scene, member: Member) -> bool:
    """Tell whether the complaint is about this member."""
    return any(subject.member == member.id for subject in scene.case.subjects)


def handled(scene: Scene, stage: str) -> tuple[Member, ...]:
    """Return who was responsible for an earlier stage."""
    return members_of(scene, scene.case.officers(stage))


def involved(scene: Scene, stage: str) -> tuple[Member, ...]:
    """Return who had any part in the complaint at another stage than the one named."""
    numbers: list[int] = []
    for made in scene.case.made(Assigned):
        if made.entry.stage != stage:
            numbers += [*made.entry.officers, made.entry.adviser]
    for kind in _TAKING_PART:
        here = scene.case.made(kind)
        numbers += [made.by for made in here if getattr(made.entry, "stage", stage) != stage]
    return members_of(scene, numbers)


def outranks(scene: Scene, member: Member, demand: Handlers) -> bool:
    """Tell whether a member is senior enough for a stage that wants a fresh, more senior look."""
    if not demand.more_senior_than:
        return True
    before = handled(scene, demand.more_senior_than)
    if demand.or_board and on_board(scene, member):
        return member not in before
    return all(rank(scene, member) > rank(scene, other) for other in before)


def manager_of_service(scene: Scene) -> int | None:
    """Return who manages the service complained about."""
    found = (scene.office.service(subject.service) for subject in scene.case.subjects)
    return next((service.manager for service in found if service), None)


def _falls_to(scene: Scene, stage: str, member: Member, demand: Handlers) -> bool:
    """Tell whether a stage may fall to a member by role, or as the one named to step in."""
    if member.role in demand.roles or (demand.or_board and on_board(scene, member)):
        return True
    if demand.manager_of_service and member.id == manager_of_service(scene):
        return True
    unrestricted = not demand.roles and not demand.manager_of_service
    return unrestricted or (member.role == demand.instead and _stands_in(scene, stage, demand))


def _stands_in(scene: Scene, stage: str, demand: Handlers) -> bool:
    """Tell whether whoever the stage falls to has left, is the subject, or had it earlier."""
    first = _in_roles(scene, demand.roles)
    if demand.manager_of_service:
        managers = members_of(scene, [manager_of_service(scene) or 0])
        first += tuple(manager for manager in managers if manager.active)
    return _all_kept_from(scene, stage, first)


def _in_roles(scene: Scene, roles: Sequence[str]) -> tuple[Member, ...]:
    return tuple(m for m in scene.office.members if m.active and m.role in roles)


def _all_kept_from(scene: Scene, stage: str, members: Sequence[Member]) -> bool:
    return all(is_subject(scene, m) or handled_earlier(scene, stage, m) for m in members)


def handled_earlier(scene: Scene, stage: str, member: Member) -> bool:
    """Tell whether a member is kept from a stage by the part they had in the complaint before."""
    demand = demanded(scene, stage)
    if demand.uninvolved and member in involved(scene, stage):
        return True
    return any(member in handled(scene, earlier) for earlier in demand.not_from)


def _panel_short(scene: Scene, stage: str, members: Sequence[Member], demand: Handlers) -> bool:
    """Tell whether a panel lacks somebody, or holds somebody who has no place on it.

    Whoever steps in does so only where nobody of the role itself can sit.
    """
    missing = [role for role in demand.all_of if role not in {m.role for m in members}]
    if any(not _replaced(scene, stage, role, demand) for role in missing):
        return True
    board = sum(on_board(scene, member) for member in members)
    strangers = any(not _fits_panel(scene, member, demand) for member in members)
    crowded = bool(demand.most) and len(members) > demand.most
    return strangers or crowded or board < demand.board_members + len(missing)


def _replaced(scene: Scene, stage: str, role: str, demand: Handlers) -> bool:
    return bool(demand.instead) and _all_kept_from(scene, stage, _in_roles(scene, [role]))


def shortcomings(scene: Scene, stage: str, officers: Sequence[int]) -> frozenset[Shortcoming]:
    """Return everything that is wrong with these officers for a stage; nothing if all is well."""
    demand = demanded(scene, stage)
    members = members_of(scene, officers)
    panel = _is_panel(demand)
    found: dict[Shortcoming, bool] = {
        "subject": any(is_subject(scene, member) for member in members),
        "earlier": any(handled_earlier(scene, stage, member) for member in members),
        "rank": not all(outranks(scene, member, demand) for member in members),
        "panel": panel and _panel_short(scene, stage, members, demand),
        "role": not panel and not all(_falls_to(scene, stage, m, demand) for m in members),
    }
    return frozenset(name for name, wrong in found.items() if wrong)


def may_handle(scene: Scene, stage: str) -> tuple[Member, ...]:
    """Return the active members who could take a stage alone or sit on its panel.

    A policy that names nobody gives the stage to everybody who works here (C-102).
    """
    demand = demanded(scene, stage)
    return tuple(
        member
        for member in scene.office.members
        if member.active
        and not is_subject(scene, member)
        and not handled_earlier(scene, stage, member)
        and outranks(scene, member, demand)
        and _suits(scene, stage, member, demand)
    )


def nobody_left(scene: Scene, stage: str) -> bool:
    """Tell whether too few members remain to take a stage as the policy wants it."""
    demand, able = demanded(scene, stage), may_handle(scene, stage)
    if not _is_panel(demand):
        return not able
    return _panel_short(scene, stage, _seated(scene, able, demand), demand)


def _seated(scene: Scene, able: Sequence[Member], demand: Handlers) -> tuple[Member, ...]:
    """Return the best panel of those who are able: one of each role wanted, then the Board."""
    wanted = (next((m for m in able if m.role == role), None) for role in demand.all_of)
    seats = [member for member in wanted if member is not None]
    board = [m for m in able if m not in seats and on_board(scene, m)]
    return tuple([*seats, *board][: demand.most or None])


def why_not(scene: Scene, stage: str, member: Member) -> str:
    """Say in a few words why a stage is not a member's to take; nothing where it is."""
    demand = demanded(scene, stage)
    if is_subject(scene, member):
        return "the complaint is about them"
    if handled_earlier(scene, stage, member):
        return "they had a part in it before"
    if not outranks(scene, member, demand):
        return "not more senior than before"
    return "" if _suits(scene, stage, member, demand) else "the policy gives it to others"


def advisers(scene: Scene, stage: str) -> tuple[Member, ...]:
    """Return whom the policy names to advise whoever takes a stage; mostly nobody."""
    role = demanded(scene, stage).advised_by
    return _in_roles(scene, [role]) if role else ()


def _suits(scene: Scene, stage: str, member: Member, demand: Handlers) -> bool:
    if _is_panel(demand):
        return _fits_panel(scene, member, demand)
    return _falls_to(scene, stage, member, demand)


def _is_panel(demand: Handlers) -> bool:
    return bool(demand.all_of or demand.board_members)


def _fits_panel(scene: Scene, member: Member, demand: Handlers) -> bool:
    return member.role in demand.all_of or (demand.board_members > 0 and on_board(scene, member))
