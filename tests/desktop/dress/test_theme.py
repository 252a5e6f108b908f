"""The look: every pair of colours can be told apart, and dates are British on every PC."""

import re
from collections.abc import Iterator
from dataclasses import asdict, fields
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from estate_complaints.desktop.dress.colours import (
    DARK,
    LIGHT,
    PAIRS,
    Colours,
    colours_of,
    contrast,
    palette_of,
)
from estate_complaints.desktop.dress.theme import TYPE_SIZE, Look, Theme, set_role, style_sheet
from estate_complaints.paths import resources

STYLE = resources() / "style"
SETS = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    palette, font, sheet = qapp.palette(), qapp.font(), qapp.styleSheet()
    style = qapp.style().name()
    locale = QLocale()
    yield qapp
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)
    qapp.setStyle(style)
    QLocale.setDefault(locale)


@SETS
@pytest.mark.parametrize(("ink", "ground", "least"), PAIRS)
def test_what_is_written_can_be_told_from_what_it_stands_on(
    colours: Colours, ink: str, ground: str, least: float
) -> None:
    named = asdict(colours)
    assert contrast(named[ink], named[ground]) >= least


def test_words_are_held_to_a_stricter_measure_than_edges() -> None:
    words = [least for ink, _, least in PAIRS if ink.endswith("text") and ink != "disabled_text"]
    assert words
    assert min(words) == 4.5


def test_contrast_is_measured_as_the_guideline_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#ffffff", "#ffffff") == pytest.approx(1)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@SETS
def test_every_colour_that_is_written_in_is_measured(colours: Colours) -> None:
    """A colour nobody measures is a colour nobody can promise."""
    not_written = {"dark", "hairline"}  # hairlines only decorate
    measured = {name for ink, ground, _ in PAIRS for name in (ink, ground)}
    assert {field.name for field in fields(colours)} - not_written == measured


@SETS
def test_the_palette_writes_in_measured_colours(colours: Colours) -> None:
    palette, role = palette_of(colours), QPalette.ColorRole
    for ink, ground in (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.PlaceholderText, role.Base),
        (role.Link, role.Base),
        (role.ToolTipText, role.ToolTipBase),
    ):
        assert contrast(palette.color(ink).name(), palette.color(ground).name()) >= 4.5


@SETS
def test_the_style_sheet_is_filled_in_completely(colours: Colours) -> None:
    sheet = style_sheet(colours, STYLE)
    assert "$" not in sheet.split("*/", 1)[1]
    pictures = re.findall(r'url\("([^"]+)"\)', sheet)
    assert pictures
    assert [picture for picture in pictures if not Path(picture).is_file()] == []


def test_the_style_sheet_fixes_no_colour_of_its_own() -> None:
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b(?!_)", (STYLE / "office.qss").read_text("utf-8")) == []


@pytest.mark.parametrize("picture", sorted(STYLE.rglob("*.svg")), ids=lambda p: p.name)
def test_every_picture_of_the_style_can_be_drawn(picture: Path) -> None:
    assert QSvgRenderer(str(picture)).isValid()


def test_light_and_dark_have_the_same_pictures() -> None:
    light, dark = ({p.name for p in (STYLE / kind).iterdir()} for kind in ("light", "dark"))
    assert light == dark


@SETS
def test_the_pictures_are_drawn_in_colours_of_the_set(colours: Colours) -> None:
    folder = STYLE / ("dark" if colours.dark else "light")
    used = {c for p in folder.iterdir() for c in re.findall(r"#[0-9a-f]{6}", p.read_text("utf-8"))}
    assert used <= set(asdict(colours).values())


def test_a_british_pc_writes_the_day_before_the_month(application: QApplication) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    Theme(application, STYLE)
    short = QLocale().toString(QDate(2026, 5, 1), QLocale.FormatType.ShortFormat)
    assert short == "01/05/2026"


def test_every_pc_draws_in_the_same_style(application: QApplication) -> None:
    application.setStyle("Windows")
    Theme(application, STYLE)
    application.setStyleSheet("")  # the sheet hides the style beneath it
    assert application.style().name() == "fusion"


def test_the_person_may_choose_dark_and_light_again(
    application: QApplication, qtbot: QtBot
) -> None:
    theme = Theme(application, STYLE, Look.LIGHT)
    assert application.palette().window().color() == QColor(LIGHT.window)
    with qtbot.waitSignal(theme.changed) as worn:
        theme.wear(Look.DARK)
    assert worn.args == [DARK]
    assert application.palette().window().color() == QColor(DARK.window)
    theme.wear(Look.LIGHT)
    assert theme.colours == LIGHT


def test_the_look_of_the_pc_is_followed(application: QApplication) -> None:
    theme = Theme(application, STYLE)
    dark = application.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert theme.colours == (DARK if dark else LIGHT)


def test_type_is_generous_and_grows_on_wish(application: QApplication) -> None:
    theme = Theme(application, STYLE)
    assert application.font().pointSizeF() == TYPE_SIZE == 11
    theme.set_type_size(14)
    assert application.font().pointSizeF() == 14
    assert application.styleSheet() == style_sheet(theme.colours, STYLE, 14)


def test_the_colours_of_a_high_contrast_pc_are_left_as_they_are() -> None:
    palette = QPalette(QColor("#000000"))
    role = QPalette.ColorRole
    for which, colour in ((role.Base, "#000000"), (role.Text, "#ffff00"), (role.Link, "#00ffff")):
        palette.setColor(which, QColor(colour))
    colours = colours_of(palette)
    assert (colours.surface, colours.text, colours.link) == ("#000000", "#ffff00", "#00ffff")
    assert colours.problem == colours.line == "#ffff00"
    assert colours.dark


@SETS
@pytest.mark.parametrize("kind", [QLineEdit, QPushButton, QCheckBox])
def test_the_field_with_the_keys_looks_different(
    colours: Colours, kind: type[QWidget], qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 200)
    window.setStyleSheet(style_sheet(colours, STYLE))
    field = kind(window)
    field.move(40, 40)
    QLineEdit(window).move(40, 120)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    assert strangers_of(picture(window, field, True), picture(window, field, False)) > 40
    assert QColor(colours.focus).rgb() in pixels(picture(window, field, True))


def picture(window: QWidget, field: QWidget, focused: bool) -> QImage:
    (field if focused else window.findChildren(QLineEdit)[-1]).setFocus()
    return field.grab().toImage()


def pixels(image: QImage) -> list[int]:
    return [image.pixel(x, y) for x in range(image.width()) for y in range(image.height())]


def strangers_of(one: QImage, other: QImage) -> int:
    return sum(a != b for a, b in zip(pixels(one), pixels(other), strict=True))


def test_a_widget_may_be_given_a_part_later(qtbot: QtBot) -> None:
    label = QLabel("Late")
    qtbot.addWidget(label)
    label.setStyleSheet(style_sheet(LIGHT, STYLE))
    with qtbot.waitExposed(label):
        label.show()
    set_role(label, "problem")
    assert label.palette().windowText().color() == QColor(LIGHT.problem)


def test_a_list_that_is_opened_shows_every_line_whole(
    application: QApplication, qtbot: QtBot
) -> None:
    Theme(application, STYLE)
    combo = QComboBox()
    combo.addItems(["Telephone", "Letter", "E-mail", "Website"])
    qtbot.addWidget(combo)
    with qtbot.waitExposed(combo):
        combo.show()
    combo.showPopup()
    lines = combo.view()
    tall = sum(lines.sizeHintForRow(row) for row in range(combo.count()))
    qtbot.waitUntil(lambda: lines.viewport().height() >= tall)
    assert combo.view().isVisible()
    combo.hidePopup()
