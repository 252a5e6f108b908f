"""Which fields of the intake form are shown: only those that what was chosen gives a meaning."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from estate_complaints.desktop.forms.ui_intake import Ui_IntakeForm
from estate_complaints.desktop.parts.day_field import say_in_words
from estate_complaints.desktop.parts.form_fields import choose, fill_choices, show_row
from estate_complaints.desktop.parts.wording import HAPPENED, HAPPENED_FROM
from estate_complaints.office.complaint.intake_lists import IntakeLists
from estate_complaints.office.rows import Choice
from estate_complaints.rules.policy.policy import Term

REPRESENTATIVE = ("name", "relationship", "telephone", "email", "address")
DAYS = (
    *("received_on", "elsewhere_received_on"),
    *("happened_from", "happened_to", "aware", "reported_on"),
)
FROM_THE_POLICY = ("channel", "complainant_kind", "reply_by", "subject_kind")
NOT_TRIED = "no"
TITLE_ONLY = 34  # points: a group of which only the title is to be seen
QWIDGETSIZE_MAX = 16_777_215  # Qt's own name for no limit


class IntakeShape:
    """Fills the lists of the form, and shows and hides its fields as things are chosen."""

    def __init__(self, form: Ui_IntakeForm, lists: IntakeLists) -> None:
        self._form = form
        self._lists = lists
        self._filling = False
        self._fill()
        choose(form.tried, NOT_TRIED)
        for name in DAYS:
            say_in_words(getattr(form, name), getattr(form, f"{name}_words"), past=True)
        self._connect()
        self.adapt()

    @property
    def complainant(self) -> Term:
        """The kind of complainant chosen, as the policy has it."""
        return self._lists.policy.term(
            "complainant_kinds", self._form.complainant_kind.currentData()
        )

    @property
    def names_a_person(self) -> bool:
        """Whether somebody complains whose name may be written down."""
        return not (self.complainant.anonymous or self.complainant.no_person)

    @property
    def about_a_person(self) -> bool:
        """Whether the complaint is about somebody."""
        kind = self._form.subject_kind.currentData()
        return not self._lists.policy.term("subject_kinds", kind).no_person

    @property
    def asks_when_known(self) -> bool:
        """Whether something in the policy counts from the day they came to know of the cause."""
        return self._lists.policy.counts_knowledge

    @property
    def _boxes(self) -> dict[str, QComboBox]:
        """The lists whose lines come from the policy, by the name of the field."""
        return {name: getattr(self._form, name) for name in FROM_THE_POLICY}

    def use(self, lists: IntakeLists) -> Mapping[str, str]:
        """Choose from other lists from now on, and keep what was chosen where it stands there too.

        Returns the words that do not, by the name of the field in which they were chosen.
        """
        before = {name: (box.currentData(), box.currentText()) for name, box in self._boxes.items()}
        self._lists = lists
        self._filling = True  # half of the lists are still the others'
        self._fill()
        self._filling = False
        self.adapt()
        return {
            name: words
            for name, (value, words) in before.items()
            if value is not None and self._boxes[name].currentData() != value
        }

    def adapt(self) -> None:
        """Show what has a meaning now. What was typed in a hidden field stays there."""
        if self._filling:
            return
        self._adapt_complainant()
        self._adapt_days()
        self._adapt_subject()
        self._adapt_first_contact()
        _say_hint(self._form.channel, self._form.channel_hint, self._lists.choices["channels"])

    def _adapt_complainant(self) -> None:
        form, named = self._form, self.names_a_person
        show_row(form.find_complainant, named)
        form.complainant_box.setVisible(named)
        form.group_box.setVisible(self.complainant.petition)
        form.representative_box.setVisible(named)
        spoken_for = form.representative_box.isChecked()
        for name in REPRESENTATIVE:
            show_row(getattr(form, f"representative_{name}"), spoken_for)
        form.representative_hint.setVisible(spoken_for)
        form.representative_box.setMaximumHeight(QWIDGETSIZE_MAX if spoken_for else TITLE_ONLY)
        title = "&Name of the spokesperson" if self.complainant.petition else "&Name"
        _call(form.full_name_label, form.full_name, title, "Name of the complainant")
        kinds = self._lists.choices["complainant_kinds"]
        _say_hint(form.complainant_kind, form.complainant_kind_hint, kinds)

    def _adapt_days(self) -> None:
        form, kind = self._form, self._form.happened_kind.currentData()
        show_row(form.elsewhere_received_on, form.came_through.isChecked())
        show_row(form.happened_from, kind in HAPPENED_FROM)
        show_row(form.happened_to, kind == "period")
        show_row(form.aware, self.asks_when_known and kind != "unknown")
        first = HAPPENED_FROM.get(kind, "On")
        _call(form.happened_from_label, form.happened_from, first, f"It happened: {first}")

    def _adapt_subject(self) -> None:
        form, person = self._form, self.about_a_person
        show_row(form.service, not person and bool(self._lists.choices.get("services")))
        show_row(form.subject_member, person)
        show_row(form.subject_name, not person or form.subject_member.currentData() is None)
        title = "Their name" if person else "Firm, if one is named"
        _call(form.subject_name_label, form.subject_name, title, title)
        _say_hint(form.subject_kind, form.subject_kind_hint, self._lists.choices["subject_kinds"])

    def _adapt_first_contact(self) -> None:
        form, tried = self._form, self._form.tried.currentData()
        show_row(form.tried_what, tried != NOT_TRIED)
        title = "What was tried" if tried == "yes" else "Why it was not practicable"
        _call(form.tried_what_label, form.tried_what, title, title)

    def _fill(self) -> None:
        form, lists = self._form, self._lists.choices
        _offer(form.channel, lists["channels"])
        _offer(form.complainant_kind, lists["complainant_kinds"])
        _offer(form.reply_by, lists["deliveries"], "No preference")
        fill_choices(form.happened_kind, HAPPENED.items())
        _offer(form.subject_kind, lists["subject_kinds"])
        _offer(form.service, lists["services"], "None in particular")
        members = [(one.value, f"{one.words}, {one.hint}") for one in lists["members"]]
        fill_choices(form.subject_member, members, "Somebody not on this list")
        _offer(form.tried, lists["tried"])
        form.signatories.setMaximum(99_999)

    def _connect(self) -> None:
        form = self._form
        for combo in (form.complainant_kind, form.happened_kind, form.subject_kind):
            combo.currentIndexChanged.connect(lambda _: self.adapt())
        for combo in (form.channel, form.subject_member, form.tried):
            combo.currentIndexChanged.connect(lambda _: self.adapt())
        form.came_through.toggled.connect(lambda _: self.adapt())
        form.representative_box.toggled.connect(lambda _: self.adapt())


def _offer(combo: QComboBox, choices: Sequence[Choice], prompt: str = "") -> None:
    fill_choices(combo, [(choice.value, choice.words) for choice in choices], prompt)


def _say_hint(combo: QComboBox, label: QLabel, choices: Sequence[Choice]) -> None:
    """Show below a list what the policy remarks on the line that is chosen."""
    value = combo.currentData()
    hint = next((choice.hint for choice in choices if choice.value == value), "")
    label.setText(hint)
    label.setVisible(bool(hint))
    combo.setAccessibleDescription(hint)


def _call(label: QLabel, field: QWidget, text: str, spoken: str) -> None:
    """Change what a field is called, to the eye and to the ear."""
    label.setText(text)
    field.setAccessibleName(spoken)
