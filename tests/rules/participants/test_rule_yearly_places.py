"""Yearly places: a scheme's places, averaged over the days it was open."""

from tests.rules.rule_rows import rule_rows


def test_the_average_is_over_the_days_some_group_was_open(warehouse):
    house = warehouse(
        groups="""
            group;scheme;places;valid_from;valid_to
            Øst;PFF;10;01.01.2014;31.12.2014     # 365 days
            Vest;PFF;5;01.01.2014;14.03.2014     # 73 days, a fifth of the year: 1 place on average
            Nord;PFF;4;22.12.2015;               # the last 10 days of 2015 only
            Kafé;AIG;8;01.01.2014;               # not chosen
        """
    )
    rows = rule_rows(
        house, "from yearly_places(chosen([2013, 2014, 2015], ['PFF'])) order by scheme, year"
    )
    assert rows == [("PFF", 2014, 365, 11.0), ("PFF", 2015, 10, 4.0)]
