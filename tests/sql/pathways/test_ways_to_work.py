"""Which way through the schemes leads to work."""

import pytest


def stays(*groups: tuple[int, str, str]) -> str:
    """So many persons each: START before AIG or not, and the destination."""
    rows = ["participant_id;scheme;started_on;ended_on;destination"]
    for number, way, destination in groups:
        for _ in range(number):
            person = len(rows)
            if way == "START AIG":
                rows.append(f"p{person};START;01.01.2014;31.01.2014;")
            rows.append(f"p{person};AIG;01.02.2014;31.03.2014;{destination}")
    return "\n".join(rows)


WAYS = (
    (2, "START AIG", "arbeid"),
    (1, "START AIG", "skole"),
    (2, "START AIG", ""),  # not known: stays in the base
    (4, "AIG", "lønnstilskudd"),  # fewer than 5 took it
)


def test_each_way_with_how_many_took_it_and_rare_ones_together_and_last(ask):
    answer = ask("ways_to_work", years=[2014], participations=stays(*WAYS))
    assert [row[:6] for row in answer] == [
        ("START → AIG", 5, 2, 1, 2, 0.4),
        ("NONE", 4, 4, 0, 0, 1.0),
    ]
    assert answer[0][6:8] == pytest.approx((0.1176, 0.7693), abs=1e-4)  # Wilson, by hand
    assert [row[8] for row in answer] == [True, True]


@pytest.mark.parametrize(("number", "is_small"), [(19, True), (20, False)])
def test_fewer_than_20_is_a_small_base(ask, number, is_small):
    [answer] = ask("ways_to_work", years=[2014], participations=stays((number, "AIG", "arbeid")))
    assert (answer[0], answer[-1]) == ("AIG", is_small)


def test_the_ways_add_up_to_the_figure(warehouse):
    house = warehouse(participations=stays(*WAYS))
    rows = house.rows("ways_to_work", years=[2014])
    figures = {row[0]: row for row in house.rows("figures_outcomes", years=[2014])}
    counted = (sum(row[2] for row in rows), sum(row[1] for row in rows))
    assert counted == figures["to_work_rate"][2:4]
