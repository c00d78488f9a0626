"""The department's words for sizes, and numbers in words, each by its rule."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pages.documents import approximations, rendering, templates
from pages.documents.facts import CONSTANTS
from pages.documents.model import Fact
from pages.documents.placeholders import Placeholder, find_placeholders, split_code

SPACE = "\u00a0"


JUDGED = [  # value, unit, form, what is printed, language, whether it is the value
    (84, "persons", "person", "84 personer", "nb", "agrees"),
    (6, "groups", "group", "seks grupper", "nb", "agrees"),  # words follow from the value
    (382, "persons", "about person", "vel 380 personer", "nb", "within_rounding"),
    (382, "persons", "about person", "vel 390 personer", "nb", "differs"),  # not by the rule
    (380, "persons", "about person", "380 personer", "nb", "agrees"),
    (0.89456, "rate", "percentage", "89,5 prosent", "nb", "within_rounding"),
    (0.8945, "rate", "percentage", "89,5 prosent", "nb", "within_rounding"),  # half a step away
    (0.89449, "rate", "percentage", "89,5 prosent", "nb", "differs"),  # a hair more than half
    (Decimal("-2154751.49"), "nok", "millions", "2,2 mill. kroner", "nb", "within_rounding"),
    (Decimal("13162000"), "nok", "thousands", "13 162", "nb", "agrees"),
    (Decimal("13162400"), "nok", "thousands", f"13{SPACE}162", "nb", "within_rounding"),
    (Decimal("13162"), "nok", "", "NOK 13,162", "en", "agrees"),
    (48.0137, "places", "whole", "48", "nb", "within_rounding"),
    (None, "persons", "", "–", "nb", "agrees"),
]


@pytest.mark.parametrize(("value", "unit", "form", "shown", "language", "status"), JUDGED)
def test_what_is_printed_is_held_against_its_value(value, unit, form, shown, language, status):
    fact = Fact(Placeholder("participants", form=form), shown, 2016, value, unit)
    assert approximations.judge_printed(fact, language) == status


def test_fewer_than_the_limit_is_never_held_against_a_number():
    fact = Fact(Placeholder("vtao"), "færre enn 5", 2016, None, "persons", is_hidden=True)
    assert approximations.judge_printed(fact, "nb") == "agrees"


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        (0, "0"),
        (49, "49"),  # below 50 the number itself
        (50, "50"),
        (Decimal("57.94"), "i underkant av 60"),
        (57, "i underkant av 60"),  # three tenths of a step below
        (56, "om lag 60"),
        (60, "60"),  # a round number stands alone
        (88, "i underkant av 90"),
        (94, "om lag 90"),
        (95, "om lag 100"),  # a half goes up
        (402, "vel 400"),
        (403, "vel 400"),  # three tenths above
        (404, "om lag 400"),
        (499, "i underkant av 500"),  # still to the nearest ten
        (510, "vel 500"),  # from 500 to the nearest fifty
        (517, "om lag 500"),
        (1985, "i underkant av 2 000"),
        (2030, "vel 2 000"),  # from 2 000 to the nearest hundred
        (2050, "om lag 2 100"),
    ],
)
def test_a_size_has_its_word(value, printed):
    assert rendering.render(value, "persons", "about", "nb").replace(SPACE, " ") == printed


@pytest.mark.parametrize(
    ("language", "printed"),
    [("nb", "vel 230 personer"), ("nn", "vel 230 personar"), ("en", "just over 230 persons")],
)
def test_a_size_has_its_word_in_each_language(language, printed):
    assert rendering.render(233, "persons", "about person", language) == printed


@given(st.integers(0, 10_000))
def test_a_word_never_says_the_wrong_way_and_is_never_far_off(value):
    which, number = approximations.approximate(value)
    assert abs(number - value) <= max(value, 1) / 10
    assert (which == "") == (number == value)
    if which in ("above", "below"):
        assert (value > number) == (which == "above")


@pytest.mark.parametrize(
    ("value", "form", "language", "printed"),
    [
        (1, "group", "nb", "én gruppe"),
        (5, "group", "nb", "fem grupper"),
        (12, "group", "nn", "tolv grupper"),
        (13, "group", "en", "13 groups"),  # from 13 in figures
        (1, "week", "nn", "éi veke"),
        (0, "count", "nb", "ingen"),
        (8, "count", "nb", "åtte"),
        (42.5, "count", "nb", "42,5"),  # no word for a part
        (1234, "person", "en", "1,234 persons"),
    ],
)
def test_a_count_is_in_words_up_to_twelve(value, form, language, printed):
    assert rendering.render(value, "persons", form, language) == printed


@pytest.mark.parametrize(
    ("value", "unit", "form", "language", "printed"),
    [
        (Decimal("1002447.36"), "nok", "millions", "nb", "1,0 mill. kroner"),
        (Decimal("-215078.80"), "nok", "millions", "en", "NOK 0.2 million"),  # its word says which
        (Decimal("-215078.80"), "nok", "word", "nn", "meirforbruk"),
        (Decimal("215078.80"), "nok", "subject", "en", "The underspend"),
        (Decimal("91.4408524590"), "percent", "number", "nb", "91,4"),
        (0.8963, "rate", "percentage", "nb", "89,6 prosent"),
        (Decimal("-50000"), "nok", "thousands", "nb", "−50"),
        (Decimal("12442000"), "nok", "thousands", "nb", "12 442"),
    ],
)
def test_an_amount_or_a_share_is_written_as_texts_have_it(value, unit, form, language, printed):
    assert rendering.render(value, unit, form, language).replace(SPACE, " ") == printed


@pytest.mark.parametrize("kind", [kind for kind in templates.read_words() if kind != "names"])
def test_every_word_is_in_all_three_languages(kind):
    words = templates.read_words()[kind]
    each = [words] if kind.endswith("numbers") else list(words.values())
    assert all(set(texts) == {"nb", "nn", "en"} and all(texts.values()) for texts in each)


@pytest.mark.parametrize("document", ["annual", "plan"])
def test_every_sentence_binds_the_same_figures_in_all_three_languages(document):
    for paragraph in templates.read_template(document)["paragraph"]:
        for sentence in paragraph.get("sentence", []):
            if "nb" not in sentence:  # the place of a sentence that the department writes itself
                continue
            bound = [
                {
                    placeholder
                    for placeholder in find_placeholders(sentence[language])
                    if placeholder.measure not in CONSTANTS
                }
                for language in ("nb", "nn", "en")
            ]
            assert bound[0] == bound[1] == bound[2], sentence["nb"]
            assert "{" not in "".join(_plain(sentence[language]) for language in ("nb", "nn", "en"))


def _plain(code: str) -> str:
    return "".join(part for part in split_code(code) if isinstance(part, str))
