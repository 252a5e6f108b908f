"""Each shipped policy beside the Complaint Handling Code, as we read their own texts."""

import msgspec
import pytest
from tests.factories import RESOURCES, shipped_policy
from tests.small_policies import NAMES, small_policy

from estate_complaints.reports.code_asks import Verdict
from estate_complaints.reports.code_comparison import Code, CodeRow, compare, read_code
from estate_complaints.rules.policy.policy import Policy
from estate_complaints.rules.policy.policy_wording import NEEDS

# (paragraph, its place among those of that paragraph, verdict, clause), read in the policies' texts
CCRMO: list[tuple[str, int, Verdict, str]] = [
    ("2.2", 0, "looser", "section 14"),  # six months
    ("2.3", 0, "silent", "section 14"),
    ("2.4", 0, "looser", "section 14"),  # no word of the Ombudsman
    ("3.6", 0, "same", "section 3"),
    ("5.2", 0, "looser", "section 4"),  # Early Resolution is informal
    ("5.3", 0, "looser", "section 6"),  # three stages
    ("5.8", 0, "same", "section 8"),
    ("5.9", 0, "silent", ""),
    ("6.2", 0, "silent", "section 5"),  # acknowledged in writing, no limit
    ("6.3", 0, "looser", "section 5"),  # 20 working days
    ("6.4", 0, "looser", "section 5"),
    ("6.4", 1, "looser", "section 5"),  # how long, not why
    ("6.5", 0, "silent", ""),
    ("6.10", 0, "looser", "section 6"),  # “explain in what way”
    ("6.13", 0, "same", "section 6"),
    ("6.14", 0, "silent", "section 6"),
    ("6.19", 0, "looser", "section 3"),  # Lambeth
    ("7.1", 0, "same", "section 1"),
    ("9.1", 0, "same", "section 2"),
]
RPRMO: list[tuple[str, int, Verdict, str]] = [
    ("2.2", 0, "same", "section 2.1 (second)"),
    ("2.3", 0, "silent", "section 2.1 (second)"),
    ("2.4", 0, "looser", "section 2.1 (second)"),
    ("3.6", 0, "same", "section 3.2"),
    ("5.2", 0, "looser", "section 10.1"),  # the Board review, beside the stages
    ("5.3", 0, "same", "section 7.2"),
    ("5.6", 0, "same", "section 6.1"),
    ("5.6", 1, "silent", ""),
    ("5.9", 0, "silent", ""),
    ("5.12", 0, "same", "section 12.1"),
    ("6.2", 0, "stricter", "section 6.1"),  # two days
    ("6.3", 0, "stricter", "section 6.3"),  # 10 working days of receipt
    ("6.4", 0, "looser", "section 6.3"),
    ("6.4", 1, "same", "section 6.3"),  # why and when
    ("6.5", 0, "silent", ""),
    ("6.7", 0, "same", "section 6.4"),
    ("6.9", 0, "same", "section 6.4"),
    ("6.10", 0, "same", "section 7.1"),  # “does not need to give reasons”
    ("6.11", 0, "silent", ""),
    ("6.13", 0, "same", "section 5.4"),
    ("6.14", 0, "stricter", "section 7.2"),
    ("6.16", 0, "silent", ""),
    ("6.19", 0, "looser", "section 7.2"),  # the Council
    ("9.1", 0, "same", "section 1.3"),
]


@pytest.fixture(scope="module")
def code() -> Code:
    return read_code((RESOURCES / "complaint_handling_code.toml").read_text(encoding="utf-8"))


def row(code: Code, name: str, paragraph: str, place: int = 0) -> CodeRow:
    rows = [one for one in compare(shipped_policy(name), code) if one.paragraph == paragraph]
    return rows[place]


@pytest.mark.parametrize(
    ("name", "paragraph", "place", "verdict", "clause"),
    [("ccrmo", *one) for one in CCRMO] + [("rprmo", *one) for one in RPRMO],
)
def test_a_policy_is_as_far_from_the_code_as_its_words_say(
    code: Code, name: str, paragraph: str, place: int, verdict: Verdict, clause: str
) -> None:
    found = row(code, name, paragraph, place)
    assert (found.verdict, found.cited) == (verdict, clause)


def test_the_model_of_the_code_asks_what_the_code_asks(code: Code) -> None:
    rows = compare(shipped_policy("code2024"), code)
    assert {one.verdict for one in rows} == {"same"}
    assert len(rows) == len(code.asks)


def test_each_verdict_is_told_in_a_sentence_that_names_what_differs(code: Code) -> None:
    assert row(code, "rprmo", "6.3").says == (
        "Stage 1 is answered within 10 working days of receipt; "
        "the Code allows 15 working days from receipt in all."
    )
    assert row(code, "ccrmo", "5.3").says == (
        "There are 3 stages: Early Resolution, Local Resolution and Review."
    )
    assert row(code, "ccrmo", "6.4", 1).says.endswith("It does not have to give the reason.")
    assert row(code, "rprmo", "6.19").says.endswith(
        "It leads to Lambeth Council and not to the Ombudsman."
    )


@pytest.mark.parametrize("name", NAMES)
def test_any_policy_can_be_set_beside_the_code(code: Code, name: str) -> None:
    rows = compare(small_policy(name), code)
    assert all(one.says.endswith(".") and "{" not in one.says for one in rows)
    assert all(one.verdict in ("stricter", "same", "looser", "silent") for one in rows)


def test_a_response_counted_from_an_acknowledgement_is_counted_from_receipt_in_all(
    code: Code,
) -> None:
    """Two working days to acknowledge, and ten from that; without the two there is no end."""
    policy = small_policy("starting_moments")
    assert found_in(policy, code, "6.3").verdict == "stricter"
    endless = tuple(clock for clock in policy.clocks if clock.id == "from_acknowledgement")
    without = found_in(msgspec.structs.replace(policy, clocks=endless), code, "6.3")
    assert without.verdict == "looser"
    assert without.says.endswith("of the acknowledgement, for which there is no time limit.")


def test_a_longest_extension_and_an_agreed_interval_are_found(code: Code) -> None:
    policy = small_policy("extensions")
    assert [found_in(policy, code, one).verdict for one in ("6.4", "5.9")] == ["same", "same"]


def found_in(policy: Policy, code: Code, paragraph: str) -> CodeRow:
    return next(one for one in compare(policy, code) if one.paragraph == paragraph)


def test_what_the_code_asks_is_told_in_sentences_and_asks_for_duties_that_letters_know(
    code: Code,
) -> None:
    for one in code.asks:
        assert one.asks.endswith((".", "2)."))
        assert set(one.needs) <= set(NEEDS)


def test_a_file_that_names_an_unknown_measure_is_refused() -> None:
    text = 'ombudsman = "O"\nnote = "n"\n[[asks]]\nparagraph = "1"\nasks = "a"\nmeasure = "guess"'
    with pytest.raises(ValueError, match="No measure is called guess"):
        read_code(text)
