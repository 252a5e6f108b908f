"""The office's codes as they are shown, printed and typed back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from estate_complaints.desktop.doors.recovery_sheet import (
    choose_groups,
    groups_of,
    in_lines,
    lines_of,
    name_of_group,
    office_key,
    recovery_code,
    same_group,
    sheet,
)

pytestmark = pytest.mark.usefixtures("qapp")  # a page needs fonts

GROUP = st.text("0123456789ABCDEFGHJKMNPQRSTVWXYZ", min_size=4, max_size=4)
CODES = st.lists(st.lists(GROUP, min_size=4, max_size=4), min_size=1, max_size=6)


@given(CODES)
def test_a_code_keeps_its_lines_and_groups(lines: list[list[str]]) -> None:
    code = "\n".join(" ".join(line) for line in lines)
    assert lines_of(code) == lines
    assert groups_of(in_lines(code)) == [group for line in lines for group in line]


@given(CODES)
def test_the_groups_asked_for_are_three_different_ones_in_order(lines: list[list[str]]) -> None:
    code = "\n".join(" ".join(line) for line in lines)
    asked = choose_groups(code, 3)
    assert len(asked) == 3
    assert asked == sorted(set(asked))
    for place in asked:
        line, nth = divmod(place, 4)
        words = ("first", "second", "third", "fourth")[nth]
        assert name_of_group(code, place) == f"Line {line + 1}, {words} group"


def test_a_code_in_one_line_is_shown_in_lines_of_four_groups() -> None:
    assert in_lines("AAAA-BBBB-CCCC-DDDD-EEEE-FFFF") == "AAAA  BBBB  CCCC  DDDD\nEEEE  FFFF"


def test_not_always_the_same_groups_are_asked_for() -> None:
    code = " ".join(f"{n:04}" for n in range(40))
    assert len({tuple(choose_groups(code)) for _ in range(30)}) > 1


def test_capitals_blanks_and_look_alikes_do_not_matter() -> None:
    assert same_group(" k7o1 ", "K701")
    assert same_group("L0I1", "1011")
    assert not same_group("", "K701")
    assert not same_group("K702", "K701")


def test_the_sheet_shows_the_office_and_every_group_and_no_more_than_words() -> None:
    codes = (recovery_code("AAAA BBBB\nCCCC DDDD"), office_key("EEEE FFFF\nGGGG HHHH"))
    text = sheet("Bill & Ben <RMO>", codes).toPlainText()
    assert "Bill & Ben <RMO>" in text
    assert "Recovery code" in text
    assert "Office key" in text
    groups = ("AAAA", "BBBB", "CCCC", "DDDD", "EEEE", "FFFF", "GGGG", "HHHH", "Line 2")
    assert all(group in text for group in groups)


def test_the_sheet_of_one_code_is_called_after_it() -> None:
    text = sheet("Bill & Ben", (office_key("EEEE FFFF"),)).toPlainText()
    assert text.startswith("Office key")
    assert "Recovery" not in text
