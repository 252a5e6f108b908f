"""Plays random histories and tells what they reached: `python3 dev.py proofs --histories 2000`.

Of each policy: how many histories there were and how many entries in them; of each kind of entry,
how often it was offered, how often tried and how often it went into the history.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator

from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test
from tests.rules.test_properties import AnOffice

from estate_complaints.rules.entries import KINDS, Entry, kind_of
from estate_complaints.rules.scene import Scene
from estate_complaints.rules.steps.steps import Step


class Counted:
    """What the histories of one run reached, by policy and kind of entry."""

    def __init__(self) -> None:
        self.histories: Counter[str] = Counter()
        self.offered: Counter[tuple[str, str]] = Counter()
        self.refused: Counter[tuple[str, str]] = Counter()
        self.appended: Counter[tuple[str, str]] = Counter()


def played(examples: int, steps: int) -> Counted:
    """Play so many histories of at most so many steps. Raises what the properties raise."""
    counted = Counted()

    class AnOfficeThatIsWatched(AnOffice):
        def teardown(self) -> None:
            counted.histories[self.story.policy.about.id] += 1

        def _looks_at(self, steps: tuple[Step, ...]) -> None:
            name = self.story.policy.about.id
            for step in steps:
                (counted.offered if step.offered else counted.refused)[name, step.kind] += 1

        def _append(self, before: Scene, entry: Entry) -> None:
            super()._append(before, entry)
            counted.appended[self.story.policy.about.id, kind_of(entry)] += 1

    run_state_machine_as_test(
        AnOfficeThatIsWatched,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
        ),
    )
    return counted


def printed(counted: Counted) -> Iterator[str]:
    """The table, and at its end what no history ever reached."""
    for name, histories in sorted(counted.histories.items()):
        reached = {kind: n for (of, kind), n in counted.appended.items() if of == name}
        yield f"{name}: {histories} histories, {sum(reached.values())} entries,"
        yield f"    {len(reached)} of the {len(KINDS) - 1} kinds that may follow the receipt"
        missing = sorted(set(KINDS) - {"received"} - reached.keys())
        yield f"    never: {', '.join(missing) or 'none'}"
    yield ""
    for kind in KINDS:
        offered, refused, taken = (
            sum(n for (_, one), n in counter.items() if one == kind)
            for counter in (counted.offered, counted.refused, counted.appended)
        )
        yield f"{kind:26}offered {offered:7}   refused {refused:7}   taken {taken:6}"
    never = [kind for kind in KINDS if kind != "received" and not _taken(counted, kind)]
    yield f"Never taken under any policy: {', '.join(never) or 'none'}."


def _taken(counted: Counted, kind: str) -> int:
    return sum(n for (_, one), n in counted.appended.items() if one == kind)


def main(words: list[str]) -> int:
    """Play the histories asked for, and print the table."""
    asked = argparse.ArgumentParser(prog="dev.py proofs")
    asked.add_argument("--histories", type=int, default=200, metavar="N")
    asked.add_argument("--steps", type=int, default=40, metavar="N")
    given = asked.parse_args(words)
    print("\n".join(printed(played(given.histories, given.steps))))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
