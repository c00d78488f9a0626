"""Gap rows: stays, planned days and months together."""

from datetime import date

from tests.rules.rule_rows import rule_rows


def test_a_row_has_its_place_in_the_export_and_a_missing_month_has_none(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;nav_office;benefit;birth_year
            a;AIG;01.01.2014;NAV Øst;kvp;                     # no birth year
        """,
        attendance="""
            participant_id;scheme;held_on;planned_hours;attended_hours
            a;AIG;01.01.2014;6;0         # nobody came: that is reported
            a;AIG;02.01.2014;6;          # not reported
            b;AIG;03.01.2014;6;6         # in no stay: of no office, not chosen
            a;AIG;31.12.2013;6;          # the year before
        """,
        accounts="""
            year;period;art;responsibility;amount_nok
            2014;1;10100;1;5
            2014;3;10100;1;5
        """,
    )
    rows = rule_rows(
        house,
        """
        select gap, participant_id, scheme, happened_on, source_file, source_line
        from gap_rows(chosen([2014], ['AIG'], ['NAV Øst'], ['kvp'])) order by 1
        """,
    )
    assert rows == [
        ("no_attended_hours", "a", "AIG", date(2014, 1, 2), "attendance.csv", 3),
        ("no_birth_year", "a", "AIG", date(2014, 1, 1), "participations.csv", 2),
        ("no_month", None, None, date(2014, 2, 1), None, None),
    ]
