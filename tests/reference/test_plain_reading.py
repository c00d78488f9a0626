"""The figures about people against a plain Python reading of random exports of 2 000 persons."""

from datetime import date
from pathlib import Path
from random import Random

import pytest

import queries
from queries import periods
from queries.measures import read_figure
from tests.reference.plain_choice import Choice
from tests.reference.plain_export import Export
from tests.reference.plain_reading import plain_figures
from tests.reference.random_export import random_export
from tests.rules.rule_rows import rule_rows
from warehouse.build import build
from warehouse.storage import versions

# seed of the export: the day it describes, and whether VTAO holds a place
EXPORTS = {4: (date(2016, 2, 29), True), 17: (date(2015, 8, 31), False)}
CHOICES = {
    "nothing chosen": {},
    "one year": {"years": [2014]},
    "one scheme": {"schemes": ["PFF"]},
    "one office": {"offices": ["Madla"]},
    "under 30": {"ages": ["under30"]},
    "women": {"genders": ["woman"]},
    "a target group": {"target_groups": ["young"]},
    "men without target group in one year": {
        "years": [2013],
        "genders": ["man"],
        "target_groups": ["NONE"],
    },
    "no office": {"offices": ["NONE"]},
    "one year and scheme": {"years": [2013], "schemes": ["AIG"]},
    "years apart": {"years": [2012, 2014]},
    "the year of the extract": {"years": [2016, 2015]},
    "a year before the export": {"years": [2010]},
    "the half-year of the extract": {"years": [2016], "months": [1, 2, 3, 4, 5, 6]},
    "the month of the extract": {"years": [2015], "months": [8]},
    "a month after the extract": {"years": [2016], "months": [3]},
    "the same tertial of two years": {"years": [2012, 2014], "months": [9, 10, 11, 12]},
}
COUNTED = (
    "persons",
    "stays",
    "exits",
    "days",
    "workplaces",
    "hours",
    "place-days",
    "groups",
    "weeks",
)
OUTCOMES = (
    "destination", "status_6m", "status_12m", "workplace_sector", "workplace", "vtao_granted_on",
    "benefit",
)  # fmt: skip
CHAIN = ("referred_on", "offered_on", "birth_year")
MONEY = ("nok", "percent")


@pytest.fixture(scope="module", params=EXPORTS)
def export(request) -> Export:
    """Random rows, and the day they describe."""
    return Export(random_export(request.param), *EXPORTS[request.param])


@pytest.fixture(scope="module")
def house(export, tmp_path_factory) -> queries.Warehouse:
    """The same rows in a warehouse."""
    return loaded(export, tmp_path_factory.mktemp("plain"))


def loaded(export: Export, folder: Path) -> queries.Warehouse:
    """The rows of an export loaded as any export is."""
    data = folder / "data"
    data.mkdir()
    settings = f"extract_date = {export.extract_date}\n"
    settings += f"vtao_holds_place = {str(export.vtao_holds_place).lower()}\n"
    (data / "settings.toml").write_text(settings, encoding="utf-8")
    for family, text in export.families.items():
        (data / f"{family}.csv").write_text(text, encoding="utf-8")
    build(data, folder / "out")
    return queries.connect(versions.current(folder / "out"))


def test_both_read_every_row(export, house):
    read = {name: rule_rows(house, f"select count(*) from {name}") for name in export.families}
    written = {name: len(text.splitlines()) - 1 for name, text in export.families.items()}
    assert read == {name: [(rows,)] for name, rows in written.items()}


@pytest.mark.parametrize("name", CHOICES)
def test_the_figures_are_those_of_a_plain_reading(export, house, name):
    assert disagreements(export, house, CHOICES[name]) == {}


@pytest.mark.parametrize("kind", periods.MONTHS_IN)
def test_the_figures_of_any_period_are_those_of_a_plain_reading(export, house, kind):
    random = Random(f"{kind} {export.extract_date}")  # another period for each export
    part = random.choice(periods.list_parts(kind))
    chosen = {"years": [random.randint(2012, 2015)], "months": part.months}
    chosen |= {"schemes": random.choice([["AIG"], ["PFF"], ["JV"], []])}
    assert disagreements(export, house, chosen) == {}


# what happens on a day, or belongs to it, happens in one month alone
ADDITIVE = (
    "referred", "offered", "started", "ended", "moves", "exits",
    "place_days_available", "place_days_occupied", "days_over_capacity",
    "absence", "absence_valid", "attendance_unreported", "destination_ordinary_work",
)  # fmt: skip


def test_the_months_of_a_year_add_up_to_the_year(house):
    of_year = {figure.measure: figure.value for figure in house.figures(years=[2014])}
    months = [house.figures(years=[2014], months=[month]) for month in range(1, 13)]
    for measure in ADDITIVE:
        parts = [
            figure.value or 0
            for of_month in months
            for figure in of_month
            if figure.measure == measure
        ]
        assert sum(parts) == pytest.approx(of_year[measure]), measure
        assert of_year[measure] > 0, measure


def test_twelve_months_are_the_year(house):
    months = list(range(1, 13))
    assert house.figures(years=[2014], months=months) == house.figures(years=[2014])


@pytest.mark.parametrize("without", [OUTCOMES, CHAIN, ("referred_on",)])
def test_columns_that_nobody_filled_in_give_nothing(tmp_path, without):
    export = Export(random_export(5, persons=200, without=without), date(2015, 10, 31))
    house = loaded(export, tmp_path)
    assert disagreements(export, house, {}) == {}


def disagreements(export: Export, house: queries.Warehouse, chosen: dict) -> dict[str, tuple]:
    """The measures about people whose figure is not what the plain reading gives."""
    plain = plain_figures(Choice(export, **{name: tuple(some) for name, some in chosen.items()}))
    answers = sorted(
        {measure.answer for measure in queries.measures().values() if measure.unit not in MONEY}
    )
    asked = [read_figure(row) for answer in answers for row in house.rows(answer, **chosen)]
    figures = [figure for figure in asked if figure.unit not in MONEY]
    assert {figure.measure for figure in figures} == set(plain)
    return {
        figure.measure: (_fields(figure), plain[figure.measure])
        for figure in figures
        if not agree(figure, plain)
    }


def _fields(figure) -> tuple:
    return (
        figure.value,
        figure.numerator,
        figure.denominator,
        figure.low,
        figure.high,
        figure.unknown,
    )


def agree(figure: queries.Figure, plain: dict) -> bool:
    """Whether a figure is as read plainly: counts and sums exactly, what is divided to 1e-9."""
    wanted = [None if part is None else float(part) for part in plain[figure.measure]]
    if figure.unit not in COUNTED:
        wanted = [part if part is None else near(part) for part in wanted]
    return list(_fields(figure)) == wanted


def near(part: float):
    """A quotient, but for its last bits."""
    return pytest.approx(part, rel=1e-9, abs=1e-9)
