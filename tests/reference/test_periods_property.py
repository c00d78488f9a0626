"""Every figure of any part of any year against a plain reading day by day, on random rows."""

from datetime import date, timedelta
from decimal import Decimal
from random import Random

import pytest

import queries
from queries import periods
from queries.measures import read_figure
from tests.reference.plain_choice import Choice
from tests.reference.plain_export import Export
from tests.reference.plain_figure import PlainFigure
from tests.reference.plain_money import Ledger, Line, Part, plain_ledger, plain_money
from tests.reference.plain_reading import plain_figures
from tests.reference.random_export import random_export
from tests.reference.test_plain_reading import agree, loaded, near

ARTS = ("10100", "11000", "12000", "14290", "15900", "16200", "17090", "17290", "19900")
RATES = {
    date(2011, 5, 1): Decimal("5000"),
    date(2013, 7, 2): Decimal("5250.5"),  # of August: July begins before it
    date(2014, 1, 1): Decimal("5400"),
}
# of whole years: the part changes nothing
WHOLE = ("forecast_", "frame")
EXTRACT, SEED = date(2015, 9, 14), 3


def random_ledger(random: Random) -> Ledger:
    """2012 has a budget line of the whole year, 2013 no accounts, 2014 accounts to period 13, 2015
    to July; 2016 a budget alone."""
    lines = [Line("original", 2012, None, "10100", Decimal("900000.01"))]
    for year in range(2012, 2017):
        last = {2012: 12, 2014: 13, 2015: 7}.get(year, 0)
        lines += [_line(random, "original", year, 13) for _ in range(40)]
        lines += [_line(random, "change", year, 12) for _ in range(8)]
        lines += [_line(random, "actual", year, last) for _ in range(60) if last]
        # each family reaches its last month, whatever chance gave
        lines += [Line("actual", year, last, "10100", Decimal("1.23"))] if last else []
    # nothing is booked or budgeted in March of 2014, which is 0 and not unknown
    return Ledger(tuple(line for line in lines if line[1:3] != (2014, 3)), RATES)


def _line(random: Random, kind: str, year: int, last: int) -> Line:
    art = random.choice(ARTS)
    sign = -1 if art[1] in "6789" else 1
    amount = sign * Decimal(random.randint(-20_000, 30_000_000)) / 100
    return Line(kind, year, random.randint(1, last), art, amount)


@pytest.fixture(scope="module")
def rows(tmp_path_factory) -> tuple[Export, Ledger, queries.Warehouse]:
    """Random rows of some hundred persons and of the ledger, and the same loaded."""
    ledger = random_ledger(Random(SEED))
    people = Export(random_export(SEED, persons=400), EXTRACT)
    families = plain_ledger(people, ledger)
    whole = Export(families, EXTRACT)
    return whole, ledger, loaded(whole, tmp_path_factory.mktemp("periods"))


# by hand: a part with everything, the year without accounts, the leap day, what the extract cuts,
# what is booked in part, what is not booked or has not begun, and the days so far of three years
PERIODS = (
    *(
        "2014-T2",
        "2014-03",
        "2014-12",
        "2013-T2",
        "2012-02",
        "2012-H1",
        "2015-09",
        "2015-Q3",
        "2015-T2",
    ),
    *("2015-H2", "2015-10", "2015-YTD", "2014-YTD", "2013-YTD", "2010-T1"),
)


def list_periods() -> list[str]:
    """Those by hand, and for each kind one of any year by chance."""
    random = Random(SEED)
    by_chance = [
        f"{random.randint(2012, 2015)}-{random.choice(periods.list_parts(kind)).code}"
        for kind in (*periods.MONTHS_IN, periods.SO_FAR)
    ]
    return [*PERIODS, *by_chance]


def is_as_read(figure: queries.Figure, plain: dict[str, PlainFigure]) -> bool:
    """Whether a figure is as read plainly; kroner to the øre, what is divided to 1e-9."""
    if figure.unit == "nok":
        parts = (figure.value, figure.numerator, figure.denominator)
        return parts == plain[figure.measure][:3]
    if figure.unit == "percent":
        parts = (figure.value, figure.numerator, figure.denominator)
        plain_parts = [float(part) if part is not None else None for part in plain[figure.measure]]
        return [part if part is None else float(part) for part in parts] == [
            part if part is None else near(part) for part in plain_parts[:3]
        ]
    return agree(figure, plain)


def test_every_figure_of_a_part_of_a_year_is_that_of_a_plain_reading(rows):
    export, ledger, house = rows
    for period in list_periods():
        year, part = periods.parse(period)
        params = periods.parameters(year, part, EXTRACT)
        months, until = tuple(params.get("months", ())), params.get("until")
        chosen = Choice(export, (year,), months=months, until=until)
        plain = plain_figures(chosen) | plain_money(Part(ledger, year, months, until), chosen)
        figures = {figure.measure: figure for figure in house.figures(**params)}
        of_years = {name for name in figures if name.startswith(WHOLE)}
        assert set(figures) == set(plain) | of_years == set(queries.measures())
        wrong = {
            name: (figures[name], plain[name])
            for name in plain
            if not is_as_read(figures[name], plain)
        }
        assert wrong == {}, period
        whole = {"years": [year]} | ({"until": until} if until else {})
        answers = {queries.measures()[name].answer for name in of_years}
        of_year = [read_figure(row) for answer in answers for row in house.rows(answer, **whole)]
        assert {figures[name] for name in of_years} <= set(of_year)


STOCK = {
    "stock_in_all": (),
    "stock_by_scheme": ("scheme",),
    "stock_by_group": ("scheme", "group"),
    "stock_by_office": ("nav_office",),
    "stock_by_benefit": ("benefit",),
}


@pytest.mark.parametrize("name", STOCK)
def test_the_stock_of_each_month_is_that_of_a_plain_reading(rows, name):
    export, _, house = rows
    for year, months in ((2014, range(1, 13)), (2015, [7, 8, 9])):  # the extract cuts September
        answer = house.rows(name, years=[year], months=list(months))
        assert {row[0].month for row in answer} == set(months)
        for row in answer:
            part = tuple("" if value == "NONE" else value for value in row[2:-3])
            persons_in, places, waiting = read_stock(export, row[1], STOCK[name], part)
            assert (row[-3], row[-1]) == (persons_in, waiting), row
            assert row[-2] is None or row[-2] == pytest.approx(float(places)), row
    assert [row[1] for row in answer][-1] == EXTRACT


def read_stock(export: Export, day: date, columns: tuple, part: tuple) -> tuple:
    """Who is in and who waits of a part on a day, and the places taken in its open groups."""
    of_part = [
        stay for stay in export.stays if tuple(getattr(stay, name) for name in columns) == part
    ]
    active = [stay for stay in of_part if stay.is_active(day)]
    placed = [
        stay.place_share
        for stay in active
        if (stay.scheme, stay.group) in export.open_places.get(day, {})
    ]
    persons_in = {stay.participant_id for stay in active}
    return len(persons_in), sum(placed), sum(stay.is_waiting(day) for stay in of_part)


def test_the_periods_by_hand_have_what_they_are_there_for(rows):
    """So that none of them agrees because nothing is known on either side."""
    export, _, house = rows

    def find(period: str, measure: str) -> queries.Figure:
        year, part = periods.parse(period)
        params = periods.parameters(year, part, EXTRACT)
        rows_of = house.rows(queries.measures()[measure].answer, **params)
        return next(figure for figure in map(read_figure, rows_of) if figure.measure == measure)

    assert find("2014-T2", "deviation").value is not None
    assert find("2013-T2", "actual").value is None  # no accounts that year
    assert find("2013-T2", "budget_adjusted").value is not None
    assert find("2012-02", "budget_adjusted").value is None  # a line of the whole year
    assert find("2012-02", "actual").value is not None
    assert find("2014-03", "refund_state").value == 0  # no line that month
    assert find("2015-T2", "deviation_to_date").value is not None  # booked to July
    assert find("2015-10", "participants").value is None  # after the extract
    assert find("2012-02", "cost_per_participant").value is not None
    leap_day = [
        stay for stay in export.stays if date(2012, 2, 29) in (stay.started_on, stay.ended_on)
    ]
    assert leap_day
    last = date(2014, 8, 31)
    assert any(stay.ended_on == last for stay in export.stays) or any(
        stay.started_on == last + timedelta(1) for stay in export.stays
    )
