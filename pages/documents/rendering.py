"""How a figure is written in a sentence, in each language of the text.

Forms: "" the number with its unit as tables have it · number (no unit) · whole (rounded) · count
(in words up to twelve) · about · a noun (person, group …: with its number, in words up to twelve) ·
about and a noun · percentage · millions · thousands · word, subject (of a deviation) · reason.
"""

from contextlib import contextmanager
from decimal import Decimal

from pages.documents import approximations, templates
from pages.i18n import formats, languages

DIGITS = {"percent": 1, "rate": 1, "ratio": 2}


@contextmanager
def in_language(language: str):
    """Numbers and definitions in the language of the text; nynorsk writes them as bokmål does."""
    before = languages.current()
    languages.use("en" if language == "en" else "nb")
    try:
        yield
    finally:
        languages.use(before)


def render(value: float | Decimal, unit: str, form: str, language: str) -> str:
    """A known value as a sentence has it."""
    with in_language(language):
        return _write(value, unit, form.split(), language)


def few(least: int, form: str, language: str) -> str:
    """What stands for a number of persons that is not printed."""
    told = templates.word("sizes", "few", language).format(number=least)
    return f"{told} {_many(form, language)}".strip()


def _write(value, unit: str, form: list[str], language: str) -> str:
    if "about" in form:
        return _with_noun(_about(value, language), form, language)
    if form and form[-1] in templates.words()["nouns"]:
        return _counted(value, form[-1], language)
    if form:
        return FORMS[form[0]](value, unit, language)
    return formats.figure(abs(value) if unit == "nok" else value, unit)


def _about(value, language: str) -> str:
    which, number = approximations.about(value)
    told = formats.number(number)
    return templates.word("sizes", which, language).format(number=told) if which else told


def _with_noun(told: str, form: list[str], language: str) -> str:
    return f"{told} {_many(form[-1], language)}".strip()


def _many(form: str, language: str) -> str:
    noun = form.split()[-1] if form else ""
    return (
        templates.words()["nouns"][noun][language][1] if noun in templates.words()["nouns"] else ""
    )


def _counted(value, noun: str, language: str) -> str:
    one, many = templates.word("nouns", noun, language)
    return one if value == 1 else f"{_count(value, '', language)} {many}"


def _count(value, unit: str, language: str) -> str:
    in_words = templates.words()["numbers"][language]
    if float(value).is_integer() and 0 <= value < len(in_words):
        return in_words[int(value)]
    return formats.number(value, 0 if float(value).is_integer() else 1)


def _number(value, unit: str, language: str) -> str:
    return formats.number(100 * value if unit == "rate" else value, DIGITS.get(unit, 0))


def _percentage(value, unit: str, language: str) -> str:
    amount = templates.word("amounts", "percentage", language)
    return amount.format(number=_number(value, unit, language))


def _millions(value, unit: str, language: str) -> str:
    told = formats.number(abs(value) / 1_000_000, 1)
    return templates.word("amounts", "millions", language).format(number=told)


def _deviation(value, language: str) -> list[str]:
    return templates.word("deviations", "underspend" if value > 0 else "overspend", language)


FORMS = {
    "count": _count,
    "number": _number,
    "percentage": _percentage,
    "whole": lambda value, unit, language: formats.number(value),
    "millions": _millions,
    "thousands": lambda value, unit, language: formats.thousands(value),
    "word": lambda value, unit, language: _deviation(value, language)[0],
    "subject": lambda value, unit, language: _deviation(value, language)[1],
}
