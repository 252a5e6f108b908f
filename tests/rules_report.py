"""Lists the rules of the two policies that no test names: `python3 dev.py rules`.

A test names a rule by its number (C-049, R-049..R-051) in its name, its docstring or a comment;
a policy file names it by its `rule` key. The numbers stand in policy_rules.tsv beside this file.
"""

import csv
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NUMBER = re.compile(r"\b([CR])[-_](\d{3})(?:\s*(?:\.\.|to)\s*\1[-_](\d{3}))?\b", re.IGNORECASE)


def catalogue() -> dict[str, str]:
    """Each rule's number with its clause and the policy's own words."""
    with (ROOT / "tests" / "policy_rules.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {row["rule"]: f"{row['clause']}: “{row['words of the policy']}”" for row in rows}


def named(text: str) -> Iterator[str]:
    """Every rule number in a text, ranges spelt out."""
    for letter, first, last in NUMBER.findall(text):
        for number in range(int(first), int(last or first) + 1):
            yield f"{letter.upper()}-{number:03}"


def named_in(paths: Iterable[Path]) -> set[str]:
    return {rule for path in paths for rule in named(path.read_text(encoding="utf-8"))}


def main() -> int:
    known = catalogue()
    tested = named_in((ROOT / "tests").rglob("test_*.py"))
    written = named_in((ROOT / "resources").rglob("*.toml"))
    unnamed = {rule: words for rule, words in known.items() if rule not in tested}
    for rule, words in unnamed.items():
        print(f"{rule}  {'in a policy file' if rule in written else ' ' * 16}  {words}")
    print(f"{len(known) - len(unnamed)} of {len(known)} rules are named by a test.")
    for stranger in sorted((tested | written) - known.keys()):
        print(f"{stranger} is named, and no policy has it.")
    return 1 if (tested | written) - known.keys() else 0


if __name__ == "__main__":
    sys.exit(main())
