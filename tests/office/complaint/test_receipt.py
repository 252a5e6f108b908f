"""The receipt of a complaint: sentences that can be read out, and what the office keeps to."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import uuid4

import msgspec
import pytest
from tests.office.whole_office import PAIGE, AtWork

from estate_complaints.office.complaint.record import record_complaint
from estate_complaints.office.rows import Receipt
from estate_complaints.rules.entries.intake import (
    FirstContact,
    Happening,
    Representative,
    Subject,
)

WRITTEN = FirstContact(tried="yes", wants_written=True)


def receipt(work: AtWork, **said: Any) -> Receipt:
    taken = work.taken()
    received = msgspec.structs.replace(taken.received, **said)
    return record_complaint(work.desk, replace(taken, received=received), uuid4())


def test_the_receipt_names_who_complains_and_tells_them_their_number(cottington: AtWork) -> None:
    """C-008: residents are kept informed from the first moment."""
    found = receipt(cottington)
    assert (found.who, found.reference) == (PAIGE.name, "CC/2026/001")
    assert found.told[0] == "Your complaint is written down. Its number is CC/2026/001."


def test_the_office_reads_where_it_starts_and_what_is_due(roupell: AtWork) -> None:
    """R-044, R-049: with the day to act by where it differs."""
    assert receipt(roupell).following == (
        "It is at Stage 1 (section 6.1).",
        "Acknowledge the complaint by Sun 20 Dec 2026; act by Fri 18 Dec 2026.",
        "Reply at stage 1 by Wed 6 Jan 2027.",
    )


def test_the_caller_hears_by_when_in_words(roupell: AtWork) -> None:
    """R-044, R-049: the very days, and what follows where one cannot be kept."""
    assert receipt(roupell).told[2:] == (
        "It starts at Stage 1, the first of two stages.",
        (
            "We will send you an acknowledgement by Sunday 20 December 2026,"
            " saying how we understand your complaint."
        ),
        (
            "You can expect our reply by Wednesday 6 January 2027. If that is not possible, we will"
            " tell you why, and when to expect it."
        ),
    )


def test_what_has_no_time_limit_is_promised_without_a_day(cottington: AtWork) -> None:
    """C-035, C-048: early resolution has no limit, a written answer has one."""
    assert receipt(cottington).told[3:] == (
        (
            "Somebody who can put it right will be in touch with you, to agree what is done and by"
            " when."
        ),
    )
    told = receipt(cottington, first_contact=WRITTEN).told
    assert any("normally expect our answer by Wednesday 20 January 2027" in one for one in told)


def test_a_complaint_about_the_board_has_its_own_days(roupell: AtWork) -> None:
    """R-075: fourteen working days, else the next meeting of the Board."""
    told = " ".join(receipt(roupell, subject=Subject(kind="board_member", name="Mr X")).told)
    assert "dealt with by Tuesday 12 January 2027" in told
    assert "next meeting" in told
    assert "expect our reply" not in told


@pytest.mark.parametrize("kind", ["staff", "board_member"])
def test_whoever_complains_about_a_person_hears_what_may_follow(
    cottington: AtWork, kind: str
) -> None:
    """C-081: complainants need to be aware that the person is given a copy."""
    told = receipt(cottington, subject=Subject(kind=kind, name="Mr X")).told
    assert "will be given a copy of the complaint" in told[-1]
    assert "given a copy" not in " ".join(receipt(cottington).told)


def test_whoever_gives_no_name_is_promised_no_letter(roupell: AtWork) -> None:
    """C-082: recorded like any other."""
    taken = roupell.taken(None)
    received = msgspec.structs.replace(taken.received, complainant_kind="anonymous")
    found = record_complaint(roupell.desk, replace(taken, received=received), uuid4())
    assert found.who == "Anonymous"
    assert len(found.told) == 2
    assert "no name to write to" in found.told[1]


def test_nobody_is_told_of_what_the_office_raised_itself(cottington: AtWork) -> None:
    """C-020"""
    taken = cottington.taken(None)
    received = msgspec.structs.replace(taken.received, complainant_kind="office")
    found = record_complaint(cottington.desk, replace(taken, received=received), uuid4())
    assert found.told == ()
    assert found.following


def test_a_representative_hears_that_permission_comes_first(cottington: AtWork) -> None:
    """C-026"""
    told = receipt(cottington, representative=Representative(name="Ann O’Nymous")).told
    assert f"We will first make sure that Ann O’Nymous may speak for {PAIGE.name}." in told


@pytest.mark.parametrize(("cause", "decided"), [(date(2024, 1, 5), True), (None, False)])
def test_a_cause_that_lies_far_back_is_decided_about_first(
    roupell: AtWork, cause: date | None, decided: bool
) -> None:
    """R-018"""
    told = " ".join(receipt(roupell, happened=Happening(last=cause)).told)
    assert ("decide whether we can consider it" in told) is decided


def test_a_policy_that_says_nothing_of_a_clock_has_it_told_by_its_name(roupell: AtWork) -> None:
    policy = roupell.desk.policy
    silent = tuple(msgspec.structs.replace(clock, told="") for clock in policy.clocks)
    kept = msgspec.structs.replace(policy, clocks=silent)
    roupell.desk.policies = {policy.key: kept}
    assert receipt(roupell).told[3:] == (
        "Acknowledge the complaint: by Sunday 20 December 2026.",
        "Reply at stage 1: by Wednesday 6 January 2027.",
    )
