"""The parameters of answers: the filters, declared once in filters.toml, and the others."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

_SOURCE = Path(__file__).with_name("filters.toml")
# the parameter with every filter and the day at which the period is cut
SELECTION = "selection"
NONE = "NONE"


@dataclass(frozen=True)
class Filter:
    """One filter: a list in the selection; every value where nothing is chosen.

    code: in a link and on the command line; name: the list; columns: of an answer, where a click
    chooses a value; has_places: places follow it too; label, label_in_text (in the middle of a
    sentence): by language, nb and en.
    """

    code: str
    name: str
    columns: tuple[str, ...]
    is_of_persons: bool
    has_places: bool
    label: Mapping[str, str]
    label_in_text: Mapping[str, str]

    def all_values(self, values: Iterable) -> list:
        """All the values of the filter; of persons also NONE, so that choosing all loses nobody."""
        return list(dict.fromkeys([*values, *([NONE] if self.is_of_persons else [])]))


def _read(code: str, entry: dict) -> Filter:
    label = {language: entry[language] for language in ("nb", "en")}
    columns = tuple(entry["columns"])
    is_of_persons, has_places = entry["is_of_persons"], entry.get("has_places", False)
    return Filter(code, entry["name"], columns, is_of_persons, has_places, label, entry["in_text"])


FILTERS = {
    filter_.name: filter_
    for filter_ in (
        _read(code, entry)
        for code, entry in tomllib.loads(_SOURCE.read_text(encoding="utf-8")).items()
    )
}
# the fields of the selection, in the order shown. months: those of each year that count, one after
# the other, null: the whole year; until cuts the period, null: the extract date
SELECTED = (*FILTERS, "months", "until")
# the parameters outside the selection, with their default values
SWITCHES = {
    "with_counter_entries": True,
    **dict.fromkeys(("family", "column_name", "reason", "gap", "measure", "group_name")),
    **dict.fromkeys(("destination", "month", "step", "line_no")),
    **dict.fromkeys(("units", "figures", "missing", "since")),
}
# the switches that are text: the command line takes them as --family, --column-name, …
WORDS = (
    *("family", "column_name", "reason", "gap", "measure", "group_name", "destination", "step"),
    "line_no",
)
KNOWN = (*SELECTED, *SWITCHES)


def select(params: Mapping, choices: Mapping[str, list]) -> dict:
    """The selection: each filter as chosen, or all values where nothing is.

    Twelve months are the whole year.
    """
    chosen = {
        name: list(params.get(name) or filter_.all_values(choices[name]))
        for name, filter_ in FILTERS.items()
    }
    months = list(params.get("months") or ())
    return chosen | {
        "months": months if 0 < len(months) < 12 else None,
        "until": params.get("until"),
    }


def value(name: str, params: Mapping):
    """The value of a parameter outside the selection: as given, or its default."""
    given = params.get(name)
    given = SWITCHES[name] if given is None else given
    return list(given) if isinstance(given, tuple) else given
