"""Why places were not used, for all the chosen schemes together."""

GROUPS = """
    group;scheme;places;valid_from;valid_to
    Ungdom;AIG;2;01.01.2014;10.01.2014
    Praksis;PFF;1;01.01.2014;10.01.2014
"""
STAYS = """
    participant_id;scheme;group;referred_on;started_on;ended_on;place_share
    a;AIG;Ungdom;;01.01.2014;10.01.2014;0,5     # half a place is vacant for it: part time
    b;PFF;Praksis;06.01.2014;;;                 # waits from the 6th for the place in PFF
"""


def test_the_reasons_of_all_schemes_add_up_to_their_ordinary_place_days(ask):
    answer = ask("capacity_reasons_in_all", years=[2014], groups=GROUPS, participations=STAYS)
    place_days = {row[0]: row[1] for row in answer}
    assert place_days == {
        "attended": 0.0,
        "absence": 0.0,
        "not_reported": 5.0,
        "part_time": 5.0,
        "waiting": 5.0,
        "no_one_referred": 15.0,
        "closed": 0.0,
        "over_capacity": 0.0,
    }
    assert {row[2] for row in answer} == {30.0}
    assert sum(row[3] for row in answer if not row[4]) == 1.0


def test_it_is_the_sum_of_the_schemes(warehouse):
    house = warehouse(groups=GROUPS, participations=STAYS)
    by_scheme = house.fetch("capacity_reasons", years=[2014])
    summed = by_scheme.groupby("reason")["place_days"].sum().to_dict()
    assert {row[0]: row[1] for row in house.rows("capacity_reasons_in_all", years=[2014])} == summed
