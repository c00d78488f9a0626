"""Survival: the Kaplan-Meier and Aalen-Johansen curves, against lifelines and a plain reading."""

import random
from datetime import date, timedelta

import pytest
from lifelines import AalenJohansenFitter, KaplanMeierFitter

from tests.rules.rule_rows import rule_rows

EXTRACT = date(2015, 6, 30)
CURVE = """
    select days, not_yet_rate, low_rate, high_rate, incidence_rate
    from survival(chosen([2014], ['AIG']), $end_kind) order by days
"""
SAME = 1e-9
STILL_IN, TO_WORK, OTHERWISE = range(3)
DESTINATIONS = {STILL_IN: "", TO_WORK: "ordinary_work", OTHERWISE: "education"}


def lives(seed: int) -> list[tuple[int, int]]:
    """Invented stays as (days, how they ended): many tied, a third still in."""
    draw = random.Random(seed)
    stays = [(draw.randint(1, 60), draw.choice(list(DESTINATIONS))) for _ in range(150)]
    return [*stays, (draw.randint(61, 90), TO_WORK), (draw.randint(91, 150), STILL_IN)]


def curve(warehouse, lived: list[tuple[int, int]], end_kind: str) -> dict[int, tuple]:
    """The rule's curve over such stays, by day: a stay still in has started so long ago."""
    rows = [_row(person, days, ended) for person, (days, ended) in enumerate(lived)]
    text = "\n".join(["participant_id;scheme;started_on;ended_on;destination", *rows])
    house = warehouse(extract_date=EXTRACT, participations=text)
    sql = CURVE.replace("[2014]", "[2013, 2014, 2015]")
    return {row[0]: row[1:] for row in rule_rows(house, sql, end_kind=end_kind)}


def _row(person: int, days: int, ended: int) -> str:
    first = EXTRACT - timedelta(days - 1 if ended == STILL_IN else 200)
    last = "" if ended == STILL_IN else first + timedelta(days - 1)
    return f"{person};AIG;{first};{last};{DESTINATIONS[ended]}"


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(("end_kind", "events"), [("to_work", [1]), ("ended", [1, 2])])
def test_the_curve_and_its_interval_are_those_of_lifelines(warehouse, seed, end_kind, events):
    lived = lives(seed)
    by_day = curve(warehouse, lived, end_kind)
    fitted = KaplanMeierFitter().fit(
        [days for days, _ in lived], [end in events for _, end in lived]
    )
    expected = fitted.survival_function_.join(fitted.confidence_interval_)
    assert list(by_day) == [int(day) for day in expected.index]
    assert by_day[0] == (1, 1, 1, 0)
    for day, row in zip(by_day, expected.itertuples(index=False), strict=True):
        assert by_day[day][:3] == pytest.approx(tuple(row), abs=SAME)


@pytest.mark.parametrize("seed", range(4))
def test_the_share_that_went_to_work_is_that_of_lifelines_where_no_two_are_tied(warehouse, seed):
    draw = random.Random(seed)
    lengths = draw.sample(range(1, 140), 60)
    lived = [(days, draw.choice(list(DESTINATIONS))) for days in lengths]
    by_day = curve(warehouse, lived, "to_work")
    fitter = AalenJohansenFitter(calculate_variance=False)
    fitted = fitter.fit(lengths, [end for _, end in lived], event_of_interest=TO_WORK)
    expected = fitted.cumulative_density_.iloc[:, 0]
    assert {day: row[3] for day, row in by_day.items()} == pytest.approx(
        {int(day): share for day, share in expected.items()}, abs=SAME
    )


@pytest.mark.parametrize("seed", range(4))
def test_the_share_that_went_to_work_where_many_are_tied(warehouse, seed):
    lived = lives(seed)
    still_in, share, expected = 1.0, 0.0, {0: 0.0}
    for day in sorted({days for days, _ in lived}):
        at_risk = sum(days >= day for days, _ in lived)
        ends = [end for days, end in lived if days == day]
        share += still_in * ends.count(TO_WORK) / at_risk
        still_in *= 1 - (ends.count(TO_WORK) + ends.count(OTHERWISE)) / at_risk
        expected[day] = share
    by_day = curve(warehouse, lived, "to_work")
    assert {day: row[3] for day, row in by_day.items()} == pytest.approx(expected, abs=SAME)


def test_without_anybody_still_in_the_share_is_simply_who_went(warehouse):
    lived = [(5, TO_WORK), (10, OTHERWISE), (10, TO_WORK), (20, OTHERWISE)]
    by_day = curve(warehouse, lived, "to_work")
    assert {day: row[3] for day, row in by_day.items()} == pytest.approx(
        {0: 0, 5: 1 / 4, 10: 2 / 4, 20: 2 / 4}
    )


def test_the_interval_is_unknown_where_nobody_is_left(warehouse):
    by_day = curve(warehouse, [(5, TO_WORK), (10, TO_WORK)], "ended")
    assert by_day[5][0] == 1 / 2
    assert by_day[10] == (0, None, None, 1)
