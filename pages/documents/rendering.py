"""Text of a figure in a sentence, in each language of the document.

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
    """Writes numbers and definitions in the language of the text; nynorsk as bokmål."""
    before = languages.current()
    languages.use("en" if language == "en" else "nb")
    try:
        yield
    finally:
        languages.use(before)


def render(value: float | Decimal, unit: str, form: str, language: str) -> str:
    """A value as a sentence prints it."""
    with in_language(language):
        return _render(value, unit, form.split(), language)


def render_few(limit: int, form: str, language: str) -> str:
    """The text instead of a number of persons below the limit: færre enn 5 personer."""
    text = templates.find_word("sizes", "few", language).format(number=limit)
    return f"{text} {_find_plural(form, language)}".strip()


def _render(value, unit: str, form: list[str], language: str) -> str:
    if "about" in form:
        text = f"{_write_size(value, language)} {_find_plural(form[-1], language)}"
        return text.strip()
    if form and form[-1] in templates.read_words()["nouns"]:
        return _write_with_noun(value, form[-1], language)
    if form:
        return FORMS[form[0]](value, unit, language)
    return formats.figure(abs(value) if unit == "nok" else value, unit)


def _write_size(value, language: str) -> str:
    code, number = approximations.approximate(value)
    text = formats.number(number)
    return templates.find_word("sizes", code, language).format(number=text) if code else text


def _find_plural(form: str, language: str) -> str:
    """The plural of the noun at the end of a form; "" where the form has none."""
    noun, nouns = form.split()[-1] if form else "", templates.read_words()["nouns"]
    return nouns[noun][language][1] if noun in nouns else ""


def _write_with_noun(value, noun: str, language: str) -> str:
    singular, plural = templates.find_word("nouns", noun, language)
    return singular if value == 1 else f"{_write_count(value, '', language)} {plural}"


def _write_count(value, unit: str, language: str) -> str:
    words = templates.read_words()["numbers"][language]
    if float(value).is_integer() and 0 <= value < len(words):
        return words[int(value)]
    return formats.number(value, 0 if float(value).is_integer() else 1)


def _write_number(value, unit: str, language: str) -> str:
    return formats.number(100 * value if unit == "rate" else value, DIGITS.get(unit, 0))


def _write_percentage(value, unit: str, language: str) -> str:
    pattern = templates.find_word("amounts", "percentage", language)
    return pattern.format(number=_write_number(value, unit, language))


def _write_millions(value, unit: str, language: str) -> str:
    number = formats.number(abs(value) / 1_000_000, 1)
    return templates.find_word("amounts", "millions", language).format(number=number)


def _find_deviation_words(value, language: str) -> list[str]:
    """The word of a deviation, and the same word as the subject of a sentence."""
    kind = "underspend" if value > 0 else "overspend"
    return templates.find_word("deviations", kind, language)


FORMS = {
    "count": _write_count,
    "number": _write_number,
    "percentage": _write_percentage,
    "whole": lambda value, unit, language: formats.number(value),
    "millions": _write_millions,
    "thousands": lambda value, unit, language: formats.thousands(value),
    "word": lambda value, unit, language: _find_deviation_words(value, language)[0],
    "subject": lambda value, unit, language: _find_deviation_words(value, language)[1],
}
