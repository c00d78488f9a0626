"""Whatever the stays, exits, destinations and to-work are what a plain reading of them gives."""

from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

HEADER = "participant_id;scheme;group;started_on;ended_on;destination;nav_office"
TO_WORK = ("ordinary_work", "subsidised_work")
OFFICES = ("Madla", "")
PLACES = some.tuples(*map(some.sampled_from, ("abcd", ("AIG", "JV", "TPL"), ("Red", "Blue"))))
DESTINATIONS = ("ordinary_work", "subsidised_work", "education", "deceased", "unknown", "")


@some.composite
def stays(draw) -> tuple:
    """A stay of one of a few persons in 2013 to 2014, dense enough to touch other stays."""
    started = date(2013, 6, 1) + timedelta(draw(some.integers(0, 400)))
    days = draw(some.one_of(some.none(), some.integers(0, 3), some.integers(0, 150)))
    ended = None if days is None else started + timedelta(days)
    person, scheme, group = draw(PLACES)
    destination, office = draw(some.sampled_from(DESTINATIONS)), draw(some.sampled_from(OFFICES))
    return person, scheme, group, started, ended, destination, office


def leaves(stay: tuple, all_stays: list[tuple]) -> bool:
    """The definition, word by word: nothing the next day, nothing within 60 days, last of ties."""
    person, scheme, group, started, ended, *_ = stay
    others = [other for other in all_stays if other[0] == person and other is not stay]
    next_day, limit = ended + timedelta(1), ended + timedelta(60)
    goes_on = any(other[3] <= next_day <= (other[4] or date.max) for other in others)
    is_back = any(next_day <= other[3] <= limit for other in others)
    ties = [(other[3], other[1], other[2]) for other in others if other[4] == ended]
    return (
        not goes_on
        and not is_back
        and (started, scheme, group) == max([*ties, (started, scheme, group)])
    )


def text(stays: list[tuple]) -> str:
    return "\n".join([HEADER, *(";".join(str(value or "") for value in stay) for stay in stays)])


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    rows=some.lists(stays(), min_size=1, max_size=40, unique_by=lambda stay: stay[:4]),
    years=some.sampled_from([[2013], [2014], [2013, 2014], [2015]]),
    schemes=some.sampled_from([["AIG"], ["JV", "TPL"], []]),
    offices=some.sampled_from([["Madla"], ["NONE"], []]),
)
def test_exits_are_what_a_plain_reading_gives(warehouse, rows, years, schemes, offices):
    house = warehouse(participations=text(rows))
    chosen = [
        stay
        for stay in rows
        if stay[4] is not None
        and stay[4].year in years
        and stay[1] in (schemes or [stay[1]])
        and (stay[6] or "NONE") in (offices or [stay[6] or "NONE"])
    ]
    exits = [stay for stay in chosen if leaves(stay, rows)]
    asked = {"years": years, "schemes": schemes, "offices": offices}

    destinations = [stay[5] or "unknown" for stay in chosen]
    answer = house.rows("destinations", **asked)
    assert {row[0]: row[3] for row in answer} == {
        destination: destinations.count(destination) for destination in destinations
    }
    assert sum(row[6] for row in answer) == len(exits)
    for by, place in {"scheme": 1, "office": 6}.items():
        parts = {row[0]: (row[1], row[4]) for row in house.rows(f"outcomes_by_{by}", **asked)}
        codes = {stay[place] or "NONE" for stay in chosen}
        assert parts == {code: (of(code, chosen, place), of(code, exits, place)) for code in codes}
    to_work = [row for row in house.rows("figures_outcomes", **asked) if row[0] == "to_work_rate"]
    if any(stay[5] for stay in rows) and to_work[0][3] is not None:
        hits = sum(stay[5] in TO_WORK for stay in exits)
        assert to_work[0][2:4] == (hits, len(exits))
        assert to_work[0][6] == sum(stay[5] in ("", "unknown") for stay in exits)


def of(code: str, stays: list[tuple], place: int) -> int:
    return sum((stay[place] or "NONE") == code for stay in stays)
