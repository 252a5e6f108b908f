"""Two invented cases to try a template with: everything filled in, and almost nothing."""

from dataclasses import replace

from estate_complaints.letters.fields import (
    Action,
    Addressee,
    Body,
    Complaint,
    Escalation,
    External,
    Feedback,
    Holding,
    KeyDate,
    LetterFields,
    Meeting,
    Office,
    Point,
    Refusal,
    Remedy,
    Signatory,
    Stage,
)


def sample() -> LetterFields:
    """A case with every field filled in and three points."""
    return _with_ways_on(_with_answers(_opened()))


def bare_sample() -> LetterFields:
    """A case with nothing but what every letter has, and one point."""
    return LetterFields(
        office=Office(name="Example Gardens Estate Office"),
        addressee=Addressee(name="Mr Kofi Mensah"),
        complaint=Complaint(received_on="1 December 2026"),
        stage=Stage(name="First Stage"),
        signatory=Signatory(name="Daniel Osei"),
        reference="EX/2026/015",
        date="6 January 2027",
        salutation="Dear Mr Mensah",
        heading="Your complaint",
        points=(Point(number=1, wrong="The lift was out of order."),),
    )


def _opened() -> LetterFields:
    return LetterFields(
        office=Office(
            name="Example Gardens Estate Office",
            address_lines=("1 Example Gardens", "London", "SW0 0AA"),
            telephone="020 7946 0123",
            email="office@example.org",
            website="www.example.org",
        ),
        addressee=Addressee(
            name="Ms Adaeze Okafor",
            address_lines=("Flat 12", "Larch House", "Example Gardens", "London", "SW0 0AB"),
            by="By post",
        ),
        complaint=Complaint(
            received_on="1 December 2026",
            how="by telephone",
            summary="The lift in Larch House was out of order for nine days.",
            on_behalf_of="Mrs Ngozi Okafor",
        ),
        stage=_stage(),
        signatory=Signatory(name="Daniel Osei", role="Complaints Officer"),
        reference="EX/2026/014",
        date="6 January 2027",
        salutation="Dear Ms Okafor",
        heading="Your complaint about the lift in Larch House",
        understanding="You told us that the lift was out of order and nobody kept you informed.",
        question="Could you tell us which lift you mean?",
        expectations="We cannot replace the lift this year.",
        points=(_upheld_point(), _unclear_point(), _restricted_point()),
    )


def _with_answers(letter: LetterFields) -> LetterFields:
    notices = "Put up a notice whenever a lift is out of order."
    return replace(
        letter,
        overall_outcome="We uphold the first point of your complaint and not the others.",
        confirms="This letter confirms what we told you by telephone on 5 January 2027.",
        apology="I am sorry that you had to use the stairs for nine days.",
        remedies_done=(Remedy(what="The lift was repaired.", when="10 December 2026"),),
        actions=(
            Action(what="Fit a notice board.", owner="Caretaker", by_when="29 January 2027"),
            Action(what=notices, owner="Complaints Officer", by_when="5 February 2027"),
        ),
        lessons="We now put up a notice on the first day that a lift is out of order.",
        reply_by="20 January 2027",
        reply_by_explained="That is ten working days from the day we received it.",
        office_target="We aim to be quicker than that.",
        holding=Holding(
            why="We are waiting for the lift engineer's report.",
            new_date="27 January 2027",
            original_date="20 January 2027",
        ),
    )


def _with_ways_on(letter: LetterFields) -> LetterFields:
    return replace(
        letter,
        escalation=_escalation(),
        external=_external(),
        board_review="You can also ask two members of the committee to look at your complaint.",
        final_statement="This is our final response.",
        closing_words="Thank you for telling us.",
        closure_note="Unless we hear from you we will close your complaint on 20 January 2027.",
        refusal=_refusal(),
        meeting=_meeting(),
        staff_notice="A member of staff you complain about may be given a copy of your complaint.",
        confidentiality="We keep what you tell us confidential.",
        accompaniment="You may bring a friend with you to any meeting.",
        extra_paragraphs=("Thank you for showing our engineer the damaged door.",),
        feedback=Feedback(
            asked=True,
            questions=("How satisfied are you with the outcome?", "How well did we handle it?"),
            how="Please tell us by telephone or e-mail.",
        ),
        enclosures=("The lift engineer's report",),
        copies=("Councillor J. Example",),
    )


def _stage() -> Stage:
    return Stage(
        name="Second Stage",
        ordinal_words="the second of two stages",
        intro="You asked us to look at your complaint again.",
        statement="Someone who has not dealt with it before will look at it afresh.",
        requested_on="4 January 2027",
        requested_how="by e-mail",
        handled_by="Ms R. Begum, Repairs Lead",
        earlier="First Stage",
        earlier_outcome_on="18 December 2026",
    )


def _upheld_point() -> Point:
    return Point(
        number=1,
        wrong="The lift was out of order for nine days.",
        wanted="Keep a spare part in store.",
        outcome="Upheld",
        reasons="The repair should have taken three days.",
        references="Repairs Policy, section 4",
        put_right="The lift was repaired and the part is now kept in store.",
        realistic=False,
        expectation="We cannot keep every part in store, but we can keep this one.",
    )


def _unclear_point() -> Point:
    return Point(
        number=2,
        wrong="Nobody answered the telephone.",
        outcome="Not upheld",
        reasons="Our records show that both calls were answered.",
        references="Service standards, telephone",
        clarification="On which days did you telephone?",
    )


def _restricted_point() -> Point:
    return Point(
        number=3,
        wrong="The receptionist was rude.",
        wanted="An apology.",
        outcome="Not upheld",
        restricted=True,
    )


def _escalation() -> Escalation:
    return Escalation(
        possible=True,
        stage="Third Stage",
        how="You can ask us to look at it again, by letter or e-mail.",
        to_whom="Please write to the Repairs Lead, 1 Example Gardens, London SW0 0AA.",
        last_day="3 February 2027",
        last_day_explained="That is twenty working days from the day you receive this letter.",
        what_to_say="Please say what was wrong with our answer and what you would like us to do.",
        needs_reasons=False,
        more_time="If you need more time, please ask us before that day.",
    )


def _external() -> External:
    return External(
        body="Example Council",
        address="Town Hall, London SW0 0AC",
        email="complaints@example.gov.uk",
        others=(Body(name="Example Ombudsman", email="help@ombudsman.example"),),
        earliest_day="3 March 2027",
        paragraphs=("You can also ask the council.", "You may do so earlier with a councillor."),
    )


def _refusal() -> Refusal:
    return Refusal(
        statement="We cannot deal with it under our policy.",
        reason="What happened was too long ago for us to look into it fairly.",
        clause="section 9",
        clause_text="Complaints are made within six months.",
        dates=(KeyDate(what="The day the problem happened", when="2 March 2026"),),
        instead="Example Council",
        challenge="If you think this is wrong, please write to the Repairs Lead.",
    )


def _meeting() -> Meeting:
    return Meeting(
        what="a meeting",
        day="Thursday 14 January 2027",
        time="6.30 pm",
        place="the estate office, 1 Example Gardens",
        about="We would like to hear what happened on each of the nine days.",
        present="Ms R. Begum, Repairs Lead",
    )
