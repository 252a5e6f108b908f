"""The letters of two offices, filled in as those offices would: for every template a case."""

from dataclasses import replace

from tests.letters.lift_complaint import ASKED, CLOSE, DECIDED, INVITED, PARK

from estate_complaints.letters.fields import (
    Action,
    Addressee,
    Complaint,
    Escalation,
    External,
    Feedback,
    Holding,
    KeyDate,
    LetterFields,
    Office,
    Refusal,
    Remedy,
    Signatory,
    Stage,
)

MODEL = replace(PARK, name="Model Housing Organisation")
OMBUDSMAN = External(
    body="Housing Ombudsman Service",
    email="info@ombudsman.example",
    address="PO Box 1, London",
    paragraphs=("You can ask the Housing Ombudsman Service for advice at any time.",),
)


def case_for(name: str) -> LetterFields:
    office, _, letter = name.partition("/")
    stage, _, kind = letter.rpartition("_")
    fields = of_the_close(stage) if office == "ccrmo" else of_the_park(stage)
    kinds = {"outcome": decided, "accepted": refused, "holding": delayed, "invitation": invited}
    filled = kinds.get(kind, replace)(fields)
    if office == "code2024":
        return replace(filled, office=MODEL, external=OMBUDSMAN, board_review="")
    return filled


def common(office: Office, stage: Stage, heading: str) -> LetterFields:
    return LetterFields(
        office=office,
        addressee=Addressee(
            name="Ms Adaeze Okafor",
            address_lines=("Flat 12, Larch House", "Cedar Road", "London", "SE11 0AB"),
            by="By post",
        ),
        complaint=Complaint(
            received_on="16 November 2026",
            how="by telephone",
            summary="the lift in Larch House was out of order for nine days.",
        ),
        stage=stage,
        signatory=Signatory(name="Daniel Osei", role="Services Manager"),
        reference="2026/014",
        date="7 December 2026",
        salutation="Dear Ms Okafor",
        heading=heading,
        understanding="You have told us that the lift was out of order for nine days, that you"
        " could not reach us by telephone, and that you were spoken to rudely.",
        points=ASKED,
    )


def of_the_close(stage: str) -> LetterFields:
    review = stage == "review"
    fields = common(
        CLOSE,
        Stage(
            name="Review" if review else "Local Resolution",
            ordinal_words="the last of three stages" if review else "the second of three stages",
            intro="We have your request for a Review of the Local Resolution outcome. It will be"
            " undertaken by the Estate Manager and members of the Board."
            if review
            else "We have your request for a Local Resolution of your complaint. Someone more"
            " senior will take a fresh look at the problem you experienced.",
            requested_on="4 December 2026",
            requested_how="by e-mail",
            handled_by="Ms Rukhsana Begum, Estate Manager",
            earlier="Local Resolution" if review else "Early Resolution",
            earlier_outcome_on="20 November 2026",
        ),
        "Your complaint about the lift in Larch House",
    )
    if review:
        return replace(
            fields,
            office_target="We aim to complete the Review by 29 January 2027; that is our own"
            " target and not a limit in the policy.",
        )
    return replace(
        fields,
        reply_by="6 January 2027",
        reply_by_explained="That is 20 working days from the day we received your request,"
        " leaving out the Christmas and New Year holidays.",
        staff_notice="Because part of your complaint is about a member of staff, you should know"
        " that if we begin an investigation under our staff procedures, that person will be given"
        " a copy of your complaint and an opportunity to respond.",
    )


def of_the_park(stage: str) -> LetterFields:
    second = stage == "stage2"
    fields = common(
        PARK,
        Stage(
            name="Stage 2" if second else "Stage 1",
            ordinal_words="the second of two stages" if second else "the first of two stages",
            intro="We have your request for Stage 2. The Estate Director will look at your"
            " complaint afresh, without regard to the outcome of Stage 1."
            if second
            else "Thank you for your complaint. We are sorry that you had reason to make it.",
            requested_on="4 December 2026" if second else "",
            requested_how="in person" if second else "",
            handled_by="Mr Jon Hale, Estate Director" if second else "",
            earlier="Stage 1" if second else "",
            earlier_outcome_on="1 December 2026" if second else "",
        ),
        "Your complaint about the lift in Larch House",
    )
    return replace(
        fields,
        reply_by="18 December 2026",
        reply_by_explained="That is 10 working days from the day we received it.",
        confidentiality="We keep what you tell us confidential under our Code of Confidentiality.",
        accompaniment="A friend, witness or advocate may come with you to any interview. If you"
        " would like someone to act for you, please confirm that to us in writing. If you need a"
        " translator or interpreter, please tell us; we may be able to help with the cost.",
    )


def delayed(fields: LetterFields) -> LetterFields:
    return replace(
        fields,
        stage=replace(fields.stage, intro=""),
        holding=Holding(
            why="The lift engineer has been away, and we cannot answer your first point without"
            " his report. He has promised it by 8 January.",
            new_date="15 January 2027",
            original_date=fields.reply_by,
        ),
    )


def decided(fields: LetterFields) -> LetterFields:
    """The outcome letter; what the stage says at its beginning is said of its end."""
    told = "You asked us to look at your complaint again. This letter tells you the outcome at"
    return replace(
        with_ways_on(fields),
        date="6 January 2027",
        stage=replace(
            fields.stage,
            intro=f"{told} {fields.stage.name}." if fields.stage.requested_on else "",
        ),
        points=DECIDED,
        overall_outcome="We uphold points 1 and 3 of your complaint. We do not uphold point 2.",
        apology="I am sorry that you were left without a lift for nine days, that we did not ask"
        " whether you needed help, and for the way you were spoken to.",
        remedies_done=(
            Remedy(what="The lift was repaired.", when="12 November 2026"),
            Remedy(what="The lift company was told to stock the part.", when="1 December 2026"),
        ),
        actions=(
            Action(
                what="Ask every household in Larch House who needs help when the lift fails.",
                owner="Caretaking Supervisor",
                by_when="29 January 2027",
            ),
            Action(
                what="Put a message on the telephone whenever a lift is out of order.",
                owner="Services Manager",
                by_when="15 January 2027",
            ),
        ),
        lessons="We now chase every order for a lift part each day, and we ask about help on the"
        " first day a lift is out of order. Our repairs procedure has been changed to say so.",
    )


def with_ways_on(fields: LetterFields) -> LetterFields:
    last = fields.stage.name in ("Review", "Stage 2")
    close = fields.office is CLOSE
    questions = (
        "How satisfied are you with the outcome of your complaint?",
        "How satisfied are you with the way your complaint was managed?",
    )
    how = "Please use the enclosed card, or tell us by telephone."
    letter = replace(
        fields,
        escalation=Escalation() if last else next_step(close),
        external=council(close) if last else External(),
        feedback=Feedback() if close else Feedback(asked=True, questions=questions, how=how),
        enclosures=() if close else ("Feedback card",),
    )
    if close and last:
        final = (
            "This letter is our final response to your complaint. We will not enter into any"
            " further correspondence or discussion about it."
        )
        return replace(letter, final_statement=final)
    if close:
        note = (
            "Unless we hear otherwise, we will record your complaint as closed after 20 January"
            " 2027. You can still ask for a Review until 11 February 2027."
        )
        return replace(letter, closure_note=note)
    board = (
        "You may also choose to ask our Board to review your complaint. This is voluntary and not"
        " part of the formal complaints policy. Two members of the Board who have not been"
        " involved will deal with it within 14 working days."
    )
    return replace(letter, board_review=board if last else "")


def next_step(close: bool) -> Escalation:
    if close:
        return Escalation(
            possible=True,
            stage="Review",
            how="If you remain dissatisfied, you can appeal against this outcome and ask for a"
            " Review. Please ask in writing, by letter, by e-mail or through our website.",
            to_whom="Please send your request to the Estate Manager at our address.",
            last_day="11 February 2027",
            last_day_explained="That is 20 days from the day on which you should receive this"
            " letter, 22 January 2027.",
            what_to_say="Please tell us in what way the Local Resolution was inadequate, and what"
            " you would like us to do or to happen to resolve your complaint.",
            more_time="If you need more time, please contact us before that day and ask for it.",
        )
    return Escalation(
        possible=True,
        stage="Stage 2",
        how="If you are not satisfied, you can ask for Stage 2, by letter, e-mail or telephone,"
        " through our website or in person.",
        to_whom="Please send your request to Mr Jon Hale, Estate Director.",
        needs_reasons=False,
    )


def council(close: bool) -> External:
    if close:
        return External(
            body="London Borough of Lambeth Housing Services",
            email="housing@lambeth.example",
            address="Town Hall, Brixton Hill, London SW2 0AC",
            earliest_day="3 March 2027",
            paragraphs=(
                "If you are still dissatisfied, you can refer the matter to the London Borough.",
                "You can do so directly eight weeks after we completed our complaints process.",
                "You can do so earlier if a “designated person” supports you: please ask us who.",
            ),
        )
    return External(
        body="Lambeth Council",
        email="complaints@lambeth.gov.uk",
        paragraphs=(
            "If you are not satisfied with our response, you can appeal to Lambeth Council.",
            "If you do not use e-mail, tell us and we will send your appeal on for you.",
        ),
    )


def invited(fields: LetterFields) -> LetterFields:
    return replace(
        fields,
        stage=replace(fields.stage, intro=""),
        accompaniment="You may be accompanied by a friend, a witness or an advocate.",
        closing_words="You do not have to come.",
        meeting=INVITED,
    )


def refused(fields: LetterFields) -> LetterFields:
    return replace(
        fields,
        stage=replace(fields.stage, intro=""),
        refusal=Refusal(
            reason="The problem you describe ended more than a year before you complained. The"
            " people and records that could tell us what happened are no longer here, so we could"
            " not look into it fairly.",
            clause="section 14",
            clause_text="Complaints are expected to be made in a timely manner.",
            dates=(
                KeyDate(what="The day the problem last happened", when="2 March 2025"),
                KeyDate(what="The last day on which we could accept it", when="2 September 2025"),
                KeyDate(what="The day we received your complaint", when="16 November 2026"),
            ),
            instead="the lift company, Ascend Ltd",
            challenge="Please write to the Chair of the Board at the address above, and say why"
            " you think that we should look into it.",
        ),
    )
