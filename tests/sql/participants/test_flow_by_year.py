"""The flow identity, scheme by scheme."""

import pytest

from queries import find_answer
from queries.parameters import select
from tests.rules.rule_rows import rule_rows

STAYS = """
    participant_id;scheme;started_on;ended_on
    a;AIG;01.01.2013;01.01.2014     # in on 1 January, ended that day
    b;AIG;01.01.2014;31.12.2014     # came and went
    c;AIG;31.12.2014;               # came on the last day
    d;JV;01.12.2013;31.12.2013      # out the day before the year
"""


def test_who_was_in_and_came_less_who_went_is_who_is_in(ask):
    answer = ask("flow_by_year", years=[2013, 2014], participations=STAYS)
    assert answer == [
        (2013, "AIG", 0, 1, 0, 1, True),
        (2013, "JV", 0, 1, 1, 0, True),
        (2014, "AIG", 1, 2, 2, 1, True),
    ]


def test_a_count_that_is_wrong_is_reported(warehouse):
    house = warehouse(participations=STAYS)
    counted = "(select * replace (in_last_count + 1 as in_last_count) from flow("
    wrong = find_answer("flow_by_year").sql.replace("from flow(", f"from {counted}", 1)
    wrong = wrong.replace("flow($selection)", "flow($selection))")
    rows = rule_rows(house, wrong, selection=select({}, house.choices))
    assert [row[-1] for row in rows] == [False] * len(rows) != []


@pytest.mark.parametrize("years", [[2012], [2019]])
def test_a_year_with_nobody_has_no_row(ask, years):
    assert ask("flow_by_year", years=years, participations=STAYS) == []
