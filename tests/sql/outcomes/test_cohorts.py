"""What became of those who started, quarter by quarter, within 12 months."""

from datetime import date

import pytest

STAYS = """
    participant_id;scheme;started_on;ended_on;destination
    a;AIG;01.01.2014;31.01.2014;arbeid
    b;AIG;31.03.2014;31.03.2015;lønnstilskudd      # the last of the quarter; 12 months to the day
    c;AIG;31.03.2014;01.04.2015;arbeid             # a day more: still in after 12 months
    d;AIG;01.01.2014;31.01.2014;skole
    e;AIG;01.01.2014;31.01.2014;annet tiltak
    f;AIG;01.01.2014;31.01.2014;VTAO               # adapted work is something else
    g;AIG;01.01.2014;31.01.2014;                   # not known
    h;AIG;01.01.2014;;                             # still in
    i;AIG;01.04.2014;30.04.2014;arbeid             # the next quarter
    j;AIG;31.12.2013;31.01.2014;arbeid             # another year
"""


def test_a_quarter_has_five_parts_that_add_up_to_those_who_started(ask):
    answer = ask("cohorts", years=[2014], extract_date=date(2015, 3, 31), participations=STAYS)
    first, second = answer
    # started; to work, education, other, unknown, still in; the rate
    assert first[:8] == (date(2014, 1, 1), 8, 2, 1, 2, 1, 2, 2 / 8)
    assert first[8:10] == pytest.approx((0.071479, 0.590725), abs=1e-6)
    assert second[:8] == (date(2014, 4, 1), 1, 1, 0, 0, 0, 0, 1.0)
    assert all(row[1] == sum(row[2:7]) for row in answer)


@pytest.mark.parametrize(
    ("extract_date", "young"),
    [
        (date(2015, 3, 31), [False, True]),  # 12 months after 31 March, not after 30 June
        (date(2015, 3, 30), [True, True]),
        (date(2015, 6, 30), [False, False]),
    ],
)
def test_a_quarter_is_young_until_its_last_day_is_twelve_months_ago(ask, extract_date, young):
    answer = ask("cohorts", years=[2014], extract_date=extract_date, participations=STAYS)
    assert [row[10] for row in answer] == young


def test_a_destination_that_nobody_has_is_unknown_and_not_zero(ask):
    answer = ask(
        "cohorts",
        years=[2014],
        participations="""
            participant_id;scheme;started_on;ended_on
            a;AIG;01.01.2014;31.01.2014
            b;AIG;01.01.2014;
        """,
    )
    quarter = date(2014, 1, 1)
    assert answer == [(quarter, 2, None, None, None, 1, 1, None, None, None, False, True)]


@pytest.mark.parametrize(("started", "is_small"), [(19, True), (20, False)])
def test_under_twenty_who_started_is_a_small_base(ask, started, is_small):
    stays = [f"{person};AIG;01.01.2014;" for person in range(started)]
    rows = "\n".join(["participant_id;scheme;started_on;ended_on", *stays])
    assert [row[-1] for row in ask("cohorts", years=[2014], participations=rows)] == [is_small]


def test_nobody_started(ask):
    assert ask("cohorts", years=[2014], schemes=["JV"], participations=STAYS) == []
