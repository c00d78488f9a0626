"""Sentences and words of the printed sections, from their TOML files."""

import tomllib
from functools import cache
from pathlib import Path

_HERE = Path(__file__).parent
TEMPLATES = ("annual", "plan")


@cache
def read_template(name: str) -> dict:
    """The file of a section: title, paragraphs, sentences; name: annual or plan."""
    return _read(name)


@cache
def read_words() -> dict:
    """The content of wordlist.toml: numbers, nouns, sizes, reasons, names, labels."""
    return _read("wordlist")


def find_word(kind: str, code: str, language: str) -> str | list[str]:
    """One of the words in a language; KeyError where there is none."""
    return read_words()[kind][code][language]


def write_label(code: str, language: str, **texts: object) -> str:
    """One of the labels around the text in a file; texts: fill its placeholders."""
    return find_word("labels", code, language).format(**texts)


def translate_name(name: str, language: str) -> str:
    """A name from the exports in a language; as it is exported where it has no translation."""
    return read_words()["names"].get(name, {}).get(language, name)


def _read(name: str) -> dict:
    return tomllib.loads((_HERE / f"{name}.toml").read_text(encoding="utf-8"))
