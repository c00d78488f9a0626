"""Stay gaps: what the chosen stays leave unknown."""

from datetime import date

from tests.rules.rule_rows import rule_rows

GAPS = """
    select gap, participant_id, happened_on
    from stay_gaps(chosen([2014], ['AIG', 'TPL'], $offices, ['NONE', 'kvp'], ['NONE', 'over30']))
    order by 1, 2
"""
NEW_YEAR = date(2014, 1, 1)


def stay_gaps(house, offices=("NONE", "NAV Øst")) -> list[tuple]:
    return rule_rows(house, GAPS, offices=[*offices])


def test_an_exit_lacks_its_destination_and_each_status_that_is_due(warehouse):
    house = warehouse(
        extract_date=date(2015, 6, 30),
        participations="""
            participant_id;scheme;started_on;ended_on;destination;status_6m;status_12m;nav_office;benefit;birth_year
            a;AIG;01.01.2014;30.06.2014;;;;NAV Øst;kvp;1960             # due 12 months after
            b;AIG;01.01.2014;01.07.2014;ukjent;jobb;;NAV Øst;kvp;1960   # not due: a day too young
            c;AIG;01.01.2014;30.06.2014;jobb;ukjent;jobb;NAV Øst;kvp;1960
            d;AIG;01.01.2014;30.06.2014;;;;NAV Øst;kvp;1960             # goes on: no exit
            d;AIG;01.07.2014;;;;;NAV Øst;kvp;1960
            e;AIG;01.01.2013;31.12.2013;;;;NAV Øst;kvp;1960             # the year before
        """,
    )
    assert stay_gaps(house) == [
        ("no_destination", "a", date(2014, 6, 30)),
        ("no_destination", "b", date(2014, 7, 1)),
        ("no_status_12m", "a", date(2014, 6, 30)),
        ("no_status_6m", "a", date(2014, 6, 30)),
        ("no_status_6m", "c", date(2014, 6, 30)),
    ]


def test_an_active_stay_lacks_what_is_unknown_of_the_person(warehouse):
    house = warehouse(
        groups="group;scheme;places;valid_from\nUngdom;AIG;1;01.01.2014",
        participations="""
            participant_id;scheme;group;started_on;nav_office;benefit;birth_year;workplace_sector
            a;AIG;;01.01.2014;;;;                       # lacks everything but a sector
            b;AIG;Ungdom;01.01.2014;NAV Øst;kvp;1960;
            c;TPL;;01.01.2014;NAV Øst;kvp;1960;         # placed, no groups in this scheme
            d;TPL;;01.01.2014;NAV Øst;kvp;1960;privat
        """,
    )
    assert stay_gaps(house) == [
        ("no_benefit", "a", NEW_YEAR),
        ("no_birth_year", "a", NEW_YEAR),
        ("no_group", "a", NEW_YEAR),
        ("no_office", "a", NEW_YEAR),
        ("no_sector", "c", NEW_YEAR),
    ]
    assert stay_gaps(house, offices=["NAV Øst"]) == [("no_sector", "c", NEW_YEAR)]


def test_a_wait_is_long_after_365_days(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;referred_on;started_on;ended_on;nav_office;benefit;birth_year
            a;AIG;30.12.2013;;;NAV Øst;kvp;1960            # 366 days on 31 December 2014
            b;AIG;31.12.2013;;;NAV Øst;kvp;1960            # 365 days
            c;AIG;30.12.2013;31.12.2014;;NAV Øst;kvp;1960  # has started
            d;AIG;30.12.2013;;30.12.2014;NAV Øst;kvp;1960  # withdrawn
        """,
    )
    assert stay_gaps(house) == [("long_wait", "a", date(2013, 12, 30))]
