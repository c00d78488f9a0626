"""The register of published figures: what each is now, and whether what was printed holds.

The comparing is the answer `published`; here is found what it is bound to.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from queries import Warehouse, find_answer, measures
from queries.measures import read_figure
from queries.reconciliation.snapshot import Snapshot, snapshot_figure

ANSWER = "published"
# a line of the plan is registered by its number: frame_change_171
_NUMBERED = "frame_change"
HOLDS = ("agrees", "within_rounding")
# the exports an answer cannot do without; of those there are none of, the first is named
_NEEDS = {
    "figures_attendance": ("attendance",),
    "figures_budget": ("budget", "accounts"),
    "figures_capacity": ("groups", "participations"),
    "figures_frame": ("budget_frame",),
    "figures_free_places": ("groups", "participations"),
    "figures_groups": ("groups", "schemes"),
    "figures_money": ("accounts", "budget", "refund_rates", "participations"),
    "figures_unit_costs": ("accounts", "participations", "groups"),
}
_NEEDS_PEOPLE = ("participations",)


@dataclass(frozen=True)
class Entry:
    """One line of the register: its row of the answer, by name, and what the figure stands on.

    footing: None where there is no such measure.
    """

    line: dict[str, object]
    footing: Snapshot | None

    @property
    def holds(self) -> bool:
        """Whether the figure is what was printed, or rounds to it."""
        return self.line["status"] in HOLDS

    @property
    def rows_answer(self) -> str:
        """The answer that lists the rows behind the figure; empty where none does."""
        return measures()[self.footing.measure].rows if self.footing else ""


@dataclass(frozen=True)
class Register:
    """All lines of the register, and what they were judged by: the answer's bound lists."""

    entries: tuple[Entry, ...]
    found: dict[str, list]


def compare(warehouse: Warehouse) -> Register:
    """Every published figure beside what it is now; each figures answer is asked once a choice."""
    lines = _lines(warehouse)
    stands = _footings(warehouse, lines)
    found = {
        "units": [stand.unit if stand else None for stand in stands],
        "figures": [stand.value if stand else None for stand in stands],
        "missing": _missing(warehouse, stands),
    }
    told = zip(_lines(warehouse, **found), stands, strict=True)
    return Register(tuple(Entry(line, stand) for line, stand in told), found)


def split_measure(name: str) -> tuple[str, str | None]:
    """The measure that the register means by a name, and the plan's line where it names one."""
    measure, _, line_no = name.partition(f"{_NUMBERED}_")
    return (_NUMBERED, line_no) if line_no and not measure else (name, None)


def _lines(warehouse: Warehouse, **found) -> list[dict]:
    names = [column.name for column in find_answer(ANSWER).columns]
    return [dict(zip(names, row, strict=True)) for row in warehouse.rows(ANSWER, **found)]


def _footings(warehouse: Warehouse, lines: list[dict]) -> list[Snapshot | None]:
    """What each line stands on, in the order of the lines."""
    wanted: dict[tuple, set] = {}
    for line in lines:
        measure, line_no = split_measure(line["measure"])
        if measure in measures():
            wanted.setdefault(_choice(line, line_no), set()).add(measure)
    found = {choice: _asked(warehouse, choice, names) for choice, names in wanted.items()}
    return [_found(found, line) for line in lines]


def _found(found: dict[tuple, dict], line: dict) -> Snapshot | None:
    measure, line_no = split_measure(line["measure"])
    return found.get(_choice(line, line_no), {}).get(measure)


def _choice(line: dict, line_no: str | None) -> tuple:
    return line["year"], line["scheme"], line_no


def _asked(warehouse: Warehouse, choice: tuple, names: Iterable[str]) -> dict[str, Snapshot]:
    """What the measures stand on for one choice; each answer is asked once."""
    year, scheme, line_no = choice
    schemes = [] if scheme == "NONE" else [scheme]
    chosen = {"years": [year], "schemes": schemes, "line_no": line_no}
    answers = sorted({measures()[name].answer for name in names})
    rows = [row for answer in answers for row in warehouse.rows(answer, **chosen)]
    found = {row[0]: read_figure(row) for row in rows}
    return {name: snapshot_figure(warehouse, found[name], **chosen) for name in sorted(names)}


def _missing(warehouse: Warehouse, stands: list[Snapshot | None]) -> list[str | None]:
    """For each line that is not known the first export it needs and there is nothing of."""
    named = [column.name for column in find_answer("extracts").columns]
    read = [dict(zip(named, row, strict=True)) for row in warehouse.rows("extracts")]
    there = {file["family"] for file in read if file["loaded"]}
    return [_lacks(stand, there) if stand else None for stand in stands]


def _lacks(stand: Snapshot, there: set[str]) -> str | None:
    needed = _NEEDS.get(measures()[stand.measure].answer, _NEEDS_PEOPLE)
    return next((family for family in needed if family not in there), None)
