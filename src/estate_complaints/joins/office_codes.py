"""Joins the tab of codes to the office: the key for another PC, and a new sheet of codes."""

from __future__ import annotations

from functools import partial

from estate_complaints.desktop.people.codes_dialog import CodesDialog
from estate_complaints.desktop.people.codes_tab import CodesTab
from estate_complaints.joins.setting import Setting, tell_of
from estate_complaints.office.desk import Desk
from estate_complaints.office.doors.place import Place
from estate_complaints.office.upkeep import people


def join_codes(setting: Setting, desk: Desk, place: Place, tab: CodesTab) -> None:
    """Let the tab show the office key, and make new codes.

    Both are shown in a window over the whole program that opens first and stays until it has its
    answer: the page may be closed meanwhile, and a code once made must be seen.
    """

    def show_key() -> None:
        dialog = CodesDialog(tab.window())
        dialog.open_for_office_key()

        def show(code: str) -> None:
            dialog.show_office_key(desk.office.details.name, code, str(place.folder))

        setting.operations.run(
            lambda: people.code_for_another_pc(desk, place),
            show,
            partial(tell_of, say=dialog.show_failure),
        )

    def make_sheet() -> None:
        dialog = CodesDialog(tab.window())
        dialog.open_for_new_sheet()

        def made() -> tuple[str, str]:
            found = people.renew_codes(desk, place)
            return found.recovery_code, found.office_key_code

        def show(codes: tuple[str, str]) -> None:
            dialog.show_new_sheet(desk.office.details.name, *codes)

        setting.operations.change(made, show, partial(tell_of, say=dialog.show_failure))

    tab.office_key_wanted.connect(show_key)
    tab.new_sheet_wanted.connect(make_sheet)
