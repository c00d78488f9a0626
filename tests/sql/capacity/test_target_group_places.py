"""Places follow the target group of their group, day by day; who is in them counts in full."""

from datetime import date

ROWS = {
    "extract_date": date(2014, 1, 10),
    "groups": """
        group;scheme;places;valid_from;valid_to;target_group
        Verksted;AIG;2;01.01.2014;05.01.2014;ungdom
        Verksted;AIG;2;06.01.2014;;voksne              # another target group from the 6th
        Kantine;AIG;1;01.01.2014;;                     # has none
        Kurs;JV;4;01.01.2014;;ungdom
    """,
    "participations": """
        participant_id;scheme;group;referred_on;started_on;ended_on;gender
        a;AIG;Verksted;;01.01.2014;;kvinne             # came when it was for the young: 5 + 5 days
        b;AIG;Verksted;;06.01.2014;;mann               # 5 days
        c;AIG;Kantine;;01.01.2014;;mann                # 10 days
        d;JV;Kurs;;03.01.2014;04.01.2014;kvinne        # 2 days
        e;AIG;;;01.01.2014;;mann                       # in no group
        f;AIG;Verksted;02.01.2014;;;mann               # waits, and named the group
        g;AIG;;02.01.2014;;;kvinne                     # waits for the scheme
    """,
}
MEASURES = (
    "participants", "place_days_available", "place_days_occupied", "persons_per_place",
    "free_places", "stays_without_place", "groups", "waiting",
)  # fmt: skip


def _figures(warehouse, **chosen) -> list:
    house = warehouse(**ROWS)
    values = {figure.measure: figure.value for figure in house.figures(years=[2014], **chosen)}
    return [values[name] for name in MEASURES]


def test_a_place_counts_under_the_target_group_of_the_day_a_person_under_that_of_the_start(
    warehouse,
):
    # young: 2 places for 5 days and 4 for 10; a for 5 days and d for 2; 2 persons on 5 places
    young = [2, 50, 7, 2 / 5, 4, 0, 2, 1]
    grown = [1, 10, 10, 2 / 2, 0, 0, 1, 0]  # a is in these places too, but came as one of the young
    without = [2, 10, 10, 1, 0, 1, 1, 1]  # c; e, who has no place; g, who waits
    assert _figures(warehouse, target_groups=["ungdom"]) == young
    assert _figures(warehouse, target_groups=["voksne"]) == grown
    assert _figures(warehouse, target_groups=["NONE"]) == without
    parts = [sum(parts) for parts in zip(young, grown, without, strict=True)]
    in_all = _figures(warehouse)
    for name, part, whole in zip(MEASURES, parts, in_all, strict=True):
        # persons per place is a ratio, and the workshop is a group of both
        assert name in ("persons_per_place", "groups") or part == whole, name


def test_with_another_filter_the_rest_of_the_places_is_others(warehouse):
    women = _figures(warehouse, target_groups=["ungdom"], genders=["woman"])
    assert women[:4] == [2, 50, 7, None]  # others may use the same places
    men = _figures(warehouse, target_groups=["voksne"], genders=["man"])
    assert men[:3] == [1, 10, 5]


def test_reasons_free_places_and_closures_are_of_the_groups_chosen(warehouse):
    house = warehouse(**ROWS)
    chosen = {"years": [2014], "target_groups": ["ungdom"], "schemes": ["AIG"]}
    reasons = {row[0]: row[1] for row in house.rows("capacity_reasons_in_all", **chosen)}
    # 2 places for 5 days, one taken by a; f and g wait from the 2nd for the vacant one
    assert (reasons["not_reported"], reasons["waiting"], reasons["no_one_referred"]) == (5, 4, 1)
    assert house.rows("free_places", **chosen) == []
    [free] = house.rows("free_places", **chosen | {"target_groups": ["voksne"]})
    assert free[:5] == ("AIG", "Verksted", 2.0, 2.0, 0.0)
    # those who wait for a scheme may have any of its places
    assert house.rows("places_short", **chosen) == house.rows("places_short", **chosen | {
        "target_groups": []
    })  # fmt: skip


def test_vacant_places_are_shared_between_target_groups_when_fewer_wait(warehouse):
    house = warehouse(
        extract_date=date(2014, 1, 1),
        groups="""
            group;scheme;places;valid_from;target_group
            A;AIG;3;01.01.2014;ungdom
            B;AIG;1;01.01.2014;voksne
        """,
        participations="participant_id;scheme;referred_on\na;AIG;01.01.2014\nb;AIG;01.01.2014\n",
    )
    # two wait for four vacant places: three quarters of them are the young's
    for group, waiting, nobody in (("ungdom", 1.5, 1.5), ("voksne", 0.5, 0.5)):
        rows = house.rows("capacity_reasons_in_all", target_groups=[group])
        reasons = {row[0]: row[1] for row in rows}
        assert (reasons["waiting"], reasons["no_one_referred"]) == (waiting, nobody)


def test_the_parts_by_target_group_and_by_gender_add_up_to_the_places(warehouse):
    house = warehouse(**ROWS)
    assert house.rows("utilization_by_target_group", years=[2014]) == [
        # groups, place-days open and used, share, persons, free on the last day
        ("ungdom", 2, 50.0, 7.0, 7 / 50, 2, 4.0),
        ("voksne", 1, 10.0, 10.0, 1.0, 2, 0.0),
        ("NONE", 1, 10.0, 10.0, 1.0, 1, 0.0),
    ]
    # a for 10 days and d for 2; b for 5 and c for 10; e has no place
    assert house.rows("occupied_by_gender", years=[2014]) == [
        ("woman", 2, 12.0, 27.0, 12 / 27),
        ("man", 2, 15.0, 27.0, 15 / 27),
    ]
    assert [row[:2] for row in house.rows("participants_by_gender", years=[2014])] == [
        ("woman", 2),
        ("man", 3),
    ]
    groups = house.rows("participants_by_target_group", years=[2014])
    assert [row[:3] for row in groups] == [("ungdom", 2, 5), ("voksne", 1, 5), ("NONE", 2, 5)]
