"""A letter under the model of the Complaint Handling Code: two stages, an extension, an answer."""

from __future__ import annotations

from datetime import date

from tests.stories.office_story import Colleague, found_the_office, let_colleagues_in
from tests.stories.player import Player

FIRST_DAY = date(2026, 12, 18)
DIRECTOR = "Olive Branch"
HANDLER, OFFICER = "Dot Matrix", "Percy Vere"
COLLEAGUES = (
    Colleague(HANDLER, "Complaint handler"),
    Colleague(OFFICER, "Complaints officer"),
)


def play(player: Player) -> None:
    """Play the whole complaint, from the first start of the program to the final response."""
    policy = "Complaint Handling Code 2024"
    found_the_office(player, policy, DIRECTOR, "Director", "Storybook Homes")
    let_colleagues_in(player, DIRECTOR, COLLEAGUES)
    _letter(player)
    _acknowledge(player)
    _longer(player)
    _respond(player)
    _stage_two(player)


def _letter(player: Player) -> None:
    """Ms Nest writes about damp that came back."""
    player.come_in(HANDLER, FIRST_DAY)
    hands = player.hands
    hands.strike("Ctrl+N")
    hands.choose("How it reached us", "Letter")
    hands.choose("Who they are", "Resident")
    hands.write("Name of the complainant", "Ms Robyn Nest")
    hands.write("Address of the complainant", "Flat 3\nFable Court\nLondon SW0 0ZZ")
    hands.write("Flat", "Flat 3")
    hands.choose("Answer them by", "Post")
    hands.choose("It happened", "On one day")
    hands.set_day("It happened: On", date(2026, 12, 1))
    hands.write("What went wrong, point 1", "The damp came back a month after it was treated.")
    hands.write("What they would like done, point 1", "That somebody finds where it comes from.")
    hands.choose("It is about", "A service")
    hands.write("Summary in one line", "Damp back after treatment")
    hands.rest()
    hands.press("Save complaint")
    hands.wait_to_read("CH/2026/001")
    player.picture("Recorded, to be acknowledged in five working days")


def _acknowledge(player: Player) -> None:
    """On the last day for it; the ten working days begin now."""
    player.come_in(HANDLER, date(2026, 12, 29))
    player.open_case("1")
    player.take("Acknowledge", How_it_is_sent="Post", picture="Acknowledging")
    player.take("Assign", Who_deals_with_it=(HANDLER,))
    player.picture("Ten working days from the acknowledgement")


def _longer(player: Player) -> None:
    """The surveyor is needed: an extension within the cap, and updates as they agree."""
    player.come_in(HANDLER, date(2027, 1, 11))
    player.open_case("1")
    player.take(
        "Extend the time",
        New_date_for_our_answer=date(2027, 1, 26),
        Why_more_time_is_needed="We wait for the report of the surveyor, who comes on 18 January.",
        How_it_is_sent="Post",
        Working_days_between_our_updates=5,
        picture="Extending within ten working days",
    )
    player.picture("Extended, with updates as agreed")


def _respond(player: Player) -> None:
    """One point, partly upheld, with what is done about it."""
    player.come_in(HANDLER, date(2027, 1, 25))
    player.open_case("1")
    player.take(
        "Decide a point",
        Point="Point 1",
        Outcome="Partly upheld",
        Reasons="The damp was treated as it should be; nobody came back to see whether it held.",
        Policy="Our damp and mould policy.",
        What_has_been_done="The surveyor has found a blocked gutter, which was cleared.",
    )
    player.take(
        "Give the outcome",
        How_it_is_given="Post",
        Apology="I am sorry that nobody came back to look.",
        What_we_have_learned="After every treatment somebody now comes back within a month.",
        picture="The response at stage one",
    )


def _stage_two(player: Player) -> None:
    """No reasons are needed; somebody else considers it."""
    player.come_in(HANDLER, date(2027, 2, 3))
    player.open_case("1")
    player.take("Record a request for Stage 2", How_they_asked="Telephone")
    player.come_in(OFFICER, date(2027, 2, 4))
    player.open_case("1")
    player.take("Acknowledge", How_it_is_sent="Post")
    player.take("Assign", Who_deals_with_it=(OFFICER,), picture="Somebody else at stage two")
    player.come_in(OFFICER, date(2027, 2, 26))
    player.open_case("1")
    player.take(
        "Decide a point",
        Point="Point 1",
        Outcome="Upheld",
        Reasons="The gutter had been reported twice before the treatment.",
        Policy="Our damp and mould policy.",
        What_has_been_done="The wall has been dried and painted.",
    )
    player.take(
        "Give the outcome",
        How_it_is_given="Post",
        Apology="I am sorry that we did not look at the gutter when you first told us.",
        What_we_have_learned="Reports about one home are now read together.",
    )
    player.picture("Final response given")
