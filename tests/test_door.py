"""Holds the way in: dev.py, the locked dependencies, the package that is built, the forms."""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from types import ModuleType

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import estate_complaints
from estate_complaints import paths

ROOT = Path(__file__).resolve().parents[1]
LOCKS = ("run", "dev")
PROGRAM = "import os, sys\nprint('started', *sys.argv[1:], os.environ.get('QT_QPA_PLATFORM'))\n"


def load(file: Path) -> ModuleType:
    """A script of the project as a module, without running it."""
    spec = importlib.util.spec_from_file_location(file.stem, file)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


dev = load(ROOT / "dev.py")
project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def locked(kind: str) -> dict[str, str]:
    """Each package of a lock file with its own paragraph: version, marker and hashes."""
    text = (ROOT / "requirements" / f"{kind}.lock").read_text(encoding="utf-8")
    paragraphs = re.split(r"\n(?=\S)", text.strip())
    return {re.split(r" \\", each)[0]: each for each in paragraphs}


@pytest.fixture
def small_project(tmp_path: Path) -> Path:
    """A project with our dev.py, a program that only says it started, and nothing to download."""
    package = tmp_path / "src" / "estate_complaints"
    package.mkdir(parents=True)
    (package / "__main__.py").write_text(PROGRAM, encoding="utf-8")
    (tmp_path / "requirements").mkdir()
    for kind in LOCKS:
        (tmp_path / "requirements" / f"{kind}.lock").write_text("# nothing\n", encoding="utf-8")
    shutil.copy(ROOT / "requirements" / "debian.txt", tmp_path / "requirements")
    shutil.copy(ROOT / "dev.py", tmp_path)
    return tmp_path


def say(folder: Path, *words: str, screen: bool = True) -> subprocess.CompletedProcess[str]:
    """What dev.py answers in a folder, on a machine with a screen or without."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    settings = {name: value for name, value in os.environ.items() if name not in screens}
    settings |= {"QT_QPA_PLATFORM": "offscreen"} if screen else {}
    command = [sys.executable, str(folder / "dev.py"), *words]
    return subprocess.run(command, env=settings, capture_output=True, encoding="utf-8", check=False)


def test_dev_alone_lists_what_it_can_do() -> None:
    said = say(ROOT)
    assert said.returncode == 0
    for command in ("run", "test", "lint", "forms", "tour", "bench", "freeze", "rules", "proofs"):
        assert re.search(rf"^  {command} +\w", said.stdout, re.MULTILINE)


@pytest.mark.skipif(sys.platform == "win32", reason="links need leave on Windows")
def test_an_environment_that_is_only_linked_to_is_left_as_it_is(
    small_project: Path, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / dev.STAMP.name).write_text("python 3.11 in /another/folder\n", encoding="utf-8")
    (elsewhere / "theirs").write_text("needed", encoding="utf-8")
    (small_project / ".venv").symlink_to(elsewhere, target_is_directory=True)
    said = say(small_project, "rules")
    assert said.returncode == 1
    assert "is a link" in said.stderr
    assert sorted(file.name for file in elsewhere.iterdir()) == [dev.STAMP.name, "theirs"]


def test_a_mistyped_command_is_answered_with_the_list() -> None:
    said = say(ROOT, "rnu")
    assert said.returncode == 2
    assert "run" in said.stdout


def test_a_fresh_machine_is_set_up_by_the_first_run_and_starts_at_once_after(
    small_project: Path,
) -> None:
    junk = small_project / ".venv" / "lib" / "half-made"
    junk.mkdir(parents=True)
    first = say(small_project, "run", "--demo")
    assert "Making an environment" in first.stdout, first.stderr
    assert "started --demo offscreen" in first.stdout
    assert not junk.exists(), "a half-made environment must be made anew"
    second = say(small_project, "run", "--demo")
    assert second.stdout == "started --demo offscreen\n"


def test_without_a_screen_the_tour_is_played_instead(
    small_project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if sys.platform != "linux":
        pytest.skip("Windows and macOS always have a screen")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    played: list[list[str]] = []
    there = load(small_project / "dev.py")
    monkeypatch.setattr(there, "set_up", lambda kind: None)
    monkeypatch.setattr(there, "finish", lambda words, settings: played.append(words) or 0)
    assert there.main(["run", "--demo"]) == 0
    assert there.main(["run", "--self-check"]) == 0
    assert [words[2:] for words in played] == [
        ["tests.stories.tour", str(small_project / "tour")],
        ["estate_complaints", "--self-check"],
    ]


def finished(there: ModuleType) -> None:
    """Leave the environment as a finished set-up would."""
    there.PYTHON.parent.mkdir(parents=True)
    there.PYTHON.touch()
    lines = [there.identity(), *map(there.lock_line, LOCKS)]
    there.STAMP.write_text("\n".join(lines) + "\n", encoding="utf-8")


def test_an_environment_is_ready_only_as_it_was_finished(
    small_project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = load(small_project / "dev.py")
    assert not there.is_ready("run")
    finished(there)
    assert there.is_ready("run")
    assert there.is_ready("dev")
    there.lock("dev").write_text("# one more\n", encoding="utf-8")
    assert there.is_ready("run")
    assert not there.is_ready("dev"), "a changed lock file asks for its packages"
    monkeypatch.setattr(there.platform, "python_version", lambda: "3.13.99")
    assert not there.is_ready("run"), "another Python needs an environment of its own"


def test_an_environment_whose_python_is_gone_is_not_ready(small_project: Path) -> None:
    there = load(small_project / "dev.py")
    finished(there)
    there.PYTHON.unlink()
    assert not there.is_ready("run")


@pytest.mark.parametrize("version", [(3, 10), (3, 14), (2, 7)])
def test_a_python_that_does_not_fit_is_named(version: tuple[int, int]) -> None:
    with pytest.raises(dev.SetUpError, match=r"3\.11, 3\.12 or 3\.13 is needed"):
        dev.check_python(version)


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13)])
def test_a_python_that_fits_is_welcome(version: tuple[int, int]) -> None:
    assert dev.check_python(version) is None


@pytest.mark.skipif(sys.platform != "linux", reason="Qt brings its own libraries on Windows")
def test_a_missing_system_library_is_asked_for_by_its_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "debian.txt"
    table.write_text("# heading\nlibnothere.so.9 libnothere9\nlibc.so.6 libc6\n", encoding="utf-8")
    assert dev.missing_system_packages(table) == ["libnothere9"]
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"bin/{name}")
    with pytest.raises(dev.SetUpError, match=r"please run: sudo apt-get install .+ libnothere9"):
        dev.install_system_packages(["libnothere9"])


def test_the_environment_of_a_start_is_free_of_what_would_slow_it() -> None:
    kept = dev.clean({"PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": "x", "LANG": "en_GB"})
    assert kept == {"LANG": "en_GB"}


@pytest.mark.parametrize("kind", LOCKS)
def test_every_locked_package_has_one_version_and_its_hashes_and_no_address(kind: str) -> None:
    packages = locked(kind)
    assert len(packages) > 10
    for requirement, paragraph in packages.items():
        assert re.search(r"^[a-z0-9-]+==[\w.]+", requirement), requirement
        assert "--hash=sha256:" in paragraph, requirement
        assert "://" not in paragraph
        assert "--index" not in paragraph


def test_the_program_runs_with_the_very_versions_that_were_tested() -> None:
    assert set(locked("run")) <= set(locked("dev"))


def test_every_declared_dependency_is_locked_at_a_version_it_allows() -> None:
    versions = dict(each.split(" ;")[0].split("==") for each in locked("run"))
    for requirement in map(Requirement, project["dependencies"]):
        assert versions[canonicalize_name(requirement.name)] in requirement.specifier


def test_the_licences_of_all_that_is_shipped_are_named() -> None:
    page = (paths.resources() / "licences.md").read_text(encoding="utf-8")
    shipped = [each.split("==")[0] for each in locked("run")]
    assert not [name for name in shipped if not re.search(rf"\b{re.escape(name)}\b", page)]
    for text in re.findall(r"\b[\w.-]+\.txt\b", page):
        assert (paths.resources() / "licences" / text).is_file(), text


def test_the_forms_are_compiled_from_the_drawings_as_they_are_now(tmp_path: Path) -> None:
    drawings = sorted((ROOT / "ui").glob("*.ui"))
    assert drawings
    for drawing in drawings:
        assert dev.compile_form(drawing, tmp_path) == 0
    made = {each.name: each.read_text(encoding="utf-8") for each in tmp_path.iterdir()}
    kept = {each.name: each.read_text(encoding="utf-8") for each in dev.FORMS.glob("ui_*.py")}
    stale = [name for name in made.keys() | kept.keys() if made.get(name) != kept.get(name)]
    assert not stale, "run: python3 dev.py forms"


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel the project builds, unpacked as an installer would."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    built = subprocess.run(build, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert built.returncode == 0, built.stderr
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
        wheel.extractall(folder / "installed")
    return folder / "installed"


@pytest.mark.parametrize("name", ["resources", "letter_templates"])
def test_an_installed_copy_finds_its_own_resources_and_letters(unpacked: Path, name: str) -> None:
    code = "import sys; sys.path.insert(0, sys.argv[1]); from estate_complaints import paths; "
    ask = [sys.executable, "-I", "-c", f"{code}print(paths.{name}())", str(unpacked)]
    folder = Path(
        subprocess.run(ask, capture_output=True, encoding="utf-8", check=True).stdout.strip()
    )
    assert folder == unpacked / "estate_complaints" / "_data" / name
    assert contents(folder) == contents(ROOT / name)


def contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_an_installed_copy_carries_the_forms_the_migrations_and_the_version(unpacked: Path) -> None:
    package = unpacked / "estate_complaints"
    for room in ("desktop/forms", "storage/migrations"):
        there = {each.name for each in (package / room).glob("*.py")}
        assert there == {each.name for each in (paths.PACKAGE / room).glob("*.py")}
        assert there
    [metadata] = unpacked.glob("*.dist-info")
    assert metadata.name == f"estate_complaints-{estate_complaints.__version__}.dist-info"
    entries = (metadata / "entry_points.txt").read_text(encoding="utf-8")
    assert "[gui_scripts]\nestate-complaints = estate_complaints.app:main" in entries


def test_the_source_tree_finds_its_resources_beside_src() -> None:
    assert paths.resources() == ROOT / "resources"
    assert paths.letter_templates() == ROOT / "letter_templates"


def test_an_incomplete_copy_says_what_is_missing() -> None:
    with pytest.raises(FileNotFoundError, match="its folder minutes is gone"):
        paths._data("minutes")


def test_the_readme_gives_the_two_commands_that_do_all_the_rest() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "\npython3 dev.py run\n" in readme
    assert "\npython3 dev.py test\n" in readme
    assert "py dev.py run" in readme
