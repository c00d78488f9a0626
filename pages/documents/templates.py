"""Sentences and words of the printed sections, from the TOML files in wording/."""

import tomllib
from functools import cache
from pathlib import Path

_HERE = Path(__file__).parent / "wording"
TEMPLATES = ("annual", "plan")


@cache
def read_template(name: str) -> dict:
    """The file of a section: title, paragraphs, sentences; name: annual or plan."""
    return _read(name)


@cache
def read_words() -> dict:
    """The content of wordlist.toml: numbers, nouns, kinds, sizes, reasons, labels."""
    return _read("wordlist")


def find_word(kind: str, code: str, language: str) -> str | list[str]:
    """One of the words in a language; KeyError where there is none."""
    return read_words()[kind][code][language]


def name_kind(kind: str, language: str) -> str:
    """What the schemes of a kind are called; "" without a kind, and of one that is not known."""
    return read_words()["kinds"].get(kind, {}).get(language, "")


def write_label(code: str, language: str, **texts: object) -> str:
    """One of the labels around the text in a file; texts: fill its placeholders."""
    return find_word("labels", code, language).format(**texts)


def _read(name: str) -> dict:
    return tomllib.loads((_HERE / f"{name}.toml").read_text(encoding="utf-8"))
