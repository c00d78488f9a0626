"""What each .sql file says about itself: its header, read as a contract."""

import re
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

_HERE = Path(__file__).parent
_LABELS = ("grain", "params", "columns", "source")


@dataclass(frozen=True)
class Field:
    """One parameter or column of a header; the unit is '' where none is given."""

    name: str
    type: str
    meaning: str = ""

    @property
    def unit(self) -> str:
        """What stands in square brackets in the meaning: place-days, nok, ratio."""
        found = re.search(r"\[([^\]]+)\]", self.meaning)
        return found[1] if found else ""


@dataclass(frozen=True)
class Question:
    """One .sql file: what it asks, one row per what, with which parameters and columns."""

    name: str
    question: str
    grain: str
    params: tuple[Field, ...]
    columns: tuple[Field, ...]
    source: str
    sql: str
    file: str = ""  # where it stands: queries/rules/stays.sql


@cache
def questions() -> dict[str, Question]:
    """Every answer by its name, in alphabetical order."""
    return _read(_HERE)


@cache
def rules() -> dict[str, Question]:
    """Every rule (a view or table macro that answers build on) by its name."""
    return _read(_HERE / "rules")


def _read(folder: Path) -> dict[str, Question]:
    return {
        path.stem: replace(parse(path.read_text(encoding="utf-8"), path.stem), file=_file(path))
        for path in sorted(folder.glob("*.sql"))
    }


def _file(path: Path) -> str:
    return path.relative_to(_HERE.parent).as_posix()


def parse(sql: str, name: str) -> Question:
    """The header of one file; ValueError names the file and what its header lacks."""
    sections = _sections(sql, name)
    missing = [label for label in _LABELS if label not in sections]
    if missing:
        raise ValueError(f"{name}.sql: the header has no line for {', '.join(missing)}.")
    return Question(
        name,
        question=" ".join(sections["question"]),
        grain=" ".join(sections["grain"]),
        params=_fields(sections["params"]),
        columns=_fields(sections["columns"]),
        source=" ".join(sections["source"]),
        sql=sql,
    )


def _sections(sql: str, name: str) -> dict[str, list[str]]:
    first, *header = _header(sql)
    if not first.startswith(f"-- {name}: "):
        raise ValueError(f"{name}.sql: the first line must be '-- {name}: <the question>'.")
    sections = {"question": [first.removeprefix(f"-- {name}: ")]}
    label = "question"
    for line in header:
        label = line[3:12].strip() or label
        sections.setdefault(label, []).append(line[12:].rstrip())
    return sections


def _header(sql: str) -> list[str]:
    lines = sql.splitlines()
    end = next((at for at, line in enumerate(lines) if not line.startswith("--")), len(lines))
    return lines[:end] or [""]


def _fields(lines: list[str]) -> tuple[Field, ...]:
    """One field a line: name, type and meaning two spaces apart; indented lines go on."""
    told: list[str] = []
    for line in lines:
        if line.startswith(" ") and told:
            told[-1] += " " + line.strip()
        elif line != "none":
            told.append(line)
    return tuple(_field(line) for line in told)


def _field(line: str) -> Field:
    name, kind, *meaning = line.split(maxsplit=2)
    return Field(name.removeprefix("$"), kind, re.sub(r" {2,}", " ", " ".join(meaning)))
