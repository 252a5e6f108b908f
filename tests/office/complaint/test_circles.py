"""A confidential record is read by its circle with their own keys, and by nobody else."""

import pytest
from sqlalchemy import text
from tests.office import an_office
from tests.office.a_record import SECRET, about_staff, look, note, read, write
from tests.office.whole_office import AtWork

from estate_complaints.office.complaint import confidential
from estate_complaints.office.doors import recovery
from estate_complaints.office.refusal import NotDone, Refused
from estate_complaints.office.upkeep import people
from estate_complaints.rules.entries.confidential import (
    ReaderAppointed,
)
from estate_complaints.rules.entries.intake import Subject
from estate_complaints.rules.entries.parties import SubjectCorrected


def test_whoever_takes_the_complaint_down_hands_in_what_they_cannot_read(
    cottington: AtWork,
) -> None:
    """C-075: read by the Estate Manager; not by the receptionist who wrote it, nor the subject."""
    number = about_staff(cottington)
    handed = write(cottington.as_role("receptionist"), number, note())
    assert not handed.reads
    assert handed.entries == ()
    assert "cannot read it again" in handed.says
    assert read(cottington.as_role("housing_officer"), number) == []
    found = look(cottington.as_role("estate_manager"), number)
    assert found.reads
    assert [row.details[0][1] for row in found.entries] == [SECRET]
    assert found.entries[0].by == cottington.desk.office.name_of(cottington.member("receptionist"))


def test_no_key_of_the_person_complained_about_opens_it(cottington: AtWork) -> None:
    """C-075: not by the program's leave, but for want of a key."""
    number = about_staff(cottington, "estate_manager")
    write(cottington.as_role("receptionist"), number, note())
    assert read(cottington.as_role("chair"), number) == [SECRET]
    cottington.as_role("estate_manager")
    with confidential.keyholders(cottington.desk, cottington.place, number) as (holders,):
        assert holders.held == frozenset()
        assert holders.audiences.entries(number) == ()
    rows = cottington.desk.book.read(
        lambda c: c.execute(text("select kind, body from entries where audience != 'office'")).all()
    )
    assert [row.kind for row in rows] == ["sealed"]
    assert all(b"Xylophone" not in row.body for row in rows)


def test_the_board_reads_what_is_about_one_of_them_and_no_staff_do(cottington: AtWork) -> None:
    """C-079."""
    first, *others = cottington.members("board_member")
    number = cottington.record(subject=Subject(kind="board_member", member=first))
    write(cottington.as_role("receptionist"), number, note(record="board"))
    for reader in (*others, cottington.member("chair")):
        assert read(cottington.as_member(reader), number) == [SECRET]
    for outsider in (first, cottington.member("estate_manager")):
        assert not look(cottington.as_member(outsider), number).reads


def test_a_reader_lets_one_more_person_read_and_that_is_written_down(cottington: AtWork) -> None:
    """C-079: those appointed to review the complaint."""
    number = about_staff(cottington)
    write(cottington.as_role("receptionist"), number, note())
    chair = cottington.member("chair")
    cottington.as_member(chair)
    assert not look(cottington, number).reads
    with pytest.raises(Refused):
        write(cottington, number, ReaderAppointed(record="staff", member=chair, why="I wish it"))
    appointed = ReaderAppointed(record="staff", member=chair, why="To review it")
    found = write(cottington.as_role("estate_manager"), number, appointed)
    assert cottington.desk.office.name_of(chair) in found.readers
    assert read(cottington.as_member(chair), number)[0] == SECRET
    assert look(cottington, number).entries[-1].said == "Reader appointed"


def test_who_comes_to_be_complained_about_later_loses_the_key_and_reads_nothing_new(
    cottington: AtWork,
) -> None:
    """C-075: the person complained about is never among the readers."""
    number = about_staff(cottington)
    manager = cottington.member("estate_manager")
    appointed = ReaderAppointed(record="staff", member=cottington.member("chair"), why="Review")
    write(cottington.as_role("estate_manager"), number, note("The first"), appointed)
    also = SubjectCorrected(about="staff", member=manager, why="They took part.", also=True)
    cottington.take(number, also)
    assert not look(cottington, number).reads
    write(cottington.as_role("receptionist"), number, note("The second"))
    assert read(cottington.as_role("chair"), number)[:1] == ["The first"]
    assert "The second" in read(cottington, number)
    cottington.as_member(manager)
    with confidential.keyholders(cottington.desk, cottington.place, number) as (holders,):
        assert holders.held == frozenset()
        assert len(holders.names) == 2, "the first key could be had from an old backup"


def test_a_circle_that_somebody_complained_about_began_is_not_written_for(
    cottington: AtWork,
) -> None:
    """C-075: they might have kept its key; what they hand in is read all the same."""
    number = about_staff(cottington)
    write(cottington.as_role("housing_officer"), number, note("My side of it"))
    write(cottington.as_role("receptionist"), number, note())
    assert read(cottington.as_role("estate_manager"), number) == ["My side of it", SECRET]
    with confidential.keyholders(cottington.desk, cottington.place, number) as (holders,):
        assert len(holders.names) == 2


def test_a_board_member_who_joins_later_is_let_in_by_a_reader(cottington: AtWork) -> None:
    """C-079."""
    first, second, third, *_ = cottington.members("board_member")
    number = cottington.record(subject=Subject(kind="board_member", member=first))
    an_office.change(cottington.desk, cottington.place, third, active=False, signs_in=False)
    write(cottington.as_member(second), number, note(record="board"))
    cottington.as_role("estate_manager")
    an_office.change(
        cottington.desk, cottington.place, third, active=True, signs_in=True, password="a new one!"
    )
    identity = an_office.sit_down(cottington.place, third, "a new one!").identity
    cottington.identities = {**cottington.identities, third: identity}
    waiting = look(cottington.as_member(third), number)
    assert not waiting.reads
    assert "let you in" in waiting.says
    let_in = ReaderAppointed(record="board", member=third, why="They have joined the Board.")
    write(cottington.as_member(second), number, let_in)
    assert SECRET in read(cottington.as_member(third), number)


def test_whoever_leaves_loses_their_key_and_nothing_more_is_closed_with_it(
    cottington: AtWork,
) -> None:
    number = about_staff(cottington)
    chair = cottington.member("chair")
    appointed = ReaderAppointed(record="staff", member=chair, why="To review it")
    write(cottington.as_role("estate_manager"), number, appointed)
    an_office.change(cottington.desk, cottington.place, chair, active=False, signs_in=False)
    with confidential.keyholders(cottington.desk, cottington.place, number) as (holders,):
        (begun,) = holders.names
        assert holders.audiences.members(begun) == {cottington.member("estate_manager")}
    found = write(cottington, number, note())
    assert cottington.desk.office.name_of(chair) not in found.readers
    with confidential.keyholders(cottington.desk, cottington.place, number) as (holders,):
        assert len(holders.names) == 2, "the first key could be had from an old backup"


def test_where_nobody_is_left_it_says_so_kindly_and_what_can_be_done(cottington: AtWork) -> None:
    """C-076, C-079, AMB-20."""
    number = cottington.record(
        subject=Subject(kind="board_member", member=cottington.member("chair"))
    )
    for member in cottington.members("board_member"):
        an_office.change(cottington.desk, cottington.place, member, active=False, signs_in=False)
    found = look(cottington, number)
    assert "another Board member" in found.says
    assert found.steps == ()
    with pytest.raises(NotDone, match="another Board member"):
        write(cottington, number, note(record="board"))


def test_the_recovery_code_gives_a_forgotten_password_back_what_it_read(
    cottington: AtWork,
) -> None:
    """Also a code that was made since, once a reader has let it in."""
    number = about_staff(cottington, "estate_manager")
    write(cottington.as_role("receptionist"), number, note())
    codes = people.renew_codes(cottington.as_role("estate_manager").desk, cottington.place)
    write(cottington.as_role("chair"), number, note("Seen."))
    chair = cottington.member("chair")
    recovery.reset_with_code(
        cottington.place, chair, codes.recovery_code, "another one!", cost=an_office.QUICK
    )
    identity = an_office.sit_down(cottington.place, chair, "another one!").identity
    cottington.identities = {**cottington.identities, chair: identity}
    assert read(cottington.as_member(chair), number) == [SECRET, "Seen."]
