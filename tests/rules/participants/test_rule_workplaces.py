"""Workplaces: since when a host has taken participants."""

from datetime import date

from tests.rules.rule_rows import rule_rows


def test_a_host_is_as_old_as_its_first_start_in_any_scheme(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;referred_on;started_on;workplace
            a;TPL;;01.05.2014;Kafeen
            b;PFF;;01.03.2012;Kafeen         # the first there
            c;TPL;01.01.2013;;Lageret        # agreed, but nobody has started
            d;AIG;;01.01.2014;
        """
    )
    rows = rule_rows(house, "from workplaces order by workplace")
    assert rows == [("Kafeen", date(2012, 3, 1)), ("Lageret", None)]
