"""Next stays: where each ended stay led."""

from tests.rules.rule_rows import rule_rows

NEXT = """
    select participant_id, scheme, kind, target
    from next_stays(chosen([2014], ['AIG', 'TPL', 'START']))
    order by participant_id, started_on, scheme
"""


def test_a_next_stay_starts_on_the_day_of_the_end_or_within_60_days(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;ended_on;destination
            a;AIG;01.01.2014;31.01.2014;
            a;JV;31.01.2014;;                    # the same day, in a scheme that is not chosen
            b;AIG;01.01.2014;31.01.2014;
            b;TPL;01.04.2014;;                   # 60 days later
            c;AIG;01.01.2014;31.01.2014;arbeid
            c;TPL;02.04.2014;;                   # 61 days later: had left
            d;AIG;01.01.2014;31.01.2014;skole
            e;AIG;01.01.2014;31.01.2014;
            e;AIG;03.02.2014;;                   # once more in the same scheme
            f;AIG;01.01.2013;31.12.2013;         # ended the year before
        """
    )
    assert rule_rows(house, NEXT) == [
        ("a", "AIG", "scheme", "JV"),
        ("b", "AIG", "scheme", "TPL"),
        ("c", "AIG", "left", "ordinary_work"),
        ("d", "AIG", "left", "education"),
        ("e", "AIG", "scheme", "AIG"),
    ]


def test_a_stay_that_began_before_and_runs_past_the_day_goes_on(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;ended_on;destination
            a;AIG;01.01.2014;31.01.2014;
            a;JV;30.01.2014;01.02.2014;          # began the day before, ends the day after
            b;AIG;01.01.2014;31.01.2014;flyttet
            b;JV;01.01.2014;30.01.2014;          # ended the day before
            c;AIG;01.01.2014;31.12.2018;         # chosen years: not ended in them
            c;TPL;01.02.2014;28.02.2014;
            d;AIG;01.01.2014;31.12.2014;
            d;PFF;01.01.2010;;                   # still running
        """
    )
    assert rule_rows(house, NEXT) == [
        ("a", "AIG", "continues", "JV"),
        ("b", "AIG", "left", "moved"),
        ("c", "TPL", "continues", "AIG"),
        ("d", "AIG", "continues", "PFF"),
    ]


def test_of_several_a_start_comes_first_then_the_nearest_then_the_last_scheme_code(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;ended_on
            a;AIG;01.01.2014;31.01.2014
            a;PFF;01.01.2010;                    # runs on
            a;JV;01.04.2014;                     # but this starts
            b;AIG;01.01.2014;31.01.2014
            b;JV;02.02.2014;                     # the first to start
            b;TPL;03.02.2014;02.02.2015
            c;AIG;01.01.2014;31.01.2014
            c;JV;02.02.2014;
            c;PFF;02.02.2014;                    # together: the last scheme code
            d;AIG;01.01.2014;31.01.2014
            d;TPL;01.01.2010;31.12.2016
            d;JV;02.01.2010;                     # of those that run on, the last to have started
        """
    )
    assert rule_rows(house, NEXT) == [
        ("a", "AIG", "scheme", "JV"),
        ("b", "AIG", "scheme", "JV"),
        ("c", "AIG", "scheme", "PFF"),
        ("d", "AIG", "continues", "JV"),
    ]


def test_stays_that_end_together_lead_to_one_stay_or_have_all_left(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;ended_on;destination
            a;AIG;01.01.2014;31.01.2014;arbeid
            a;TPL;31.01.2014;31.01.2014;skole    # starts that day, but is over with it: both left
            b;AIG;01.01.2014;31.01.2014;
            b;TPL;01.01.2014;31.01.2014;
            b;JV;01.03.2014;;
        """
    )
    assert rule_rows(house, NEXT) == [
        ("a", "AIG", "left", "ordinary_work"),
        ("a", "TPL", "left", "education"),
        ("b", "AIG", "scheme", "JV"),
        ("b", "TPL", "scheme", "JV"),
    ]


def test_a_stay_that_never_started_and_another_person_s_stay_are_no_next_stay(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;referred_on;started_on;ended_on
            a;AIG;;01.01.2014;31.01.2014
            a;JV;01.02.2014;;                    # referred, not started
            b;JV;;01.02.2014;                    # somebody else
        """
    )
    assert rule_rows(house, NEXT) == [("a", "AIG", "left", "unknown")]


def test_a_leap_day_counts_among_the_60_days(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;ended_on
            a;AIG;01.01.2012;01.01.2012
            a;JV;01.03.2012;               # day 60 because of 29 February
            b;AIG;01.01.2012;01.01.2012
            b;JV;02.03.2012;               # day 61
        """
    )
    rows = rule_rows(house, NEXT.replace("2014", "2012"))
    assert [row[2:] for row in rows] == [("scheme", "JV"), ("left", "unknown")]
