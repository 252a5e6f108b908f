"""Where the program's own files are: source tree, installed copy or frozen program."""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """The folder of policies, calendar, icons, style and help."""
    return _data("resources")


def letter_templates() -> Path:
    """The folder of Word letters, one folder inside it for each organisation."""
    return _data("letter_templates")


def _data(name: str) -> Path:
    """A folder the build placed inside the package, else the one beside `src`.

    Raises FileNotFoundError where neither is there: the copy of the program is incomplete.
    """
    for folder in (PACKAGE / "_data" / name, PACKAGE.parents[1] / name):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"This copy of the program is incomplete: its folder {name} is gone.")
