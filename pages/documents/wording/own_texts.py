"""The department's own wording, from texts.toml beside the exports.

A sentence of its own is about a subject of a paragraph of ours, and is written in the place of our
sentence where it holds. What cannot be used is left out and listed; ours is written then.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from pages.documents import templates
from pages.documents.placeholders import split_code
from pages.i18n.translate import mark
from warehouse import config

FILE_NAME = "texts.toml"
LANGUAGES = ("nb", "nn", "en")
_TABLES = {"names", "nouns", "tables", "constants", *templates.TEMPLATES}
_FIELDS = {"paragraph", "about", "scheme", "from", "to", "when", *LANGUAGES}

Problem = tuple[str, dict[str, str]]  # a marked sentence, and its texts


@dataclass(frozen=True)
class OwnTexts:
    """The content of texts.toml, as far as it can be used; problems: why the rest cannot."""

    names: dict[str, dict] = field(default_factory=dict)
    nouns: dict[str, str] = field(default_factory=dict)
    tables: dict[str, dict] = field(default_factory=dict)
    constants: tuple[str, ...] = ()
    sentences: dict[str, list[dict]] = field(default_factory=dict)  # by template
    headings: dict[str, dict] = field(default_factory=dict)  # by template and paragraph
    problems: tuple[Problem, ...] = ()


def read() -> OwnTexts:
    """The department's own wording; empty without the file."""
    path = config.data_folder() / FILE_NAME
    try:
        return _read(path, path.stat().st_mtime_ns)
    except FileNotFoundError:
        return OwnTexts()


def translate_name(name: str, language: str) -> str:
    """A name from the exports in a language; as it is exported where it has no translation."""
    return read().names.get(name, {}).get(language, name)


@lru_cache(maxsize=8)  # each name and sentence asks for it; a changed file has another time
def _read(path: Path, changed_at: int) -> OwnTexts:
    try:
        return _build(tomllib.loads(path.read_text(encoding="utf-8-sig")))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError):
        return OwnTexts(problems=((mark("it cannot be read as TOML: nothing of it is used."), {}),))


def _build(content: dict) -> OwnTexts:
    problems = [_describe_unknown(name) for name in content if name not in _TABLES]
    tables = {name: _find_table(content, name, problems) for name in _TABLES - {"constants"}}
    constants = content.get("constants", [])
    if not _is_texts(constants):
        problems.append(_describe_unknown("constants"))
        constants = []
    nouns, sections = templates.read_words()["nouns"], templates.TEMPLATES
    return OwnTexts(
        names=_select(tables["names"], "names", _is_wording, problems),
        nouns=_select(tables["nouns"], "nouns", nouns.__contains__, problems),
        tables=_select(tables["tables"], "tables", _is_wording, problems),
        constants=tuple(constants),
        sentences={name: _list_sentences(name, tables[name], problems) for name in sections},
        headings={name: _find_headings(name, tables[name], problems) for name in sections},
        problems=tuple(problems),
    )


def _find_table(content: dict, name: str, problems: list[Problem]) -> dict:
    table = content.get(name, {})
    if isinstance(table, dict):
        return table
    problems.append(_describe_unknown(name))
    return {}


def _select(table: dict, place: str, is_usable, problems: list[Problem]) -> dict:
    """The entries of a table that can be used; the others become problems."""
    usable = {key: value for key, value in table.items() if _holds(is_usable, value)}
    problems += [_describe_unknown(f"{place}.{key}") for key in table if key not in usable]
    return usable


def _holds(is_usable, value: object) -> bool:
    try:
        return is_usable(value)
    except TypeError:  # a table where a text is expected
        return False


def _find_headings(name: str, table: dict, problems: list[Problem]) -> dict:
    keys = {paragraph["key"] for paragraph in templates.read_template(name)["paragraph"]}
    headings = _select(table.get("heading", {}), f"{name}.heading", _is_wording, problems)
    problems += [_describe_unknown(f"{name}.heading.{key}") for key in headings if key not in keys]
    return headings


def _list_sentences(name: str, table: dict, problems: list[Problem]) -> list[dict]:
    problems += [
        _describe_unknown(f"{name}.{key}") for key in table.keys() - {"sentence", "heading"}
    ]
    entries = table.get("sentence", [])
    usable = [entry for entry in entries if _is_sentence(entry, name)]
    problems += [_describe_sentence(entry) for entry in entries if entry not in usable]
    return usable


def _is_sentence(entry: object, name: str) -> bool:
    """Whether an entry is a sentence about a subject of ours, with texts and conditions."""
    if not isinstance(entry, dict) or not _FIELDS.issuperset(entry):
        return False
    texts = [entry[key] for key in entry.keys() & {"paragraph", "about", "scheme", *LANGUAGES}]
    years = [entry[key] for key in entry.keys() & {"from", "to"}]
    return (
        (entry.get("paragraph"), entry.get("about")) in set(_list_subjects(name))
        and all(isinstance(text, str) and text.strip() for text in texts)
        and all(type(year) is int for year in years)
        and _is_texts(entry.get("when", []))
        and not entry.keys().isdisjoint(LANGUAGES)
        and not re.search(r"[{}]", "".join(map(_write_plain, texts)))
    )


def _write_plain(text: str) -> str:
    return "".join(part for part in split_code(text) if isinstance(part, str))


def _list_subjects(name: str) -> Iterator[tuple[str, str]]:
    for paragraph in templates.read_template(name)["paragraph"]:
        for sentence in paragraph.get("sentence", []):
            yield paragraph["key"], sentence.get("about", "")


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(text, str) for text in value)


def _is_wording(value: object) -> bool:
    """Whether a value is a text in one or more languages."""
    return (
        isinstance(value, dict)
        and bool(value)
        and set(LANGUAGES).issuperset(value)
        and all(isinstance(text, str) for text in value.values())
    )


def _describe_unknown(name: str) -> Problem:
    return mark("{name} is not known there, or is not a text in a language."), {"name": name}


def _describe_sentence(entry: object) -> Problem:
    values = entry if isinstance(entry, dict) else {}
    text = next((str(values[key]) for key in LANGUAGES if key in values), str(entry))
    return mark("a sentence is about nothing here, or is not whole: “{text}”"), {"text": text}
