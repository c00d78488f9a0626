"""The words about data: what columns and codes are called, what they count, how answers are read.

They stand in the .toml files beside the SQL, each as {language: text}. A language that a text lacks
falls back to `nb`, so that another one can be added a line at a time. The language is an argument.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from queries.catalog import Field
from queries.measures import measures

FALLBACK = "nb"
Texts = Mapping[str, str]

_HERE = Path(__file__).parent
# written by each export in its own way, and told apart without regard to capitals
_CASELESS = {"gender"}


def heading(column: str, language: str, answer: str = "") -> str:
    """What a column is called above a table; its own name where no heading is given."""
    texts = next((each["heading"] for each in _entries(column, answer) if "heading" in each), None)
    return _in_language(texts, language) if texts else column


def definition(column: str, language: str, answer: str = "") -> str:
    """What a column counts, in a sentence: its own, or that of the measure it is; or empty."""
    measure = measure_of(column, answer)
    if measure:
        return _in_language(measures()[measure].definition, language)
    texts = _defining(column, answer).get("definition")
    return _in_language(texts, language) if texts else ""


def base(column: str, language: str, answer: str = "") -> str:
    """What the measure that a column is, is a share of or counts among; empty where it is none."""
    measure = measure_of(column, answer)
    return _in_language(measures()[measure].base, language) if measure else ""


def measure_of(column: str, answer: str = "") -> str:
    """The measure that a column is, row by row; empty where it is none."""
    return _defining(column, answer).get("measure", "")


def measure_name(measure: str, language: str) -> str:
    """What a measure of measures.toml is called; KeyError where there is none."""
    return _in_language(measures()[measure].name, language)


def codes(column: str, answer: str = "") -> dict[str, Texts]:
    """The codes of a column with their words, in the order of codes.toml; of the answer first."""
    tables = _codes()
    return tables.get(f"{answer}.{column}", tables.get(column, {}))


def code_label(column: str, code: object, language: str, answer: str = "") -> str:
    """The word for a code; the code itself where it has none."""
    known = str(code).casefold() if column in _CASELESS else str(code)
    texts = codes(column, answer).get(known)
    return _in_language(texts, language) if texts else str(code)


def reading(answer: str, language: str) -> str:
    """How an answer is read; empty where nothing is said of it."""
    texts = _answers().get(answer, {}).get("reading")
    return _in_language(texts, language) if texts else ""


def unit(field: Field, language: str) -> str:
    """What a column is counted in, or what its cells are where it counts nothing; or empty."""
    is_share = field.name.endswith(("_rate", "_percent"))
    for kind, code in (("unit", "percent" if is_share else field.unit), ("type", field.type)):
        if code in codes(kind, "header"):
            return code_label(kind, code, language, "header")
    return ""


def _in_language(texts: Texts, language: str) -> str:
    return texts.get(language) or texts[FALLBACK]


def _defining(column: str, answer: str) -> dict:
    entries = _entries(column, answer)
    return next((each for each in entries if {"definition", "measure"} & set(each)), {})


@cache
def _entries(column: str, answer: str) -> tuple[dict, ...]:
    """What is said of a column: of that answer, of every answer, of all columns that end so."""
    columns = _columns()
    endings = (each for each in columns if each[0] == "*" and column.endswith(each[1:]))
    names = (f"{answer}.{column}", column, *endings)
    return tuple(columns[each] for each in names if each in columns)


@cache
def _columns() -> dict[str, dict]:
    return _follow(_read("columns.toml"))


@cache
def _codes() -> dict[str, dict[str, Texts]]:
    return {column: _follow(table) for column, table in _follow(_read("codes.toml")).items()}


@cache
def _answers() -> dict[str, dict]:
    return _read("answers.toml")


def _read(name: str) -> dict:
    return tomllib.loads((_HERE / name).read_text(encoding="utf-8"))


def _follow(entries: dict) -> dict:
    """The entries with the other one in place of each that only names it."""
    return {
        name: entries[entry] if isinstance(entry, str) else entry for name, entry in entries.items()
    }
