"""The parts of a policy that say whose a confidential record is, and what it asks for."""

from estate_complaints.rules.policy.policy_parts import Part


class ConfidentialStep(Part, frozen=True, kw_only=True):
    """An entry that a confidential record asks for; `says` stands at the head of its form.

    `without` are fields this policy has no use for. `too_early` is said, and stands in the way,
    while no action was begun; `uncleared` where a copy still tells about others.
    """

    kind: str
    clause: str
    rule: str = ""
    says: str
    without: tuple[str, ...] = ()
    too_early: str = ""
    uncleared: str = ""


class ConfidentialRecord(Part, frozen=True, kw_only=True):
    """A record beside a complaint that a closed circle reads, and nobody it is about.

    It belongs to complaints about the kinds of subject in `about`, or with a point of one of
    `categories`. Its readers are the members in `roles` and, with `line_manager`, whoever
    manages the person complained about; where none of them is left, the members of the first of
    `instead` in which somebody is. `assessors` are the roles that assess and decide (empty:
    anybody), `bases` what an assessment can rest on. `says` is told to readers, `others` to
    everybody else, and `nobody_left` where nobody may read.
    """

    id: str
    name: str
    about: tuple[str, ...]
    categories: tuple[str, ...] = ()
    roles: tuple[str, ...]
    line_manager: bool = False
    instead: tuple[str, ...] = ()
    assessors: tuple[str, ...] = ()
    bases: tuple[str, ...]
    clause: str
    rule: str
    says: str
    others: str
    nobody_left: str
    steps: tuple[ConfidentialStep, ...]
