"""Figures: how long the stays lasted."""


def test_the_median_counts_both_the_first_and_the_last_day(ask):
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
    assert answer == [("duration_days", 7.0, None, None, None, None, None)]


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
    assert answer[0][1] == 31.0


def test_nothing_ended_is_unknown_and_not_0_days(ask):
    answer = ask(
        "figures_duration",
        years=[2014],
        participations="participant_id;scheme;started_on\na;AIG;01.01.2014",
    )
    assert answer[0][1] is None
