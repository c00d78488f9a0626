"""Stays without group: who may have taken a place that is unknown?"""

from tests.rules.rule_rows import rule_rows

STAYS = """
    select participant_id, uncounted_days::double
    from stays_without_group(chosen($years, ['AIG', 'TPL'], until := $until))
    order by 1
"""


def test_the_days_are_those_its_scheme_was_open_by_the_share(warehouse):
    house = warehouse(
        groups="""
            group;scheme;places;valid_from;valid_to
            Ungdom;AIG;9;11.01.2014;20.01.2014
            Ungdom;AIG;9;31.12.2014;31.12.2015
        """,
        participations="""
            participant_id;scheme;group;started_on;ended_on;place_share
            a;AIG;;01.01.2014;15.01.2014;0,5         # 11 to 15 January, half a place
            b;AIG;;20.01.2014;20.01.2014;1           # the last open day
            c;AIG;;21.01.2014;30.12.2014;1           # closed all the while
            d;AIG;;01.01.2014;;1                     # 10 days, and New Year's Eve
            e;AIG;Ungdom;01.01.2014;;1               # has a group
            f;TPL;;01.01.2014;;1                     # a scheme without groups
            g;AIG;;01.01.2014;10.01.2014;1           # left the day before it opened
        """,
    )
    rows = rule_rows(house, STAYS, years=[2014], until=None)
    assert rows == [("a", 2.5), ("b", 1.0), ("d", 11.0)]
    assert rule_rows(house, STAYS, years=[2013], until=None) == []
    assert rule_rows(house, STAYS, years=[2014, 2015], until=None)[-1] == ("d", 11.0 + 365)
