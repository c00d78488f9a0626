"""The catalogue of the .sql files: the header of each file, read as a contract."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

_HERE = Path(__file__).parent
_RULES = _HERE / "rules"
_LABELS = ("grain", "params", "columns", "source")


@dataclass(frozen=True)
class Field:
    """One parameter or column of a header; the unit is '' where none is given."""

    name: str
    type: str
    meaning: str = ""

    @property
    def unit(self) -> str:
        """The text in square brackets in the meaning: place-days, nok, ratio."""
        match = re.search(r"\[([^\]]+)\]", self.meaning)
        return match[1] if match else ""


@dataclass(frozen=True)
class SqlFile:
    """One .sql file: its question, grain, parameters, columns, sources and statement."""

    name: str
    question: str
    grain: str
    params: tuple[Field, ...]
    columns: tuple[Field, ...]
    source: str
    sql: str
    path: str = ""  # queries/rules/stays.sql


@cache
def answers() -> dict[str, SqlFile]:
    """Every answer by its name, in alphabetical order: the .sql files outside rules/."""
    return _read(path for path in _HERE.rglob("*.sql") if _RULES not in path.parents)


@cache
def rules() -> dict[str, SqlFile]:
    """Every rule (a view or table macro that answers build on) by its name."""
    return _read(_RULES.rglob("*.sql"))


def _read(paths: Iterable[Path]) -> dict[str, SqlFile]:
    files: dict[str, SqlFile] = {}
    for path in sorted(paths, key=lambda path: path.stem):
        place = path.relative_to(_HERE.parent).as_posix()
        if path.stem in files:
            raise ValueError(f"{place}: {files[path.stem].path} has the same name.")
        files[path.stem] = replace(parse(path.read_text(encoding="utf-8"), path.stem), path=place)
    return files


def parse(sql: str, name: str) -> SqlFile:
    """Parses the header of one file; ValueError names the file and what its header lacks."""
    sections = _sections(sql, name)
    missing = [label for label in _LABELS if label not in sections]
    if missing:
        raise ValueError(f"{name}.sql: the header has no line for {', '.join(missing)}.")
    return SqlFile(
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
    fields: list[str] = []
    for line in lines:
        if line.startswith(" ") and fields:
            fields[-1] += " " + line.strip()
        elif line != "none":
            fields.append(line)
    return tuple(_field(text) for text in fields)


def _field(line: str) -> Field:
    name, kind, *meaning = line.split(maxsplit=2)
    return Field(name.removeprefix("$"), kind, re.sub(r" {2,}", " ", " ".join(meaning)))
