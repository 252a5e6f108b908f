"""Both stories played whole, as the tour plays them: every date, every letter, every word."""

import gc
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from tests.stories import ccrmo_story, code_story, rprmo_story
from tests.stories.player import Player

from estate_complaints.letters.read_back import text_of
from estate_complaints.office.complaint import progress
from estate_complaints.office.rows import CaseView


@dataclass(frozen=True)
class Played:
    """What a story leaves behind: the case, and the words of its letters in order."""

    view: CaseView
    letters: tuple[str, ...]

    def due(self, name: str) -> date | None:
        """The date in force of a clock."""
        return next(due.due for due in self.view.dues if due.name.startswith(name))

    def first_due(self, name: str) -> date | None:
        """The date first promised."""
        return next(due.first_due for due in self.view.dues if due.name.startswith(name))


def _played(folder: Path, application: QApplication, story: object) -> Played:
    player = Player(
        application,
        folder / "this pc",
        folder / "album",
        story.FIRST_DAY,  # type: ignore[attr-defined]
        pictures=False,
    )
    try:
        story.play(player)  # type: ignore[attr-defined]
        letters = tuple(text_of(path.read_bytes()) for path in player.keep_letters())
        desk = player.workplace.desk
        return Played(player.on_the_worker(lambda: progress.view(desk, 1)), letters)
    finally:
        player.end()


@pytest.fixture(scope="module", autouse=True)
def everything_unreachable_goes_at_once() -> Iterator[None]:
    """A screen that may not be taken apart by the collector shows itself here."""
    usual = gc.get_threshold()
    gc.freeze()  # what hundreds of tests before left behind is not looked through again and again
    gc.set_threshold(100, 0, 0)
    yield
    gc.set_threshold(*usual)
    gc.unfreeze()


@pytest.fixture(scope="module")
def cottington(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Played]:
    """The story of three stages, played once."""
    yield _played(tmp_path_factory.mktemp("three stages"), qapp, ccrmo_story)


@pytest.fixture(scope="module")
def roupell(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Played]:
    """The story of two stages, played once."""
    yield _played(tmp_path_factory.mktemp("two stages"), qapp, rprmo_story)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Played]:
    """The story under the model of the Complaint Handling Code, played once."""
    yield _played(tmp_path_factory.mktemp("the code"), qapp, code_story)


def test_mediation_and_a_holding_letter_move_the_date_and_the_first_promise_stays(
    cottington: Played,
) -> None:
    """C-048, C-049, C-069: 29 June was promised; the pause made it 14 July, the letter 24 July."""
    assert cottington.first_due("Answer the Local Resolution") == date(2026, 6, 29)
    assert cottington.due("Answer the Local Resolution") == date(2026, 7, 24)


def test_a_review_may_be_asked_for_within_twenty_days_of_the_letter_reaching_them(
    cottington: Played,
) -> None:
    """C-053, AMB-13, AMB-14: posted on Wed 22 July, there on Fri 24 July."""
    assert cottington.due("Last day to ask for a Review") == date(2026, 8, 13)


def test_the_council_can_be_asked_eight_weeks_after_the_final_response(cottington: Played) -> None:
    """C-062, AMB-17."""
    assert cottington.due("Direct referral") == date(2026, 10, 15)


def test_every_letter_of_the_three_stages_went_out_with_her_own_words(cottington: Played) -> None:
    """C-044, C-049, C-050, C-056, C-060, C-065."""
    acknowledged, holding, _draft, confirmed, reviewed, final = cottington.letters
    assert "1 June 2026" in acknowledged
    assert "24 July 2026" in holding
    assert ccrmo_story.LIFT in confirmed
    assert "by telephone on 21 July 2026" in confirmed
    assert "13 August 2026" in confirmed
    assert "10 August 2026" in reviewed
    assert "15 October 2026" in final
    assert "designated person" in final
    assert all("Mrs Marigold Tapper" in letter for letter in cottington.letters)


def test_acknowledgement_and_replies_are_due_as_the_two_stage_policy_says(roupell: Played) -> None:
    """R-044, R-049, R-058: two days, ten working days of receipt, ten of the request."""
    assert roupell.due("Acknowledge") == date(2026, 11, 25)
    assert roupell.due("Reply at stage 1") == date(2026, 12, 7)
    assert roupell.due("Reply at stage 2") == date(2026, 12, 24)


def test_each_point_of_the_two_stage_complaint_has_its_own_outcome(roupell: Played) -> None:
    """R-042, R-069: upheld and not upheld at stage 1, both upheld at stage 2."""
    outcomes = [[outcome for _, outcome, _ in point.outcomes] for point in roupell.view.points]
    assert outcomes == [["Upheld", "Upheld"], ["Not upheld", "Upheld"]]


def test_the_letters_of_the_two_stages_say_how_to_go_on(roupell: Played) -> None:
    """R-045, R-055, R-064, R-080, R-087: stage 2, then the Council and the Board."""
    acknowledged, _draft, first, second = roupell.letters[:4]
    assert "7 December 2026" in acknowledged
    assert "Stage 2" in first or "stage 2" in first
    assert "complaints@lambeth.gov.uk" in second
    assert "Board" in second
    assert "Mr Tim Turner-O’Leary" in second


def test_feedback_was_asked_and_the_result_explained(roupell: Played) -> None:
    """R-066, R-102."""
    said = [row.said for row in roupell.view.history]
    assert "Feedback asked for" in said
    assert "Result explained to the earlier officer" in said


def test_under_the_code_every_time_runs_from_the_acknowledgement(model: Played) -> None:
    """Five working days, ten from the acknowledgement, moved within the cap; then five and 20."""
    assert model.due("Acknowledge the complaint") == date(2026, 12, 29)
    assert model.first_due("Respond at stage 1") == date(2027, 1, 13)
    assert model.due("Respond at stage 1") == date(2027, 1, 26)
    assert model.due("Acknowledge the request") == date(2027, 2, 10)
    assert model.due("Respond at stage 2") == date(2027, 3, 4)


def test_under_the_code_every_letter_tells_of_the_ombudsman(model: Played) -> None:
    """And none of the approvals of another policy are asked for."""
    acknowledged, holding, first, again, final = model.letters
    assert all("Housing Ombudsman Service" in letter for letter in model.letters)
    assert "13 January 2027" in acknowledged
    assert "26 January 2027" in holding
    assert "you will hear from us at least every 5 working days until then" in holding
    assert "the end of our own complaints process" not in again
    assert "partly upheld" in first
    assert "4 March 2027" in again
    assert "the end of our own complaints process" in final
    assert "info@housing-ombudsman.org.uk" in final
