"""A walk-in at Cottington Close: three stages, a mediation, more time, and a final response."""

from __future__ import annotations

from datetime import date

from tests.stories.office_story import Colleague, found_the_office, let_colleagues_in
from tests.stories.player import Player

FIRST_DAY = date(2026, 5, 18)
MANAGER = "Penny Farthing"
RECEPTION, OFFICER, SERVICES = "Basil Thyme", "Holly Wreath", "Miles Furlong"
BOARD = ("Clementine Peel", "Rowan Ashplant")
COLLEAGUES = (
    Colleague(RECEPTION, "Receptionist"),
    Colleague(OFFICER, "Housing Officer"),
    Colleague(SERVICES, "Services Manager"),
    Colleague(BOARD[0], "Board member", signs_in=False),
    Colleague(BOARD[1], "Board member", signs_in=False),
)

LIFT = (
    "The lift in Rhyme House has stood still since Monday 4 May & nobody has told us when it will "
    "be mended. I am 74 and live on the fifth floor; I was told “it is on the <list>”."
)
RUDE = "When I rang on Thursday the man on the telephone laughed and put the receiver down."


def play(player: Player) -> None:
    """Play the whole complaint, from the first start of the program to the final response."""
    found_the_office(player, "Cottington Close", MANAGER, "Estate Manager")
    let_colleagues_in(player, MANAGER, COLLEAGUES)
    _walk_in(player)
    _early_resolution(player)
    _local_resolution(player)
    _mediation(player)
    _more_time(player)
    _answer(player)
    _tell(player)
    _review(player)
    _report(player)


def _walk_in(player: Player) -> None:
    """Mrs Tapper comes to the counter."""
    player.come_in(RECEPTION, FIRST_DAY)
    hands = player.hands
    hands.strike("Ctrl+N")
    hands.choose("How it reached us", "In person")
    hands.choose("Who they are", "Resident")
    hands.write("Name of the complainant", "Mrs Marigold Tapper")
    hands.write("Address of the complainant", "Flat 51\nRhyme House\nLondon SW0 0ZZ")
    hands.write("Flat", "Flat 51")
    hands.write("Telephone of the complainant", "020 7946 0051")
    hands.choose("Answer them by", "Post")
    hands.write("Access needs", "Large print")
    hands.choose("It happened", "On one day")
    hands.set_day("It happened: On", date(2026, 5, 4))
    hands.write("What went wrong, point 1", LIFT)
    hands.write("What they would like done, point 1", "A date for the repair, and an apology.")
    hands.press("Add another point")
    hands.write("What went wrong, point 2", RUDE)
    hands.write("What they would like done, point 2", "That people are polite.")
    hands.choose("It is about", "A service")
    hands.choose("Tried already", "Yes")
    hands.write("What was tried", "Rang the lift company; no date to be had.")
    hands.write("Summary in one line", "Lift in Rhyme House out of order")
    hands.rest()
    player.picture("Taking the complaint down")
    hands.press("Save complaint")
    hands.wait_to_read("CC/2026/001")
    player.picture("Recorded")


def _early_resolution(player: Player) -> None:
    """A housing officer tries to settle it at once."""
    player.come_in(OFFICER)
    player.open_case("1")
    player.picture("The case on its first day")
    player.take("Assign", Who_deals_with_it=(OFFICER,))
    player.take(
        "Record a contact",
        How="Telephone",
        What_was_said="Went through both points with Mrs Tapper.",
    )
    player.take(
        "Agree an action",
        What_will_be_done="The lift company comes and names a day for the repair.",
        Who_will_do_it=OFFICER,
        Agreed_day=date(2026, 5, 29),
        What_it_is_for="Put the problem right",
    )
    player.come_in(OFFICER, date(2026, 5, 20))
    player.open_case("1")
    player.take(
        "Give the outcome",
        How_it_is_given="Telephone",
        What_was_said_or_agreed="The lift company comes by 29 May.",
    )
    player.picture("Early Resolution answered")


def _local_resolution(player: Player) -> None:
    """It was not settled: a written request for a fresh look."""
    player.come_in(RECEPTION, date(2026, 6, 1))
    player.open_case("1")
    player.take(
        "Record a request for Local Resolution",
        How_they_asked="Letter",
        In_what_way_the_answer_was_not_satisfactory="The lift still stands still.",
        What_they_would_like_done="A working lift.",
        picture="Asking for a Local Resolution",
    )
    player.take("Acknowledge", How_it_is_sent="Post", picture="Acknowledging the request")
    player.come_in(MANAGER)
    player.open_case("1")
    player.take("Assign", Who_deals_with_it=(SERVICES,), picture="Assigning somebody more senior")
    player.picture("Due in twenty working days")


def _mediation(player: Player) -> None:
    """Both sides agree to mediate; the clocks stand still."""
    player.come_in(SERVICES, date(2026, 6, 10))
    player.open_case("1")
    player.take("Record a contact", How="Meeting", What_was_said="Met Mrs Tapper at home.")
    player.take("Suggest mediation", Parties="Mrs Tapper\nThe estate office")
    for party in ("Mrs Tapper", "The estate office"):
        player.take("Record a party's answer", Party=party, They_agree=True)
    player.come_in(SERVICES, date(2026, 6, 15))
    player.open_case("1")
    player.take("Record an action as done", Which_action="The lift company")
    player.take("Start mediation", Mediator="Storybook Mediation")
    player.picture("Paused for mediation")
    player.come_in(SERVICES, date(2026, 6, 29))
    player.open_case("1")
    player.take("End mediation", Note="No agreement.")
    player.picture("Running again with the days that were left")


def _more_time(player: Player) -> None:
    """A holding letter moves the date."""
    player.come_in(SERVICES, date(2026, 7, 10))
    player.open_case("1")
    player.take(
        "Extend the time",
        New_date_for_our_answer=date(2026, 7, 24),
        Why_more_time_is_needed="We wait for the report of the lift company.",
        How_it_is_sent="Post",
        picture="Extending the time",
    )
    player.picture("Extended")


def _answer(player: Player) -> None:
    """Each point is decided, and the letter goes to be approved."""
    player.come_in(SERVICES, date(2026, 7, 20))
    player.open_case("1")
    player.take(
        "Decide a point",
        Point="Point 1",
        Outcome="Upheld",
        Reasons="The lift stood still for 31 days and we gave no date.",
        Policy="Our repairs standards.",
        What_has_been_done="The lift works again since 12 June.",
        picture="Deciding a point",
    )
    player.take(
        "Decide a point",
        Point="Point 2",
        Outcome="Not upheld",
        Reasons="We listened to the recording. The line broke; nobody laughed.",
        Policy="Our telephone standards.",
    )
    player.take(
        "Send the outcome letter for approval",
        Apology="I am sorry that the lift stood still for so long, and that we named no day.",
        What_we_have_learned="The lift contract now names a day for every repair.",
    )


def _tell(player: Player) -> None:
    """The manager approves; she is told by telephone, and then in writing."""
    player.come_in(MANAGER, date(2026, 7, 21))
    player.hands.press("To approve")
    player.hands.wait_to_read("Dear Mrs Tapper")
    player.picture("The manager reads the letter")
    player.hands.press("Approve")
    player.hands.wait_to_read("Approved.")
    player.come_in(SERVICES)
    player.open_case("1")
    player.take(
        "Give the outcome",
        How_it_is_given="Telephone",
        What_was_said_or_agreed="Told her both decisions.",
    )
    player.come_in(SERVICES, date(2026, 7, 22))
    player.open_case("1")
    player.take("Confirm the outcome in writing", How_it_is_sent="Post")
    player.picture("Confirmed in writing")


def _review(player: Player) -> None:
    """The Estate Manager and two members of the Board look at it once more."""
    player.come_in(RECEPTION, date(2026, 8, 10))
    player.open_case("1")
    player.take(
        "Record a request for Review",
        How_they_asked="E-mail",
        In_what_way_the_answer_was_not_satisfactory="The second point was not looked into.",
        What_they_would_like_done="That somebody says sorry.",
    )
    player.take("Acknowledge", How_it_is_sent="Post")
    player.come_in(MANAGER)
    player.open_case("1")
    player.take(
        "Assign",
        Who_deals_with_it=(MANAGER, *BOARD),
        Each_of_them_declares=True,
        picture="The panel of the Review",
    )
    player.come_in(MANAGER, date(2026, 8, 20))
    player.open_case("1")
    for point, outcome in (("Point 1", "Upheld"), ("Point 2", "Not upheld")):
        player.take(
            "Decide a point",
            Point=point,
            Outcome=outcome,
            Reasons="The Review heard both sides and read every paper.",
            Policy="Our standards, as before.",
            What_has_been_done="The lift works." if outcome == "Upheld" else "",
        )
    player.take(
        "Give the outcome",
        How_it_is_given="Post",
        Apology="I am sorry for what you went through with the lift.",
        What_we_have_learned="We now write to every floor on the first day a lift stands still.",
        picture="The final response",
    )
    player.picture("Final response given")


def _report(player: Player) -> None:
    """The manager looks how the time limits of the quarter were kept."""
    player.hands.strike("Ctrl+5")
    player.hands.wait_to_read("Made on 20 August 2026.")
    player.hands.go_to("Parts of the report", "Time limits of the policy")
    player.hands.wait_to_read("Counted are the time limits that began within the period.")
    player.picture("The monitoring report")
