"""How the program looks on this PC: size of type and colours, chosen under View and kept."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings
from PySide6.QtGui import QActionGroup

from estate_complaints.desktop.dress.theme import TYPE_SIZE, TYPE_SIZES, Look, Theme
from estate_complaints.desktop.parts.shortcuts import Shortcut
from estate_complaints.desktop.window.menus import PART, Command, Menus

FILE: Final = "looks.ini"
LOOK: Final = "look"
SIZE: Final = "type"
NAMES: Final = (
    (Look.AS_THE_PC, "&As this PC is set"),
    (Look.LIGHT, "&Light"),
    (Look.DARK, "&Dark"),
)


class Looks:
    """What cannot be read is as if it had never been kept; what cannot be written is not missed."""

    def __init__(self, folder: Path, theme: Theme) -> None:
        self._file = folder / FILE
        self._theme = theme

    def restore(self) -> None:
        """Wear what was chosen on this PC before."""
        kept = self._kept()
        look, size = str(kept.value(LOOK)), str(kept.value(SIZE))
        if look in list(Look):
            self._theme.wear(Look(look))
        known = {f"{points:g}": points for points in TYPE_SIZES}
        if size in known:
            self._theme.set_type_size(known[size])

    def offer(self, menus: Menus) -> None:
        """Put the choices into the View menu."""
        view = menus.add(
            "&View",
            PART,
            Command("&Larger type", partial(self._resize, 1), Shortcut.LARGER),
            Command("&Smaller type", partial(self._resize, -1), Shortcut.SMALLER),
            Command("&Usual type", self._usual, Shortcut.USUAL_SIZE),
        )
        colours = view.addMenu("&Colours")
        choices = QActionGroup(colours)
        for look, name in NAMES:
            choice = colours.addAction(name)
            choice.setCheckable(True)
            choice.setChecked(look is self._theme.look)
            choice.triggered.connect(lambda _=False, look=look: self._wear(look))
            choices.addAction(choice)

    def _resize(self, by: int) -> None:
        self._theme.resize_type(by)
        self._keep()

    def _usual(self) -> None:
        self._theme.set_type_size(TYPE_SIZE)
        self._keep()

    def _wear(self, look: Look) -> None:
        self._theme.wear(look)
        self._keep()

    def _keep(self) -> None:
        kept = self._kept()
        kept.setValue(LOOK, self._theme.look.value)
        kept.setValue(SIZE, f"{self._theme.type_size:g}")
        kept.sync()

    def _kept(self) -> QSettings:
        return QSettings(str(self._file), QSettings.Format.IniFormat)
