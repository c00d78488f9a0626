"""Newest days: how far each file reaches."""

from datetime import date

from tests.rules.rule_rows import rule_rows


def test_the_newest_date_of_each_file_that_has_days(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;referred_on;started_on;ended_on
            a;AIG;01.01.2014;01.02.2014;
            b;AIG;02.02.2014;;                   # a later referral
        """,
        attendance="participant_id;scheme;held_on;planned_hours\na;AIG;03.02.2014;6",
        accounts="year;period;art;responsibility;amount_nok\n2014;1;10100;366000;5",
    )
    assert rule_rows(house, "from newest_day_of_file order by family") == [
        ("accounts", "accounts.csv", None),
        ("attendance", "attendance.csv", date(2014, 2, 3)),
        ("participations", "participations.csv", date(2014, 2, 2)),
    ]
