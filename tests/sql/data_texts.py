"""The words about data as they stand in queries/*.toml."""

import tomllib
from functools import cache

from pages.i18n import languages
from tests.ui.screen import ROOT


@cache
def raw(name: str) -> dict:
    return tomllib.loads((ROOT / "queries" / f"{name}.toml").read_text("utf-8"))


def texts(entry: object, place: str = "") -> list[tuple[str, dict]]:
    """Every {language: text} below an entry, with where it stands."""
    if not isinstance(entry, dict):
        return []
    if set(entry) & set(languages.LANGUAGES):
        return [(place, entry)]
    return [text for key, below in entry.items() for text in texts(below, f"{place}.{key}")]
