"""Finds what contradicts itself in a policy whose every key is well-formed."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from estate_complaints.rules.entries import KINDS
from estate_complaints.rules.policy.confidential_sense import about_confidential
from estate_complaints.rules.policy.policy import External, Handlers, Policy, Rule, Stage
from estate_complaints.rules.policy.policy_times import about_clock, ids, none_such, too_long
from estate_complaints.rules.policy.policy_wording import unprintable
from estate_complaints.rules.policy.readings_sense import unreadable

CONDITIONS = ("wants_written", "not_practicable", "tried")
"""What `when` may ask of a new complaint in the lines of the table “entry”."""

MAY_BE_EMPTY = frozenset(
    {
        "not_put_right",
        "decisions",
        "compensation_steps",
        "tellings",
        "circumstances",
        "referrals",
    }
)
"""Lists a policy can do without."""


def contradictions(policy: Policy, checks: Mapping[str, object] | None = None) -> Iterable[str]:
    """Yield one sentence for each reference that leads nowhere and each thing said twice.

    `checks` are the names a rule may use; None leaves them unlooked at.
    """
    yield from _said_twice(policy)
    yield from _unknown_clauses(policy)
    yield from _about_about(policy)
    yield from _about_lists(policy)
    for stage in policy.stages:
        yield from _about_stage(policy, stage)
    for clock in policy.clocks:
        yield from about_clock(policy, clock)
    for rule in policy.rules:
        yield from _about_rule(policy, rule, checks)
    yield from _about_letters(policy)
    yield from about_confidential(policy)
    yield from _about_external(policy)
    yield from _about_entry(policy)
    if policy.age_limit:
        yield from too_long("Table “age_limit”", policy.age_limit.amount, policy.age_limit.unit)
    yield from _unreachable(policy)
    yield from unprintable(policy)
    yield from unreadable(policy)


def _said_twice(policy: Policy) -> Iterable[str]:
    tables: dict[str, tuple[Any, ...]] = {
        name: getattr(policy, name)
        for name in (
            "clauses",
            "roles",
            "stages",
            "clocks",
            "letters",
            "confidential",
            "ambiguities",
        )
    }
    for name in policy.lists.__struct_fields__:
        tables[f"lists, {name}"] = getattr(policy.lists, name)
    for table, parts in tables.items():
        seen: set[str] = set()
        for part in parts:
            if part.id in seen:
                yield f"Table “{table}”: “{part.id}” stands there twice."
            seen.add(part.id)


def _clauses_used(part: Any, where: str) -> Iterable[tuple[str, str]]:
    """Yield (place, clause) for every clause named anywhere inside a part."""
    for name in part.__struct_fields__:
        value = getattr(part, name)
        inside = f"{where}, {name}" if where else f"Table “{name}”"
        if name == "clause" or name.endswith("_clause"):
            yield inside, value
        elif hasattr(value, "__struct_fields__"):
            yield from _clauses_used(value, inside)
        elif isinstance(value, tuple):
            for position, item in enumerate(value, start=1):
                if hasattr(item, "__struct_fields__"):
                    label = getattr(item, "id", "")
                    called = f"“{label}”" if label else f"number {position}"
                    yield from _clauses_used(item, f"{inside} {called}")


def _unknown_clauses(policy: Policy) -> Iterable[str]:
    known = ids(policy.clauses)
    for where, clause in _clauses_used(policy, ""):
        yield from none_such(where, "clause", [clause], known)


def _about_about(policy: Policy) -> Iterable[str]:
    about, roles = policy.about, ids(policy.roles)
    yield from none_such("Table “about”, head", "role", [about.head], roles)
    yield from none_such("Table “about”, record_keeper", "role", [about.record_keeper], roles)
    for key, day in (
        ("first_day", about.first_day),
        ("review_on", about.review_on or about.first_day),
    ):
        try:
            date.fromisoformat(day)
        except ValueError:
            yield f"Table “about”, {key}: “{day}” is no day written like 2027-01-06."
    if not _numbers(about.reference):
        yield (
            f"Table “about”, reference: “{about.reference}” does not tell complaints apart; "
            "it is written like XY/{year}/{number:03d}."
        )
    yield from _plain_name("Table “about”, templates", about.templates)


def _numbers(pattern: str) -> bool:
    """Tell whether a pattern can be filled in, and gives each complaint another reference."""
    try:
        return pattern.format(year=2027, number=1) != pattern.format(year=2027, number=2)
    except (ValueError, LookupError, AttributeError):
        return False


def _plain_name(where: str, name: str) -> Iterable[str]:
    """A policy comes from outside: what it names lies in the folder of templates, nowhere else."""
    if set(name) & set('/\\:*?"<>|') or name.startswith("."):
        yield f"{where}: “{name}” must be a plain name, without a folder."


def _about_lists(policy: Policy) -> Iterable[str]:
    for name in policy.lists.__struct_fields__:
        if not getattr(policy.lists, name) and name not in MAY_BE_EMPTY:
            yield f"Table “lists”, {name}: at least one line is needed."
    if not any(term.written for term in policy.lists.deliveries):
        yield "Table “lists”, deliveries: one of them has to be written = true, for letters."
    for name in ("scopes", "decisions"):
        for term in getattr(policy.lists, name):
            where = f"Table “lists”, {name} “{term.id}”, becomes"
            yield from none_such(where, "category", [term.becomes], ids(policy.lists.categories))
            if term.becomes and not term.offers_new_case:
                yield f"{where}: nothing comes of it without offers_new_case = true."


def _about_stage(policy: Policy, stage: Stage) -> Iterable[str]:
    where = f"Table “stages” “{stage.id}”"
    yield from none_such(f"{where}, follows", "stage", [stage.follows], ids(policy.stages))
    yield from none_such(f"{where}, puts_aside", "stage", stage.puts_aside, ids(policy.stages))
    yield from none_such(f"{where}, kept_by", "role", [stage.kept_by], ids(policy.roles))
    yield from _about_handlers(policy, stage.handlers, f"{where}, handlers")
    for other in stage.other_handlers:
        yield from _about_handlers(policy, other, f"{where}, other_handlers")
        if not other.about:
            yield f"{where}, other_handlers: “about” has to say for which kinds of subject."


def _about_handlers(policy: Policy, handlers: Handlers, where: str) -> Iterable[str]:
    stages, roles = ids(policy.stages), ids(policy.roles)
    earlier = (handlers.more_senior_than, *handlers.not_from)
    yield from none_such(where, "stage", earlier, stages)
    named = (*handlers.roles, *handlers.all_of, handlers.instead, handlers.advised_by)
    yield from none_such(where, "role", named, roles)
    subjects = ids(policy.lists.subject_kinds)
    yield from none_such(f"{where}, about", "kind of subject", handlers.about, subjects)


def _about_rule(policy: Policy, rule: Rule, checks: Mapping[str, object] | None) -> Iterable[str]:
    where = f"Table “rules” “{rule.id}”"
    yield from none_such(f"{where}, on", "kind of entry", rule.on, KINDS)
    if not rule.on:
        yield f"{where}, on: at least one kind of entry is needed, or it never speaks."
    yield from none_such(f"{where}, stages", "stage", rule.stages, ids(policy.stages))
    if "received" in rule.on and rule.level == "block":
        yield f"{where}, level: taking a complaint down is never blocked; use “warn” or “tell”."
    if checks is not None:
        for name in filter(None, (rule.check, rule.only_if, rule.unless)):
            if name not in checks:
                yield f"{where}: “{name}” is not a check this program knows."
    for key, value in rule.values.items():
        yield from _about_value(policy, rule, key, value)


_NAMED: Mapping[str, tuple[str, Callable[[Policy], set[str]]]] = {
    "clock": ("clock", lambda policy: ids(policy.clocks)),
    "stages": ("stage", lambda policy: ids(policy.stages)),
    "roles": ("role", lambda policy: ids(policy.roles)),
    "scopes": ("decision on scope", lambda policy: ids(policy.lists.scopes)),
    "categories": ("category", lambda policy: ids(policy.lists.categories)),
    "subject": ("decision", lambda policy: ids(policy.lists.decisions)),
    "kinds": (
        "kind of complainant or subject",
        lambda policy: ids(policy.lists.subject_kinds) | ids(policy.lists.complainant_kinds),
    ),
}
"""What the values of a rule name, and where it has to stand."""


def _about_value(policy: Policy, rule: Rule, key: str, value: object) -> Iterable[str]:
    where = f"Table “rules” “{rule.id}”, values, {key}"
    names = value if isinstance(value, list) else [value]
    if key in _NAMED:
        what, known = _NAMED[key]
        yield from none_such(where, what, map(str, names), known(policy))
    elif key in ("field", "when_field"):
        for kind in rule.on:
            if kind in KINDS and value not in KINDS[kind].__struct_fields__:
                yield f"{where}: an entry “{kind}” has no “{value}”."


def _about_letters(policy: Policy) -> Iterable[str]:
    stages, roles = ids(policy.stages), ids(policy.roles)
    occasions: set[tuple[str, str]] = set()
    for letter in policy.letters:
        where = f"Table “letters” “{letter.id}”"
        yield from none_such(f"{where}, stage", "stage", [letter.stage], stages)
        yield from none_such(f"{where}, step", "kind of entry", [letter.step], KINDS)
        yield from none_such(f"{where}, approved_by", "role", letter.approved_by, roles)
        yield from _plain_name(f"{where}, template", letter.template)
        if not letter.template.endswith(".docx"):
            yield f"{where}, template: “{letter.template}” is no Word document (.docx)."
        if (letter.step, letter.stage) in occasions:
            yield f"{where}: another letter goes with this step already."
        occasions.add((letter.step, letter.stage))


def _about_external(policy: Policy) -> Iterable[str]:
    for position, external in enumerate(policy.external, start=1):
        yield from _about_one_external(policy, external, f"Table “external” number {position}")


def _about_one_external(policy: Policy, external: External, where: str) -> Iterable[str]:
    clocks = (external.not_before, external.last_day)
    yield from none_such(f"{where}, after", "stage", [external.after], ids(policy.stages))
    yield from none_such(f"{where}, letters", "letter", external.letters, ids(policy.letters))
    yield from none_such(where, "clock", clocks, ids(policy.clocks))
    if not external.after and not external.letters:
        yield f"{where}: “after” or “letters” has to say which letters tell of it."


def _about_entry(policy: Policy) -> Iterable[str]:
    for position, line in enumerate(policy.entry, start=1):
        where = f"Table “entry” number {position}"
        yield from none_such(f"{where}, stage", "stage", [line.stage], ids(policy.stages))
        yield from none_such(f"{where}, when", "condition", [line.when], CONDITIONS)
        yield from none_such(where, "category", line.categories, ids(policy.lists.categories))
        yield from none_such(where, "kind of subject", line.about, ids(policy.lists.subject_kinds))
    if not policy.entry:
        yield "Table “entry”: no stage is named at which a complaint starts."
    elif policy.entry[-1].when:
        yield "Table “entry”: the last line must do without “when”, so that every complaint starts."
    elif policy.entry[-1].categories or policy.entry[-1].about:
        yield "Table “entry”: the last line must be for every category and every kind of subject."


def _unreachable(policy: Policy) -> Iterable[str]:
    stages = ids(policy.stages)
    entered = {line.stage for line in policy.entry}
    for stage in policy.stages:
        where = f"Table “stages” “{stage.id}”, follows"
        if stage.id not in entered and not stage.follows:
            yield f"{where}: no complaint can ever reach this stage."
        chain, here = {stage.id}, stage
        while here.follows in stages:
            here = policy.stage(here.follows)
            if here.id in chain:
                yield f"{where}: the stage follows itself in a circle."
                break
            chain.add(here.id)
