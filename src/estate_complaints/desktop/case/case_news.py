"""What a colleague wrote meanwhile, in a sentence."""

from estate_complaints.office.rows import CaseView
from estate_complaints.rules.days import uk_dates


def what_was_written(view: CaseView, seen: int) -> str:
    """Such as "Ben Osei wrote “Acknowledged” (Wed 6 Jan 2027) while you were writing."."""
    new = [row for row in view.history if row.number > seen]
    if not new:
        return "This complaint was changed while you were writing."
    entries = uk_dates.join([f"“{row.said}” ({uk_dates.short(row.day)})" for row in new])
    writers = uk_dates.join(dict.fromkeys(row.by for row in new if row.by)) or "A colleague"
    return f"{writers} wrote {entries} while you were writing. Your words are still here."
