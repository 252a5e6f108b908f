"""What every part is given: among it, which day it is in the office."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from estate_complaints.desktop.engine.crash import Faults
from estate_complaints.desktop.engine.operations import Operations
from estate_complaints.joins.setting import Setting


def test_today_is_the_day_in_britain_whatever_zone_the_pc_is_set_to(tmp_path: Path) -> None:
    """The book dates its entries so; an e-mail of this morning is not one of tomorrow."""
    operations, faults = Operations(), Faults(tmp_path, "test", lambda: None)

    def today(now: Callable[[], datetime]) -> date:
        return Setting(operations, faults, tmp_path, now=now).today()

    assert today(lambda: datetime(2026, 7, 1, 23, 30, tzinfo=UTC)) == date(2026, 7, 2)
    assert today(lambda: datetime(2026, 12, 1, 23, 30, tzinfo=UTC)) == date(2026, 12, 1)
    operations.close()
    faults.close()
