"""Whoever needs larger type or darker colours chooses them under View, and this PC keeps them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from tests.joins.at_a_desk import AtADesk
from tests.worn import light_look

from estate_complaints.desktop.dress.theme import TYPE_SIZE, TYPE_SIZES, Look, Theme
from estate_complaints.desktop.lists.deadline_calendar import CalendarScreen
from estate_complaints.joins.looks import FILE, Looks
from estate_complaints.joins.workplace import Workplace

LARGE = 16.5


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """A light look, taken off again afterwards."""
    with light_look(qapp) as theme:
        yield theme


@pytest.fixture
def workplace(here: AtADesk, theme: Theme) -> Workplace:
    """A desk at which the look can be chosen."""
    here.setting = replace(here.setting, theme=theme)
    return here.sit_down()


def choices(workplace: Workplace) -> dict[str, QAction]:
    """What can be chosen under View, by its words."""
    bar = workplace.window.menuBar()
    view = next(one.menu() for one in bar.actions() if one.text() == "&View")
    assert isinstance(view, QMenu)
    colours = next(one.menu() for one in view.actions() if one.text() == "&Colours")
    assert isinstance(colours, QMenu)
    found = [*view.actions(), *colours.actions()]
    return {one.text().replace("&", ""): one for one in found}


def test_larger_type_is_worn_at_once_and_again_at_the_next_start(
    workplace: Workplace, theme: Theme, qapp: QApplication
) -> None:
    found = choices(workplace)
    found["Larger type"].trigger()
    found["Larger type"].trigger()
    assert qapp.font().pointSizeF() == theme.type_size == 14
    theme.set_type_size(TYPE_SIZE)
    Looks(workplace.setting.profile, theme).restore()
    assert theme.type_size == 14
    found["Usual type"].trigger()
    assert theme.type_size == TYPE_SIZE


def test_the_type_stops_at_its_smallest_and_largest(workplace: Workplace, theme: Theme) -> None:
    found = choices(workplace)
    for _ in TYPE_SIZES:
        found["Smaller type"].trigger()
    assert theme.type_size == TYPE_SIZES[0]
    for _ in TYPE_SIZES:
        found["Larger type"].trigger()
    assert theme.type_size == TYPE_SIZES[-1]


def test_dark_colours_are_worn_and_ticked(workplace: Workplace, theme: Theme) -> None:
    found = choices(workplace)
    assert found["Light"].isChecked()
    found["Dark"].trigger()
    assert theme.colours.dark
    assert (found["Dark"].isChecked(), found["Light"].isChecked()) == (True, False)
    theme.wear(Look.LIGHT)
    Looks(workplace.setting.profile, theme).restore()
    assert theme.look is Look.DARK


def test_a_file_that_says_something_else_leaves_the_look_as_it_is(
    theme: Theme, tmp_path: Path
) -> None:
    (tmp_path / FILE).write_text("[General]\nlook=stripes\ntype=900\n", encoding="utf-8")
    Looks(tmp_path, theme).restore()
    assert (theme.look, theme.type_size) == (Look.LIGHT, TYPE_SIZE)


def test_every_place_fits_a_small_screen_and_can_be_scrolled_in_large_type(
    workplace: Workplace, theme: Theme
) -> None:
    """1024 by 700 points, as the smallest office PC has them."""
    window = workplace.window
    workplace.people.open()
    workplace.reading.open_help("register")
    window.policy_requested.emit()
    assert any(isinstance(place, CalendarScreen) for place in window.places.all)
    room = window.resize(1024, 700) or window.places.width()
    too_wide = [
        type(place).__name__
        for place in window.places.all
        if place.minimumSizeHint().width() > room
    ]
    assert too_wide == []
    theme.set_type_size(LARGE)
    least = window.minimumSizeHint()
    assert (least.width() <= 1024, least.height() <= 700) == (True, True)
