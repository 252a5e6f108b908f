"""How long the rules take to answer everything about a complaint, and how that grows."""

from collections.abc import Callable
from datetime import date, timedelta
from statistics import median
from time import perf_counter

from tests.factories import Story
from tests.histories import local_answered, review_asked, stage2_ready

from estate_complaints.rules.case.case import case_from
from estate_complaints.rules.clocks.clocks import clocks_of
from estate_complaints.rules.entries.handling import ContactMade
from estate_complaints.rules.entries.intake import Note
from estate_complaints.rules.scene import Scene
from estate_complaints.rules.steps.steps import steps_in

ROUNDS = 200
DAY = date(2027, 1, 20)
WANTED = 2.0
"""Milliseconds: a screen asks for everything at once, and nobody should notice."""


def rows() -> list[tuple[str, float, str]]:
    """What a screen asks of the rules, against what it may take, and of more entries."""
    review, stage2 = grown(review_asked(DAY), 50), grown(stage2_ready(DAY), 50)
    few, many = grown(local_answered(DAY), 12), grown(local_answered(DAY), 60)
    short, long = (timed(everything(story)) for story in (few, many))
    folds = timed(lambda: case_from(many.lines, 41))
    scene = scene_of(many)
    clocks = timed(lambda: clocks_of(scene.policy, scene.calendar, scene.case, DAY))
    return [
        within("all about a case of 50 entries at the Review", timed(everything(review))),
        within("all about a case of 50 entries at stage 2", timed(everything(stage2))),
        within("folding 60 entries into a case", folds),
        within("every clock of such a case, with its reasons", clocks),
        ("12 entries instead of 60", long / short, f"{short:.2f} ms against {long:.2f} ms"),
    ]


def grown(story: Story, size: int) -> Story:
    """The same case after many contacts and notes."""
    stage = story.case().stage
    day = DAY
    while len(story.lines) < size:
        day += timedelta(days=1)
        note: ContactMade | Note = Note(text="Filed.")
        if len(story.lines) % 3:
            note = ContactMade(stage=stage, how="telephone", note="Told how it stands.")
        story.then(day, note)
    return story


def scene_of(story: Story) -> Scene:
    """The case in its scene, some weeks on."""
    return story.scene(DAY + timedelta(days=60))


def everything(story: Story) -> Callable[[], object]:
    """Fold the history, reckon every clock, and offer or refuse every step with its reason."""

    def asked() -> object:
        scene = scene_of(story)
        return scene.case.stage, scene.clocks, steps_in(scene)

    return asked


def timed(work: Callable[[], object]) -> float:
    """The median of many rounds, in milliseconds."""
    work()
    took = []
    for _ in range(ROUNDS):
        start = perf_counter()
        work()
        took.append(perf_counter() - start)
    return median(took) * 1000


def within(what: str, took: float) -> tuple[str, float, str]:
    """How much of what it may take was taken up: more than one is too slow."""
    return f"{what}: times {WANTED:g} ms", took / WANTED, f"{took:.2f} ms"


if __name__ == "__main__":
    for name, ratio, note in rows():
        print(f"{ratio:8.2f}  {name} ({note})")
