"""Stays: every participation, clean at the edge."""

from datetime import date

from tests.rules.rule_rows import rule_rows


def test_age_is_the_year_of_start_less_the_birth_year(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;referred_on;started_on;birth_year
            a;AIG;01.12.2013;31.12.2014;1985   # 29 in the year of start
            b;AIG;01.12.2013;01.01.2015;1985   # 30 in the year of start, 28 when referred
            c;AIG;31.12.2014;;1985             # not started: 29 in the year of referral
            d;AIG;01.12.2013;01.01.2014;       # birth year unknown
        """
    )
    rows = rule_rows(house, "select participant_id, age from stays order by 1")
    assert rows == [("a", "under30"), ("b", "over30"), ("c", "under30"), ("d", "NONE")]


def test_an_unknown_value_becomes_none_at_the_edge(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;group;started_on;nav_office;benefit
            a;AIG;Ungdom;01.01.2014;NAV Øst;ingen   # has no benefit: that is known
            b;AIG;;01.01.2014;;                     # nothing is known
        """
    )
    edge = "select group_name, nav_office, benefit from stays order by participant_id"
    assert rule_rows(house, edge) == [("Ungdom", "NAV Øst", "none"), ("NONE", "NONE", "NONE")]


def test_a_stay_without_an_end_lasts_to_the_extract_date(warehouse):
    house = warehouse(
        extract_date=date(2014, 10, 31),
        participations="""
            participant_id;scheme;started_on;ended_on
            a;AIG;01.01.2014;               # still in
            b;AIG;01.01.2014;01.02.2014     # ended
            c;AIG;01.01.2014;31.12.2014     # an end that is agreed for later
        """,
    )
    rows = rule_rows(house, "select last_day from stays order by participant_id")
    assert rows == [(date(2014, 10, 31),), (date(2014, 2, 1),), (date(2014, 12, 31),)]
