"""The people of each part: a person of two parts is in both, and once in all."""

from tests.rules.rule_rows import rule_rows

SQL = """
    select part, participants, participants_in_all, participants_rate, stays
    from people_counts(
        chosen([2014], ['AIG', 'JV'], genders := ['woman', 'man', 'NONE'], target_groups := null),
        $part_of
    )
    order by 1
"""


def test_a_person_is_in_each_part_and_once_in_all(warehouse):
    house = warehouse(
        groups="""
            group;scheme;places;valid_from;target_group
            Verksted;AIG;2;01.01.2013;ungdom
            Kurs;JV;2;01.01.2013;voksne
        """,
        participations="""
            participant_id;scheme;group;started_on;ended_on;gender
            a;AIG;Verksted;01.01.2014;31.01.2014;kvinne
            a;JV;Kurs;01.03.2014;;kvinne               # another target group later in the year
            a;JV;Kurs;01.02.2014;28.02.2014;kvinne     # a second stay in it
            b;AIG;Verksted;31.12.2014;;mann            # the last day of the year
            c;AIG;Verksted;01.01.2013;31.12.2013;mann  # the year before
            d;AIG;;01.01.2014;01.01.2014;              # the first day; in no group, no gender
        """,
    )
    assert rule_rows(house, SQL, part_of="target_group") == [
        ("NONE", 1, 3, 1 / 3, 1),
        ("ungdom", 2, 3, 2 / 3, 2),
        ("voksne", 1, 3, 1 / 3, 2),
    ]
    assert rule_rows(house, SQL, part_of="gender") == [
        ("NONE", 1, 3, 1 / 3, 1),
        ("man", 1, 3, 1 / 3, 1),
        ("woman", 1, 3, 1 / 3, 3),
    ]
