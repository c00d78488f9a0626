"""How many had VTAO, of the persons and of the places."""

from datetime import date

GROUPS = "group;scheme;places;valid_from\nPraksis;PFF;4;01.01.2014"
STAYS = """
    participant_id;scheme;group;started_on;ended_on;vtao_granted_on
    a;PFF;Praksis;01.01.2010;;31.12.2014              # granted on the last day
    b;PFF;Praksis;01.01.2010;;01.01.2015              # granted the day after
    c;PFF;Praksis;01.01.2010;01.01.2014;01.06.2010    # granted long ago, in on the first day
    d;PFF;Praksis;01.01.2010;31.12.2013;01.06.2010    # out the day before
    e;PFF;Praksis;01.01.2010;;                        # no VTAO
"""


def test_vtao_counts_active_persons_granted_by_the_end_of_the_period(ask):
    answer = ask("figures_vtao", years=[2014], participations=STAYS, groups=GROUPS)
    assert [row[:4] for row in answer] == [
        ("vtao", 2, None, None),
        ("vtao_granted", 1, None, None),  # a on the last day; b is granted the day after
        ("vtao_person_rate", 2 / 4, 2, 4),
        ("vtao_place_rate", 2 / 4, 2, 4),
    ]


def test_without_places_or_persons_there_is_no_rate(ask):
    inputs = {"participations": STAYS, "groups": GROUPS}
    answer = ask("figures_vtao", years=[2014], schemes=["AIG"], **inputs)
    assert [row[1] for row in answer] == [0, 0, None, None]


def test_an_export_without_vtao_gives_no_count(ask):
    rows = "participant_id;scheme;group;started_on\na;PFF;Praksis;01.01.2010"
    answer = ask("figures_vtao", years=[2014], participations=rows, groups=GROUPS)
    assert [row[1:4] for row in answer] == [
        (None, None, None),
        (None, None, None),
        (None, None, 1),  # the base is known all the same
        (None, None, 4),
    ]


def test_each_person_granted_in_the_period_counts_once_whoever_is_in(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;referred_on;started_on;ended_on;vtao_granted_on
            a;PFF;;01.01.2010;31.12.2013;01.01.2014     # granted after the stay had ended
            b;PFF;;01.01.2010;;31.12.2014
            b;PFF;;01.06.2014;;01.06.2014               # the same person, the first grant
            c;PFF;01.05.2014;01.01.2015;;01.06.2014     # had not started
            d;PFF;;01.01.2010;;31.12.2013               # granted the year before
            e;JV;;01.01.2010;;01.06.2014                # another scheme
        """
    )
    chosen = {"years": [2014], "schemes": ["PFF"]}
    figures = dict(row[:2] for row in house.rows("figures_vtao", **chosen))
    rows = house.rows("rows_events", measure="vtao_granted", **chosen)
    assert figures["vtao_granted"] == 3
    assert [(row[0], row[8]) for row in rows] == [
        ("a", date(2014, 1, 1)),
        ("b", date(2014, 6, 1)),
        ("c", date(2014, 6, 1)),
    ]
