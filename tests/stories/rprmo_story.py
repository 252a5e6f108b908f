"""A telephone call at Roupell Park: two points, two stages, and where to go after that."""

from __future__ import annotations

from datetime import date

from tests.stories.office_story import Colleague, found_the_office, let_colleagues_in
from tests.stories.player import Player

FIRST_DAY = date(2026, 11, 23)
DIRECTOR = "Gale Force-Eight"
KEEPER, MANAGER = "Ginger Nutt", "Barnaby Rudder"
COLLEAGUES = (
    Colleague(KEEPER, "Senior Customer Services Officer"),
    Colleague(MANAGER, "Repairs Manager", service="Repairs"),
    Colleague("Wendy House", "Chair of the Board", signs_in=False),
)


def play(player: Player) -> None:
    """Play the whole complaint, from the first start of the program to the request for feedback."""
    found_the_office(player, "Roupell Park", DIRECTOR, "Estate Director")
    let_colleagues_in(player, DIRECTOR, COLLEAGUES)
    _telephone_call(player)
    _acknowledge(player)
    _stage_one(player)
    _reply(player)
    _stage_two(player)


def _telephone_call(player: Player) -> None:
    """Mr Turner rings: a leak, and nobody who answers."""
    player.come_in(KEEPER, FIRST_DAY)
    hands = player.hands
    hands.strike("Ctrl+N")
    hands.choose("How it reached us", "On the phone")
    hands.choose("Who they are", "Resident")
    hands.write("Name of the complainant", "Mr Tim Turner-O’Leary")
    hands.write("Address of the complainant", "Flat 7\nRiddle House\nLondon SW0 0ZZ")
    hands.write("Flat", "Flat 7")
    hands.write("Telephone of the complainant", "020 7946 0007")
    hands.write("E-mail of the complainant", "tim@riddle.example")
    hands.choose("Answer them by", "E-mail")
    hands.choose("It happened", "Over a period")
    hands.set_day("It happened: From", date(2026, 10, 1))
    hands.set_day("To (the last day it happened)", date(2026, 11, 20))
    hands.write(
        "What went wrong, point 1", "Water comes through the ceiling whenever it rains & drips in."
    )
    hands.write("What they would like done, point 1", "The roof mended before winter.")
    hands.press("Add another point")
    hands.write("What went wrong, point 2", "My three e-mails were never answered.")
    hands.write("What they would like done, point 2", "An apology.")
    hands.choose("It is about", "A service")
    hands.choose("Service", "Repairs")
    hands.write("Summary in one line", "Leak through the roof; e-mails not answered")
    hands.rest()
    player.picture("A telephone call")
    hands.press("Save complaint")
    hands.wait_to_read("RP/2026/001")
    player.picture("Recorded, and what happens next")


def _acknowledge(player: Player) -> None:
    """Within two days, with our understanding of both points."""
    player.come_in(KEEPER, date(2026, 11, 24))
    player.open_case("1")
    player.take(
        "Acknowledge",
        How_it_is_sent="E-mail",
        Our_understanding_of_the_complaint="The roof leaks, and your e-mails were not answered.",
        picture="Acknowledging in two days",
    )
    player.take("Assign", Who_deals_with_it=(MANAGER,))


def _stage_one(player: Player) -> None:
    """The service manager investigates and decides both points."""
    player.come_in(MANAGER, date(2026, 11, 26))
    player.open_case("1")
    player.take("Record a contact", How="Telephone", What_was_said="Agreed what the complaint is.")
    player.come_in(MANAGER, date(2026, 12, 2))
    player.open_case("1")
    player.take(
        "Decide a point",
        Point="Point 1",
        Outcome="Upheld",
        Reasons="The roof was reported on 1 October and nobody came.",
        Policy="Our repairs policy.",
        What_has_been_done="A roofer has made it watertight.",
    )
    player.take(
        "Decide a point",
        Point="Point 2",
        Outcome="Not upheld",
        Reasons="All three e-mails were answered; the answers went to your junk folder.",
        Policy="Our customer service standards.",
    )
    player.take(
        "Agree an action",
        What_will_be_done="The roofer comes back to renew the flashing.",
        Who_will_do_it="Ginger Nutt",
        Agreed_day=date(2026, 12, 18),
    )
    player.take(
        "Send the outcome letter for approval",
        Apology="I am sorry that you had to put up with the water.",
        What_we_have_learned="Roof leaks are now looked at within two working days.",
    )


def _reply(player: Player) -> None:
    """The Estate Director approves, and the reply goes out."""
    player.come_in(DIRECTOR, date(2026, 12, 3))
    player.hands.press("To approve")
    player.hands.wait_to_read("Dear Mr Turner-O’Leary")
    player.picture("The director reads the reply")
    player.hands.press("Approve")
    player.hands.wait_to_read("Approved.")
    player.come_in(MANAGER)
    player.open_case("1")
    player.take("Give the outcome", How_it_is_given="E-mail", picture="The reply at stage one")


def _stage_two(player: Player) -> None:
    """No reasons are needed to go on; the Estate Director looks at it afresh."""
    player.come_in(KEEPER, date(2026, 12, 10))
    player.open_case("1")
    player.take("Record a request for Stage 2", How_they_asked="E-mail")
    player.come_in(DIRECTOR, date(2026, 12, 11))
    player.open_case("1")
    player.take("Assign", Who_deals_with_it=(DIRECTOR,))
    player.picture("Stage two, ten working days")
    player.come_in(DIRECTOR, date(2026, 12, 21))
    player.open_case("1")
    player.take("Record an action as done", Which_action="The roofer")
    for point, outcome in (("Point 1", "Upheld"), ("Point 2", "Upheld")):
        player.take(
            "Decide a point",
            Point=point,
            Outcome=outcome,
            Reasons="I looked at it afresh, from the first report on.",
            Policy="Our repairs policy; our customer service standards.",
            What_has_been_done="It has been put right.",
        )
    player.take(
        "Give the outcome",
        How_it_is_given="E-mail",
        Apology="I am sorry for both.",
        What_we_have_learned="Answers are now sent from one address that residents know.",
    )
    player.picture("Stage two answered")
    player.take("Explain the result", To_whom=(MANAGER,), What_was_explained="Why both are upheld.")
    player.take("Ask for feedback", How="E-mail")
    player.picture("Feedback asked")
