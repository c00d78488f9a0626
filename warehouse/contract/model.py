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
    """One column: its names in exports, and the rules for its values."""

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

    def heading(self, language: str) -> str:
        """The column's heading in `language` (nb or en)."""
        return self.nb[0] if language == "nb" else self.name


@dataclass(frozen=True)
class Family:
    """One kind of export: its file-name stems, columns and key. ledger: its rows are amounts.

    note: extra instructions for whoever writes the export, in Norwegian like data/README.md.
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
        """The column of that name; KeyError when the family has no such column."""
        return {column.name: column for column in self.columns}[name]


@dataclass(frozen=True)
class Rule:
    """A condition that no row may meet: `broken` is SQL, `severity` is rejected or warning."""

    family: str
    column: str
    reason: str
    severity: str
    broken: str
    touches: tuple[str, ...] = ()


def normalize_name(name: str) -> str:
    """Converts a header or file name to the spelling in which names are compared.

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
    """The rules for a single row of the family."""
    return [rule for rule in _list_rules("rule") if rule.family == family.name]


def whole_rules() -> list[Rule]:
    """The rules over whole tables."""
    return list(_list_rules("whole_rule"))


@cache
def _list_rules(kind: str) -> list[Rule]:
    contract = _parse_source()
    return [
        Rule(**entry | {"touches": _list_measures(entry, contract)})
        for entry in contract.get(kind, [])
    ]


def _list_measures(entry: dict, contract: dict) -> tuple[str, ...]:
    """Lists the measures that an entry touches; the name of a group becomes its measures."""
    groups = [contract["measures"].get(name, [name]) for name in entry.get("touches", ())]
    return tuple(dict.fromkeys(measure for names in groups for measure in names))


def _parse_source() -> dict:
    return tomllib.loads(_read_source())


@cache
def _read_source() -> str:
    return _SOURCE.read_text(encoding="utf-8")


@cache
def families() -> dict[str, Family]:
    """Every family by its English name, in the order of the contract."""
    contract = _parse_source()
    return {
        name: _build_family(name, entry, contract) for name, entry in contract["family"].items()
    }


def _build_family(name: str, entry: dict, contract: dict) -> Family:
    columns = tuple(_build_column(key, value, contract) for key, value in entry["column"].items())
    row = {"nb": entry["row_nb"], "en": entry["row_en"]}
    key, ledger = tuple(entry.get("key", ())), entry.get("ledger", False)
    touches = _list_measures(entry, contract)
    note = entry.get("note_nb", "")
    return Family(name, tuple(entry["nb"]), row, key, columns, ledger, touches, note)


def _build_column(name: str, entry: dict, contract: dict) -> Column:
    entry["touches"] = _list_measures(entry, contract)
    values = entry.pop("values", {})
    values = contract[values] if isinstance(values, str) else values
    labels = {code: tuple(words) for code, words in values.items()}
    return Column(name, nb=tuple(entry.pop("nb")), values=labels, **entry)


def find_family(file_name: str) -> Family | None:
    """Finds the family whose name the file name begins with; the longest match wins."""
    stem = normalize_name(Path(file_name).stem)
    stems = {
        normalize_name(word): family
        for family in families().values()
        for word in _list_stems(family)
    }
    matching = [word for word in stems if stem.startswith(word)]
    return stems[max(matching, key=len)] if matching else None


def find_exact_family(name: str) -> Family | None:
    """Finds the family with exactly this name, in any spelling."""
    for family in families().values():
        if normalize_name(name) in map(normalize_name, _list_stems(family)):
            return family
    return None


def _list_stems(family: Family) -> tuple[str, ...]:
    return (family.name, *family.nb)
