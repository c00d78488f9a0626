"""How many were waiting, and how long."""

STAYS = """
    participant_id;scheme;referred_on;started_on;ended_on
    a;AIG;31.12.2014;;               # waited 0 days
    b;AIG;21.12.2014;;               # waited 10 days
    c;AIG;01.12.2014;;               # waited 30 days
    d;AIG;01.01.2014;11.01.2014;     # started after 10 days
    e;AIG;01.01.2014;01.01.2014;     # started the same day
    f;AIG;;02.01.2014;               # referral unknown
    g;AIG;01.01.2014;;01.02.2014     # withdrawn
"""


def test_median_and_mean_are_of_those_whose_wait_is_known(ask):
    answer = ask("figures_waiting", years=[2014], participations=STAYS)
    assert [(row[0], row[1], row[-1]) for row in answer] == [
        ("waiting", 3, None),
        ("waiting_days", 5.0, 1),
        ("waiting_mean_days", 5.0, 1),
        ("waiting_over_year", 0, None),
        ("waiting_so_far_days", 10.0, None),
        ("waiting_so_far_mean_days", 40 / 3, None),
    ]


def test_with_nobody_waiting_there_is_no_median(ask):
    answer = ask("figures_waiting", years=[2014], schemes=["PFF"], participations=STAYS)
    assert [row[1] for row in answer] == [0, None, None, 0, None, None]


def test_a_missing_export_is_unknown_and_not_zero(ask):
    assert [row[1] for row in ask("figures_waiting", years=[2014])] == [None] * 6


def test_without_any_day_of_referral_nobody_knows_who_waits(ask):
    rows = "participant_id;scheme;started_on\na;AIG;01.01.2014"
    figures = {row[0]: (row[1], row[-1]) for row in ask("figures_waiting", participations=rows)}
    assert figures == {
        "waiting": (None, None),
        "waiting_over_year": (None, None),
        "waiting_so_far_days": (None, None),
        "waiting_so_far_mean_days": (None, None),
        "waiting_mean_days": (None, 1),
        "waiting_days": (None, 1),  # the one who started, without a referral
    }


def test_over_a_year_is_the_366th_day(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;referred_on
            a;AIG;31.12.2013         # 365 days on the last day of 2014
            b;AIG;30.12.2013         # 366 days
        """
    )
    figures = {row[0]: row[1] for row in house.rows("figures_waiting", years=[2014])}
    assert (figures["waiting"], figures["waiting_over_year"]) == (2, 1)
    [row] = house.rows("rows_waiting", years=[2014], measure="waiting_over_year")
    assert (row[0], row[5], row[8]) == ("b", 366, 1.0)  # counts one, not its days
