"""Reads the settings of a data folder from settings.toml."""

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path

from warehouse.contract import Family, families, find_exact_family, normalize_name
from warehouse.errors import Refusal
from warehouse.load import allocation

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
    vtao_holds_place: bool = True
    access: dict | None = None
    allocation: dict[str, Decimal] = field(default_factory=dict)

    def aliases_of(self, family: Family) -> dict[str, str]:
        """The folder's own headings of a family: heading in the export -> column name."""
        return self.aliases.get(family.name, {})

    def is_income_positive(self, family: Family, file: str) -> bool:
        """Whether this file, or every file of the family, writes income without a minus."""
        return self.signs.get(file, self.signs.get(family.name)) == "income_positive"


def read(data: Path) -> Settings:
    """Reads the settings of a data folder; Refusal when the file cannot be read."""
    path = data / "settings.toml"
    if not path.exists():
        return Settings()
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8-sig"), parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        raise Refusal("not_toml", place=_find_error_line(error, path)) from error
    except UnicodeDecodeError as error:
        raise Refusal("settings_not_utf8") from error
    return _build_settings(content)


def _find_error_line(error: tomllib.TOMLDecodeError, path: Path) -> str:
    """Finds the first line that is not TOML; the last line where the end is missing."""
    match = re.search(r"line (\d+), column", str(error))
    return match[1] if match else str(len(path.read_text(encoding="utf-8-sig").splitlines()))


def _build_settings(content: dict) -> Settings:
    for norwegian, key in _NORWEGIAN.items():
        if norwegian in content and key in content:
            raise Refusal("settings_twice", key=key)
    content = {_NORWEGIAN.get(key, key): value for key, value in content.items()}
    unknown = sorted(content.keys() - _READERS.keys())
    if unknown:
        raise Refusal("settings_unknown", keys=", ".join(unknown), known=", ".join(_READERS))
    return Settings(**{key: _READERS[key](key, value) for key, value in content.items()})


def _read_text(key: str, value: object) -> str:
    if not isinstance(value, str):
        raise Refusal("settings_text", key=key)
    return value


def _read_yes_no(key: str, value: object) -> bool:
    if not isinstance(value, bool):
        raise Refusal("settings_yes_no", key=key)
    return value


def _read_date(key: str, value: object) -> date:
    if type(value) is not date:
        raise Refusal("settings_date", key=key)
    return value


def _make_number_reader(least: int, most: int) -> Callable[[str, object], int]:
    """Makes a reader of whole numbers from `least` to `most`, both included."""

    def read_number(key: str, value: object) -> int:
        if type(value) is not int or not least <= value <= most:
            raise Refusal("settings_number", key=key, least=least, most=most)
        return value

    return read_number


def _read_texts(key: str, values: object) -> tuple[str, ...]:
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise Refusal("settings_texts", key=key)
    return tuple(values)


def _read_languages(key: str, values: object) -> tuple[str, ...]:
    languages = _read_texts(key, values)
    if not languages or not set(languages) <= set(_LANGUAGES):
        raise Refusal("settings_languages", key=key, known=", ".join(_LANGUAGES))
    return languages


def _read_table(key: str, value: object) -> dict:
    if not isinstance(value, dict):
        raise Refusal("settings_table", key=key)
    return value


def _read_access(key: str, value: object) -> dict:
    """Reads e-mail addresses, each with "all" or a list of offices."""
    for email, offices in _read_table(key, value).items():
        if offices != "all":
            _read_texts(f"{key}.{email}", offices)
    return value


def _read_aliases(key: str, value: object) -> dict[str, dict[str, str]]:
    """Reads the folder's own headings of each export, with the names of their columns."""
    aliases = {}
    for name, headings in _read_table(key, value).items():
        family, place = _find_family(name), f"{key}.{name}"
        aliases[family.name] = _read_headings(family, place, _read_table(place, headings))
    return aliases


def _find_family(name: str) -> Family:
    family = find_exact_family(name)
    if family is None:
        raise Refusal("settings_export", name=name, known=", ".join(families()))
    return family


def _read_headings(family: Family, place: str, headings: dict) -> dict[str, str]:
    """Reads the folder's own headings of one export, with the names of their columns."""
    names = {
        normalize_name(word): column.name
        for column in family.columns
        for word in (column.name, *column.nb)
    }
    known = ", ".join(dict.fromkeys(names.values()))
    for heading, name in headings.items():
        if normalize_name(_read_text(f"{place}.{heading}", name)) not in names:
            raise Refusal("settings_column", key=place, name=name, known=known)
    return {heading: names[normalize_name(name)] for heading, name in headings.items()}


def _read_signs(key: str, value: object) -> dict[str, str]:
    """Reads the sign of income in files, or in exports with amounts."""
    return dict(_read_sign(name, sign) for name, sign in _read_table(key, value).items())


def _read_sign(name: str, sign: object) -> tuple[str, str]:
    if sign not in _SIGNS:
        raise Refusal("settings_sign", key=f"signs.{name}", known=", ".join(_SIGNS))
    if name.casefold().endswith(".csv"):
        return name, sign
    if not _find_family(name).ledger:
        raise Refusal("settings_sign_export", name=name)
    return _find_family(name).name, sign


# The keys that may be Norwegian; TOML requires quotes around a key with æøå.
_NORWEGIAN = {"fordelingsnøkkel": "allocation", "fordelingsnoekkel": "allocation"}
# The function that reads, or refuses, the value of each key.
_READERS = {
    "department": _read_text,
    "demonstration": _read_yes_no,
    "responsibilities": _read_texts,
    "extract_date": _read_date,
    "first_year": _make_number_reader(1990, 2100),
    "hide_below": _make_number_reader(0, 1000),
    "languages": _read_languages,
    "aliases": _read_aliases,
    "signs": _read_signs,
    "uploads": _read_yes_no,
    "vtao_holds_place": _read_yes_no,
    "access": _read_access,
    "allocation": allocation.read_shares,
}
