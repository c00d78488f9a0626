"""Known facts: what the exports contain, so that unknown is not taken for none."""

from tests.rules.rule_rows import rule_rows

COLUMNS = "from reported_columns(chosen($years))"


def test_an_export_without_destinations_reports_none(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;status_6m;workplace
            a;AIG;01.01.2014;arbeid;Kafeen
        """
    )
    flags = (True, *[False] * 5, True, False, False, True, False)
    assert rule_rows(house, COLUMNS, years=[2014]) == [flags]


def test_nothing_is_known_before_the_first_row(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;referred_on;started_on;destination
            a;AIG;31.12.2013;01.01.2014;arbeid
        """
    )
    assert rule_rows(house, COLUMNS, years=[2012]) == [(False,) * 11]
    assert rule_rows(house, COLUMNS, years=[2013])[0][:2] == (True, True)  # people, referrals


def test_nothing_is_known_without_the_export(warehouse):
    house = warehouse(budget="year;art;responsibility;amount_nok\n2014;10100;1;5")
    assert rule_rows(house, COLUMNS, years=[2014]) == [(False,) * 11]


def test_each_fact_is_known_by_its_own_column(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;referred_on;offered_on;started_on;birth_year;benefit
            a;AIG;01.12.2013;;;;
            b;AIG;;02.12.2013;03.12.2013;;
            c;AIG;;;01.01.2014;1990;
            d;AIG;;;01.01.2014;;none                # has none, and that is reported
        """
    )
    facts = "select has_referral, has_offer, has_birth_year, has_benefit" + f" {COLUMNS}"
    assert rule_rows(house, facts, years=[2014]) == [(True, True, True, True)]
