"""What a colleague wrote meanwhile, in a sentence; and the clauses a case screen has words of."""

from estate_complaints.office.rows import CaseView, ClauseText
from estate_complaints.rules import uk_dates


def what_was_written(view: CaseView, seen: int) -> str:
    """Such as "Ben Osei wrote “Acknowledged” (Wed 6 Jan 2027) while you were writing."."""
    new = [row for row in view.history if row.number > seen]
    if not new:
        return "This complaint was changed while you were writing."
    entries = uk_dates.join([f"“{row.said}” ({uk_dates.short(row.day)})" for row in new])
    writers = uk_dates.join(dict.fromkeys(row.by for row in new if row.by)) or "A colleague"
    return f"{writers} wrote {entries} while you were writing. Your words are still here."


def clause_texts(view: CaseView) -> dict[str, str]:
    """The clauses' own words by how they are cited, as far as this view quotes them."""
    quoted: list[ClauseText] = [stage.clause for stage in view.stages]
    quoted += [due.clause for due in view.dues]
    quoted += [one.clause for step in view.steps for one in step.against]
    return {clause.cited: clause.text for clause in quoted if clause.cited and clause.text}
