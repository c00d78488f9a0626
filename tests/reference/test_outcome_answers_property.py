"""Whatever the stays: moves, flow, cohorts and returns are what a plain reading of them gives."""

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from statsmodels.stats.proportion import proportion_confint

from tests.rules.rule_rows import rule_rows

EXTRACT = date(2014, 11, 17)
HEADER = "participant_id;scheme;group;started_on;ended_on;destination;status_6m;nav_office"
TO_WORK = ("ordinary_work", "subsidised_work")
DESTINATIONS = some.sampled_from((*TO_WORK, "education", "adapted_work", "unknown", ""))
PLACES = some.tuples(*map(some.sampled_from, ("abcd", ("AIG", "JV", "TPL"), ("Red", "Blue"))))
# what nobody else in the rows can touch, so that the export has a destination and a status
APART = ("z", "PFF", "", date(2010, 1, 1), date(2010, 1, 1), "education", "education", "")
YEARS = some.sampled_from([[2013], [2014], [2013, 2014], [2012, 2014, 2015]])
CHOSEN = {
    "years": YEARS,
    "schemes": some.sampled_from([["AIG"], ["JV", "TPL"], ["AIG", "JV", "TPL"]]),
    "offices": some.sampled_from([["Madla"], ["NONE"], ["Madla", "NONE"]]),
}
EXAMPLES = settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@some.composite
def a_stay(draw) -> tuple:
    """A stay of one of a few persons, dense enough to touch others; some are to end later on."""
    person, scheme, group = draw(PLACES)
    started = draw(some.dates(date(2012, 11, 1), EXTRACT + timedelta(20)))
    days = draw(some.none() | some.integers(0, 3) | some.integers(0, 500))
    ended = None if days is None else started + timedelta(days)
    destination, status = draw(DESTINATIONS), draw(DESTINATIONS)
    return (
        person,
        scheme,
        group,
        started,
        ended,
        destination,
        status,
        draw(some.sampled_from(["Madla", ""])),
    )


EXPORTS = some.lists(a_stay(), min_size=1, max_size=40, unique_by=lambda stay: stay[:4])


def house_of(warehouse, rows: list[tuple]):
    lines = [";".join(str(value or "") for value in stay) for stay in [*rows, APART]]
    return warehouse(extract_date=EXTRACT, participations="\n".join([HEADER, *lines]))


def chosen_of(rows: list[tuple], schemes: list[str], offices: list[str]) -> list[tuple]:
    return [stay for stay in rows if stay[1] in schemes and (stay[7] or "NONE") in offices]


def days_of(year: int) -> tuple[date, date]:
    return date(year, 1, 1), min(date(year, 12, 31), EXTRACT)


def is_in_period(day: date | None, years: list[int]) -> bool:
    return day is not None and day.year in years and day <= EXTRACT


def a_year_after(day: date) -> date:
    is_leap_day = (day.month, day.day) == (2, 29)
    return date(day.year + 1, day.month, 28 if is_leap_day else day.day)


def led_to(stay: tuple, rows: list[tuple]) -> tuple[str, str]:
    """Kind and target, word by word: a start, else a stay that runs on, else the destination."""
    person, _, _, _, ended, destination, *_ = stay
    later = [other for other in rows if other[0] == person and (other[4] or date.max) > ended]
    starts = [other for other in later if ended <= other[3] <= ended + timedelta(60)]
    running = [other for other in later if other[3] < ended]
    if starts:
        first = min(other[3] for other in starts)
        return "scheme", max(other[1] for other in starts if other[3] == first)
    if running:
        last = max(other[3] for other in running)
        return "continues", max(other[1] for other in running if other[3] == last)
    return "left", destination or "unknown"


def exits_of(rows: list[tuple]) -> list[tuple]:
    """Of the stays of a person that ended on one day and left, the one that started last."""
    exits = {}
    for stay in sorted(rows, key=lambda stay: (stay[3], stay[1], stay[2])):
        if stay[4] and led_to(stay, rows)[0] == "left":
            exits[stay[0], stay[4]] = stay
    return list(exits.values())


def same(low: float | None, high: float | None, hits: int, base: int) -> bool:
    """Is it the Wilson interval of statsmodels? Without a base there is none."""
    expected = proportion_confint(hits, base, method="wilson") if base else (None, None)
    return (low, high) == (
        pytest.approx(expected[0], abs=1e-9),
        pytest.approx(expected[1], abs=1e-9),
    )


@EXAMPLES
@given(rows=EXPORTS, chosen=some.fixed_dictionaries(CHOSEN))
def test_moves(warehouse, rows, chosen):
    house = house_of(warehouse, rows)
    ended = [
        stay
        for stay in chosen_of(rows, chosen["schemes"], chosen["offices"])
        if is_in_period(stay[4], chosen["years"])
    ]
    expected = Counter((stay[1], *led_to(stay, rows)) for stay in ended)
    answer = house.rows("moves", **chosen)
    assert {row[:3]: row[3] for row in answer} == expected
    totals = Counter(stay[1] for stay in ended)
    targets = Counter(led_to(stay, rows) for stay in ended)
    for scheme, kind, target, count, of_scheme, of_target, rate, _ in answer:
        assert (of_scheme, of_target) == (totals[scheme], targets[kind, target])
        assert rate == count / of_scheme
    going_on = sum(count for (_, kind, _), count in expected.items() if kind == "scheme")
    figure = house.rows("figures_moves", **chosen)[0]
    assert figure[1:4] == (going_on, going_on, len(ended))


@EXAMPLES
@given(rows=EXPORTS)
def test_who_left_are_the_exits_and_those_that_ended_together_with_one(warehouse, rows):
    house = house_of(warehouse, rows)
    sql = "select participant_id, ended_on from exits join stays using (stay_no)"
    left = {(stay[0], stay[4]) for stay in rows if stay[4] and led_to(stay, rows)[0] == "left"}
    assert {*rule_rows(house, sql)} == left | {("z", APART[4])}


@EXAMPLES
@given(rows=EXPORTS, chosen=some.fixed_dictionaries(CHOSEN))
def test_flow(warehouse, rows, chosen):
    expected = {}
    chosen_stays = chosen_of(rows, chosen["schemes"], chosen["offices"])
    for year in (year for year in chosen["years"] if year <= EXTRACT.year):
        first, last = days_of(year)
        for scheme in chosen["schemes"]:
            spans = [(stay[3], stay[4] or date.max) for stay in chosen_stays if stay[1] == scheme]
            expected[year, scheme] = (
                sum(started < first <= ended for started, ended in spans),
                sum(first <= started <= last for started, _ in spans),
                sum(first <= ended <= last for _, ended in spans),
                sum(started <= last < ended for started, ended in spans),
                True,
            )
    house = house_of(warehouse, rows)
    flow = {row[:2]: row[2:] for row in house.rows("flow_by_year", **chosen)}
    assert flow == {of: counts for of, counts in expected.items() if any(counts[:4])}
    for year, *counts, is_balanced in house.rows("flow_total_by_year", **chosen):
        parts = [part for (of, _), part in expected.items() if of == year]
        assert counts == [sum(part[place] for part in parts) for place in range(4)]
        assert is_balanced


@EXAMPLES
@given(rows=EXPORTS, chosen=some.fixed_dictionaries(CHOSEN))
def test_cohorts(warehouse, rows, chosen):
    quarters: dict[date, list[str]] = {}
    for _, _, _, started, ended, destination, *_ in chosen_of(
        rows, chosen["schemes"], chosen["offices"]
    ):
        if is_in_period(started, chosen["years"]):
            quarter = date(started.year, 3 * ((started.month - 1) // 3) + 1, 1)
            is_seen = ended is not None and ended <= min(EXTRACT, a_year_after(started))
            what = (destination or "unknown") if is_seen else "running"
            quarters.setdefault(quarter, []).append(what)
    answer = house_of(warehouse, rows).rows("cohorts", **chosen)
    assert [row[0] for row in answer] == sorted(quarters)
    for quarter, started, *parts, rate, low, high, is_young, is_small in answer:
        ends = Counter(quarters[quarter])
        to_work = ends["ordinary_work"] + ends["subsidised_work"]
        others = [
            to_work,
            ends["education"],
            ends["adapted_work"],
            ends["unknown"],
            ends["running"],
        ]
        assert (started, parts, rate) == (sum(others), others, to_work / started)
        assert same(low, high, to_work, started)
        next_quarter = (quarter + timedelta(100)).replace(day=1)
        assert is_young == (a_year_after(next_quarter) - timedelta(1) > EXTRACT)
        assert is_small == (started < 20)


@EXAMPLES
@given(rows=EXPORTS, chosen=some.fixed_dictionaries(CHOSEN))
def test_returns_and_follow_up(warehouse, rows, chosen):
    exits = [
        stay
        for stay in chosen_of(exits_of(rows), chosen["schemes"], chosen["offices"])
        if is_in_period(stay[4], chosen["years"])
    ]
    house = house_of(warehouse, rows)
    returns = house.rows("returns_by_scheme", **chosen)
    assert {row[0] for row in returns} == {stay[1] for stay in exits}
    for scheme, count, due, early, returned, _, low, high, _ in returns:
        left = [stay for stay in exits if stay[1] == scheme]
        seen = [stay for stay in left if (EXTRACT - stay[4]).days >= 365]
        back = [
            stay
            for stay in seen
            if any(other[0] == stay[0] and 61 <= (other[3] - stay[4]).days <= 365 for other in rows)
        ]
        assert (count, due, early, returned) == (
            len(left), len(seen), len(left) - len(seen), len(back),
        )  # fmt: skip
        assert same(low, high, returned, due)
    for year, count, due, working, other, unknown, early, *_ in house.rows(
        "follow_up_by_year", **chosen
    ):
        left = [stay for stay in exits if stay[4].year == year]
        # 17 May is six months before the extract date
        seen = [stay[6] for stay in left if stay[4] <= date(2014, 5, 17)]
        to_work = sum(status in TO_WORK for status in seen)
        not_known = sum(status in ("", "unknown") for status in seen)
        assert (count, due, working) == (len(left), len(seen), to_work)
        assert (other, unknown) == (len(seen) - to_work - not_known, not_known)
        assert early == len(left) - len(seen)


@pytest.mark.parametrize("base", [1, 2, 7, 20, 333, 100_000])
def test_wilson_is_that_of_statsmodels(warehouse, base):
    house = house_of(warehouse, [])
    sql = "select wilson_low($hits::bigint, $base), wilson_high($hits::bigint, $base)"
    for hits in {0, 1, base // 3, base - 1, base}:
        ((low, high),) = rule_rows(house, sql, hits=hits, base=base)
        assert same(low, high, hits, base)
