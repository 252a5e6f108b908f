"""A desk at which somebody signed in earlier knows the colleagues who came since."""

from uuid import uuid4

from tests.factories import a_complaint
from tests.office.an_office import at_the_desk, found, let_colin_in
from tests.office.whole_office import PAIGE, with_reasons

from estate_complaints.office.complaint import progress
from estate_complaints.office.complaint.record import record_complaint
from estate_complaints.office.complaint.taken import Taken
from estate_complaints.office.desk import Desk
from estate_complaints.office.doors.place import Place
from estate_complaints.office.overview import search
from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.handling import Assigned
from estate_complaints.rules.entries.intake import Note


def take(desk: Desk, number: int, entry: Entry) -> None:
    entry, seen = with_reasons(desk, number, entry), desk.case(number).seen
    progress.take_step(desk, number, entry, desk.today(), seen, uuid4())


def test_an_earlier_desk_keeps_a_new_colleague_in_the_register(place: Place) -> None:
    """R-093: the officer responsible stands in the register, whoever writes next."""
    found(place)
    with at_the_desk(place) as ours, at_the_desk(place) as earlier:
        colin = let_colin_in(ours, place)
        taken = Taken(ours.today(), a_complaint(ours.policy, complainant=None), PAIGE)
        number = record_complaint(ours, taken, uuid4()).number
        take(ours, number, Assigned(stage="stage1", officers=(colin.id,)))
        assert progress.view(earlier, number).stages[0].officers == colin.name
        take(earlier, number, Note(text="Rang."))
        assert search.register_page(ours, [number])[0].officer == colin.name
