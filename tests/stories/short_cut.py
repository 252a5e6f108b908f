"""An office that is there already, for tests that do not want to see it founded."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication
from tests.factories import policy_text
from tests.stories.player import Player

from estate_complaints.joins.setting import our_shelf
from estate_complaints.office.demo.book import PASSWORD, demo_office
from estate_complaints.office.doors.place import Place


def player_in(folder: Path, application: QApplication, policy: str, day: date) -> Player:
    """Found an office with somebody in every role, and stand at its door on a day."""
    place = Place(folder / "book", folder / "this pc")
    if not place.book.exists():
        demo_office(policy_text(policy), place, our_shelf())
    player = Player(application, place.profile, folder / "album", day, PASSWORD)
    player.program.start()
    return player
