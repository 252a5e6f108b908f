"""Fills the intake form with what is known already when a complaint comes of an earlier one."""

from estate_complaints.desktop.forms.ui_intake import Ui_IntakeForm
from estate_complaints.desktop.intake.intake_origin import IntakeOrigin
from estate_complaints.desktop.intake.intake_person import IntakePerson
from estate_complaints.desktop.intake.intake_points import IntakePoints
from estate_complaints.desktop.intake.intake_shape import REPRESENTATIVE
from estate_complaints.desktop.parts.form_fields import choose
from estate_complaints.office.complaint.taken import Beginning
from estate_complaints.rules.entries.intake import Representative, Subject


def begin(
    form: Ui_IntakeForm,
    beginning: Beginning,
    person: IntakePerson,
    points: IntakePoints,
    origin: IntakeOrigin,
) -> None:
    """Write the complainant, the subject and the first report; what went wrong is to be asked."""
    choose(form.complainant_kind, beginning.complainant_kind)
    if beginning.person is not None:
        person.fill(beginning.person)
    form.signatories.setValue(beginning.signatories)
    if beginning.representative is not None:
        _speak(form, beginning.representative)
    _be_about(form, beginning.subject)
    points.restore([{"category": beginning.category}])
    form.reported_on.set_day(beginning.reported_on)
    origin.know(beginning.origin, beginning.summary)


def _speak(form: Ui_IntakeForm, representative: Representative) -> None:
    form.representative_box.setChecked(True)
    for name in REPRESENTATIVE:
        line = getattr(form, f"representative_{name}")
        line.setText(", ".join(getattr(representative, name).splitlines()))


def _be_about(form: Ui_IntakeForm, subject: Subject) -> None:
    choose(form.subject_kind, subject.kind)
    choose(form.service, subject.service or None)
    choose(form.subject_member, subject.member)
    form.subject_name.setText(subject.name)
