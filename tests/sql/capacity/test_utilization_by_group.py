"""How full each group was, month by month."""

from datetime import date


def test_occupied_days_count_the_part_time_share(ask):
    answer = ask(
        "utilization_by_group",
        years=[2014],
        schemes=["AIG"],
        groups="""
            group;scheme;places;valid_from
            Ungdom;AIG;2;01.01.2014
        """,
        participations="""
            participant_id;scheme;group;started_on;ended_on;place_share
            a;AIG;Ungdom;01.01.2014;31.01.2014;1      # whole month, both ends count
            b;AIG;Ungdom;31.01.2014;31.01.2014;0,5    # one day, half a place
            c;AIG;Ungdom;01.01.2013;31.12.2013;1      # another year
        """,
    )
    assert answer[0] == (date(2014, 1, 1), "AIG", "Ungdom", 62.0, 31.5, 31.5 / 62)
    assert answer[1] == (date(2014, 2, 1), "AIG", "Ungdom", 56.0, 0.0, 0.0)
    assert len(answer) == 12


def test_a_month_without_places_has_no_row(ask):
    answer = ask(
        "utilization_by_group",
        years=[2014],
        groups="""
            group;scheme;places;valid_from;valid_to
            Ungdom;AIG;2;01.06.2014;15.06.2014
            Ungdom;AIG;0;16.06.2014;                # closed
        """,
        participations="""
            participant_id;scheme;group;started_on
            a;AIG;Ungdom;01.01.2014                 # stays on while it is closed
        """,
    )
    assert answer == [(date(2014, 6, 1), "AIG", "Ungdom", 30.0, 15.0, 0.5)]


def test_places_that_change_in_mid_month_count_day_by_day(ask):
    answer = ask(
        "utilization_by_group",
        years=[2016],
        until=date(2016, 2, 29),
        groups="""
            group;scheme;places;valid_from
            Ungdom;AIG;2;01.02.2016
            Ungdom;AIG;3;29.02.2016                 # one day with three
        """,
        participations="participant_id;scheme;group;started_on\na;AIG;Ungdom;29.02.2016",
    )
    assert answer == [(date(2016, 2, 1), "AIG", "Ungdom", 59.0, 1.0, 1 / 59)]


def test_groups_stand_in_norwegian_order(ask):
    answer = ask(
        "utilization_by_group",
        years=[2014],
        until=date(2014, 1, 31),
        groups="""
            group;scheme;places;valid_from
            Åpen;AIG;1;01.01.2014
            Ærlig;AIG;1;01.01.2014
            Zoo;AIG;1;01.01.2014
        """,
        participations="participant_id;scheme;started_on\na;AIG;01.01.2014",
    )
    assert [row[2] for row in answer] == ["Zoo", "Ærlig", "Åpen"]


def test_without_participations_the_places_are_known_and_their_use_is_not(ask):
    answer = ask(
        "utilization_by_group",
        years=[2014],
        until=date(2014, 1, 31),
        groups="group;scheme;places;valid_from\nUngdom;AIG;2;01.01.2014",
        budget="year;art;responsibility;amount_nok\n2014;10100;366000;100",
    )
    assert answer == [(date(2014, 1, 1), "AIG", "Ungdom", 62.0, None, None)]
