"""Outcomes by benefit: the base, its parts and the rates."""


def test_no_benefit_is_not_the_same_as_unknown(ask):
    answer = ask(
        "outcomes_by_benefit",
        years=[2014],
        participations="""
            participant_id;scheme;started_on;ended_on;destination;benefit
            a;AIG;01.01.2014;31.01.2014;arbeid;KVP
            b;AIG;01.01.2014;31.01.2014;arbeid;ingen     # lives on no benefit
            c;AIG;01.01.2014;31.01.2014;arbeid;          # not said
        """,
    )
    assert [(*row[:3], row[4]) for row in answer] == [
        ("kvp", 1, 31.0, 1),
        ("none", 1, 31.0, 1),
        ("NONE", 1, 31.0, 1),
    ]
