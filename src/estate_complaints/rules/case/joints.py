"""The other complaints of the same person that a complaint is dealt with together with."""

from functools import cached_property

from estate_complaints.rules.case.lookup import Lookup, Made
from estate_complaints.rules.entries.joining import Joined, Separated


class Joints(Lookup):
    """A complaint among those it was joined with and not separated from since."""

    @cached_property
    def joints(self) -> tuple[Made[Joined], ...]:
        """Every joining that still holds, the first first."""
        apart = {made.entry.other.number: made.number for made in self.made(Separated)}
        return tuple(
            made for made in self.made(Joined) if made.number > apart.get(made.entry.partner, 0)
        )

    @property
    def led_by(self) -> Joined | None:
        """The joining by which this complaint is dealt with in another; None where it is not."""
        return next((made.entry for made in self.joints if not made.entry.leads), None)

    @property
    def taken_over(self) -> tuple[Joined, ...]:
        """The joinings by which other complaints are dealt with in this one."""
        return tuple(made.entry for made in self.joints if made.entry.leads)
