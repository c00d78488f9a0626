"""Proofreading of an edited sentence: numbers typed by hand, and words that contradict figures."""

import re
from collections.abc import Iterator
from dataclasses import replace

import queries
from pages.answers import cache
from pages.documents import change, conditions, templates
from pages.documents.facts import Facts
from pages.documents.model import Omission, Remark, Sentence, UnknownFigure
from pages.documents.placeholders import Placeholder, find_placeholders, is_column
from pages.documents.wording import own_texts
from pages.i18n.translate import say

DIRECTIONS = {"rose": "rose", "fell": "fell", "longer": "rose", "shorter": "fell"}
DURATIONS = ("longer", "shorter")
RESULTS = {"underspend": "above", "overspend": "below"}
USE_OF_PLACES = "utilization_rate"
_NUMBER = re.compile(r"\d+(?:[ \u00a0.,]\d+)*")


def proofread(sentence: Sentence | Omission, facts: Facts) -> Sentence | Omission:
    """The sentence with remarks on its words and numbers; an omission as it is."""
    if isinstance(sentence, Omission):
        return sentence
    plain = " ".join(piece for piece in sentence.pieces if isinstance(piece, str))
    remarks = [
        *_check_numbers(plain, facts),
        *_check_words(plain, find_placeholders(sentence.code), facts),
    ]
    return replace(sentence, remarks=tuple(remarks))


def find_typed_numbers(plain: str, facts: Facts) -> list[str]:
    """The numbers in plain text that are neither years of the section nor its own constants.

    They are in digits or, from two, in words: seventy-four, syttifire.
    """
    for constant in _list_constants(facts):
        plain = re.sub(rf"(?<![\d.,]){re.escape(constant)}(?![\d.,]*\d)", " ", plain)
    return _NUMBER.findall(plain) + _find_number_words(plain, facts.language)


def _find_number_words(plain: str, language: str) -> list[str]:
    words = templates.read_words()
    small, large = words["numbers"][language], words["larger_numbers"][language]
    pattern = "|".join([*small[2:], *large])  # no and one are no numbers in most sentences
    return re.findall(rf"\b(?:{pattern})(?:-?(?:{pattern}))*\b", plain, re.IGNORECASE)


def _list_constants(facts: Facts) -> list[str]:
    """The names and years that may stand in a text, the longest first."""
    names = [
        *cache.scheme_names(facts.chosen).values(),
        facts.department_name(),
        facts.plan,
    ]
    years = [str(facts.year + offset) for offset in range(-3, 5)]
    constants = templates.read_template(facts.template).get("constants", [])
    own = own_texts.read().constants
    return sorted(filter(None, [*constants, *own, *names, *years]), key=len, reverse=True)


def _check_numbers(plain: str, facts: Facts) -> list[Remark]:
    reason = say("the number is typed by hand and does not follow any figure.")
    return [Remark(number, reason) for number in find_typed_numbers(plain, facts)]


def _check_words(plain: str, placeholders: list[Placeholder], facts: Facts) -> list[Remark]:
    remarks = []
    for kind in templates.read_words()["directions"]:
        for word in _find_words(plain, kind, facts.language):
            reason = next(_list_contradictions(kind, placeholders, facts), "")
            remarks += [Remark(word, reason)] if reason else []
    return remarks


def _find_words(plain: str, kind: str, language: str) -> list[str]:
    """The words of a kind that the text has, as they are written there."""
    words = templates.find_word("directions", kind, language)
    pattern = "|".join(re.escape(word).replace(r"\*", r"\w*") for word in words)
    return re.findall(rf"\b(?:{pattern})\b", plain, re.IGNORECASE)


def _list_contradictions(kind: str, placeholders: list[Placeholder], facts: Facts) -> Iterator[str]:
    """Why a word of a kind does not fit the figures that it may be about."""
    for placeholder, years_back in _list_subjects(kind, placeholders):
        reason = _explain_contradiction(kind, placeholder, years_back, facts)
        if reason:
            yield reason


def _list_subjects(kind: str, placeholders: list[Placeholder]) -> list[tuple[Placeholder, int]]:
    """The figures a word may be about, and how many years back they are compared.

    Where the sentence itself compares figures with earlier years, only those. A word of length is
    about days alone, a word of use about the use of places.
    """
    if kind in RESULTS:
        return [(Placeholder("deviation"), 0)]
    if kind not in DIRECTIONS:
        return [(item.without_form, 0) for item in placeholders if item.measure == USE_OF_PLACES]
    present = [
        item.without_form for item in placeholders if item.years == 0 and _can_change(item, kind)
    ]
    compared = [
        (placeholder, -earlier.years)
        for placeholder in present
        for earlier in placeholders
        if earlier.years < 0 and replace(earlier.without_form, years=0) == placeholder
    ]
    return compared or [(placeholder, 1) for placeholder in present]


def _can_change(placeholder: Placeholder, kind: str) -> bool:
    """Whether a word of direction or length can be about the figure."""
    if is_column(placeholder):
        return placeholder.form != "reason" and kind not in DURATIONS
    if placeholder.measure not in change.COMPARABLE:
        return False
    return (queries.measures()[placeholder.measure].unit == "days") == (kind in DURATIONS)


def _explain_contradiction(
    kind: str, placeholder: Placeholder, years_back: int, facts: Facts
) -> str:
    """Why the word does not fit the figure; "" where it fits, or nobody knows."""
    try:
        if kind in DIRECTIONS:
            return change.explain_no_change(DIRECTIONS[kind], placeholder, facts, years_back)
        return conditions.CONDITIONS[RESULTS.get(kind, kind)](placeholder, facts)
    except UnknownFigure:
        return ""
