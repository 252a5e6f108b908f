"""Who may deal with a stage: the policy's demand, set against the officers and the history."""

from collections.abc import Sequence
from typing import Literal

from estate_complaints.rules.people import Member
from estate_complaints.rules.policy import Handlers
from estate_complaints.rules.scene import Scene

Shortcoming = Literal["subject", "earlier", "rank", "role", "panel"]
"""They are complained about, dealt with it before, are not senior enough, or are not it."""


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
    return scene.policy.role(member.role).rank


def on_board(scene: Scene, member: Member) -> bool:
    """Tell whether a member sits on the Board."""
    return scene.policy.role(member.role).board


def is_subject(scene: Scene, member: Member) -> bool:
    """Tell whether the complaint is about this member."""
    return any(subject.member == member.id for subject in scene.case.subjects)


def handled(scene: Scene, stage: str) -> tuple[Member, ...]:
    """Return who was responsible for an earlier stage."""
    return members_of(scene, scene.case.officers(stage))


def outranks(scene: Scene, member: Member, demand: Handlers) -> bool:
    """Tell whether a member is senior enough for a stage that wants a fresh, more senior look."""
    if not demand.more_senior_than:
        return True
    if demand.or_board and on_board(scene, member):
        return True
    before = handled(scene, demand.more_senior_than)
    return all(rank(scene, member) > rank(scene, other) for other in before)


def manager_of_service(scene: Scene) -> int | None:
    """Return who manages the service complained about."""
    found = (scene.office.service(subject.service) for subject in scene.case.subjects)
    return next((service.manager for service in found if service), None)


def _falls_to(scene: Scene, member: Member, demand: Handlers) -> bool:
    """Tell whether a stage may fall to a member by role, or as the one named to step in."""
    if member.role in demand.roles or (demand.or_board and on_board(scene, member)):
        return True
    if demand.manager_of_service and member.id == manager_of_service(scene):
        return True
    unrestricted = not demand.roles and not demand.manager_of_service
    return unrestricted or (member.role == demand.instead and _stands_in(scene, demand))


def _stands_in(scene: Scene, demand: Handlers) -> bool:
    """Tell whether everybody the stage falls to is the subject or handled an earlier stage."""
    first = _in_roles(scene, demand.roles)
    if demand.manager_of_service:
        first += members_of(scene, [manager_of_service(scene) or 0])
    return _all_kept_from(scene, first, demand)


def _in_roles(scene: Scene, roles: Sequence[str]) -> tuple[Member, ...]:
    return tuple(m for m in scene.office.members if m.active and m.role in roles)


def _all_kept_from(scene: Scene, members: Sequence[Member], demand: Handlers) -> bool:
    return all(is_subject(scene, m) or _handled_earlier(scene, m, demand) for m in members)


def _handled_earlier(scene: Scene, member: Member, demand: Handlers) -> bool:
    return any(member in handled(scene, stage) for stage in demand.not_from)


def _panel_short(scene: Scene, members: Sequence[Member], demand: Handlers) -> bool:
    """Tell whether a panel lacks somebody, or holds somebody who has no place on it.

    Whoever steps in does so only where nobody of the role itself can sit.
    """
    missing = [role for role in demand.all_of if role not in {m.role for m in members}]
    if any(not _replaced(scene, role, demand) for role in missing):
        return True
    board = sum(on_board(scene, member) for member in members)
    strangers = any(not _fits_panel(scene, member, demand) for member in members)
    return strangers or board < demand.board_members + len(missing)


def _replaced(scene: Scene, role: str, demand: Handlers) -> bool:
    return bool(demand.instead) and _all_kept_from(scene, _in_roles(scene, [role]), demand)


def shortcomings(scene: Scene, stage: str, officers: Sequence[int]) -> frozenset[Shortcoming]:
    """Return everything that is wrong with these officers for a stage; nothing if all is well."""
    demand = demanded(scene, stage)
    members = members_of(scene, officers)
    panel = _is_panel(demand)
    found: dict[Shortcoming, bool] = {
        "subject": any(is_subject(scene, member) for member in members),
        "earlier": any(_handled_earlier(scene, member, demand) for member in members),
        "rank": not all(outranks(scene, member, demand) for member in members),
        "panel": panel and _panel_short(scene, members, demand),
        "role": not panel and not all(_falls_to(scene, m, demand) for m in members),
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
        and not _handled_earlier(scene, member, demand)
        and outranks(scene, member, demand)
        and _suits(scene, member, demand)
    )


def _suits(scene: Scene, member: Member, demand: Handlers) -> bool:
    if _is_panel(demand):
        return _fits_panel(scene, member, demand)
    return _falls_to(scene, member, demand)


def _is_panel(demand: Handlers) -> bool:
    return bool(demand.all_of or demand.board_members)


def _fits_panel(scene: Scene, member: Member, demand: Handlers) -> bool:
    return member.role in demand.all_of or (demand.board_members > 0 and on_board(scene, member))
