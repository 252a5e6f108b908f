"""Runs every `*_bench.py` beside this file, or those named: `python3 dev.py bench calendar`.

A benchmark offers `rows()`: the name of each comparison, how many times faster or slower, and the
times themselves. Ratios carry over from one machine to the next, milliseconds do not.
"""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType


def load(file: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(file.stem, file)
    if spec is None or spec.loader is None:
        raise ImportError(f"{file} is not a benchmark")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main(wanted: list[str]) -> int:
    sys.path.append(str(Path(__file__).parents[2]))  # for what the tests tell stories with
    found = sorted(Path(__file__).parent.glob("*_bench.py"))
    chosen = [file for file in found if not wanted or file.stem.removesuffix("_bench") in wanted]
    for file in chosen:
        benchmark = load(file)
        print(benchmark.__doc__)
        for name, ratio, note in benchmark.rows():
            print(f"{ratio:8.1f}  {name} ({note})")
    return 0 if chosen else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
