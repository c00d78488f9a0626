"""What no longer fits in an edited sentence: numbers typed by hand, and words against figures."""

import re
from dataclasses import replace

import queries
from pages.answers import cache
from pages.documents import change, conditions, templates
from pages.documents.facts import Facts, NotKnown
from pages.documents.model import LeftOut, Remark, Sentence
from pages.documents.placeholders import Placeholder, find_placeholders
from pages.i18n.translate import say

MOVES = {"rose": "rose", "fell": "fell", "longer": "rose", "shorter": "fell"}
OF_DAYS = ("longer", "shorter")
RESULTS = {"underspend": "above", "overspend": "below"}
USE_OF_PLACES = "utilization_rate"
_NUMBER = re.compile(r"\d+(?:[ \u00a0.,]\d+)*")


def proofread(sentence: Sentence | LeftOut, facts: Facts) -> Sentence | LeftOut:
    """The sentence with what is to be said of its words and numbers."""
    if isinstance(sentence, LeftOut):
        return sentence
    plain = " ".join(piece for piece in sentence.pieces if isinstance(piece, str))
    remarks = [
        *_of_numbers(plain, facts),
        *_of_words(plain, find_placeholders(sentence.code), facts),
    ]
    return replace(sentence, remarks=tuple(remarks))


def numbers_by_hand(plain: str, facts: Facts) -> list[str]:
    """The numbers in plain text that are neither years of the section nor its own constants.

    Written in digits or, from two, in words: seventy-four, syttifire.
    """
    for constant in _constants(facts):
        plain = re.sub(rf"(?<![\d.,]){re.escape(constant)}(?![\d.,]*\d)", " ", plain)
    return _NUMBER.findall(plain) + _in_words(plain, facts.language)


def _in_words(plain: str, language: str) -> list[str]:
    small, large = (
        templates.words()["numbers"][language],
        templates.words()["larger_numbers"][language],
    )
    one = "|".join([*small[2:], *large])  # no and one are no numbers in most sentences
    return re.findall(rf"\b(?:{one})(?:-?(?:{one}))*\b", plain, re.IGNORECASE)


def _constants(facts: Facts) -> list[str]:
    names = [*cache.scheme_names(facts.chosen).values(), facts.department(), facts.plan]
    years = [str(facts.year + away) for away in range(-3, 5)]
    own = templates.document(facts.document).get("constants", [])
    return sorted(filter(None, [*own, *names, *years]), key=len, reverse=True)


def _of_numbers(plain: str, facts: Facts) -> list[Remark]:
    why = say("the number is typed by hand and does not follow any figure.")
    return [Remark(number, why) for number in numbers_by_hand(plain, facts)]


def _of_words(plain: str, bound: list[Placeholder], facts: Facts) -> list[Remark]:
    found = []
    for kind in templates.words()["directions"]:
        for word in _said(plain, kind, facts.language):
            why = next(filter(None, (_why(kind, *one, facts) for one in _held(kind, bound))), "")
            found += [Remark(word, why)] if why else []
    return found


def _said(plain: str, kind: str, language: str) -> list[str]:
    """The words of a kind that stand in the text, as they stand there."""
    listed = templates.word("directions", kind, language)
    patterns = "|".join(re.escape(word).replace(r"\*", r"\w*") for word in listed)
    return re.findall(rf"\b(?:{patterns})\b", plain, re.IGNORECASE)


def _held(kind: str, bound: list[Placeholder]) -> list[tuple[Placeholder, int]]:
    """The figures a word is held against, and how many years back; those that are compared first.

    A word of length is held against days alone, one of use against the use of places.
    """
    if kind in RESULTS:
        return [(Placeholder("deviation"), 0)]
    if kind not in MOVES:
        return [(one.asked, 0) for one in bound if one.measure == USE_OF_PLACES]
    of_year = [one.asked for one in bound if one.years == 0 and _can_move(one, kind)]
    compared = [
        (one, -earlier.years)
        for one in of_year
        for earlier in bound
        if earlier.years < 0 and replace(earlier.asked, years=0) == one
    ]
    return compared or [(one, 1) for one in of_year]


def _can_move(one: Placeholder, kind: str) -> bool:
    if "." in one.measure:
        return one.form != "reason" and kind not in OF_DAYS
    if one.measure not in change.CAN_MOVE:
        return False
    return (queries.measures()[one.measure].unit == "days") == (kind in OF_DAYS)


def _why(kind: str, one: Placeholder, back: int, facts: Facts) -> str:
    """Why the word does not fit the figure; nothing where it fits, or nobody knows."""
    try:
        if kind in MOVES:
            return change.why_no_change(MOVES[kind], one, facts, back)
        return conditions.CONDITIONS[RESULTS.get(kind, kind)](one, facts)
    except NotKnown:
        return ""
