"""Drawings beside words: made once, in the colour of the palette, never taken apart."""

import gc
import weakref

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from pytestqt.qtbot import QtBot

from estate_complaints.desktop.dress.icons import Picture, icon


def test_an_icon_outlives_every_screen_that_showed_it(qtbot: QtBot) -> None:
    picture = Picture(16)
    picture.show_icon("late")
    picture.itself = picture  # type: ignore[attr-defined]  # a circle, as many screens are
    picture.grab()
    gone = weakref.ref(picture)
    shown = icon("late")
    del picture
    gc.collect()
    assert gone() is None
    assert shown is icon("late")
    assert not shown.pixmap(16).isNull()


def test_an_icon_takes_the_colour_of_the_words_also_after_a_change(qtbot: QtBot) -> None:
    before = QGuiApplication.palette()
    shown = icon("warning")
    try:
        inks = []
        for colour in ("#aa0000", "#00aa00"):
            palette = QPalette(before)
            palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
            QGuiApplication.setPalette(palette)
            image = shown.pixmap(40).toImage()
            every = (image.pixelColor(x, y) for x in range(40) for y in range(40))
            inks.append({colour.name() for colour in every if colour.alpha() == 255})
    finally:
        QGuiApplication.setPalette(before)
    assert inks == [{"#aa0000"}, {"#00aa00"}]


def test_a_drawing_that_is_not_there_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no such drawing")
