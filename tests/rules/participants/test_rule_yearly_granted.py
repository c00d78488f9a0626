"""Yearly granted: the grants of VTAO dated in each year."""

from tests.rules.rule_rows import rule_rows


def test_a_person_granted_in_the_year_is_counted_once(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;ended_on;vtao_granted_on
            a;PFF;01.01.2010;31.01.2010;01.01.2014   # the first day; the stay is long over
            a;PFF;01.01.2014;;01.01.2014             # the same grant on the next stay
            b;PFF;01.01.2010;;31.12.2014             # the last day
            c;PFF;01.01.2010;;01.01.2015             # the year after
            d;PFF;;;01.06.2014                       # not started yet
            e;AIG;01.01.2010;;01.06.2014             # not chosen
        """
    )
    rows = rule_rows(
        house,
        """
        from yearly_granted(chosen([2013, 2014, 2015], ['PFF']))
        order by year
        """,
    )
    assert rows == [(2014, "PFF", 3), (2015, "PFF", 1)]
