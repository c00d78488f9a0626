"""The register of published figures: each figure as printed beside the same figure now.

The answer `published` compares them; this module fetches the figures that it takes as parameters.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from queries import Warehouse, find_answer, measures
from queries.measures import read_figure
from queries.reconciliation.snapshot import Snapshot, snapshot_figure

ANSWER = "published"
# the statuses of a line whose figure is confirmed
CONFIRMED = ("agrees", "within_rounding")
# the register has a change line of the plan by its number: frame_change_171
_CHANGE_LINE = "frame_change"
# the exports that an answer needs; the first missing one is named as the reason
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
    """One line of the register: its row of the answer, by column, and the figure now.

    snapshot: None where there is no such measure.
    """

    line: dict[str, object]
    snapshot: Snapshot | None

    @property
    def is_confirmed(self) -> bool:
        """Whether the figure now is the printed one, or rounds to it."""
        return self.line["status"] in CONFIRMED

    @property
    def rows_answer(self) -> str:
        """The answer that lists the rows behind the figure; empty where none does."""
        return measures()[self.snapshot.measure].rows if self.snapshot else ""


@dataclass(frozen=True)
class Register:
    """All lines of the register, and the list parameters of the answer that judged them."""

    entries: tuple[Entry, ...]
    params: dict[str, list]


def compare_register(warehouse: Warehouse) -> Register:
    """Every published figure beside the same figure now; a figures answer runs once a choice."""
    snapshots = _take_snapshots(warehouse, _fetch_lines(warehouse))
    params = {
        "units": [snapshot.unit if snapshot else None for snapshot in snapshots],
        "figures": [snapshot.value if snapshot else None for snapshot in snapshots],
        "missing": _list_missing_families(warehouse, snapshots),
    }
    pairs = zip(_fetch_lines(warehouse, **params), snapshots, strict=True)
    return Register(tuple(Entry(line, snapshot) for line, snapshot in pairs), params)


def split_measure(name: str) -> tuple[str, str | None]:
    """The measure of a name in the register, and the number of the plan's line if it has one."""
    measure, _, line_no = name.partition(f"{_CHANGE_LINE}_")
    return (_CHANGE_LINE, line_no) if line_no and not measure else (name, None)


def _fetch_lines(warehouse: Warehouse, **params) -> list[dict]:
    names = [column.name for column in find_answer(ANSWER).columns]
    return [dict(zip(names, row, strict=True)) for row in warehouse.rows(ANSWER, **params)]


def _take_snapshots(warehouse: Warehouse, lines: list[dict]) -> list[Snapshot | None]:
    """The snapshot of each line's figure, in the order of the lines."""
    choices: dict[tuple, set] = {}
    for line in lines:
        measure, line_no = split_measure(line["measure"])
        if measure in measures():
            choices.setdefault(_choice(line, line_no), set()).add(measure)
    snapshots = {
        choice: _take_snapshots_of_choice(warehouse, choice, names)
        for choice, names in choices.items()
    }
    return [_find_snapshot(snapshots, line) for line in lines]


def _find_snapshot(snapshots: dict[tuple, dict], line: dict) -> Snapshot | None:
    measure, line_no = split_measure(line["measure"])
    return snapshots.get(_choice(line, line_no), {}).get(measure)


def _choice(line: dict, line_no: str | None) -> tuple:
    return line["year"], line["scheme"], line_no


def _take_snapshots_of_choice(
    warehouse: Warehouse, choice: tuple, names: Iterable[str]
) -> dict[str, Snapshot]:
    """The snapshots of these measures for one choice; each answer runs once."""
    year, scheme, line_no = choice
    schemes = [] if scheme == "NONE" else [scheme]
    chosen = {"years": [year], "schemes": schemes, "line_no": line_no}
    answers = sorted({measures()[name].answer for name in names})
    rows = [row for answer in answers for row in warehouse.rows(answer, **chosen)]
    figures = {row[0]: read_figure(row) for row in rows}
    return {name: snapshot_figure(warehouse, figures[name], **chosen) for name in sorted(names)}


def _list_missing_families(
    warehouse: Warehouse, snapshots: list[Snapshot | None]
) -> list[str | None]:
    """The first export that each figure needs and that no row is loaded of; None: all are there."""
    columns = [column.name for column in find_answer("extracts").columns]
    files = [dict(zip(columns, row, strict=True)) for row in warehouse.rows("extracts")]
    loaded = {file["family"] for file in files if file["loaded"]}
    return [_find_missing_family(snapshot, loaded) if snapshot else None for snapshot in snapshots]


def _find_missing_family(snapshot: Snapshot, loaded: set[str]) -> str | None:
    families = _NEEDS.get(measures()[snapshot.measure].answer, _NEEDS_PEOPLE)
    return next((family for family in families if family not in loaded), None)
