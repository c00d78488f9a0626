"""Outcomes by office: the base, its parts and the rates."""


def test_offices_stand_in_norwegian_order_and_unknown_last(ask):
    answer = ask(
        "outcomes_by_office",
        years=[2014],
        participations="""
            participant_id;scheme;started_on;ended_on;destination;nav_office
            a;AIG;01.01.2014;31.01.2014;arbeid;Østre
            b;AIG;01.01.2014;31.01.2014;arbeid;Åsen
            c;AIG;01.01.2014;31.01.2014;arbeid;Ærfugl
            d;AIG;01.01.2014;31.01.2014;arbeid;Vest
            e;AIG;01.01.2014;31.01.2014;arbeid;             # no office
        """,
    )
    assert [(*row[:3], row[4]) for row in answer] == [
        ("Vest", 1, 31.0, 1),
        ("Ærfugl", 1, 31.0, 1),
        ("Østre", 1, 31.0, 1),
        ("Åsen", 1, 31.0, 1),
        ("NONE", 1, 31.0, 1),
    ]
