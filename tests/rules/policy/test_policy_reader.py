"""Reading a policy file: every mistake is told in the office's words, and nothing crashes."""

import copy
import tomllib
from collections.abc import Iterator
from datetime import date
from typing import Any, get_args, get_origin, get_type_hints

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.factories import Story, policy_text, shipped_policy
from tests.small_policies import toml

from estate_complaints.rules import intake
from estate_complaints.rules.checks import CHECKS
from estate_complaints.rules.clocks import moments
from estate_complaints.rules.policy.policy import Policy
from estate_complaints.rules.policy.policy_reader import PolicyRefused, read_policy
from estate_complaints.rules.policy.policy_sense import CONDITIONS
from estate_complaints.rules.policy.policy_times import CASE_MOMENTS, STAGE_MOMENTS
from estate_complaints.rules.policy.policy_wording import IN_SENTENCES
from estate_complaints.rules.steps.objections import fill

Document = dict[str, Any]
Path = tuple[str | int, ...]
BOTH = pytest.mark.parametrize("name", ["ccrmo", "rprmo"])


def shipped(name: str) -> Document:
    return tomllib.loads(policy_text(name))


def shortened(value: Any) -> Any:
    """Keep the first three of every list: what is wrong in the form shows there as well."""
    if isinstance(value, dict):
        return {key: shortened(inner) for key, inner in value.items()}
    return [shortened(item) for item in value[:3]] if isinstance(value, list) else value


def places(value: Any, kind: Any, path: Path = ()) -> Iterator[tuple[Path, bool]]:
    """Every key of a document and of the tables in it, and whether it has to be there."""
    kind = next((part for part in get_args(kind) if isinstance(part, type)), kind)
    if isinstance(value, list):
        for place, item in enumerate(value):
            yield from places(item, kind, (*path, place))
    elif (
        isinstance(value, dict) and get_origin(kind) is None and hasattr(kind, "__struct_fields__")
    ):
        hints = get_type_hints(kind)
        required = {field.name for field in msgspec.structs.fields(kind) if field.required}
        for key, inner in value.items():
            if hints[key] is Any:
                continue  # a value of any kind is right
            yield (*path, key), key in required
            yield from places(inner, hints[key], (*path, key))


SHORT = {name: shortened(shipped(name)) for name in ("ccrmo", "rprmo")}
PLACES = [(name, *place) for name in SHORT for place in places(SHORT[name], Policy)]
REQUIRED = [(name, path) for name, path, required in PLACES if required]
STRANGE = st.one_of(
    st.integers(), st.text(), st.booleans(), st.floats(), st.dates(), st.just([]), st.just({})
)


def table_of(document: Document, path: Path) -> Any:
    found: Any = document
    for step in path[:-1]:
        found = found[step]
    return found


def mistakes(text: str) -> tuple[str, ...]:
    with pytest.raises(PolicyRefused) as refused:
        read_policy(text, CHECKS)
    return refused.value.mistakes


def in_office_words(told: tuple[str, ...]) -> bool:
    starts = ("Table “", "The file")
    return all(words.startswith(starts) and words.endswith(".") for words in told)


@BOTH
def test_the_shipped_policies_hold_no_mistake_however_they_are_typed(name: str) -> None:
    read = read_policy(toml(shipped(name)), CHECKS)
    assert read == shipped_policy(name)
    assert read.key == f"{name}/1"


@given(st.sampled_from(REQUIRED))
def test_leaving_out_anything_required_is_told_by_its_table_and_key(at: tuple[str, Path]) -> None:
    name, path = at
    document = copy.deepcopy(SHORT[name])
    del table_of(document, path)[path[-1]]
    told = mistakes(toml(document))
    assert in_office_words(told)
    assert any(words.endswith(f"“{path[-1]}” is missing.") for words in told)
    assert len(path) == 1 or any(words.startswith(f"Table “{path[0]}”") for words in told)


@given(st.sampled_from(PLACES), STRANGE)
def test_a_value_of_another_kind_is_told_by_its_table_and_key(
    at: tuple[str, Path, bool], strange: Any
) -> None:
    name, path, _ = at
    document = copy.deepcopy(SHORT[name])
    table = table_of(document, path)
    assert type(table[path[-1]]) is not type(None)
    if type(strange) is type(table[path[-1]]):
        strange = [strange]
    table[path[-1]] = strange
    told = mistakes(toml(document))
    assert in_office_words(told)
    assert any(str(path[-1]) in words and str(path[0]) in words for words in told)


@given(st.text())
def test_any_text_at_all_is_read_or_refused(text: str) -> None:
    assert mistakes(text)


@pytest.mark.parametrize("text", ["", "[about", "a = 1\na = 2", "a = " + "[" * 5000 + "]" * 5000])
def test_a_file_that_is_no_policy_is_refused_in_a_sentence(text: str) -> None:
    assert in_office_words(mistakes(text))


NOT_ONE_OF = (
    "Table “clocks” “early_closure”, strength: the text “soft” is not one of "
    "“must”, “normally”, “should”."
)


def test_every_mistake_of_form_is_told_in_one_go() -> None:
    document = shipped("ccrmo")
    document["abuot"] = {}
    del document["about"]["head"]
    document["about"]["title"] = "  "
    document["roles"][0]["rank"] = "high"
    document["stages"][1]["formal"] = "no"
    document["entry"][0]["why"] = {}
    document["mediation"]["clause"] = []
    document["clocks"][2]["strength"] = "soft"
    document["clocks"][3]["amount"] = -1
    document["lists"]["outcomes"] = "upheld"
    document["rules"][0]["levle"] = "warn"
    document["letters"][1]["duties"] = [5]
    document["letters"][1]["paragraphs"] = {"intro": 7}
    assert set(mistakes(toml(document))) == {
        "The file: “abuot” is not a key this program knows (did you mean “about”?).",
        "Table “about”: “head” is missing.",
        "Table “about”, title: nothing stands here; leave the key out instead.",
        "Table “roles” “receptionist”, rank: a whole number is expected here, not the text “high”.",
        "Table “stages” “local”, formal: true or false is expected here, not the text “no”.",
        "Table “entry” number 1, why: a text is expected here, not a table.",
        "Table “clocks” “local_window”, amount: -1 is less than nothing.",
        "Table “lists”, outcomes: a list is expected here, not the text “upheld”.",
        "Table “rules” “C-014”: “levle” is not a key this program knows (did you mean “level”?).",
        "Table “letters” “local_holding”, duties number 1: a table is expected here, not 5.",
        "Table “letters” “local_holding”, paragraphs, intro: a text is expected here, not 7.",
        NOT_ONE_OF,
        "Table “mediation”, clause: a text is expected here, not a list.",
    }


LEADS_NOWHERE: list[tuple[Path, Any, str]] = [
    (("about", "head"), "king", "Table “about”, head: there is no role “king”."),
    (("about", "first_day"), "soon", "Table “about”, first_day: “soon” is no day"),
    (("about", "reference"), "CC", "Table “about”, reference: “CC” does not tell complaints apart"),
    (("about", "reference"), "{numbr}", "Table “about”, reference: “{numbr}” does not tell"),
    (("about", "templates"), "../x", "Table “about”, templates: “../x” must be a plain name"),
    (("roles", 1, "id"), "receptionist", "Table “roles”: “receptionist” stands there twice."),
    (("lists", "channels", 1, "id"), "telephone", "Table “lists, channels”: “telephone” stands"),
    (("lists", "outcomes"), [], "Table “lists”, outcomes: at least one line is needed."),
    (("stages", 1, "follows"), "late", "Table “stages” “local”, follows: there is no stage"),
    (("stages", 1, "follows"), "review", "Table “stages” “local”, follows: the stage follows"),
    (("stages", 2, "handlers", "instead"), "x", "Table “stages” “review”, handlers: there is no"),
    (("stages", 2, "clause"), "99.p1", "Table “stages” “review”, clause: there is no clause"),
    (("entry", 0, "when"), "raining", "Table “entry” number 1, when: there is no condition"),
    (("entry", 2, "when"), "tried", "Table “entry”: the last line must do without “when”"),
    (("clocks", 3, "starts"), "late.outcome", "Table “clocks” “local_window”: “late.out"),
    (("clocks", 3, "starts"), "early.tea", "Table “clocks” “local_window”: “early.tea” ends"),
    (("clocks", 3, "about"), ["cats"], "Table “clocks” “local_window”, about: there is no kind"),
    (("rules", 0, "check"), "guess", "Table “rules” “C-014”: “guess” is not a check"),
    (("rules", 0, "only_if"), "guess", "Table “rules” “C-014”: “guess” is not a check"),
    (("rules", 0, "on"), ["sung"], "Table “rules” “C-014”, on: there is no kind of entry “sung”."),
    (("rules", 0, "level"), "block", "Table “rules” “C-014”, level: taking a complaint down is"),
    (("rules", 0, "says"), "Oh {dear}", "Table “rules” “C-014”, says: nothing fills “{dear}”"),
    (("rules", 0, "says"), "Oh {", "Table “rules” “C-014”, says: a curly bracket stands there"),
    (("rules", 0, "values"), {"kinds": ["x"]}, "Table “rules” “C-014”, values, kinds: there is no"),
    (("rules", 0, "values"), {"clock": "x"}, "Table “rules” “C-014”, values, clock: there is no"),
    (("rules", 0, "values"), {"field": "x"}, "Table “rules” “C-014”, values, field: an entry"),
    (("letters", 1, "step"), "sung", "Table “letters” “local_holding”, step: there is no"),
    (("letters", 1, "template"), "a/b.docx", "Table “letters” “local_holding”, template:"),
    (("letters", 1, "template"), "a.doc", "Table “letters” “local_holding”, template: “a.doc” is"),
    (("letters", 1, "step"), "acknowledged", "Table “letters” “local_holding”: another"),
    (("letters", 1, "heading"), "{due}", "Table “letters” “local_holding”, heading: nothing fills"),
    (("letters", 1, "paragraphs"), {"ps": "x"}, "Table “letters” “local_holding”, paragraphs: no"),
    (("letters", 1, "approved_by"), ["x"], "Table “letters” “local_holding”, approved_by"),
    (("letters", 1, "duties", 0, "needs"), "luck", "Table “letters” “local_holding”, duties"),
    (("external", 0, "after"), "x", "Table “external” number 1, after: there is no stage “x”."),
    (("age_limit", "clause"), "x", "Table “age_limit”, clause: there is no clause “x”."),
    (("clocks", 3, "amount"), 10**40, "Table “clocks” “local_window”, amount: more than ten years"),
    (("age_limit", "amount"), 121, "Table “age_limit”, amount: more than ten years"),
]  # fmt: skip


HIDE_OTHERS: set[Path] = {("rules", 0, "on"), ("letters", 1, "step")}
"""Mistakes after which some others no longer show."""


@pytest.mark.parametrize(("path", "value", "told"), LEADS_NOWHERE)
def test_what_leads_nowhere_is_told_by_its_table_and_key(path: Path, value: Any, told: str) -> None:
    document = shipped("ccrmo")
    table_of(document, path)[path[-1]] = value
    found = mistakes(toml(document))
    assert in_office_words(found)
    assert any(words.startswith(told) for words in found), found


def test_everything_that_leads_nowhere_is_told_in_one_go() -> None:
    document = shipped("ccrmo")
    apart = {path: (value, told) for path, value, told in LEADS_NOWHERE if path not in HIDE_OTHERS}
    for path, (value, _) in apart.items():
        table_of(document, path)[path[-1]] = value
    found = mistakes(toml(document))
    missing = [t for _, t in apart.values() if not any(words.startswith(t) for words in found)]
    assert len(apart) > 20
    assert missing == []


def test_other_handlers_say_for_whom_they_are() -> None:
    document = shipped("rprmo")
    del document["stages"][0]["other_handlers"][0]["about"]
    assert any("other_handlers: “about” has to say" in words for words in mistakes(toml(document)))


def test_the_reader_knows_every_moment_and_condition_the_rules_know() -> None:
    assert set(CASE_MOMENTS) == set(moments._OF_CASE)
    assert set(STAGE_MOMENTS) == set(moments._OF_STAGE)
    assert {*CONDITIONS, ""} == set(intake._CONDITIONS)


@pytest.mark.parametrize("placeholder", IN_SENTENCES)
def test_every_placeholder_of_a_sentence_is_filled(placeholder: str) -> None:
    scene = Story(shipped_policy("ccrmo")).received(date(2026, 12, 1)).scene(date(2026, 12, 1))
    assert "{" not in fill(scene, f"It is {{{placeholder}}}.")
