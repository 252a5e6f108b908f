"""The program's look, worn for one test and taken off again."""

from collections.abc import Iterator
from contextlib import contextmanager

import shiboken6
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from estate_complaints import paths
from estate_complaints.desktop.dress.theme import Look, Theme


@contextmanager
def light_look(application: QApplication) -> Iterator[Theme]:
    """A light look; the next test finds the application as bare as before."""
    before = application.palette(), application.font(), application.styleSheet()
    style, locale = application.style().name(), QLocale()
    theme = Theme(application, paths.resources() / "style", Look.LIGHT)
    try:
        yield theme
    finally:
        shiboken6.delete(theme)
        palette, font, sheet = before
        application.setStyleSheet(sheet)
        application.setPalette(palette)
        application.setFont(font)
        application.setStyle(style)
        QLocale.setDefault(locale)
