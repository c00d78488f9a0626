"""What a data folder says of itself in settings.toml."""

import tomllib
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from warehouse.refusal import Refusal


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
    access: dict | None = None


def read(data: Path) -> Settings:
    """The settings of a data folder; Refusal when the file cannot be read."""
    path = data / "settings.toml"
    if not path.exists():
        return Settings()
    try:
        told = tomllib.loads(path.read_text(encoding="utf-8-sig"))
        return _settings(told)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, ValueError, TypeError) as error:
        raise Refusal("bad_settings", problem=error) from error


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
    return Settings(**told)


def _texts(name: str, values: object) -> tuple[str, ...]:
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise ValueError(f'{name} skal være en liste av tekster, f.eks. ["366000"]')
    return tuple(values)
