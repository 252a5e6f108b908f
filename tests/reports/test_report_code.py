"""The answers set beside the times of the Complaint Handling Code, which are not the policy's."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests import histories
from tests.factories import RESOURCES, ROOT, Story
from tests.reports.reported import account

from estate_complaints.office.doors.sign_in import Shelf
from estate_complaints.office.policy.how_far import the_code
from estate_complaints.reports.account import Pace
from estate_complaints.reports.figures import Table
from estate_complaints.reports.monitoring import monitoring_report
from estate_complaints.reports.periods import own_days
from estate_complaints.reports.report_code import Fate, Times, fate_of
from estate_complaints.rules.entries.handling import TimeExtended
from estate_complaints.rules.entries.outcome import OutcomeGiven

CODE = the_code(Shelf(RESOURCES, ROOT / "letter_templates"))
FIRST, LAST, TODAY = date(2026, 10, 1), date(2026, 12, 31), date(2027, 2, 26)
MONDAY = date(2026, 10, 5)
TIMES = Times(acknowledged=5, answered=10, extension=10, paragraphs=("6.3",))


def by_code(*stories: Story, today: date = TODAY) -> Table | None:
    """The table that goes by the Code, of a report about these complaints."""
    accounts = [account(story, today, number) for number, story in enumerate(stories, 1)]
    period = own_days(FIRST, LAST, today)
    made = monitoring_report(stories[0].policy, period, today, accounts, CODE)
    return next((one for one in made.tables if one.key == "code"), None)


def told(table: Table | None, place: int = 0) -> dict[str, str]:
    """What stands in a line and is not nought, but for how many came."""
    assert table is not None
    pairs = zip(table.columns, table.lines[place].figures, strict=True)
    return {column.title: figure.text for column, figure in list(pairs)[1:] if figure.text != "0"}


def test_an_answer_kept_by_the_policy_may_be_late_by_the_code_and_the_other_way_round() -> None:
    """C-048, R-049, HC-6.3: the two are worked out apart, and called by their names."""
    kept_here = histories.local_answered(date(2026, 11, 2), asked=MONDAY)
    assert told(by_code(kept_here)) == {"Late": "1", "% in time": "0%"}
    early = histories.stage1_answered(MONDAY)
    assert told(by_code(early)) == {"In time": "1", "% in time": "100%"}


def test_only_formal_stages_stand_for_those_of_the_code() -> None:
    """C-034: what is settled informally is no stage of the Code."""
    table = by_code(histories.early_answered(MONDAY))
    assert table is not None
    assert [line.name for line in table.lines] == [
        "Stage 1 of the Code: Local Resolution",
        "Stage 2 of the Code: Review",
    ]
    assert {line.figures[0].text for line in table.lines} == {"0"}


def test_a_holding_letter_gives_the_time_the_code_allows_and_no_more() -> None:
    """HC-6.4: acknowledged on the first day, ten working days and ten more end on 2 November."""
    for day, fate in ((date(2026, 11, 2), "With more time"), (date(2026, 11, 3), "Late")):
        story = histories.stage1_ready(MONDAY).then(
            MONDAY, TimeExtended(stage="stage1", clock="stage1_reply", until=day)
        )
        story.then(day, OutcomeGiven(stage="stage1", how="email"))
        assert fate in told(by_code(story))


def test_what_the_code_says_stands_with_each_line_as_our_own_words() -> None:
    table = by_code(histories.rprmo(MONDAY))
    assert table is not None
    assert table.lines[0].means == (
        "Acknowledged within 5 working days, answered within 10 working days of that, or 10 more "
        "with an extension (Code, paragraphs 6.2, 6.3 and 6.4; in our own words)."
    )


@pytest.mark.parametrize(
    ("acknowledged", "answered", "waited", "fate"),
    [
        (2, 12, 12, "in_time"),
        (2, 13, 13, "late"),
        (9, 15, 15, "in_time"),  # a late acknowledgement gives no more time
        (9, 16, 16, "late"),
        (None, None, 15, "not_due"),
        (None, None, 16, "late"),
    ],
)
def test_the_time_for_the_answer_runs_from_a_prompt_acknowledgement(
    acknowledged: int | None, answered: int | None, waited: int, fate: Fate
) -> None:
    """HC-6.3."""
    pace = Pace(1, acknowledged, answered, waited, over=False, extended=False)
    assert fate_of(pace, TIMES) == fate


@given(
    st.none() | st.integers(0, 40),
    st.none() | st.integers(0, 60),
    st.integers(0, 60),
    st.booleans(),
)
def test_an_extension_makes_nothing_later(
    acknowledged: int | None, answered: int | None, waited: int, over: bool
) -> None:
    plain, longer = (
        fate_of(Pace(1, acknowledged, answered, waited, over=over, extended=one), TIMES)
        for one in (False, True)
    )
    assert longer == plain or plain == "late"
