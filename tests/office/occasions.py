"""Occasions for letters, from a story that grows to the step which sends the letter."""

from datetime import date

from tests.factories import ROOT, Story, shipped_policy

from estate_complaints.letters.read_back import text_of
from estate_complaints.letters.render import render
from estate_complaints.office.letters.letter_fields import fields_for
from estate_complaints.office.letters.occasion import Occasion
from estate_complaints.rules.entries import Entry, kind_of
from estate_complaints.rules.entries.intake import Point
from estate_complaints.rules.people import Person

LIFT = Point(wrong="The lift was out of order.", wanted="A date for the repair.")
CALLS = Point(wrong="Nobody answered the telephone.", wanted="An answer.")
MANNER = Point(wrong="I was spoken to rudely.")
SHE = Person(name="Ms Paige Turner", address="Flat 1\nStorybook Court\nLondon SW0 0ZZ")


def at_the_close(on: date, **said: object) -> Story:
    """A complaint that starts with a written answer wanted, at the second stage of three."""
    return Story(shipped_policy("ccrmo")).received(on, stage="local", **said)


def at_the_park(on: date, **said: object) -> Story:
    """A complaint at the first stage of two."""
    return Story(shipped_policy("rprmo")).received(on, **said)


def an_occasion(story: Story, on: date, entry: Entry, whose: Person = SHE) -> Occasion:
    """The letter that goes with an entry, which the story then holds."""
    story.then(on, entry)
    scene = story.scene(on)
    stage = story.policy.stage(str(getattr(entry, "stage", "")) or scene.case.stage)
    letter = story.policy.letter(kind_of(entry), stage.id)
    letter = letter or story.policy.letter("outcome_given", stage.id)
    assert letter is not None
    return Occasion(
        scene=scene,
        letter=letter,
        entry=entry,
        stage=stage,
        day=on,
        reference="2026/041",
        complainant=whose,
        signatory=scene.actor,
    )


def letter_of(occasion: Occasion) -> str:
    """The words of the finished letter."""
    folder = occasion.scene.policy.about.templates
    template = ROOT / "letter_templates" / folder / occasion.letter.template
    return text_of(render(template.read_bytes(), fields_for(occasion)))
