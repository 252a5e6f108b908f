"""Holds the house to its limits: small files, honest imports, no policy in code, nothing private.

Every check is a function of one file's text, and for each there is a text it must object to.
"""

import ast
import re
import statistics
import subprocess
import sys
import tokenize
import tomllib
from collections.abc import Callable, Iterable, Iterator
from io import StringIO
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
NOT_OURS = re.compile(r"/(\.(?!ci|git[ai])[^/]*|build|dist|tour|__pycache__)/")
GENERATED = re.compile(r"desktop/forms/ui_\w+\.py$|storage/migrations/versions/")
UNREADABLE = {".docx", ".xlsx", ".png", ".ico", ".pdf", ".ttf", ".pyc"}

LINES_A_FILE, LINES_A_FUNCTION, METHODS_A_CLASS, MEDIAN_FUNCTION = 300, 40, 15, 10
EMPTY_NAMES = {"utils", "common", "helpers", "core", "managers", "controllers", "models"}
POLICY_WORDS = re.compile(
    r"Early Resolution|Local Resolution|Estate (Manager|Director)|Services? Manager"
    r"|Senior Customer|Lambeth|Cottington|Roupell|Designated Person",
    re.IGNORECASE,
)
OFFICES = re.compile(r"\b(cc|rp)rmo\b", re.IGNORECASE)
REGISTRIES = re.compile(
    r"\b(pypi|pythonhosted|npmjs|debian|ubuntu)\.(org|com|io|net)\b|registry\.[a-z]+\.", re.I
)
MACHINE_PATHS = re.compile(r"(?<![\w.])/(work|root|home|tmp|opt)/\w|\b[A-Z]:\\+Users\\+\w", re.I)
SAYS = re.compile(r"^(assert|check|raises|warns|wait|fail)")

Function = ast.FunctionDef | ast.AsyncFunctionDef
EXPLAINED = ast.Module | ast.ClassDef | Function
Check = Callable[[str, str], Iterable[str]]


def files(*folders: str) -> list[str]:
    """Paths below the project, of the folders named or of everything that is ours."""
    tops = [ROOT / folder for folder in folders] or [ROOT]
    found = (path for top in tops for path in ([top] if top.is_file() else top.rglob("*")))
    names = (path.relative_to(ROOT).as_posix() for path in found if path.is_file())
    return sorted(name for name in names if not NOT_OURS.search(f"/{name}"))


def python_files(*folders: str) -> list[str]:
    return [name for name in files(*folders) if name.endswith(".py") and not GENERATED.search(name)]


def objections(check: Check, names: Iterable[str]) -> list[str]:
    return [each for name in names for each in check(name, read(name))]


def read(name: str) -> str:
    return (ROOT / name).read_text("utf-8", errors="replace")


def functions(text: str) -> Iterator[Function]:
    return (node for node in ast.walk(ast.parse(text)) if isinstance(node, Function))


def length(function: Function) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


def over_long_files(name: str, text: str) -> Iterator[str]:
    lines = len(text.splitlines())
    if lines > LINES_A_FILE:
        yield f"{name}: {lines} lines, at most {LINES_A_FILE}"


def over_long_functions(name: str, text: str) -> Iterator[str]:
    for each in functions(text):
        if length(each) > LINES_A_FUNCTION:
            yield f"{name}:{each.lineno} {each.name}: {length(each)} lines of {LINES_A_FUNCTION}"


def over_large_classes(name: str, text: str) -> Iterator[str]:
    for each in ast.walk(ast.parse(text)):
        if isinstance(each, ast.ClassDef):
            methods = sum(isinstance(part, Function) for part in each.body)
            if methods > METHODS_A_CLASS:
                yield f"{name}:{each.lineno} {each.name}: {methods} methods of {METHODS_A_CLASS}"


def missing_openings(name: str, text: str) -> Iterator[str]:
    opening = (ast.get_docstring(ast.parse(text)) or "").split("\n\n")[0]
    if len(opening.split()) < 3:
        yield f"{name}:1 opens without a sentence saying what it is for"


def empty_names(name: str, _: str) -> Iterator[str]:
    for part in EMPTY_NAMES.intersection(Path(name).with_suffix("").parts):
        yield f"{name}: “{part}” says nothing of what is inside"


def policy_in_code(name: str, text: str) -> Iterator[str]:
    for number, line in enumerate(text.splitlines(), 1):
        if found := POLICY_WORDS.search(line):
            yield f"{name}:{number} “{found[0]}” belongs in a policy file"


def offices_in_code(name: str, text: str) -> Iterator[str]:
    tree = ast.parse(text)
    opening = [each.body[0] for each in ast.walk(tree) if isinstance(each, EXPLAINED) and each.body]
    prose = {id(each.value) for each in opening if isinstance(each, ast.Expr)}
    for each in ast.walk(tree):
        said = each.value if isinstance(each, ast.Constant) and id(each) not in prose else None
        if isinstance(said, str) and (found := OFFICES.search(said)):
            yield f"{name}:{each.lineno} “{found[0]}” belongs in a policy file"


def numbers_of_days(name: str, text: str) -> Iterator[str]:
    for call in calls(ast.parse(text)):
        if ast.unparse(call.func).endswith("timedelta"):
            continue
        for word in call.keywords:
            number = word.value.value if isinstance(word.value, ast.Constant) else None
            if re.search(r"(days|weeks|months)$", word.arg or "") and isinstance(number, int):
                yield f"{name}:{call.lineno} {word.arg}={number} belongs in a policy file"


def hidden_imports(name: str, text: str) -> Iterator[str]:
    tokens = tokenize.generate_tokens(StringIO(text).readline)
    comments = {token.start[0] for token in tokens if token.type == tokenize.COMMENT}
    lines = {
        part.lineno
        for each in functions(text)
        for part in ast.walk(each)
        if isinstance(part, ast.Import | ast.ImportFrom)
    }
    for line in sorted(lines):
        # One reason may stand over a run of imports.
        first = next(above for above in range(line, 0, -1) if above - 1 not in lines)
        if not {line, first, first - 1} & comments:
            yield f"{name}:{line} imports inside a function without a comment saying why"


def private_matters(name: str, text: str) -> Iterator[str]:
    for number, line in enumerate(text.splitlines(), 1):
        if found := REGISTRIES.search(line) or MACHINE_PATHS.search(line):
            yield f"{name}:{number} “{found[0]}” is an address or a path of one machine"


def waiting_by_the_clock(name: str, text: str) -> Iterator[str]:
    for each in calls(ast.parse(text)):
        if re.search(r"\bsleep$|qtbot\.wait$", ast.unparse(each.func)):
            yield f"{name}:{each.lineno} waits by the clock instead of for the thing itself"


def silent_tests(name: str, text: str) -> Iterator[str]:
    for each in functions(text):
        called = [ast.unparse(call.func).split(".")[-1] for call in calls(each)]
        asserts = any(isinstance(part, ast.Assert) for part in ast.walk(each))
        if each.name.startswith("test_") and not (asserts or any(map(SAYS.match, called))):
            yield f"{name}:{each.lineno} {each.name} asserts nothing"


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


OURS = python_files("src", "tests", "dev.py")
SOURCE = python_files("src")
TESTS = python_files("tests")
TEXTS = [name for name in files() if Path(name).suffix not in UNREADABLE]
MANY_METHODS = "class Office:\n" + "    def answer(self): ...\n" * (METHODS_A_CLASS + 1)
LONG_FUNCTION = "def answer():\n" + "    pass\n" * LINES_A_FUNCTION
# What is checked, where, and a text that must be objected to.
HOUSE_RULES: list[tuple[Check, list[str], str]] = [
    (over_long_files, OURS, "\n" * (LINES_A_FILE + 1)),
    (over_long_functions, OURS, LONG_FUNCTION),
    (over_large_classes, SOURCE, MANY_METHODS),
    (missing_openings, OURS, "import os"),
    (policy_in_code, SOURCE, "STAGE = 'early " + "resolution'"),
    (offices_in_code, SOURCE, "OFFICE = 'policies/ccrmo.toml'"),
    (numbers_of_days, python_files("src/estate_complaints/rules"), "Clock(working_days=20)"),
    (hidden_imports, OURS, "def answer():\n\n    import os"),
    (private_matters, TEXTS, "find-links = /" + "opt/wheels"),
    (private_matters, TEXTS, "index = pypi" + ".org"),
    (waiting_by_the_clock, TESTS, "time.sleep(1)"),
    (silent_tests, TESTS, "def test_nothing():\n    answer()"),
]


@pytest.mark.parametrize(
    ("check", "names", "wrong"), HOUSE_RULES, ids=[check.__name__ for check, *_ in HOUSE_RULES]
)
def test_the_house_keeps_its_rules_and_would_notice_if_not(
    check: Check, names: list[str], wrong: str
) -> None:
    assert list(check("wrong.py", wrong)), "this check cannot fail"
    assert names, "this check looks at no file"
    broken = objections(check, names)
    assert not broken, "\n" + "\n".join(broken)


def test_a_module_is_named_after_what_is_in_it() -> None:
    assert list(empty_names("src/estate_complaints/rules/utils.py", ""))
    assert not [each for name in OURS for each in empty_names(name, "")]


def test_half_of_all_functions_are_read_at_a_glance() -> None:
    lengths = [length(each) for name in SOURCE for each in functions(read(name))]
    assert statistics.median(lengths) < MEDIAN_FUNCTION


def test_a_reason_beside_a_hidden_import_is_enough() -> None:
    reasoned = "def answer():\n    # Word is slow to load.\n    import docx\n    import docxtpl"
    assert not list(hidden_imports("right.py", reasoned))


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    """What our contracts say of the package `estate_complaints` in a folder."""
    lint = str(Path(sys.executable).with_name("lint-imports"))
    command = [lint, "--no-cache", "--config", str(ROOT / "pyproject.toml")]
    return subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False)


def test_the_arrows_between_the_rooms_point_one_way() -> None:
    said = lint_imports(ROOT / "src")
    assert said.returncode == 0, said.stdout


def test_every_arrow_that_points_the_wrong_way_is_seen(tmp_path: Path) -> None:
    package = tmp_path / "estate_complaints"
    wrong = {
        "rules/case/case.py": "import sqlalchemy, estate_complaints.rules.clocks.clocks",
        "rules/clocks/clocks.py": "import estate_complaints.rules.case.case",
        "storage/book.py": "import PySide6.QtCore, estate_complaints.office.complaint.record",
        "office/complaint/record.py": "",
        "office/letters/letters.py": "import estate_complaints.office.complaint.confidential",
        "office/complaint/confidential.py": "",
        "office/complaint/circles.py": "",
        "office/complaint/receipt.py": "",
        "office/overview/search.py": "",
        "storage/audiences.py": "",
        "storage/projections.py": "",
        "desktop/register.py": "import estate_complaints.storage.book",
        "letters/render.py": "",
        "reports/board.py": "",
        "app.py": "",
        "paths.py": "",
    }
    for name, text in wrong.items():
        (package / name).parent.mkdir(parents=True, exist_ok=True)
        for room in (package, *(package / name).relative_to(package).parents[:-1]):
            (package / room / "__init__.py").touch()
        (package / name).write_text(text, "utf-8")
    said = lint_imports(tmp_path)
    project = tomllib.loads(read("pyproject.toml"))
    names = [each["name"] for each in project["tool"]["importlinter"]["contracts"]]
    missed = [name for name in names if f"{name} BROKEN" not in said.stdout]
    assert not missed, said.stdout
