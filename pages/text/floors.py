"""The groups below their floor, and the reasons why places were not in use, in short."""

import pandas

from pages.answers import cache, cells, targets
from pages.answers.choice import NONE, Choice
from pages.i18n import formats, labels
from pages.i18n.translate import count, say
from pages.text import row_targets

NOT_IN_USE = ("waiting", "no_one_referred", "part_time", "closed")
MOST_NAMES = 2  # in a short sentence
LEAST_RATE = 0.0005  # less is 0.0 percent


def list_groups_below(measure: str, name: str, chosen: Choice) -> list[str] | None:
    """The groups below their floor, each with its rate and its floor; None where none is judged."""
    judged = _list_judged(measure, name, chosen)
    if judged is None:
        return None
    floors = [target for _, _, target in judged]
    below = [row for row in judged if row[2] and row[1] < row[2].floor]
    return [
        row_targets.compare(
            cells.label("group_name", group, chosen), formats.rate(value), target, floors
        )
        for group, value, target in sorted(below, key=lambda row: row[1])
    ]


def _list_judged(measure: str, name: str, chosen: Choice) -> list[tuple] | None:
    """Each group with its rate and its target; None where none is judged."""
    rows = cache.fetch_rows(name, chosen)
    rows = rows[rows["group_name"] != NONE]
    floors = targets.find_row_targets(name, measure, chosen, rows)
    if len(rows) < 2 or not any(floors):
        return None
    return list(zip(rows["group_name"], rows[measure].astype("float64"), floors, strict=True))


def name_lowest_group(measure: str, name: str, chosen: Choice) -> str:
    """The group furthest below its floor; "" where none is below it."""
    judged = _list_judged(measure, name, chosen) or []
    below = [row for row in judged if row[2] and row[1] < row[2].floor]
    if not below:
        return ""
    group, *_ = min(below, key=lambda row: row[1] - row[2].floor)
    return formats.plain(cells.label("group_name", group, chosen))


def count_below_ambition(measure: str, name: str, chosen: Choice) -> str:
    """3 of 10 groups reach the ambition; "" where no group has one."""
    judged = _list_judged(measure, name, chosen) or []
    judged = [row for row in judged if row[2] and row[2].ambition is not None]
    if not judged:
        return ""
    reached = sum(value >= target.ambition for _, value, target in judged)
    if not reached:
        return say("No group reaches the ambition.")
    return count(
        "{number} of {whole} groups reaches the ambition.",
        "{number} of {whole} groups reach the ambition.",
        reached,
        whole=formats.number(len(judged)),
    )


def list_reasons(chosen: Choice) -> pandas.DataFrame:
    """The reasons why places were not in use, the largest first."""
    rows = cache.fetch_rows("capacity_reasons_in_all", chosen)
    rows = rows[rows["reason"].isin(NOT_IN_USE) & (rows["reason_rate"] >= LEAST_RATE)]
    return rows.sort_values("reason_rate", ascending=False)


def describe_below_in_short(chosen: Choice) -> str:
    """The groups below their floor; of many their number."""
    below = list_groups_below("utilization_rate", "capacity_by_group", chosen) or []
    if not below:
        return ""
    if len(below) <= MOST_NAMES:
        return say("Below the floor: {rows}.", rows=formats.join_list(below))
    return count(
        "{number} group is below its floor, lowest {group}.",
        "{number} groups are below their floor, lowest {group}.",
        len(below),
        group=below[0],
    )


def name_first_step(chosen: Choice) -> str:
    """What to do first about the places that were not in use; "" where all were."""
    rows = list_reasons(chosen)
    return "" if rows.empty else labels.label("todo", rows["reason"].iloc[0], "capacity")
