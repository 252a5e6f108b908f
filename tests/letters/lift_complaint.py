"""One complaint about a lift, as two offices would have it: letterheads and three points."""

from dataclasses import replace

from estate_complaints.letters.fields import Meeting, Office, Point

CLOSE = Office(
    name="Cottington Close Resident Management Organisation",
    address_lines=("Estate Office", "1 Cottington Close", "London", "SE11 0AA"),
    telephone="020 7946 0101",
    email="office@cottington.example",
    website="www.cottington.example",
)
PARK = Office(
    name="Roupell Park Resident Management Organisation",
    address_lines=("Community Office", "1 Hyperion House", "London", "SW2 0AA"),
    telephone="020 7946 0202",
    email="complaints@roupell.example",
    website="www.roupell.example",
)
LIFT = Point(
    number=1,
    wrong="The lift in Larch House was out of order from 3 to 12 November, and I had to carry my"
    " shopping and my son's wheelchair up four floors.",
    wanted="Repair lifts faster, and help people who cannot use the stairs.",
    outcome="Upheld",
    reasons="Our contract says that a lift must be working again within three days. Ours was out"
    " of order for nine, because the part had to be ordered and nobody chased the order.\n"
    "We should also have offered to carry your shopping, as we do for other residents. We did not"
    " ask whether you needed help.",
    references="Repairs Policy, section 4; lift maintenance contract, clause 12.",
    put_right="The lift was repaired on 12 November, and the caretakers now keep a list of"
    " residents who need help when it is not working.",
)
CALLS = Point(
    number=2,
    wrong="Nobody answered the telephone on 4 and 5 November.",
    wanted="Someone should answer, or there should be a message.",
    outcome="Not upheld",
    reasons="Our telephone records show that both of your calls were answered, at 10:14 on 4"
    " November and at 9:05 on 5 November. I understand that you were not rung back as promised,"
    " and that is part of point 1.",
    references="Customer Service Standards, standard 2.",
)
MANNER = Point(
    number=3,
    wrong="The caretaker was rude to me when I asked when the lift would be working.",
    wanted="He should be dismissed.",
    outcome="Upheld",
    restricted=True,
)
ASKED = (
    replace(LIFT, outcome="", reasons="", references="", put_right=""),
    replace(
        CALLS,
        outcome="",
        reasons="",
        references="",
        clarification="From which number did you call, and did you hear it ring?",
    ),
    replace(
        MANNER,
        outcome="",
        restricted=False,
        realistic=False,
        expectation="We will look carefully at how you were spoken to, and will tell you whether"
        " we uphold this point. We cannot promise any step against a member of staff, and we could"
        " not tell you about one.",
    ),
)
DECIDED = (LIFT, CALLS, MANNER)

INVITED = Meeting(
    what="a meeting",
    day="Thursday 17 December 2026",
    time="6.30 pm",
    place="the estate office, ground floor",
    about="We would like to hear what happened when you telephoned.",
    present="Mr Samuel Ode and Ms Grace Lim, members of the Board",
)
