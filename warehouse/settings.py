"""What a data folder says of itself in settings.toml."""

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path

from warehouse import allocation
from warehouse.contract import Family, families, family_called, plain
from warehouse.refusal import Refusal

_SIGNS = ("income_positive", "income_negative")
_LANGUAGES = ("nb", "en")


@dataclass(frozen=True)
class Settings:
    """The folder's settings; every one has a default, so the file may be missing."""

    department: str = ""
    demonstration: bool = False
    responsibilities: tuple[str, ...] = ()
    extract_date: date | None = None
    first_year: int | None = None
    hide_below: int = 5
    languages: tuple[str, ...] = ("nb", "en")
    aliases: dict[str, dict[str, str]] = field(default_factory=dict)
    signs: dict[str, str] = field(default_factory=dict)
    uploads: bool = False
    access: dict | None = None
    allocation: dict[str, Decimal] = field(default_factory=dict)

    def aliases_of(self, family: Family) -> dict[str, str]:
        """The folder's own headings of a family: heading in the export -> column name."""
        return self.aliases.get(family.name, {})

    def is_income_positive(self, family: Family, file: str) -> bool:
        """Whether income stands without a minus in this file, or in all files of the family."""
        return self.signs.get(file, self.signs.get(family.name)) == "income_positive"


def read(data: Path) -> Settings:
    """The settings of a data folder; Refusal when the file cannot be read."""
    path = data / "settings.toml"
    if not path.exists():
        return Settings()
    try:
        told = tomllib.loads(path.read_text(encoding="utf-8-sig"), parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        raise Refusal("not_toml", place=_place(error, path)) from error
    except UnicodeDecodeError as error:
        raise Refusal("settings_not_utf8") from error
    return _settings(told)


def _place(error: tomllib.TOMLDecodeError, path: Path) -> str:
    """The line of the first thing that is not TOML; the last line, where the end is missing."""
    found = re.search(r"line (\d+), column", str(error))
    return found[1] if found else str(len(path.read_text(encoding="utf-8-sig").splitlines()))


def _settings(told: dict) -> Settings:
    for own, key in _NORWEGIAN.items():
        if own in told and key in told:
            raise Refusal("settings_twice", key=key)
    told = {_NORWEGIAN.get(key, key): value for key, value in told.items()}
    unknown = sorted(told.keys() - _KEYS.keys())
    if unknown:
        raise Refusal("settings_unknown", keys=", ".join(unknown), known=", ".join(_KEYS))
    return Settings(**{key: _KEYS[key](key, value) for key, value in told.items()})


def _text(key: str, value: object) -> str:
    if not isinstance(value, str):
        raise Refusal("settings_text", key=key)
    return value


def _yes_no(key: str, value: object) -> bool:
    if not isinstance(value, bool):
        raise Refusal("settings_yes_no", key=key)
    return value


def _day(key: str, value: object) -> date:
    if type(value) is not date:
        raise Refusal("settings_date", key=key)
    return value


def _between(least: int, most: int) -> Callable[[str, object], int]:
    """Reads a whole number, both ends among the allowed."""

    def read_number(key: str, value: object) -> int:
        if type(value) is not int or not least <= value <= most:
            raise Refusal("settings_number", key=key, least=least, most=most)
        return value

    return read_number


def _texts(key: str, values: object) -> tuple[str, ...]:
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise Refusal("settings_texts", key=key)
    return tuple(values)


def _languages(key: str, values: object) -> tuple[str, ...]:
    languages = _texts(key, values)
    if not languages or not set(languages) <= set(_LANGUAGES):
        raise Refusal("settings_languages", key=key, known=", ".join(_LANGUAGES))
    return languages


def _table(key: str, value: object) -> dict:
    if not isinstance(value, dict):
        raise Refusal("settings_table", key=key)
    return value


def _access(key: str, value: object) -> dict:
    """Each e-mail address with "all" or a list of offices."""
    for email, offices in _table(key, value).items():
        if offices != "all":
            _texts(f"{key}.{email}", offices)
    return value


def _aliases(key: str, value: object) -> dict[str, dict[str, str]]:
    """Of each export, the folder's own headings with the names of their columns."""
    found = {}
    for name, headings in _table(key, value).items():
        family, place = _family(name), f"{key}.{name}"
        found[family.name] = _headings(family, place, _table(place, headings))
    return found


def _family(name: str) -> Family:
    family = family_called(name)
    if family is None:
        raise Refusal("settings_export", name=name, known=", ".join(families()))
    return family


def _headings(family: Family, place: str, told: dict) -> dict[str, str]:
    """Each of the folder's own headings with the name of its column."""
    names = {plain(word): one.name for one in family.columns for word in (one.name, *one.nb)}
    for heading, name in told.items():
        if plain(_text(f"{place}.{heading}", name)) not in names:
            raise Refusal(
                "settings_column",
                key=place,
                name=name,
                known=", ".join(dict.fromkeys(names.values())),
            )
    return {heading: names[plain(name)] for heading, name in told.items()}


def _signs(key: str, value: object) -> dict[str, str]:
    """File names or exports with amounts, and how their income is written."""
    return dict(_sign(of, sign) for of, sign in _table(key, value).items())


def _sign(of: str, sign: object) -> tuple[str, str]:
    if sign not in _SIGNS:
        raise Refusal("settings_sign", key=f"signs.{of}", known=", ".join(_SIGNS))
    if of.casefold().endswith(".csv"):
        return of, sign
    if not _family(of).ledger:
        raise Refusal("settings_sign_export", name=of)
    return _family(of).name, sign


# The keys that may stand in Norwegian; TOML wants quotes around one with æøå.
_NORWEGIAN = {"fordelingsnøkkel": "allocation", "fordelingsnoekkel": "allocation"}
# What reads the value of each key, or refuses it.
_KEYS = {
    "department": _text,
    "demonstration": _yes_no,
    "responsibilities": _texts,
    "extract_date": _day,
    "first_year": _between(1990, 2100),
    "hide_below": _between(0, 1000),
    "languages": _languages,
    "aliases": _aliases,
    "signs": _signs,
    "uploads": _yes_no,
    "access": _access,
    "allocation": allocation.shares,
}
