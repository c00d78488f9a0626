"""Small made-up answers for every kind of chart, with the edges of each: what the gallery shows."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

import numpy
import pandas

from pages.answers import target_columns
from pages.answers.answer import Answer
from pages.answers.choice import Choice
from pages.charts import (
    bars,
    columns,
    deviations,
    flow,
    heatmap,
    intervals,
    lines,
    small_multiples,
    stacked_bars,
    survival,
    waterfall,
)

EXPORTS = {
    "schemes": """
        scheme;name;kind
        AIG;Arbeidstrening i gruppe;group
        JV;Jobbverksted;course
        PFF;Praksisplasser for funksjonshemmede;practice
    """,
    "groups": """
        group;scheme;places;valid_from
        Gjenbruk;AIG;5;01.01.2014
    """,
    "participations": """
        participant_id;scheme;group;started_on;ended_on;destination
        a;AIG;Gjenbruk;01.01.2014;;
    """,
    "targets": """
        year;measure;scheme;floor;ambition;source
        2016;utilization_rate;;0,85;0,95;Virksomhetsplan 2016
        2016;to_work_rate;;0,27;0,34;Virksomhetsplan 2016
    """,
    "comments": """
        date;measure;scheme;text
        15.03.2016;utilization_rate;;Gjenbruk åpner igjen.
    """,
}
EXTRACT = "2016-10-31"  # so that 2016 is under way
LONG = "Kvalifisering for deltakere med særlig lang vei til arbeidslivet"
GROUPS = ["Gjenbruk", "Kantine", "Norsk i arbeid", "Uteteam", LONG]
MONTHS = [date(2016, month, 1) for month in range(1, 11)]
DAYS = [date(2016, 3, 1) + timedelta(days=day) for day in range(31)]


class Case(NamedTuple):
    """One chart: the answer and its rows, what draws it, and what is at its edge."""

    name: str
    answer: str
    rows: dict[str, list]
    chart: Callable
    edge: str = ""


def make(case: Case, chosen: Choice) -> Answer:
    """The answer of a case, with the targets of its measures."""
    rows = pandas.DataFrame(case.rows)
    return Answer(case.answer, chosen, target_columns.add(case.answer, chosen, rows))


def _use_of_groups() -> dict[str, list]:
    rates = [0.92, 0.853, 0.801, 0.999, None]
    whole = [2928, 1926, 3630, 15372, None]
    used = [None if rate is None else rate * days for rate, days in zip(rates, whole, strict=True)]
    rows = {"scheme": ["AIG"] * 5, "group_name": GROUPS, "utilization_rate": rates}
    return rows | {"occupied_days": used, "available_days": whole}


def _work() -> dict[str, list]:
    """Shares of 62, of 12, of 2, of nobody; the last of 400."""
    ended, to_work = [62, 12, 2, 0, 400], [20, 5, 0, 0, 60]
    rates = [part / whole if whole else None for part, whole in zip(to_work, ended, strict=True)]
    low = [None if rate is None else max(rate - 0.1, 0) for rate in rates]
    high = [None if rate is None else min(rate + 0.12, 1) for rate in rates]
    rows = {"scheme": ["AIG"] * 5, "group_name": GROUPS, "to_work_rate": rates}
    rows |= {"to_work_low_rate": low, "to_work_high_rate": high, "to_work_count": to_work}
    return rows | {"exits_count": ended, "is_small_base": [whole < 20 for whole in ended]}


def _tiles(days: list[date], column: str) -> dict[str, list]:
    """Tiles of three groups; the second is closed at first, and one is over capacity."""
    pairs = [(group, day) for group in GROUPS[:3] for day in days]
    pairs = [pair for pair in pairs if pair not in [(GROUPS[1], day) for day in days[:2]]]
    rates = [0.5 + 0.055 * (place % 11) for place in range(len(pairs))]
    groups, when = (list(side) for side in zip(*pairs, strict=True))
    rows = {"scheme": ["AIG"] * len(pairs), "group_name": groups, column: when}
    return rows | {"utilization_rate": rates, "is_over": [rate > 1 for rate in rates]}


def _steps() -> dict[str, list]:
    steps = [
        (1, "JV", "AIG", 6, 10, 6),
        (1, "JV", "PFF", 4, 10, 4),
        (2, "AIG", "work", 5, 30, 9),
        (2, "AIG", "other", 25, 30, 29),
        (2, "PFF", "work", 4, 8, 9),
        (2, "PFF", "other", 4, 8, 29),
    ]
    names = ("step", "source", "target", "exits_count", "source_total_count", "target_total_count")
    rows = dict(zip(names, map(list, zip(*steps, strict=True)), strict=True))
    rows["step"] = [step + 1 for step in rows["step"]]
    shares = [part / whole for _, _, _, part, whole, _ in steps]
    return rows | {"exits_rate": shares, "is_small_base": [whole < 20 for *_, whole, _ in steps]}


def _sums(count: int) -> dict[str, list]:
    """Months added up; the budget is known for the year, the actual for `count` months."""
    adjusted = list(numpy.cumsum([1_000_000.0] * 12))
    actual = [0.98 * amount if place < count else None for place, amount in enumerate(adjusted)]
    return {"period": list(range(1, 13)), "adjusted": adjusted, "actual": actual}


CASES = [
    Case(
        "bars one row",
        "participants_by_scheme",
        {"scheme": ["AIG"], "participants": [7]},
        bars.single("scheme", "participants"),
    ),
    Case(
        "bars twenty rows",
        "waiting_by_office",
        {"nav_office": [f"NAV kontor {n}" for n in range(20)], "waiting": list(range(20, 0, -1))},
        bars.single("nav_office", "waiting"),
    ),
    Case(
        "bars with targets",
        "capacity_by_group",
        _use_of_groups(),
        bars.single("group_name", "utilization_rate", fraction=("occupied_days", "available_days")),
        "long name, unknown, below its floor",
    ),
    Case(
        "bars over years",
        "participants_by_year",
        {"year": [2012, 2013, 2014, 2015, 2016], "participants": [353, 363, 0, 374, 382]},
        bars.single("year", "participants"),
        "none in 2014; 2016 is not over",
    ),
    Case(
        "pairs of amounts",
        "budget_by_side",
        {
            "side": ["expense", "income"],
            "adjusted_nok": [16_228_000.0, -3_573_000.0],
            "actual_nok": [16_153_000.0, -3_591_000.0],
        },
        bars.pairs("side", "adjusted_nok", "actual_nok"),
        "below zero",
    ),
    Case(
        "pairs of counts",
        "places_short",
        {"scheme": ["AIG", "JV", "PFF"], "free": [6.5, 0, None], "waiting": [12, 0, 3]},
        bars.counts("scheme", "free", "waiting"),
        "none and unknown",
    ),
    Case(
        "layers by month",
        "placements_by_month",
        {
            "month": MONTHS,
            "municipal_count": [20 + n for n in range(10)],
            "private_count": [18] * 10,
        },
        bars.layers("month", "municipal_count", "private_count"),
    ),
    Case(
        "months not booked",
        "budget_by_month",
        {
            "year": [2016] * 12,
            "period": list(range(1, 13)),
            "is_booked": [n < 8 for n in range(12)],
            "adjusted_nok": [1_000_000.0] * 12,
            "actual_nok": [980_000.0 + 20_000 * n if n < 8 else None for n in range(12)],
        },
        columns.months("period", "actual_nok"),
        "four months are not booked",
    ),
    Case(
        "deviations",
        "budget_by_art_group",
        {
            "art_group": ["10", "11", "12", "13"],
            "side": ["expense"] * 4,
            "deviation_nok": [96_043.0, -61_149.0, 0.0, -2.0],
        },
        deviations.largest("art_group", "deviation_nok"),
        "two of them cost",
    ),
    Case(
        "bridge",
        "bridge",
        {
            "art_group": ["10", "11"],
            "side": ["expense"] * 2,
            "deviation_nok": [96_043.0, -61_149.0],
            "from_nok": [12_655_000.0, 12_558_957.0],
            "to_nok": [12_558_957.0, 12_620_106.0],
            "start_nok": [12_655_000.0] * 2,
            "end_nok": [12_620_106.0] * 2,
        },
        waterfall.bridge("art_group", "deviation_nok"),
    ),
    Case(
        "split",
        "course_destinations",
        {
            "destination": ["ordinary_work", "education", "ordinary_work", "education"],
            "length_kind": ["within", "within", "extended", "extended"],
            "ended_count": [11, 20, 2, 3],
            "ended_total_count": [70, 70, 11, 11],
            "ended_rate": [11 / 70, 20 / 70, 2 / 11, 3 / 11],
            "is_small_base": [False, False, True, True],
        },
        stacked_bars.split(
            "destination",
            "ended_rate",
            "length_kind",
            ("within", "extended"),
            ("ended_count", "ended_total_count"),
        ),
        "the second kind is of 11",
    ),
    Case(
        "stacked",
        "activity_duty_by_year",
        {
            "year": [2015, 2016],
            "places_used": [37.5, 41.9],
            "waiting": [24, 16],
            "places_needed": [61.5, 57.9],
        },
        stacked_bars.stacked("year", "places_used", "waiting", "places_needed", before=2016),
    ),
    Case(
        "intervals",
        "outcomes_by_group",
        _work(),
        intervals.points("group_name", "to_work_rate", "to_work_low_rate", "to_work_high_rate"),
        "of 62, 12, 2 and nobody",
    ),
    Case(
        "rate by month",
        "utilization_by_month",
        {
            "month": MONTHS,
            "utilization_rate": [0.9, 0.91, 0.88, None, 0.8, 0.93, 0.97, 1.03, 0.9, 0.91],
        },
        lines.rates("month", "utilization_rate", measure="utilization_rate"),
        "targets, a comment, unknown in April, over capacity in August",
    ),
    Case(
        "tiles by month",
        "utilization_by_group",
        _tiles(MONTHS, "month"),
        heatmap.by_month("group_name", "utilization_rate", "month"),
        "closed, below the floor, over capacity",
    ),
    Case(
        "tiles by day",
        "occupancy_by_day",
        _tiles(DAYS, "day"),
        heatmap.by_day("group_name", "utilization_rate", "day"),
    ),
    Case(
        "small multiples",
        "stock_by_group",
        {
            "month": MONTHS * 2,
            "scheme": ["AIG"] * 20,
            "group_name": [GROUPS[0]] * 10 + [LONG] * 10,
            "persons_in": [5] * 10 + list(range(10)),
        },
        small_multiples.lines("month", "persons_in", part="group_name"),
    ),
    Case(
        "survival",
        "time_in_scheme",
        {
            "days": [0, 30, 90, 180, 365, 500],
            "at_risk_count": [300, 200, 120, 60, 25, 10],
            "still_in_rate": [1.0, 0.7, 0.4, 0.25, 0.15, 0.1],
            "still_in_low_rate": [1.0, 0.65, 0.35, 0.2, 0.1, 0.02],
            "still_in_high_rate": [1.0, 0.75, 0.46, 0.31, 0.21, 0.2],
            "is_small_base": [False] * 5 + [True],
        },
        survival.curve("days", "still_in_rate", "still_in_low_rate", "still_in_high_rate"),
        "ends where few are left",
    ),
    Case("flow", "way_steps", _steps(), flow.pathways("source", "target")),
]
