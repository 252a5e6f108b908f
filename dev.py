"""Sets the project up and does its chores: `python3 dev.py` lists them (`py dev.py` on Windows).

Standard library only, because it runs before anything is installed. Every command first makes
sure that `.venv` is whole; a stamp in it makes that a matter of milliseconds.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "estate-complaints-ready"
WINDOWS = sys.platform == "win32"
SCRIPTS = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = SCRIPTS / ("python.exe" if WINDOWS else "python")
FORMS = ROOT / "src" / "estate_complaints" / "desktop" / "forms"
NO_SCREEN_NEEDED = {"--help", "--version", "--self-check"}


class SetUpError(Exception):
    """The set-up cannot go on; the message is one sentence for the person at the keyboard."""


# --- setting up ---


def set_up(kind: str) -> None:
    """Make `.venv` hold what `requirements/<kind>.lock` names; at once where it already does."""
    if is_ready(kind):
        return
    check_python(sys.version_info[:2])
    if sys.platform == "linux":
        install_system_packages(missing_system_packages())
    if ready_lines()[:1] != [identity()] or not PYTHON.exists():
        make_environment()
    STAMP.unlink(missing_ok=True)  # from here until the last line the environment is half-made
    say(f"Installing the packages of {lock(kind).name} (a few minutes the first time).")
    pip = [str(PYTHON), "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    exact = ["--require-hashes", "--no-deps", "--only-binary", ":all:", "--no-compile", "-r"]
    call([*pip, *exact, str(lock(kind))])
    show_source_to(VENV)
    # Compiled now, whatever PYTHONDONTWRITEBYTECODE says: the first start must not pay for it.
    # Templates that only look like Python do not compile, hence no look at the result.
    python(["-m", "compileall", "-qq", "-j", "0", str(packages_folder(VENV))])
    STAMP.write_text("\n".join([identity(), *map(lock_line, {"run", kind})]), encoding="utf-8")


def is_ready(kind: str) -> bool:
    """Whether `.venv` was finished here, by this Python, from this very lock file."""
    lines = ready_lines()
    return lines[:1] == [identity()] and lock_line(kind) in lines and PYTHON.exists()


def ready_lines() -> list[str]:
    return STAMP.read_text(encoding="utf-8").splitlines() if STAMP.is_file() else []


def identity() -> str:
    """What an environment depends on besides the locks: the Python, and the place it stands."""
    return f"python {platform.python_version()} {platform.machine()} in {ROOT}"


def lock_line(kind: str) -> str:
    return f"{kind} {hashlib.sha256(lock(kind).read_bytes()).hexdigest()}"


def lock(kind: str) -> Path:
    return ROOT / "requirements" / f"{kind}.lock"


def make_environment() -> None:
    if VENV.is_symlink():  # to make it anew would clear what the link leads to
        raise SetUpError(f"{VENV} is a link and was not made for this folder: remove the link.")
    if Path(sys.prefix).resolve() == VENV.resolve():
        raise SetUpError("The environment in .venv must be made anew: run this outside it.")
    say(f"Making an environment for Python {platform.python_version()} in {VENV.name}.")
    try:
        venv.create(VENV, clear=True, symlinks=not WINDOWS, with_pip=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise SetUpError(f"The folder {VENV} could not be made anew: {error}") from error


def show_source_to(environment: Path) -> None:
    """Let the environment import the project from `src`: editable, and nothing to build."""
    line = packages_folder(environment) / "estate_complaints_source.pth"
    line.write_text(f"{ROOT / 'src'}\n", encoding="utf-8")


def packages_folder(environment: Path) -> Path:
    if WINDOWS:
        return environment / "Lib" / "site-packages"
    return environment / "lib" / "python{}.{}".format(*sys.version_info) / "site-packages"


def check_python(version: tuple[int, ...]) -> None:
    if not (3, 11) <= version < (3, 14):
        raise SetUpError("Python 3.11, 3.12 or 3.13 is needed, not {}.{}.".format(*version))


def missing_system_packages(table: Path = ROOT / "requirements" / "debian.txt") -> list[str]:
    """The Debian packages that Qt, a readable font and `venv` still want here."""
    rows = [line.split() for line in table.read_text(encoding="utf-8").splitlines()[1:]]
    wanted = [package for library, package in rows if not can_load(library)]
    if next(Path("/usr/share/fonts").rglob("*.[to]tf"), None) is None:
        wanted.append("fonts-dejavu-core")
    if importlib.util.find_spec("ensurepip") is None:
        wanted.append("python{}.{}-venv".format(*sys.version_info))
    return wanted


def can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_system_packages(packages: Iterable[str]) -> None:
    if not (wanted := list(packages)):
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends", *wanted]
    if shutil.which("apt-get") is None:
        raise SetUpError(f"Qt needs system libraries; Debian calls them: {' '.join(wanted)}")
    if os.geteuid() != 0:  # type: ignore[attr-defined,unused-ignore]  # Windows has no such call
        raise SetUpError(f"Some system packages are missing; please run: sudo {' '.join(install)}")
    say(f"Installing the system packages {' '.join(wanted)}.")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    call(["apt-get", "update", "-qq"], quiet)
    call([*install[:2], "-qq", *install[2:]], quiet)


# --- commands ---


def run(arguments: list[str]) -> int:
    """Start the program; further words go to it (`run --demo`)."""
    set_up("run")
    if has_screen() or NO_SCREEN_NEEDED & set(arguments):
        screen = os.environ if has_screen() else offscreen()
        return python(["-m", "estate_complaints", *arguments], screen)
    say("There is no screen here, so the program plays its tour and takes the pictures instead.")
    return tour([])


def tour(arguments: list[str]) -> int:
    """Play a complaint through every screen and keep the pictures (in `tour`, or a folder)."""
    set_up("dev")
    pictures = Path(arguments[0]) if arguments else ROOT / "tour"
    code = python(["-m", "tests.stories.tour", str(pictures), *arguments[1:]], offscreen())
    if code == 0:
        say(f"The pictures are in {pictures}.")
    return code


def test(arguments: list[str]) -> int:
    """Run the tests; further words go to pytest (`test tests/rules -x`)."""
    set_up("dev")
    spread = [] if "-n" in arguments else ["-n", "2", "--dist", "loadfile"]
    # A file opened without naming its encoding is read differently on Windows.
    strict = {"PYTHONWARNDEFAULTENCODING": "1"}
    return python(["-m", "pytest", *spread, *arguments], offscreen() | strict)


def lint(_: list[str]) -> int:
    """Check style, types and the direction of the imports."""
    set_up("dev")
    checks = ["ruff check", "ruff format --check", "mypy", "lint-imports --no-logo"]
    failed = [check for check in checks if tool(*check.split()) != 0]
    say(f"Not clean: {', '.join(failed)}." if failed else "Style, types and imports are clean.")
    return 1 if failed else 0


def forms(arguments: list[str]) -> int:
    """Compile the forms drawn in `ui` into Python (into another folder, if one is named)."""
    set_up("run")
    folder = Path(arguments[0]) if arguments else FORMS
    folder.mkdir(parents=True, exist_ok=True)
    drawings = sorted((ROOT / "ui").glob("*.ui"))
    return max((compile_form(drawing, folder) for drawing in drawings), default=0)


def compile_form(drawing: Path, folder: Path) -> int:
    form = folder / f"ui_{drawing.stem}.py"
    # The screens connect their own signals, in sight.
    return tool("pyside6-uic", "--no-autoconnection", str(drawing), "-o", str(form))


def bench(arguments: list[str]) -> int:
    """Time what the office waits for: the start, the register, a letter."""
    set_up("dev")
    return python(["tests/benchmarks", *arguments], offscreen())


def freeze(arguments: list[str]) -> int:
    """Build the program for machines without Python, into `dist`, and let it check itself."""
    set_up("dev")
    frozen = ROOT / "dist" / "EstateComplaints" / f"EstateComplaints{'.exe' * WINDOWS}"
    code = python(["-m", "PyInstaller", "--noconfirm", "build_installer.spec", *arguments])
    return code or finish([str(frozen), "--self-check"], offscreen())


def rules(arguments: list[str]) -> int:
    """Show each rule of the policies, where it is kept and what proves it (`rules missing`)."""
    set_up("dev")
    return python(["tests/rules_report.py", *arguments])


def proofs(arguments: list[str]) -> int:
    """Falsify each rule and see that its tests notice; or play random histories (`--histories`)."""
    set_up("dev")
    report = "histories_report" if "--histories" in arguments else "proofs_report"
    return python(["-m", f"tests.{report}", *arguments], offscreen())


def relock(arguments: list[str]) -> int:
    """Write the lock files anew from pyproject.toml (`relock --upgrade` takes newer versions)."""
    set_up("dev")
    shape = ["--universal", "--python-version", "3.11", "--generate-hashes", "--quiet"]
    plain = ["--no-header", "--no-emit-index-url", "--only-binary", ":all:", *arguments]
    compiling = ["uv", "pip", "compile", "pyproject.toml", *shape, *plain, "--output-file"]
    code = tool(*compiling, "requirements/dev.lock", "--group", "dev")
    # The program runs with the very versions the tests ran with.
    return code or tool(*compiling, "requirements/run.lock", "-c", "requirements/dev.lock")


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    command.__name__: command
    for command in (run, test, lint, forms, tour, bench, rules, proofs, freeze, relock)
}


# --- helping hands ---


def has_screen() -> bool:
    """Whether windows can be shown; choosing a Qt platform by hand counts as a screen."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in named)


def offscreen() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def clean(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment without what would slow our Python's start or send it elsewhere."""
    unwanted = {"PYTHONDONTWRITEBYTECODE", "PYTHONHOME", "PYTHONPATH"}
    return {name: environment[name] for name in environment.keys() - unwanted}


def python(arguments: list[str], environment: Mapping[str, str] = os.environ) -> int:
    return finish([str(PYTHON), *arguments], environment)


def tool(name: str, *arguments: str) -> int:
    return finish([str(SCRIPTS / f"{name}{'.exe' * WINDOWS}"), *arguments])


def call(command: list[str], environment: Mapping[str, str] = os.environ) -> None:
    if finish(command, environment) != 0:
        raise SetUpError("The set-up stopped at: " + " ".join(command))


def finish(command: list[str], environment: Mapping[str, str] = os.environ) -> int:
    return subprocess.run(command, cwd=ROOT, env=clean(environment), check=False).returncode


def say(sentence: str) -> None:
    print(sentence, flush=True)


def main(words: list[str]) -> int:
    if not words or words[0] not in COMMANDS:
        lines = [f"  {name:8}{command.__doc__}" for name, command in COMMANDS.items()]
        say("\n".join(["Say one of these after `dev.py`:", "", *lines]))
        return 0 if words in ([], ["--help"], ["-h"]) else 2
    try:
        return COMMANDS[words[0]](words[1:])
    except SetUpError as error:
        print(error, file=sys.stderr)
        return 1


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
