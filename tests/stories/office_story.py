"""How an office begins: the first start of the program, and the colleagues who are let in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QListWidget
from tests.stories.hands import Hands, name_of
from tests.stories.player import PASSWORD, Player

from estate_complaints.desktop.doors.recovery_page import RecoveryPage


@dataclass(frozen=True)
class Colleague:
    """Somebody else who works here or sits on the Board."""

    name: str
    role: str
    signs_in: bool = True
    service: str = ""


def found_the_office(
    player: Player, organisation: str, founder: str, role: str, name: str = ""
) -> None:
    """Go through the pages of the first start, and come out at the sign-in.

    `name` is the office's own where the policy is a model for any.
    """
    player.program.start()
    hands = player.hands
    player.window.resize(960, 760)
    _begin_new_office(hands)
    _choose_policy(hands, organisation)
    player.picture("First start, the policy")
    hands.press("Next")
    hands.write("Name of the office", name or f"{organisation} Resident Management Organisation")
    hands.write("Address of the office", "The Estate Office\n1 Storybook Court\nLondon SW0 0ZZ")
    hands.write("Telephone of the office", "020 7946 0000")
    hands.write("E-mail of the office", "office@storybook.example")
    player.picture("First start, the office")
    hands.press("Next")
    hands.tick("On this PC")
    player.picture("First start, the place")
    hands.press("Next")
    hands.rest()
    hands.write("Your name", founder)
    hands.choose("Your role", role)
    hands.write("Password", PASSWORD)
    hands.write("The same password again", PASSWORD)
    player.picture("First start, the first person")
    hands.press("Set up the office")
    _copy_the_recovery_code(player, hands)
    hands.press("Finish")
    hands.wait_to_read("Sign in")
    player.picture("Signing in")


def _begin_new_office(hands: Hands) -> None:
    """The first page asks whether there is an office already."""
    hands.tick("Set up a new office")
    hands.press("Next")
    hands.rest()


def _choose_policy(hands: Hands, organisation: str) -> None:
    policies = hands.find(QListWidget, "Complaints policy")
    for place in range(policies.count()):
        if organisation in _line(policies, place):
            policies.setCurrentRow(place)
            return
    raise AssertionError(f"No policy of {organisation} is offered.")


def _line(lines: QListWidget, place: int) -> str:
    item = lines.item(place)
    widget = lines.itemWidget(item)
    shown = widget.accessibleName() if widget is not None else ""
    return f"{item.text()} {shown} {item.data(0x0B) or ''}"


def _copy_the_recovery_code(player: Player, hands: Hands) -> None:
    """Read the code from the page, and type back the groups it asks for."""
    hands.wait_to_read("safely on paper")
    player.picture("First start, the recovery code")
    page = player.window.findChild(RecoveryPage)
    for (_, field), group in zip(page.fields, page.wanted_groups().values(), strict=True):
        hands.write(name_of(field), group)


def let_colleagues_in(player: Player, founder: str, colleagues: Sequence[Colleague]) -> None:
    """The founder signs in, and adds everybody else."""
    player.come_in(founder)
    hands = player.hands
    player.workplace.people.open()
    hands.rest()
    for colleague in colleagues:
        _add(player, colleague)
    player.picture("The people of the office")
    managers = [colleague for colleague in colleagues if colleague.service]
    for colleague in managers:
        _give_a_service(player, colleague)
    if managers:
        player.picture("The services of the office")


def _add(player: Player, colleague: Colleague) -> None:
    hands = player.hands
    hands.press("Add a person")
    hands.write("Name", colleague.name)
    hands.choose("Role", colleague.role)
    if colleague.signs_in:
        hands.write("First password", PASSWORD)
        hands.write("The same password again", PASSWORD)
    else:
        hands.tick("Does not sign in")
    hands.press("Save")
    hands.wait_to_read(colleague.name)
    hands.rest()


def _give_a_service(player: Player, colleague: Colleague) -> None:
    hands = player.hands
    hands.turn_to("Services")
    hands.press("Add a service")
    hands.type_on(colleague.service)
    hands.choose("Manager of the new service", colleague.name)
    hands.press("Save the services")
    hands.rest()
