"""Plays one whole complaint for each policy through the real windows: pictures, letters, dates.

`python3 dev.py tour FOLDER`
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication
from tests.stories import ccrmo_story, code_story, rprmo_story
from tests.stories.player import Player

from estate_complaints.app import an_application

STORIES = {"three stages": ccrmo_story, "two stages": rprmo_story, "the code": code_story}


def main(album: Path) -> int:
    """Play every story into a folder of its own; return the exit code."""
    application = an_application()
    for name, story in STORIES.items():
        _play(application, album / name, story.play, story.FIRST_DAY)
    return 0


def _play(application: QApplication, album: Path, play: object, first_day: object) -> None:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        player = Player(application, Path(profile), album, first_day)  # type: ignore[arg-type]
        try:
            play(player)  # type: ignore[operator]
            player.keep_letters()
            (album / "dates.txt").write_text(player.dates(), encoding="utf-8")
        finally:
            player.end()
    print(f"Played into {album}.")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
