"""Proves the proofs: `python3 dev.py proofs` falsifies each rule in turn and runs its tests.

Every table of a policy that bears a rule's number is taken away, and each thing it says altered,
one at a time and only in memory; then the tests that name the rule are run until one of them
fails. A mutation nobody notices has survived: what that part says is not proved.
A mutation that only tests marked `reads_the_policy` notice is told apart, since they look at
the policy's words and not at what the program does by them.

Words after the command: rule numbers (`proofs C-049`), `--sample 50` for so many mutations by
chance, `--all` to name what was killed as well as what survived. It needs a system that forks.
"""

import argparse
import gc
import os
import random
import signal
import sys
import tomllib
import traceback
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import NoReturn

import msgspec
import pytest
from _pytest.runner import runtestprotocol
from tests.factories import policy_text, shipped_policy
from tests.policy_mutations import Mutation, Table, mutations
from tests.rules_report import POLICIES, TESTS, in_tests

from estate_complaints.rules.checks import CHECKS
from estate_complaints.rules.policy import policy_reader
from estate_complaints.rules.policy.policy import Policy

Place = tuple[Path, str]
"""A test function, and the file it stands in."""

SHIPPED = ("ccrmo", "rprmo")
READS = "reads_the_policy"
ROOMS = ("rules", "letters", "office", "storage", "joins", "desktop")
"""Where tests of rules live, the quickest first. A story is no test of one rule."""
LONGEST = 120
"""Seconds after which a mutation counts as noticed: the program hangs."""

KILLED, READ, SURVIVED, NONE = "killed", "only read", "survived", "no other policy"


@dataclass(frozen=True)
class Verdict:
    """How a mutation ended, and by which test."""

    mutation: Mutation
    end: str
    test: str = ""

    def __str__(self) -> str:
        by = f" by {self.test}" if self.test else ""
        one = self.mutation
        return f"{one.rule}  {one.where}: {one.told}  {self.end}{by}"


def all_mutations() -> list[Mutation]:
    """Every mutation of the two policies whose rules are listed."""
    documents = {n: tomllib.loads((POLICIES / f"{n}.toml").read_text("utf-8")) for n in SHIPPED}
    return [one for name in SHIPPED for one in mutations(name, documents[name])]


# --- the tests of a rule ---


def tests_by_rule() -> dict[str, set[Place]]:
    """The test functions that name each rule."""
    found: dict[str, set[Place]] = defaultdict(set)
    for room in ROOMS:
        for path in (TESTS / room).rglob("test_*.py"):
            for rule, test in in_tests(path.read_text("utf-8")):
                found[rule].add((path, test))
    return found


def chosen(items: Sequence[pytest.Item], rule: str, named: set[Place]) -> list[pytest.Item]:
    """The tests of a rule; of one that runs on a table, the lines about that rule if it has any."""
    lines: dict[Place, list[pytest.Function]] = defaultdict(list)
    for item in items:
        if isinstance(item, pytest.Function):
            place = (item.path, item.originalname)
            if place in named:
                lines[place].append(item)
    tests: list[pytest.Item] = []
    for found in lines.values():
        own = [item for item in found if rule in _line(item)]
        tests += own or found
    return sorted(tests, key=lambda item: (_reads(item), _room(item)))


def _line(item: pytest.Function) -> str:
    return item.name + repr(item.callspec.params) if hasattr(item, "callspec") else ""


def _reads(item: pytest.Item) -> bool:
    return item.get_closest_marker(READS) is not None


def _room(item: pytest.Item) -> int:
    return ROOMS.index(item.path.relative_to(TESTS).parts[0])


# --- one mutation, in a child of this process ---


def judged(mutation: Mutation, look: Callable[[], tuple[str, str]]) -> Verdict:
    """Look at a mutation in a child of this process, which it cannot harm.

    `look` tells how it ended and by which test. Raises RuntimeError if the child could not tell.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        _look(mutation, look, writing)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as pipe:
        end, _, test = pipe.read().partition("\t")
    status = os.waitpid(child, 0)[1]
    if os.WIFSIGNALED(status):
        return Verdict(mutation, KILLED, "its time limit")
    if status:
        raise RuntimeError(f"No verdict on {mutation.where}: {mutation.told}")
    return Verdict(mutation, end, test)


def _look(mutation: Mutation, look: Callable[[], tuple[str, str]], writing: int) -> NoReturn:
    code = 1
    try:
        signal.alarm(LONGEST)
        said = look() if _install(mutation) else (NONE, "")
        os.write(writing, "\t".join(said).encode())
        code = 0
    finally:  # this process must end here, whatever it met
        if code:
            traceback.print_exc()
        os._exit(code)


def first_failure(tests: Sequence[pytest.Item]) -> tuple[str, str]:
    """Run tests until one fails; how the mutation has ended, and by which."""
    for item in tests:
        if any(report.failed for report in runtestprotocol(item, log=False)):
            return (READ if _reads(item) else KILLED), item.nodeid.removeprefix("tests/")
    return SURVIVED, ""


def _install(mutation: Mutation) -> bool:
    """Let every reader of the policy find it mutated, and whoever has read it hold it mutated.

    False where it makes no policy, or the same one in other words.
    """
    loads = tomllib.loads

    def mutated(text: str) -> Table:
        document = loads(text)
        ours = document.get("about", {}).get("id") == mutation.policy
        return mutation.applied(document) if ours else document

    tomllib.loads = mutated  # type: ignore[assignment]
    # A mutation is judged under the readings chosen; to look at every other takes a second.
    policy_reader.other_choices = lambda _: ()  # type: ignore[attr-defined]
    before = shipped_policy(mutation.policy)
    try:
        after = policy_reader.read_policy(policy_text(mutation.policy), CHECKS)
    except policy_reader.PolicyRefused:
        return False
    if after == before:
        return False
    held = [one for one in gc.get_objects() if isinstance(one, Policy) and one == before]
    for policy in held:
        for name in policy.__struct_fields__:
            msgspec.structs.force_setattr(policy, name, getattr(after, name))
    return True


# --- all of them ---


class Proofs:
    """In place of running every test once, run those of each mutation's rule."""

    def __init__(self, wanted: Sequence[Mutation], everything: bool) -> None:
        self.wanted, self.everything = wanted, everything
        self.named = tests_by_rule()
        self.verdicts: list[Verdict] = []

    def files(self) -> list[str]:
        """Where the tests of the rules wanted are."""
        return sorted({str(path) for one in self.wanted for path, _ in self.named[one.rule]})

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Judge every mutation wanted, and tell at once what has survived."""
        for mutation in self.wanted:
            tests = chosen(session.items, mutation.rule, self.named[mutation.rule])
            verdict = judged(mutation, partial(first_failure, tests))
            self.verdicts.append(verdict)
            if self.everything or verdict.end in (SURVIVED, READ):
                print(verdict, flush=True)
        return True

    def totals(self) -> str:
        """How many mutations ended in each way."""
        ends = Counter(one.end for one in self.verdicts)
        rules = len({one.mutation.rule for one in self.verdicts})
        told = ", ".join(f"{ends[end]} {end}" for end in (KILLED, READ, SURVIVED))
        run = len(self.verdicts) - ends[NONE]
        return f"{run} mutations of {rules} rules: {told}. {ends[NONE]} more made no other policy."


def main(words: list[str]) -> int:
    """Judge the mutations asked for, and tell what survived."""
    asked = argparse.ArgumentParser(prog="dev.py proofs")
    asked.add_argument("rules", nargs="*", metavar="rule")
    asked.add_argument("--sample", type=int, metavar="N")
    asked.add_argument("--all", action="store_true")
    given = asked.parse_args(words)
    wanted = [one for one in all_mutations() if not given.rules or one.rule in given.rules]
    if given.sample is not None:
        wanted = random.sample(wanted, min(given.sample, len(wanted)))
    proofs = Proofs(wanted, given.all)
    quiet = ["-q", "-q", "-s", "--no-header", "--no-summary", "-p", "no:cacheprovider"]
    pytest.main([*quiet, *proofs.files()], plugins=[proofs])
    print(proofs.totals())
    return 1 if any(one.end == SURVIVED for one in proofs.verdicts) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
