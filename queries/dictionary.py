"""The texts about data: headings, definitions, labels of codes, and how to read answers.

The .toml files beside the SQL have each text as {language: text}. A text that lacks a language
falls back to `nb`, so that a new language can be added line by line.
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


def heading(column: str, language: str, answer: str = "") -> str:
    """The heading of a column in a table; its name where no heading is given."""
    entries = _list_entries(column, answer)
    texts = next((entry["heading"] for entry in entries if "heading" in entry), None)
    return _in_language(texts, language) if texts else column


def definition(column: str, language: str, answer: str = "") -> str:
    """What a column counts, in a sentence; empty where none is given.

    A column that is a measure has the definition of the measure."""
    measure = measure_of(column, answer)
    if measure:
        return _in_language(measures()[measure].definition, language)
    texts = _find_definition(column, answer).get("definition")
    return _in_language(texts, language) if texts else ""


def base(column: str, language: str, answer: str = "") -> str:
    """The base of the measure that a column is; empty where it is none."""
    measure = measure_of(column, answer)
    return _in_language(measures()[measure].base, language) if measure else ""


def measure_of(column: str, answer: str = "") -> str:
    """The measure that a column is, row by row; empty where it is none."""
    return _find_definition(column, answer).get("measure", "")


def measure_name(measure: str, language: str) -> str:
    """The name of a measure of measures.toml; KeyError where there is none."""
    return _in_language(measures()[measure].name, language)


def codes(column: str, answer: str = "") -> dict[str, Texts]:
    """The codes of a column with their labels, in the order of codes.toml.

    Codes given for the answer replace those given for the column in every answer."""
    tables = _codes()
    return tables.get(f"{answer}.{column}", tables.get(column, {}))


def code_label(column: str, code: object, language: str, answer: str = "") -> str:
    """The label of a code; the code itself where it has none."""
    texts = codes(column, answer).get(str(code))
    return _in_language(texts, language) if texts else str(code)


def reading(answer: str, language: str) -> str:
    """How to read an answer; empty where no text is given."""
    texts = _answers().get(answer, {}).get("reading")
    return _in_language(texts, language) if texts else ""


def unit(field: Field, language: str) -> str:
    """The unit of a column, or the type of its cells where it has no unit; or empty."""
    is_share = field.name.endswith(("_rate", "_percent"))
    for kind, code in (("unit", "percent" if is_share else field.unit), ("type", field.type)):
        if code in codes(kind, "header"):
            return code_label(kind, code, language, "header")
    return ""


def _in_language(texts: Texts, language: str) -> str:
    return texts.get(language) or texts[FALLBACK]


def _find_definition(column: str, answer: str) -> dict:
    entries = _list_entries(column, answer)
    return next((entry for entry in entries if {"definition", "measure"} & set(entry)), {})


@cache
def _list_entries(column: str, answer: str) -> tuple[dict, ...]:
    """The entries for a column: in that answer, in every answer, and for columns that end so."""
    columns = _columns()
    endings = (key for key in columns if key[0] == "*" and column.endswith(key[1:]))
    keys = (f"{answer}.{column}", column, *endings)
    return tuple(columns[key] for key in keys if key in columns)


@cache
def _columns() -> dict[str, dict]:
    return _resolve(_read("columns.toml"))


@cache
def _codes() -> dict[str, dict[str, Texts]]:
    return {column: _resolve(table) for column, table in _resolve(_read("codes.toml")).items()}


@cache
def _answers() -> dict[str, dict]:
    return _read("answers.toml")


def _read(name: str) -> dict:
    return tomllib.loads((_HERE / name).read_text(encoding="utf-8"))


def _resolve(entries: dict) -> dict:
    """The entries; where an entry is only the name of another entry, that one takes its place."""
    return {
        name: entries[entry] if isinstance(entry, str) else entry for name, entry in entries.items()
    }
