"""What the window says of the office, and whom it asks before it goes."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.made_window import STANDING, Page, name_of, window_with

from estate_complaints.desktop.lists.register import RegisterScreen
from estate_complaints.desktop.window.main_window import MainWindow
from estate_complaints.desktop.window.places import View


def test_the_head_of_the_window_follows_the_office(window: MainWindow) -> None:
    new = replace(STANDING, office="Larch RMO", role="Manager", register_title="Complaints File")
    window.show_standing(new)
    assert window.windowTitle() == "Complaints File – Larch RMO"
    assert window.header._office.full == window.header._office.toolTip() == "Larch RMO"
    assert name_of(window.header.search) == "Find in the Complaints File"
    assert window.status.words[:2] == ("Larch RMO", "Signed in: Hana Novak, Manager")


def test_the_register_offers_the_stages_of_a_new_edition_and_keeps_the_chosen_one(
    screen: RegisterScreen,
) -> None:
    screen.stage.setCurrentIndex(2)
    screen.stage.offer([("first", "First stage"), ("middle", "Panel"), ("last", "Last stage")])
    assert [screen.stage.itemText(at) for at in range(screen.stage.count())] == [
        "All stages",
        "First stage",
        "Panel",
        "Last stage",
    ]
    assert screen.stage.currentData() == "last"


def test_every_view_is_asked_as_well_as_every_page_before_the_window_goes(qtbot: QtBot) -> None:
    asked: list[tuple[QWidget, ...]] = []
    window = window_with(qtbot, lambda pages, _go: asked.append(pages))
    window.open_page("page", Page(), "Page")
    window.sign_out()
    window.close()
    approvals = window.places.get(View.APPROVALS)
    assert [approvals in pages for pages in asked] == [True, True]
    assert [len(pages) for pages in asked] == [5, 5]
