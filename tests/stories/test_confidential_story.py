"""The story of the confidential record: who could read what, and what the complaint shows of it."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from tests.stories import confidential_story
from tests.stories.confidential_story import ASSESSED, SEEN
from tests.stories.player import Player

from estate_complaints.office.complaint import confidential, progress


def test_a_complaint_about_staff_is_assessed_where_only_its_readers_see_it(
    tmp_path: Path, qapp: QApplication
) -> None:
    """C-074, C-075, C-081: played by hand, from the counter to the Chair."""
    day = confidential_story.FIRST_DAY
    player = Player(qapp, tmp_path / "this pc", tmp_path / "album", day, pictures=False)
    try:
        confidential_story.play(player)
        desk, place = player.workplace.desk, player.workplace.place
        view = player.on_the_worker(lambda: progress.view(desk, 1))
        (record,) = player.on_the_worker(lambda: confidential.look(desk, place, 1))
    finally:
        player.end()
    assert [row.said for row in view.history] == ["Complaint received: Early Resolution"]
    assert [row.said for row in record.entries] == [
        "Note",
        "Assessed",
        "Decided on action",
        "Copy of the complaint given",
        "Reader appointed",
        "Note",
        "Response of the person complained about",
    ]
    told = " ".join(words for row in record.entries for _, words in row.details)
    assert SEEN in told
    assert ASSESSED in told
