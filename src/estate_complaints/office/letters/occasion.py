"""The occasion of a letter: the case as it will stand, and the policy's words with its dates."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from estate_complaints.office.letters import letter_days
from estate_complaints.rules.clocks.clock import Clock
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.handling import TimeExtended
from estate_complaints.rules.people import Member, Person
from estate_complaints.rules.policy.policy import ClockRule, External, Letter, Stage
from estate_complaints.rules.policy.policy_wording import filled
from estate_complaints.rules.scene import Scene
from estate_complaints.rules.steps.objections import subjects_named


@dataclass(frozen=True)
class Occasion:
    """A letter to be written: the case as it will stand once it is sent, and what sends it.

    `entry` is the step it goes with; `day` the day on the letter; `complainant` whoever it is
    written to, and `signatory` who signs it.
    `way_open` says that nobody has chosen yet how it is sent: the dates are then those of a letter
    sent in the first of the policy's written ways.
    """

    scene: Scene
    letter: Letter
    entry: Entry
    stage: Stage
    day: date
    reference: str
    complainant: Person
    signatory: Member
    way_open: bool = False

    def typed(self, name: str) -> str:
        """Return a text the writer typed into the step, or an empty one."""
        return str(getattr(self.entry, name, "") or "").strip()


class Words:
    """The policy's paragraphs for a letter, with the computed dates filled in."""

    def __init__(self, occasion: Occasion) -> None:
        self._scene = occasion.scene
        self._paragraphs: Mapping[str, str] = occasion.letter.paragraphs
        reply_by, self.reply_why = reply(occasion)
        window = window_after(occasion.scene, occasion.stage.id)
        following = following_stage(occasion.scene, occasion.stage.id)
        external = first_external(occasion)
        earliest = not_before(occasion.scene, external)
        about = occasion.scene.policy.about
        self.last_day_why = letter_days.reached(occasion.scene, window) if window else ""
        self.facts = {
            "reply_by": reply_by,
            "original_date": promised_before(occasion),
            "new_date": long(getattr(occasion.entry, "until", None)),
            "last_day": long(window.due if window else None),
            "last_day_lenient": long(window.lenient_due if window else None),
            "earliest_day": long(earliest.due if earliest else None),
            "head": occasion.scene.policy.role(about.head).name,
            "next_stage": following.name if following else "",
            "stage": occasion.stage.name,
            "body": external.body if external else "",
            "email": external.email if external else "",
            "organisation": about.organisation,
            "short_name": about.short_name,
            "register": about.register,
            "received_on": uk_dates.long(occasion.scene.case.received_on),
            "reference": occasion.reference,
            "office_email": occasion.scene.office.details.email,
            "office_telephone": occasion.scene.office.details.telephone,
            "subject": subjects_named(occasion.scene),
        }

    def fill(self, text: str) -> str:
        """Put the facts into a text of the policy."""
        return filled(text, self.facts)

    def about(self, external: External, text: str) -> str:
        """Put the facts into a text of the policy about one body outside, with its own dates."""
        last = self._scene.clock(external.last_day) if external.last_day else None
        earliest = not_before(self._scene, external)
        own = {
            "body": external.body,
            "email": external.email,
            "earliest_day": long(earliest.due if earliest else None),
            "last_day": long(last.due if last else None),
        }
        return filled(text, self.facts | {k: v for k, v in own.items() if v})

    def paragraph(self, name: str) -> str:
        """Return one of the policy's paragraphs for this letter, or an empty text."""
        return self.fill(self._paragraphs.get(name, ""))


def reply(occasion: Occasion) -> tuple[str, str]:
    """Return the day of our reply, empty where none can be promised, and a word about it."""
    clock = deadline(occasion.scene, occasion.stage.id)
    if clock is None:
        return "", ""
    if clock.state == "paused":
        return "", "Our time for replying stands still while mediation is under way."
    if clock.due is not None and clock.due < occasion.day:
        late = f"Our reply was due by {long(clock.due)}, and you should have had it by now."
        return "", f"{late} We will tell you as soon as we can when to expect it."
    return long(clock.due), letter_days.reached(occasion.scene, clock)


def promised_before(occasion: Occasion) -> str:
    """Return the day first promised, and every later one, that a holding letter now moves."""
    entry, case = occasion.entry, occasion.scene.case
    clock = occasion.scene.clock(entry.clock) if isinstance(entry, TimeExtended) else None
    if clock is None:
        return ""
    first = [] if clock.rule.amount is None else [clock.first_due]
    later = [m.entry.until for m in case.made(TimeExtended) if m.entry.clock == clock.rule.id]
    return ", and then by ".join(long(day) for day in (*first, *later[:-1]))


def deadline(scene: Scene, stage: str) -> Clock | None:
    """Return the office's clock for answering a stage."""
    stops = {f"{stage}.outcome", f"{stage}.written_outcome"}
    return _first(
        scene, lambda rule: rule.kind == "deadline" and bool(stops.intersection(rule.stops))
    )


def window_after(scene: Scene, stage: str) -> Clock | None:
    """Return the complainant's clock for asking to go further after a stage."""
    following = following_stage(scene, stage)
    wanted = f"{following.id}.requested" if following else ""
    return _first(scene, lambda rule: rule.kind == "window" and wanted in rule.stops)


def closing_after(scene: Scene, stage: str) -> Clock | None:
    """Return the clock after which a stage is recorded as closed if nobody writes."""
    return _first(scene, lambda rule: rule.kind == "closure" and rule.stage == stage)


def not_before(scene: Scene, external: External | None) -> Clock | None:
    """Return the clock that says from which day an outside body may be asked."""
    if external is not None and external.not_before:
        return scene.clock(external.not_before)
    return _first(scene, lambda rule: rule.kind == "not_before")


def _first(scene: Scene, wanted: Callable[[ClockRule], bool]) -> Clock | None:
    return next((clock for clock in scene.clocks if wanted(clock.rule)), None)


def following_stage(scene: Scene, stage: str) -> Stage | None:
    """Return the stage inside the organisation that may be asked for next."""
    return next((one for one in scene.policy.stages_after(stage) if one.counts), None)


def externals(occasion: Occasion) -> tuple[External, ...]:
    """Return everywhere outside the organisation that this letter tells of, in the policy's order.

    That is where somebody may go after the stage it answers, and whatever names it itself.
    """
    letter = occasion.letter
    answered = occasion.stage.id if letter.step == "outcome_given" else None
    every = occasion.scene.policy.external
    return tuple(one for one in every if one.after == answered or letter.id in one.letters)


def first_external(occasion: Occasion) -> External | None:
    """Return the first of these, which a letter names by itself."""
    return next(iter(externals(occasion)), None)


def long(day: date | None) -> str:
    """Return a day as a letter writes it, or an empty text for none."""
    return uk_dates.long(day) if day else ""
