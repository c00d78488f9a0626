"""What a data folder says of itself in settings.toml."""

import re
import tomllib
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from warehouse.contract import Family, families, family_called, plain
from warehouse.refusal import Refusal

_SIGNS = ("income_positive", "income_negative")


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
        told = tomllib.loads(path.read_text(encoding="utf-8-sig"))
        return _settings(told)
    except tomllib.TOMLDecodeError as error:
        raise Refusal("not_toml", place=_place(error, path)) from error
    except (UnicodeDecodeError, ValueError, TypeError) as error:
        raise Refusal("bad_settings", problem=error) from error


def _place(error: tomllib.TOMLDecodeError, path: Path) -> str:
    """The line of the first thing that is not TOML; the last line, where the end is missing."""
    found = re.search(r"line (\d+), column", str(error))
    return found[1] if found else str(len(path.read_text(encoding="utf-8-sig").splitlines()))


def _settings(told: dict) -> Settings:
    unknown = sorted(told.keys() - Settings.__dataclass_fields__.keys())
    if unknown:
        known = ", ".join(Settings.__dataclass_fields__)
        raise ValueError(f"ukjent: {', '.join(unknown)} (kjente: {known})")
    for name in ("responsibilities", "languages"):
        if name in told:
            told[name] = _texts(name, told[name])
    extract_date = told.get("extract_date")
    if extract_date is not None and type(extract_date) is not date:
        raise ValueError("extract_date skal være en dato uten anførselstegn, f.eks. 2017-10-31")
    if "aliases" in told:
        told["aliases"] = {
            _family(name).name: _headings(_family(name), headings)
            for name, headings in told["aliases"].items()
        }
    if "signs" in told:
        told["signs"] = dict(_sign(*pair) for pair in told["signs"].items())
    return Settings(**told)


def _family(name: str) -> Family:
    family = family_called(name)
    if family is None:
        raise ValueError(f"ukjent eksport: {name} (kjente: {', '.join(families())})")
    return family


def _headings(family: Family, told: dict[str, str]) -> dict[str, str]:
    """Each of the folder's own headings with the name of its column."""
    names = {plain(word): one.name for one in family.columns for word in (one.name, *one.nb)}
    unknown = sorted(name for name in told.values() if plain(name) not in names)
    if unknown:
        raise ValueError(f"ukjent kolonne i {family.name}: {', '.join(unknown)}")
    return {heading: names[plain(name)] for heading, name in told.items()}


def _sign(of: str, sign: str) -> tuple[str, str]:
    """A file name or an export with amounts, and how its income is written."""
    if sign not in _SIGNS:
        raise ValueError(f"signs: {of} skal være en av {', '.join(_SIGNS)}")
    if of.casefold().endswith(".csv"):
        return of, sign
    if not _family(of).ledger:
        raise ValueError(f"signs: {of} er ikke budget eller accounts")
    return _family(of).name, sign


def _texts(name: str, values: object) -> tuple[str, ...]:
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise ValueError(f'{name} skal være en liste av tekster, f.eks. ["366000"]')
    return tuple(values)
