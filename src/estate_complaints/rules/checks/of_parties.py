"""Checks of the people of a complaint: whoever is named, and who may no longer deal with it."""

from estate_complaints.rules.checks.registry import Asked, check
from estate_complaints.rules.handlers import shortcomings


@check
def handled_by_subject(asked: Asked) -> bool:
    """Somebody responsible for the stage is complained about, perhaps only since."""
    officers = asked.scene.case.officers(asked.stage)
    return "subject" in shortcomings(asked.scene, asked.stage, officers)


@check
def officer_becomes_subject(asked: Asked) -> bool:
    """The complaint turns out to be about somebody who is responsible for the stage."""
    return asked.proposed("member", 0) in asked.scene.case.officers(asked.stage)


@check
def named_without_authority(asked: Asked) -> bool:
    """A representative is named, and nobody knows (in writing) that they may act."""
    if asked.entry is None:
        return False
    shown = "in_writing" if asked.value("in_writing", False) else "satisfied"
    return not asked.proposed(shown, False)
