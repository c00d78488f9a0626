"""Figures: how long the stays lasted."""


def test_median_and_mean_count_both_the_first_and_the_last_day(ask):
    answer = ask(
        "figures_duration",
        years=[2014],
        participations="""
            participant_id;scheme;started_on;ended_on
            a;AIG;05.05.2014;05.05.2014    # 1 day
            b;AIG;05.05.2014;08.05.2014    # 4 days
            c;AIG;05.05.2013;05.05.2014    # 366 days, over New Year
            d;AIG;01.01.2014;10.01.2014    # 10 days
            e;AIG;01.01.2010;              # still in: not counted
            f;AIG;01.01.2010;31.12.2013    # ended before the year
        """,
    )
    assert answer == [
        ("duration_days", 7.0, None, None, None, None, None),
        ("duration_mean_days", (1 + 4 + 366 + 10) / 4, None, None, None, None, None),
    ]


def test_a_stay_counts_where_it_ended_also_when_the_person_goes_on(ask):
    answer = ask(
        "figures_duration",
        years=[2014],
        schemes=["START"],
        participations="""
            participant_id;scheme;started_on;ended_on
            a;START;01.01.2014;31.01.2014    # 31 days, not an exit
            a;AIG;01.02.2014;
        """,
    )
    assert [row[1] for row in answer] == [31.0, 31.0]


def test_nothing_ended_is_unknown_and_not_0_days(ask):
    answer = ask(
        "figures_duration",
        years=[2014],
        participations="participant_id;scheme;started_on\na;AIG;01.01.2014",
    )
    assert [row[1] for row in answer] == [None, None]


def test_one_long_stay_moves_the_mean_and_not_the_median(ask):
    """26 → 26 days in the middle, 26 → 36 on average: what the median alone would hide."""
    rows = """
        participant_id;scheme;started_on;ended_on
        a;AIG;01.01.{year};25.01.{year}    # 25 days
        b;AIG;01.01.{year};26.01.{year}    # 26 days
        c;AIG;01.01.{year};{last}.{year}
    """
    before = ask(
        "figures_duration", years=[2013], participations=rows.format(year=2013, last="27.01")
    )
    now = ask("figures_duration", years=[2014], participations=rows.format(year=2014, last="26.02"))
    assert [row[1] for row in before] == [26.0, 26.0]
    assert [row[1] for row in now] == [26.0, 36.0]
