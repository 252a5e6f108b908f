"""What speaks against a step: a level, the rule's number, its clause and one plain sentence."""

from collections.abc import Iterable
from dataclasses import dataclass

from estate_complaints.rules.checks import CHECKS, Asked
from estate_complaints.rules.clocks.clock import RUNNING
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.days.reckoning import in_words
from estate_complaints.rules.earlier import perhaps_the_same
from estate_complaints.rules.entries import Entry
from estate_complaints.rules.handlers import demanded, members_of, nobody_left
from estate_complaints.rules.people import Member
from estate_complaints.rules.policy.policy import Level
from estate_complaints.rules.policy.policy_wording import filled
from estate_complaints.rules.scene import Scene


@dataclass(frozen=True)
class Objection:
    """One objection. `clause` is the identifier of the clause, `cited` how it is cited.

    A "block" stands in the way; a "warn" wants a reason that the history keeps; a "tell"
    only informs. `rule` is empty where the order of things speaks and not a rule of the policy.
    """

    level: Level
    rule: str
    clause: str
    cited: str
    says: str


def objection(scene: Scene, level: Level, clause: str, says: str, rule: str = "") -> Objection:
    """Make an objection, filling the placeholders of its sentence from the case.

    It stands beside the step, with its clause, before anything is done (C-008).
    """
    return Objection(level, rule, clause, scene.policy.cite(clause), fill(scene, says))


def too_few(scene: Scene, stage: str) -> Iterable[Objection]:
    """Yield, where nobody is left who may take a stage, that this is so and what is offered."""
    if not nobody_left(scene, stage):
        return
    demand = demanded(scene, stage)
    name = scene.policy.stage(stage).name
    says = f"Too few people are left who may deal with this at {name}. {demand.nobody_left}"
    yield objection(scene, "tell", demand.clause, says.rstrip(), demand.rule)


def by_the_rules(
    scene: Scene, kind: str, stage: str, entry: Entry | None = None
) -> Iterable[Objection]:
    """Yield what the policy's rules say of an entry of a kind at a stage.

    Without an entry, only what is already certain is said.
    """
    for rule in scene.policy.rules_on(kind, stage):
        if _broken(Asked(scene, rule, stage, entry)):
            yield objection(scene, rule.level, rule.clause, rule.says, rule.id)


def _broken(asked: Asked) -> bool:
    rule = asked.rule
    if not CHECKS[rule.check](asked):
        return False
    if rule.only_if and not CHECKS[rule.only_if](asked):
        return False
    return not (rule.unless and CHECKS[rule.unless](asked))


def fill(scene: Scene, sentence: str) -> str:
    """Put the facts of a case into a sentence of the policy.

    Known: complainant, representative, subject, manager, stage, register, head, due, officer,
    number, limit, organisation, origin, earlier.
    """
    if "{" not in sentence:
        return sentence
    policy, speaks = scene.policy, scene.case.representative
    age, origin = policy.age_limit, scene.case.received.origin
    same = perhaps_the_same(scene.case, scene.earlier)
    facts = {
        "complainant": scene.complainant or "the complainant",
        "representative": speaks.name if speaks else "",
        "subject": subjects_named(scene),
        "manager": _managers(scene),
        "stage": scene.stage.name,
        "register": policy.about.register,
        "organisation": policy.about.short_name,
        "head": policy.role(policy.about.head).name,
        "due": _next_due(scene),
        "officer": _names(members_of(scene, scene.case.officers(scene.case.stage))),
        "number": str(scene.case.number),
        "origin": origin.reference if origin else "",
        "earlier": uk_dates.join(one.reference for one in same),
        "limit": in_words(age.amount, age.unit) if age else "",
    }
    return filled(sentence, facts)


def subjects_named(scene: Scene) -> str:
    """Return the names of everybody the complaint is about, or an empty text."""
    named = (one.name or scene.office.name_of(one.member) for one in scene.case.subjects)
    return uk_dates.join(list(filter(None, named)))


def _managers(scene: Scene) -> str:
    """Who manages the people complained about, as the list of people has it."""
    people = (scene.office.member(one.member) for one in scene.case.subjects)
    names = (scene.office.name_of(one.manager) for one in people if one is not None)
    return uk_dates.join(list(dict.fromkeys(filter(None, names)))) or "their manager"


def _names(members: Iterable[Member]) -> str:
    return uk_dates.join([member.name for member in members]) or "nobody"


def _next_due(scene: Scene) -> str:
    """The nearest date of ours that still runs; else the latest that did."""
    ours = [clock for clock in scene.clocks if clock.due and clock.rule.binds == "office"]
    running = [clock.due for clock in ours if clock.due and clock.state in RUNNING]
    if running:
        return uk_dates.short(min(running))
    dates = [clock.due for clock in ours if clock.due]
    return uk_dates.short(max(dates)) if dates else "no date"
