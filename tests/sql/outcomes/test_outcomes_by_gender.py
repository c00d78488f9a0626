"""Outcomes by gender and by target group: each exit in one part, the unknown last."""

STAYS = """
    participant_id;scheme;group;started_on;ended_on;destination;gender
    a;AIG;Verksted;31.12.2013;31.01.2014;arbeid;mann        # when it was for the young
    b;AIG;Verksted;01.01.2014;31.01.2014;lønnstilskudd;K
    c;AIG;Verksted;01.01.2014;31.01.2014;fravær;kvinne
    d;AIG;;01.01.2014;31.01.2014;arbeid;ukjent              # in no group
    e;AIG;Kantine;01.01.2014;31.01.2015;arbeid;mann         # ended the year after
"""
GROUPS = """
    group;scheme;places;valid_from;target_group
    Verksted;AIG;2;01.01.2013;ungdom
    Verksted;AIG;2;01.01.2014;voksne
    Kantine;AIG;2;01.01.2013;eldre
"""
CHOSEN = {"years": [2014], "participations": STAYS, "groups": GROUPS}


def _counts(rows: list[tuple]) -> list[tuple]:
    """Part, ended stays, exits, to work and its share."""
    return [(row[0], row[1], row[4], row[10], row[11]) for row in rows]


def test_women_stand_first_and_the_unknown_last(ask):
    assert _counts(ask("outcomes_by_gender", **CHOSEN)) == [
        ("woman", 2, 2, 1, 1 / 2),
        ("man", 1, 1, 1, 1.0),
        ("NONE", 1, 1, 1, 1.0),
    ]


def test_an_outcome_counts_under_the_target_group_of_the_start(ask):
    parts = [("ungdom", 1, 1, 1, 1.0), ("voksne", 2, 2, 1, 1 / 2), ("NONE", 1, 1, 1, 1.0)]
    assert _counts(ask("outcomes_by_target_group", **CHOSEN)) == parts
    chosen = CHOSEN | {"target_groups": ["voksne"]}
    assert _counts(ask("outcomes_by_target_group", **chosen)) == parts[1:2]
