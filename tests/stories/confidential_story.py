"""A complaint about a member of staff at Cottington Close, and its confidential record."""

from __future__ import annotations

from datetime import date

from tests.stories.office_story import Colleague, found_the_office, let_colleagues_in
from tests.stories.player import Player

FIRST_DAY = date(2026, 5, 18)
MANAGER = "Penny Farthing"
RECEPTION, OFFICER, CHAIR = "Basil Thyme", "Holly Wreath", "Ginger Nutt"
COLLEAGUES = (
    Colleague(RECEPTION, "Receptionist"),
    Colleague(OFFICER, "Housing Officer"),
    Colleague(CHAIR, "Chair of the Board"),
)
SEEN = "Mr Hill has a photograph of the note that was left on his door, & two neighbours saw it."
ASSESSED = "The photograph and both neighbours agree."


def play(player: Player) -> None:
    """Play it from the counter to the response of the person complained about."""
    found_the_office(player, "Cottington Close", MANAGER, "Estate Manager")
    let_colleagues_in(player, MANAGER, COLLEAGUES)
    _at_the_counter(player)
    _assess(player)
    _look_in_vain(player)
    _appointed(player)


def open_record(player: Player) -> None:
    """Open the case and turn to the page."""
    player.open_case("1")
    player.hands.turn_to("Confidential")
    player.hands.rest()


def _at_the_counter(player: Player) -> None:
    """The receptionist takes it down, and hands in what does not belong in it."""
    player.come_in(RECEPTION, FIRST_DAY)
    hands = player.hands
    hands.strike("Ctrl+N")
    hands.choose("How it reached us", "In person")
    hands.choose("Who they are", "Resident")
    hands.write("Name of the complainant", "Mr Jack Hill")
    hands.write("Flat", "Flat 7")
    hands.write("Address of the complainant", "Flat 7\nRhyme House\nLondon SW0 0ZZ")
    hands.choose("It happened", "On one day")
    hands.set_day("It happened: On", date(2026, 5, 11))
    hands.write("What went wrong, point 1", "I was spoken to rudely at my own door.")
    hands.write("What they would like done, point 1", "An apology.")
    hands.choose("It is about", "A member of staff")
    hands.choose("Person complained about", OFFICER)
    hands.choose("Tried already", "No")
    hands.write("Summary in one line", "Spoken to rudely")
    hands.press("Save complaint")
    hands.wait_to_read("CC/2026/001")
    hands.press("Open")  # from the receipt
    hands.rest()
    hands.turn_to("Confidential")
    hands.rest()
    player.picture("Closed to the receptionist")
    player.take("Hand something in", "Handing something in", What_the_readers_should_know=SEEN)
    assert not hands.reads(SEEN)
    player.picture("Handed in")


def _assess(player: Player) -> None:
    """The Estate Manager reads it, assesses it, and action is begun."""
    player.come_in(MANAGER, date(2026, 5, 19))
    open_record(player)
    player.hands.wait_to_read(SEEN)
    player.picture("The manager reads it")
    player.take(
        "Record the assessment",
        "The assessment",
        Who_assessed_it_from_outside="Ms H. Adviser, of the provider",
        With_whom_of_the_office=(MANAGER,),
        The_evidence_looked_at="The photograph\nTwo statements",
        It_justifies_investigatory=True,
        Why=ASSESSED,
    )
    player.take(
        "Record the decision on action",
        Who_decided=(MANAGER,),
        Investigatory_action=True,
        Why="As assessed.",
    )
    player.take(
        "Record the copy given",
        "The copy of the complaint",
        How="By hand",
        Nothing_about_anybody_else=True,
    )
    player.take("Let somebody else read it", Who=CHAIR, Why="To review it for the Board.")
    player.picture("Assessed, begun, and the copy given")


def _look_in_vain(player: Player) -> None:
    """The person complained about finds it closed, and hands her answer in."""
    player.come_in(OFFICER, date(2026, 5, 20))
    open_record(player)
    assert not player.hands.reads(ASSESSED)
    player.hands.wait_to_read("Closed to you")
    player.take("Hand something in", What_the_readers_should_know="It was not I.")
    player.hands.turn_to("History (1)")
    player.hands.rest()
    player.picture("The history of the complaint knows nothing of it")


def _appointed(player: Player) -> None:
    """The Chair, let in to review it, reads all of it and writes the response down."""
    player.come_in(CHAIR, date(2026, 5, 21))
    open_record(player)
    player.hands.wait_to_read("It was not I.")
    player.take("Record their response", What_they_responded="It was somebody else.")
    player.hands.wait_to_read(ASSESSED)
    player.picture("The Chair reads all of it")
