"""What a monitoring report says of complaints whose course is known to the day."""

from datetime import date

import msgspec
import pytest
from tests import histories
from tests.factories import Story, shipped_policy
from tests.reports.reported import column, figure, report_of, table

from estate_complaints.reports.figures import Report
from estate_complaints.reports.figures_csv import csv_of, harmless
from estate_complaints.rules.entries.base import Override
from estate_complaints.rules.entries.handling import (
    ActionDone,
    ContactMade,
    MediationEnded,
    TimeExtended,
)
from estate_complaints.rules.entries.outcome import (
    Closed,
    CompensationRecorded,
    FeedbackAsked,
    FeedbackGiven,
    LessonRecorded,
    OutcomeGiven,
    Referred,
)

FIRST, LAST = date(2026, 10, 1), date(2026, 12, 31)
ASKED = date(2026, 10, 5)  # a Monday; twenty working days end on Mon 2 Nov
DUE = date(2026, 11, 2)
LATER = date(2027, 1, 29)
ANSWER = "Answer the Local Resolution"


def report(*stories: Story, today: date = LATER) -> Report:
    return report_of(stories, FIRST, LAST, today)


def standing(made: Report, key: str = "limits", line: str = ANSWER) -> dict[str, str]:
    """How the limits of a line stand, as far as any does."""
    found = table(made, key)
    titles = [one.title for one in found.columns if one.title not in ("Began", "% on time")]
    told = {title: figure(made, key, line, title).text for title in titles}
    return {title: text for title, text in told.items() if text != "0"}


def test_a_limit_kept_on_its_last_day_is_on_time_and_the_day_after_is_late() -> None:
    """C-011, C-048: with the complaints behind each figure."""
    made = report(
        histories.local_answered(DUE, asked=ASKED),
        histories.local_answered(date(2026, 11, 3), asked=ASKED),
    )
    assert standing(made) == {"On time": "1", "Late": "1"}
    assert figure(made, "limits", ANSWER, "% on time").text == "50%"
    assert figure(made, "limits", ANSWER, "On time").behind == (1,)
    assert figure(made, "limits", ANSWER, "Late").behind == (2,)
    assert figure(made, "taken", ANSWER, "Median").text == "20.5"
    assert figure(made, "taken", ANSWER, "Longest").text == "21"


def test_what_is_not_yet_due_is_in_no_share() -> None:
    """C-011: neither kept nor missed, until the day has gone by."""
    asked = histories.local_asked(ASKED)
    assert standing(report(asked, today=DUE)) == {"Not yet due": "1"}
    assert figure(report(asked, today=DUE), "limits", ANSWER, "% on time").text == "–"
    assert standing(report(asked, today=date(2026, 11, 3))) == {"Late": "1"}


def test_mediation_pauses_a_limit_and_is_no_part_of_the_time_it_took() -> None:
    """C-011, C-069."""
    paused = histories.mediating(histories.local_ready(ASKED, asked=ASKED), date(2026, 10, 12))
    assert standing(report(paused)) == {"Paused": "1"}
    paused.then(date(2026, 10, 23), MediationEnded(resolved=False))
    paused.then(date(2026, 10, 26), OutcomeGiven(stage="local", how="email"))
    made = report(paused)
    assert standing(made) == {"On time": "1"}
    # Fifteen working days lie between, ten of them in mediation.
    assert figure(made, "taken", ANSWER, "Longest").text == "5"


def test_a_holding_letter_moves_the_day_and_the_day_first_due_is_told_beside_it() -> None:
    """C-011, C-049: the original due date is kept for reporting."""
    until = date(2026, 11, 20)
    late = histories.local_ready(date(2026, 10, 30), asked=ASKED)
    late.then(
        date(2026, 10, 30),
        TimeExtended(stage="local", clock="local_response", until=until, why="A report."),
    )
    late.then(until, OutcomeGiven(stage="local", how="email"))
    made = report(late)
    assert standing(made) == {"On time": "1"}
    assert figure(made, "taken", ANSWER, "Moved").text == "1"
    assert figure(made, "taken", ANSWER, "% by first date").text == "0%"
    assert figure(made, "followed", "Answer put off").text == "1"


def test_a_limit_that_ran_out_before_the_complaint_was_closed_unanswered_was_missed() -> None:
    """C-011: closing a complaint makes no answer of it."""
    closed = Closed(reason="withdrawn")
    made = report(
        histories.local_asked(ASKED).then(date(2026, 11, 20), closed),
        histories.local_asked(ASKED).then(date(2026, 10, 20), closed),
    )
    assert standing(made) == {"Late": "1", "Ended first": "1"}
    assert figure(made, "stages", "Over without", "Local Resolution").text == "2"


def test_what_has_no_limit_is_counted_apart_and_is_never_late() -> None:
    """C-011, C-044: the policy sets no time for an acknowledgement."""
    made = report(histories.local_asked(ASKED))
    line = "Acknowledge the request for a Local Resolution"
    assert standing(made, "duties", line) == {"To be done": "1"}
    assert line not in column(made, "limits", "Began")


def test_a_target_of_the_office_is_kept_apart_from_the_limits_of_the_policy() -> None:
    """C-011, C-044: where the policy sets no time, an office may aim at one."""
    policy = shipped_policy("ccrmo")
    duty = policy.clock("local_acknowledgement")
    aim = msgspec.structs.replace(duty, id="aim", name="Soon", kind="target", amount=3)
    aiming = msgspec.structs.replace(policy, clocks=(*policy.clocks, aim))
    asked = histories.local_answered(date(2026, 10, 12), asked=ASKED)
    made = report(Story(aiming, lines=asked.lines))
    assert standing(made, "targets", "Local Resolution: Soon (3 working days)") == {"Late": "1"}
    assert figure(made, "limits", ANSWER, "On time").text == "1"
    assert not any("Soon" in line.name for line in table(made, "limits").lines)
    assert figure(made, "summary", "Targets kept").text == "0% (0 of 1)"
    assert figure(made, "summary", "Time limits kept").text == "100% (1 of 1)"


def test_a_meeting_without_a_limit_of_its_own_is_counted_as_the_next_there_is() -> None:
    """R-078: the Board's next meeting is a limit all the same."""
    made = report(histories.rprmo(ASKED))
    names = [line.name for line in table(made, "limits").lines]
    assert any(name.endswith("(the next meeting)") for name in names)


def test_an_anonymous_complaint_is_counted() -> None:
    """C-082."""
    nobody = {"complainant": None, "complainant_kind": "anonymous"}
    made = report(histories.ccrmo(ASKED), histories.ccrmo(ASKED, **nobody))
    assert figure(made, "kind", "Anonymous").text == "1"
    line = table(made, "summary").lines[1]
    assert (line.name, line.figures[0].text) == ("Of these anonymous", "1")
    assert line.source is not None
    assert line.source.cited == "section 9"


def test_complaints_about_people_are_counted_and_lead_nobody_to_them() -> None:
    """C-075, R-033: counts only, also where a time limit is for such complaints alone."""
    about = histories.rprmo(ASKED).case().received.subject
    director = msgspec.structs.replace(about, kind="director")
    made = report(histories.rprmo(ASKED, subject=director))
    told = figure(made, "about", "The Estate Director")
    assert (told.text, told.behind) == ("1", ())
    limit = figure(made, "limits", "Stage 1: Deal with a complaint about", "Late")
    assert (limit.text, limit.behind) == ("1", ())


def test_lessons_changes_and_feedback_on_both_things_are_counted() -> None:
    """C-006, R-004, R-102: the outcome, and how the complaint was handled."""
    day = date(2026, 11, 2)
    learned = histories.stage1_answered(day).then(
        day,
        LessonRecorded(lesson="Ring first.", change="The procedure says so."),
        LessonRecorded(lesson="There is none."),
        FeedbackAsked(how="email"),
        FeedbackGiven(on_outcome="Fair.", on_handling="Quick."),
        FeedbackGiven(on_handling="Kind."),
    )
    told = column(report(learned), "learning")
    assert told["Lessons, or why there are none"] == 2
    assert told["Changes to policy, procedure or training recorded"] == 1
    assert (told["Feedback asked for"], told["Feedback received"]) == (1, 2)
    assert told["Feedback on the outcome"] == 1
    assert told["Feedback on how the complaint was handled"] == 2
    handling = next(
        one for one in table(report(learned), "learning").lines if "handled" in one.name
    )
    assert handling.source is not None
    assert handling.source.cited == "section 14.1"


def test_steps_against_a_warning_are_counted_by_their_step_and_clause() -> None:
    """C-104: consistency is what is watched over; the reasons stay with the complaints."""
    because = Override(rule="C-046", says="Somebody more senior.", reason="The Board said so.")
    assigned = msgspec.structs.replace(histories.assigned("local", 3), overrides=(because,))
    made = report(histories.local_asked(ASKED).then(ASKED, assigned))
    line = table(made, "against").lines[0]
    assert (line.name, line.figures[0].text, line.figures[0].behind) == ("Assign", "1", (1,))
    assert line.source is not None
    assert line.source.cited == "section 5"


def test_compensation_referrals_and_promises_are_counted_by_the_day_they_happened() -> None:
    """C-100, C-101, C-073."""
    day = date(2026, 11, 2)
    done = histories.early_worked(ASKED)
    number = done.case().promises[0].number
    done.then(day, ActionDone(action=number), Referred(to="solicitors", whom="Ms Quill"))
    done.then(day, CompensationRecorded(step="paid", pence=12_500))
    done.then(day, CompensationRecorded(step="paid", pence=50))
    done.then(day, histories.an_action(day, stage="early", by_when=date(2026, 12, 1)))
    made = report(done)
    assert figure(made, "money", "Paid", "Sum").text == "£125.50"
    referred = figure(made, "followed", "Referred: Our solicitors")
    assert (referred.text, referred.behind) == ("1", ())
    told = column(made, "actions")
    assert list(told.values()) == [2, 1, 1, 1]


def test_the_report_names_its_readers_and_the_clause_it_answers_to() -> None:
    """C-104, R-033: the one policy says to whom it goes, the other does not."""
    ours, theirs = report(histories.ccrmo(ASKED)), report(histories.rprmo(ASKED))
    assert (ours.title, ours.source and ours.source.cited) == ("Monitoring report", "section 16")
    assert theirs.title == "Monitoring report to the Board and the Council"
    assert theirs.source is not None
    assert theirs.source.cited == "section 4.4"


def test_nothing_anybody_wrote_gets_into_a_report() -> None:
    """R-033, C-075: it cannot name a person, whatever was written in the complaint."""
    word = "Zebedee"
    named = histories.local_ready(ASKED, summary=word).then(
        ASKED,
        LessonRecorded(lesson=word, change=word, owner=word),
        FeedbackGiven(on_outcome=word, on_handling=word),
        Referred(to="", whom=word, why=word, supported_by=word),
        ContactMade(stage="local", how="telephone", note=word, whom=word),
        histories.an_action(ASKED, stage="local", owner=word),
    )
    said = csv_of(report(named))
    assert word not in said
    assert "Person " not in said


@pytest.mark.parametrize("text", ["=1+1", "+44", "-2", "@SUM(A1)", "\t=1", "  =cmd|' /C calc'!A0"])
def test_no_cell_of_the_spreadsheet_is_taken_for_a_formula(text: str) -> None:
    assert harmless(text) == f"'{text}"
    assert harmless(f"Repairs {text}") == f"Repairs {text}"
    assert harmless("–") == "–"


def test_the_spreadsheet_says_the_period_the_day_and_what_each_figure_means() -> None:
    """C-011."""
    said = csv_of(report(histories.local_answered(DUE, asked=ASKED)))
    assert "1 October 2026 to 31 December 2026" in said
    assert "Made on,29 January 2027" in said
    rows = [line for line in said.splitlines() if line.startswith("Time limits of the policy")]
    late = next(line for line in rows if ",Late,0," in line)
    assert "Done after the day due, or not done although that day has gone by." in late
    assert late.endswith(",section 5")
