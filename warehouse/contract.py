"""The export contract as Python objects, read once from contract.toml."""

import re
import tomllib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from unicodedata import normalize

_SOURCE = Path(__file__).with_name("contract.toml")

SQL_TYPES = {
    "text": "varchar",
    "scheme": "varchar",
    "list": "varchar",
    "date": "date",
    "integer": "integer",
    "year": "integer",
    "period": "integer",
    "number": "decimal(18, 4)",
    "share": "decimal(6, 4)",
    "amount": "decimal(18, 2)",
    "yes_no": "boolean",
}


@dataclass(frozen=True)
class Column:
    """One column: what it is called in exports, and what its values must be."""

    name: str
    type: str
    nb: tuple[str, ...]
    required: bool = False
    default: str | None = None
    minimum: float | None = None
    earliest: int | None = None
    from_file_name: bool = False
    code: bool = False
    values: dict[str, tuple[str, ...]] = field(default_factory=dict)
    touches: tuple[str, ...] = ()

    @property
    def sql_type(self) -> str:
        """The column's type in the warehouse."""
        return SQL_TYPES[self.type]

    def called(self, language: str) -> str:
        """The heading it is shown by in `language` (nb or en)."""
        return self.nb[0] if language == "nb" else self.name


@dataclass(frozen=True)
class Family:
    """One kind of export: its file-name stems, its columns, its key; ledger: of amounts.

    note: what whoever writes it has to know besides, in Norwegian as the page it stands on.
    """

    name: str
    nb: tuple[str, ...]
    row: dict[str, str]
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    ledger: bool = False
    touches: tuple[str, ...] = ()
    note: str = ""

    def column(self, name: str) -> Column:
        """The column of that name; KeyError when the family has none."""
        return {column.name: column for column in self.columns}[name]


@dataclass(frozen=True)
class Rule:
    """What must not be true of a row: `broken` is SQL, severity rejected or warning."""

    family: str
    column: str
    reason: str
    severity: str
    broken: str
    touches: tuple[str, ...] = ()


def plain(name: str) -> str:
    """A header or file name in the one spelling they are compared in.

    Case, spaces, hyphens and underscores do not count, and æøå may be written ae oe aa.
    """
    folded = (
        normalize("NFC", name)
        .strip()
        .casefold()
        .replace("æ", "ae")
        .replace("ø", "oe")
        .replace("å", "aa")
    )
    return re.sub(r"[\s\u00a0\u202f_-]+", "", folded)


def row_rules(family: Family) -> list[Rule]:
    """What must not be true of one row of the family."""
    return [rule for rule in _rules("rule") if rule.family == family.name]


def whole_rules() -> list[Rule]:
    """What must not be true over whole tables."""
    return list(_rules("whole_rule"))


@cache
def _rules(kind: str) -> list[Rule]:
    raw = _raw()
    return [Rule(**told | {"touches": _measures(told, raw)}) for told in raw.get(kind, [])]


def _measures(told: dict, raw: dict) -> tuple[str, ...]:
    """The measures that something touches, with each name of several put out in full."""
    named = [raw["measures"].get(name, [name]) for name in told.get("touches", ())]
    return tuple(dict.fromkeys(measure for names in named for measure in names))


def _raw() -> dict:
    return tomllib.loads(_text())


@cache
def _text() -> str:
    return _SOURCE.read_text(encoding="utf-8")


@cache
def families() -> dict[str, Family]:
    """Every family by its English name, in the order of the contract."""
    raw = _raw()
    return {name: _family(name, told, raw) for name, told in raw["family"].items()}


def _family(name: str, told: dict, raw: dict) -> Family:
    columns = tuple(_column(key, value, raw) for key, value in told["column"].items())
    row = {"nb": told["row_nb"], "en": told["row_en"]}
    key, ledger = tuple(told.get("key", ())), told.get("ledger", False)
    touches = _measures(told, raw)
    note = told.get("note_nb", "")
    return Family(name, tuple(told["nb"]), row, key, columns, ledger, touches, note)


def _column(name: str, told: dict, raw: dict) -> Column:
    told["touches"] = _measures(told, raw)
    values = told.pop("values", {})
    values = raw[values] if isinstance(values, str) else values
    labels = {code: tuple(words) for code, words in values.items()}
    return Column(name, nb=tuple(told.pop("nb")), values=labels, **told)


def family_of(file_name: str) -> Family | None:
    """The family whose name the file name begins with; the longest match wins."""
    stem = plain(Path(file_name).stem)
    stems = {plain(word): family for family in families().values() for word in _stems(family)}
    matching = [word for word in stems if stem.startswith(word)]
    return stems[max(matching, key=len)] if matching else None


def family_called(name: str) -> Family | None:
    """The family of exactly this name, in any spelling."""
    for family in families().values():
        if plain(name) in map(plain, _stems(family)):
            return family
    return None


def _stems(family: Family) -> tuple[str, ...]:
    return (family.name, *family.nb)
