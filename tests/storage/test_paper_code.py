"""A code typed from paper is either right or told where it is wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from estate_complaints.storage.paper_code import ALPHABET, Mistyped, Sheet, code_of, key_of

KEYS = st.binary(min_size=32, max_size=32)
PLACES = [
    at for at, character in enumerate(code_of(bytes(32), Sheet.RECOVERY)) if character.isalnum()
]


def test_a_code_is_four_lines_of_four_groups_of_four() -> None:
    lines = code_of(bytes(range(32)), Sheet.RECOVERY).split("\n")
    assert [[len(group) for group in line.split()] for line in lines] == [[4] * 4] * 4
    assert not set("ILOU") & set("".join(lines))


@given(key=KEYS, sheet=st.sampled_from(list(Sheet)))
def test_what_was_printed_is_read_again(key: bytes, sheet: Sheet) -> None:
    assert key_of(code_of(key, sheet), sheet) == key


def test_small_letters_hyphens_and_look_alikes_do_not_matter() -> None:
    key = bytes(32)
    code = code_of(key, Sheet.RECOVERY)
    typed = (
        code.lower().replace(" ", "-").replace("\n", "\r\n  ").replace("0", "o").replace("1", "l")
    )
    assert typed != code
    assert key_of(typed, Sheet.RECOVERY) == key


@given(key=KEYS, place=st.sampled_from(PLACES), wrong=st.sampled_from(ALPHABET))
def test_one_wrong_character_is_found_in_its_line(key: bytes, place: int, wrong: str) -> None:
    code = code_of(key, Sheet.RECOVERY)
    if code[place] == wrong:
        return
    typed = code[:place] + wrong + code[place + 1 :]
    line = code[:place].count("\n") + 1
    with pytest.raises(Mistyped, match=f"mistake in line {line}"):
        key_of(typed, Sheet.RECOVERY)


@given(key=KEYS, data=st.data())
def test_two_neighbours_exchanged_are_found(key: bytes, data: st.DataObject) -> None:
    whole = code_of(key, Sheet.RECOVERY).replace(" ", "").replace("\n", "")
    at = data.draw(st.integers(0, len(whole) - 2))
    typed = whole[:at] + whole[at + 1] + whole[at] + whole[at + 2 :]
    if typed != whole:
        with pytest.raises(Mistyped):
            key_of(typed, Sheet.RECOVERY)


def test_lines_typed_in_another_order_are_found() -> None:
    lines = code_of(bytes(range(32)), Sheet.RECOVERY).split("\n")
    with pytest.raises(Mistyped, match="line 1"):
        key_of("\n".join([lines[1], lines[0], *lines[2:]]), Sheet.RECOVERY)


def test_a_missing_group_is_counted() -> None:
    code = code_of(bytes(range(32)), Sheet.RECOVERY)
    with pytest.raises(Mistyped, match="16 groups of 4 characters, 64 in all; 60 were typed"):
        key_of(code[:-5], Sheet.RECOVERY)


def test_a_character_that_is_not_used_is_named() -> None:
    code = code_of(bytes(range(32)), Sheet.RECOVERY)
    with pytest.raises(Mistyped, match="Line 4 has “U”"):
        key_of(code[:-1] + "U", Sheet.RECOVERY)


def test_the_office_key_is_not_taken_for_the_recovery_code() -> None:
    code = code_of(bytes(range(32)), Sheet.OFFICE_KEY)
    with pytest.raises(Mistyped, match="Please type the recovery code"):
        key_of(code, Sheet.RECOVERY)
