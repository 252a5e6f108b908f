"""The policy is laid out whole: each clause in its own words, and what is made of it."""

from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import msgspec
import pytest
from tests.factories import shipped_policy

from estate_complaints.office.policy.policy_clocks import NO_LIMIT, clock_in_words
from estate_complaints.office.policy.policy_file import web_page, write_policy
from estate_complaints.office.policy.policy_page import PolicyPage, policy_page
from estate_complaints.office.policy.policy_working import UNKNOWN, Working, in_general
from estate_complaints.rules.policy.policy import Policy

BOTH = pytest.mark.parametrize("name", ["ccrmo", "rprmo"])
VOID = {"meta", "br"}


def page_of(name: str) -> PolicyPage:
    return policy_page(shipped_policy(name))


def workings(page: PolicyPage, kind: str) -> list[Working]:
    return [one for row in page.clauses for one in row.workings if one.kind == kind]


AT_A_MEETING = (
    "A meeting fixed within that time is the date."
    " It is over as soon as it shows that nothing was asked."
)


@BOTH
def test_every_clause_stands_there_in_its_own_words(name: str) -> None:
    policy, page = shipped_policy(name), page_of(name)
    assert [row.text for row in page.clauses] == [clause.text for clause in policy.clauses]
    assert [row for _, rows in page.sections for row in rows] == list(page.clauses)
    assert len(page.sections) == len({clause.heading for clause in policy.clauses})


@BOTH
def test_no_time_limit_rule_or_duty_is_left_out(name: str) -> None:
    policy, page = shipped_policy(name), page_of(name)
    assert len(workings(page, "clock")) == len(policy.clocks)
    assert len(workings(page, "rule")) == len(policy.rules)
    told = {one.says for one in workings(page, "letter")}
    assert told == {duty.says for letter in policy.letters for duty in letter.duties}
    assert [len(letter.duties) for letter in page.letters] == [
        len(letter.duties) for letter in policy.letters
    ]
    assert len(page.readings) == len(policy.ambiguities)


@BOTH
def test_every_word_a_clause_gives_to_a_list_stands_at_the_clause(name: str) -> None:
    policy, page = shipped_policy(name), page_of(name)
    lists = msgspec.structs.asdict(policy.lists).values()
    named = {term.name for terms in lists for term in terms if term.clause}
    told = " ".join(one.says for one in workings(page, "choice"))
    assert [word for word in named if word not in told] == []


@BOTH
def test_no_sentence_has_a_bracket_left_in_it(name: str) -> None:
    said = [one for row in page_of(name).clauses for one in row.workings]
    assert [one for one in said if "{" in one.says or UNKNOWN in one.says] == []
    assert [one for one in said if not one.says or one.says[0].islower()] == []
    assert [one for one in said if not one.says.endswith((".", "!", "?"))] == []


@BOTH
def test_levels_are_told_of_rules_and_duties_and_of_nothing_else(name: str) -> None:
    for row in page_of(name).clauses:
        for one in row.workings:
            assert bool(one.level) == (one.kind in ("rule", "letter"))


REQUEST = "20 working days from the request, for the office."
NORMALLY = "The policy says “normally”. A holding letter can extend it. Mediation stops it."
NOT_BEFORE = "Before that it is not possible. With recorded support it is possible earlier."


@pytest.mark.parametrize(
    ("policy", "clock", "words"),
    [
        (
            "ccrmo",
            "local_response",
            f"{REQUEST} {NORMALLY}",
        ),
        ("ccrmo", "recording", NO_LIMIT),
        ("ccrmo", "referral", f"8 weeks from our final response. {NOT_BEFORE}"),
        ("rprmo", "stage1_acknowledgement", "2 days from receipt, for the office."),
        (
            "rprmo",
            "board_review_meeting",
            f"10 working days from the request, for the office. {AT_A_MEETING}",
        ),
    ],
)
def test_a_time_limit_says_how_it_works(policy: str, clock: str, words: str) -> None:
    """C-048, C-040, C-062, R-044, R-085."""
    held = shipped_policy(policy)
    assert clock_in_words(held, held.clock(clock)) == words


def test_a_time_limit_for_some_complaints_only_says_which() -> None:
    """R-021, R-049, R-075."""
    held = shipped_policy("rprmo")
    said = {clock.id: clock_in_words(held, clock) for clock in held.clocks}
    forwarded, board = held.term("scopes", "other_body"), held.term("subject_kinds", "board_member")
    assert f"It runs once the decision is “{forwarded.name}”." in said["forwarding"]
    assert f"It does not run for a complaint about “{board.name}” or" in said["stage1_reply"]
    assert f"It runs only for a complaint about “{board.name}” or" in said["board_track_reply"]


def test_a_limit_that_may_be_read_more_kindly_says_so() -> None:
    """C-053."""
    held = shipped_policy("ccrmo")
    said = clock_in_words(held, held.clock("review_window"))
    assert "Up to 20 working days it is still accepted." in said


def test_a_sentence_about_somebody_is_told_of_anybody() -> None:
    policy = shipped_policy("ccrmo")
    told = in_general(policy, "{officer} may not answer {complainant} in the {register}.")
    assert told == "The officer responsible may not answer the complainant in the Complaints Book."
    assert in_general(policy, "By {last_day}.") == f"By {UNKNOWN}."


def test_what_nothing_is_made_of_has_nothing_beside_it() -> None:
    policy = with_clause(shipped_policy("ccrmo"), "99.p1", "We are kind.")
    [row] = [one for one in policy_page(policy).clauses if one.text == "We are kind."]
    assert (row.workings, row.readings) == ((), ())


@BOTH
def test_who_approves_a_letter_is_told_by_role(name: str) -> None:
    approved = [letter for letter in page_of(name).letters if letter.approved_by]
    assert approved
    assert all(" or Chair of the Board" in letter.approved_by for letter in approved)
    assert all(letter.note for letter in approved)


class Outline(HTMLParser):
    """Which elements stand open, the words outside of them all, and what is fetched."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.words: list[str] = []
        self.fetched: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.fetched += [value or "" for key, value in attrs if key in ("src", "href")]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words.append(data)


def outline(html: str) -> Outline:
    read = Outline()
    read.feed(html)
    read.close()
    assert read.open == []
    return read


@BOTH
def test_the_page_for_the_website_holds_the_policy_and_nothing_of_ours(name: str) -> None:
    """C-105: the policy is publicised via the website."""
    page = page_of(name)
    read = outline(web_page(page, notes=False))
    text = "".join(read.words)
    assert [row.cited for row in page.clauses if row.text.split("\n")[0] not in text] == []
    assert [one.says for one in workings(page, "rule") if one.says in text] == []
    assert read.fetched == []


@BOTH
def test_the_page_with_notes_says_what_is_done_with_each_clause(name: str) -> None:
    page = page_of(name)
    text = "".join(outline(web_page(page, notes=True)).words)
    said = [one.says for kind in ("rule", "clock", "letter") for one in workings(page, kind)]
    assert [one for one in (*said, *(r.reading for r in page.readings)) if one not in text] == []


def with_clause(policy: Policy, clause: str, text: str) -> Policy:
    made = msgspec.structs.replace(policy.clauses[0], id=clause, label="section 99", text=text)
    return msgspec.structs.replace(policy, clauses=(*policy.clauses, made))


def test_what_looks_like_markup_in_a_policy_is_read_as_words() -> None:
    words = 'Write to <office@x.example> & say "why".\nThen wait.'
    page = policy_page(with_clause(shipped_policy("ccrmo"), "99.p1", words))
    text = "".join(outline(web_page(page, notes=True)).words)
    assert words.replace("\n", "") in text


def test_the_page_is_saved_as_a_file(tmp_path: Path) -> None:
    file = tmp_path / "Policy.html"
    page = page_of("ccrmo")
    write_policy(page, file, notes=True)
    assert file.read_text(encoding="utf-8") == web_page(page, notes=True)


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="directory"):
        write_policy(page_of("ccrmo"), tmp_path, notes=False)


@pytest.mark.parametrize(
    ("today", "overdue"), [(date(2027, 3, 31), False), (date(2027, 4, 1), True)]
)
def test_a_policy_whose_review_is_overdue_says_so(today: date, overdue: bool) -> None:
    """R-007."""
    policy = shipped_policy("rprmo")
    about = msgspec.structs.replace(policy.about, review_on="2027-03-31")
    page = policy_page(msgspec.structs.replace(policy, about=about), today=today)
    assert page.review == "To be looked at again by 31 March 2027."
    assert page.overdue is overdue
    assert not policy_page(policy, today=today).overdue


def test_the_page_says_who_keeps_the_record() -> None:
    """R-088."""
    keeps = [one for one in policy_page(shipped_policy("rprmo")).roles if "keeps the record" in one]
    assert keeps == ["Senior Customer Services Officer (keeps the record of every complaint)"]
