"""The sentences of a printed section, and its words, as they stand in their TOML files."""

import tomllib
from functools import cache
from pathlib import Path

_HERE = Path(__file__).parent
DOCUMENTS = ("annual", "plan")


@cache
def document(name: str) -> dict:
    """One section's file: title, paragraphs, sentences; name: annual or plan."""
    return _read(name)


@cache
def words() -> dict:
    """words.toml: numbers, nouns, sizes, reasons, names, labels."""
    return _read("wordlist")


def word(kind: str, code: str, language: str) -> str | list[str]:
    """One of the words in a language; KeyError where there is none."""
    return words()[kind][code][language]


def label(code: str, language: str, **told: object) -> str:
    """What stands around the text in a file."""
    return word("labels", code, language).format(**told)


def name(exported: str, language: str) -> str:
    """A name from the exports as it is called in a language; else as it is exported."""
    return words()["names"].get(exported, {}).get(language, exported)


def _read(name: str) -> dict:
    return tomllib.loads((_HERE / f"{name}.toml").read_text(encoding="utf-8"))
