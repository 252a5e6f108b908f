"""Templates speak a small language; whatever is outside it is refused where it is written."""

import pytest
from jinja2.exceptions import SecurityError, UndefinedError

from estate_complaints.letters.language import PRINTED, LetterEnvironment, NotPrintable
from estate_complaints.letters.sample import sample
from estate_complaints.letters.template_reader import TemplateReader, all_paths, near

ATTACKS = [
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "{{ self.__init__.__globals__ }}",
    "{{ lipsum.__globals__['os'].listdir('.') }}",
    "{{ office.__class__.__init__.__globals__ }}",
    "{{ office.name.__class__ }}",
    "{{ office._secret }}",
    "{{ office.name.upper() }}",
    "{{ office['name'] }}",
    "{{ '{0.__class__}'.format(office) }}",
    "{{ '%1000000000d'|format(1) }}",
    "{{ 'a'|center(2000000000) }}",
    "{{ 'A'*10**10 }}",
    "{{ 9**9**9 }}",
    "{{ date + date }}",
    "{{ date ~ date }}",
    "{{ -1 }}",
    "{{ range(10**9) }}",
    "{{ namespace(x=1) }}",
    "{{ office|attr('__class__') }}",
    "{{ points|map(attribute='wrong')|list }}",
    "{{ date|safe }}",
    "{{ date if date else date }}",
    "{{ points[0] }}",
    "{{ loop }}",
    "{{ none }}",
    "{{ [date] }}",
    "{{ {'a': date} }}",
    "{% set x = date %}",
    "{% set ns = namespace(x=date) %}",
    "{% macro m() %}{% endmacro %}",
    "{% import 'os' as os %}",
    "{% include 'other' %}",
    "{% extends 'other' %}",
    "{% block b %}{% endblock %}",
    "{% filter upper %}{% endfilter %}",
    "{% autoescape false %}{{ date }}{% endautoescape %}",
    "{% with x = date %}{% endwith %}",
    "{% call m() %}{% endcall %}",
    "{% if date is defined %}{% endif %}",
    "{% for a in range(99999) %}{% endfor %}",
    "{% for a in points recursive %}{% endfor %}",
    "{% for a in points if a.wrong %}{% endfor %}",
    "{% for a, b in points %}{% endfor %}",
    "{% for a in copies %}" * 3 + "{% endfor %}" * 3,
]


def read(template: str) -> TemplateReader:
    reader = TemplateReader()
    reader.read(LetterEnvironment().parse(template))
    return reader


def complaints(template: str) -> list[str]:
    return [complaint.sentence for complaint in read(template).complaints]


@pytest.mark.parametrize("attack", ATTACKS)
def test_every_attack_is_refused_before_anything_is_printed(attack: str) -> None:
    assert complaints(attack)


@pytest.mark.parametrize("attack", ATTACKS)
def test_and_none_of_them_gets_anywhere_if_it_is_run_after_all(attack: str) -> None:
    """The second lock: the environment itself, without the reader in front of it."""
    fields = vars(sample())
    try:
        said = LetterEnvironment().from_string(attack).render({**fields, PRINTED: []})
    except Exception as refused:  # noqa: BLE001  whatever refuses it will do
        assert not isinstance(refused, MemoryError)
    else:
        assert len(said) < 200
        assert "<" not in said


@pytest.mark.parametrize(
    "template",
    [
        "{{ office.name }} {{ reference }}",
        "{% for point in points %}{{ point.number }} {{ loop.index }}{% endfor %}",
        "{% if feedback.asked and not external.body %}x{% elif copies %}y{% else %}z{% endif %}",
        '{% if points|length > 1 or stage.name == "Review" %}x{% endif %}',
        "{{ copies|listed }} {{ office.address_lines|in_a_row }} {{ date|upper|lower_first }}",
        "{% for point in points %}{% for line in copies %}{{ line }}{% endfor %}{% endfor %}",
        "{# a note to colleagues #}",
        "{{ 'words' }} {{ 3 }}",
    ],
)
def test_printing_testing_and_repeating_is_all_a_letter_needs(template: str) -> None:
    assert complaints(template) == []


def test_it_knows_what_a_template_prints_by_its_path() -> None:
    reader = read("{% for p in points %}{{ p.outcome }}{% endfor %}{{ external.body }}{{ date }}")
    assert list(reader.printed) == ["points.outcome", "external.body", "date"]
    assert set(reader.printed) < set(all_paths())


@pytest.mark.parametrize(
    ("template", "says"),
    [
        ("{{ referense }}", "“referense” is not a field of a letter; did you mean “reference”?"),
        (
            "{% for point in points %}{{ point.outcom }}{% endfor %}",
            "“point.outcom” is not a field of a letter; did you mean “outcome”?",
        ),
        ("{{ ofice.name }}", "did you mean “office”?"),
        ("{{ escalation.possible }}", "it is yes or no; use it with “if”."),
        ("{{ points }}", "it is a list; use it with “for”."),
        ("{{ office }}", "print one of its own fields."),
        ("{% for x in date %}{% endfor %}", "“date” is not a list"),
        ("{% if office %}{% endif %}", "always there; test one of its own fields"),
        ("{{ points|listed }}", "“|listed” cannot be used on “points”"),
        ("{{ date|upper(1) }}", "written without brackets"),
        ("{{ 2 + 2 }}", "Arithmetic cannot be used."),
        ("{{ office.name() }}", "A call with ( ) cannot be used."),
        ("{% set x = 1 %}", "“set” cannot be used."),
    ],
)
def test_a_slip_is_explained_to_whoever_made_it(template: str, says: str) -> None:
    assert any(says in complaint for complaint in complaints(template))


def test_an_unknown_field_is_seen_even_where_the_sample_would_not_print_it() -> None:
    assert complaints("{% if not date %}{{ nonsense }}{% endif %}")


@pytest.mark.parametrize(
    ("value", "error"), [(None, NotPrintable), (("a",), NotPrintable), (True, NotPrintable)]
)
def test_none_and_lists_are_never_printed(value: object, error: type[Exception]) -> None:
    with pytest.raises(error):
        LetterEnvironment().from_string("{{ date }}").render({"date": value, PRINTED: []})


def test_an_undefined_field_is_an_error_when_printed() -> None:
    with pytest.raises(UndefinedError):
        LetterEnvironment().from_string("{{ missing }}").render({PRINTED: []})


def test_looking_inside_a_field_is_refused_by_the_environment() -> None:
    with pytest.raises(SecurityError):
        LetterEnvironment().from_string("{{ date['x'] }}").render({"date": "d", PRINTED: []})


def test_a_mistake_is_placed_by_the_words_around_it() -> None:
    xml = "<w:body>\n<w:p><w:t>Dear</w:t></w:p>\n<w:p><w:t>We are sorry.</w:t></w:p></w:body>"
    assert near(2, xml) == "Dear We are sorry."
