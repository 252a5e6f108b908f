"""How the program looks: Fusion, UK dates, a generous type, colours light, dark or the PC's."""

from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from string import Template

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget

from estate_complaints.desktop.dress.colours import DARK, LIGHT, Colours, colours_of, palette_of

TYPE_SIZES = (9.0, 10.0, 11.0, 12.5, 14.0, 16.5, 20.0)  # points
TYPE_SIZE = 11.0


class Look(StrEnum):
    """The colours a person may choose."""

    AS_THE_PC = "as_the_pc"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Dresses the application, and again whenever the person or the PC changes its mind."""

    changed = Signal(object)  # the Colours now worn

    def __init__(
        self,
        application: QApplication,
        style_folder: Path,
        look: Look = Look.AS_THE_PC,
        type_size: float = TYPE_SIZE,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._style_folder = style_folder
        self._look = look
        self._type_size = type_size
        self.colours = LIGHT
        speak_uk_english()
        application.setStyle("Fusion")
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._dress)
        hints.accessibility().contrastPreferenceChanged.connect(self._dress)
        self._dress()

    @property
    def look(self) -> Look:
        """The look that was chosen."""
        return self._look

    @property
    def type_size(self) -> float:
        """The size of type, in points."""
        return self._type_size

    def wear(self, look: Look) -> None:
        """Change to this look at once."""
        self._look = look
        self._dress()

    def resize_type(self, by: int) -> None:
        """Take the size of type so many steps further on, or back; it stays in the row of sizes."""
        here = min(TYPE_SIZES, key=lambda size: abs(size - self._type_size))
        place = TYPE_SIZES.index(here) + by
        self.set_type_size(TYPE_SIZES[max(0, min(place, len(TYPE_SIZES) - 1))])

    def set_type_size(self, points: float) -> None:
        """Write everything in this size of type, in points."""
        self._type_size = points
        self._dress()

    def _dress(self) -> None:
        self.colours = self._choose()
        font = self._application.font()
        font.setPointSizeF(self._type_size)
        self._application.setFont(font)
        self._application.setPalette(palette_of(self.colours))
        self._application.setStyleSheet(
            style_sheet(self.colours, self._style_folder, self._type_size)
        )
        self.changed.emit(self.colours)

    def _choose(self) -> Colours:
        hints = self._application.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            self._application.setPalette(QPalette())
            return colours_of(self._application.palette())
        if self._look is Look.AS_THE_PC:
            return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
        return DARK if self._look is Look.DARK else LIGHT


def speak_uk_english() -> None:
    """Dates and numbers the UK way, whatever the PC's own settings say.

    A PC that calls itself British may still print 1 May as 5/1/2026.
    """
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


def style_sheet(colours: Colours, style_folder: Path, type_size: float = TYPE_SIZE) -> str:
    """The office's style sheet with its colours, pictures and sizes filled in.

    Raises KeyError where the sheet names a colour there is not.
    """
    sheet = Template((style_folder / "office.qss").read_text(encoding="utf-8"))
    return sheet.substitute(
        asdict(colours),
        pictures=(style_folder / ("dark" if colours.dark else "light")).as_posix(),
        size=f"{type_size:g}pt",
        size_small=f"{type_size * 0.92:g}pt",
        size_subheading=f"{type_size * 1.12:g}pt",
        size_heading=f"{type_size * 1.55:g}pt",
        size_code=f"{type_size * 1.6:g}pt",
    )


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget a part of the style sheet: heading, hint, problem, primary, card and so on."""
    widget.setProperty("role", role)
    redraw(widget)


def redraw(widget: QWidget) -> None:
    """Have the style sheet look again at a widget whose properties changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
