"""Destinations of those who left, and of them alone."""


def test_a_stay_that_went_on_is_not_among_those_who_left(ask):
    answer = ask(
        "exit_destinations",
        years=[2014],
        participations="""
            participant_id;scheme;started_on;ended_on;destination
            a;START;01.01.2014;31.01.2014;annet tiltak    # goes on in AIG: ended, no exit
            a;AIG;01.02.2014;31.03.2014;arbeid
            b;AIG;01.01.2014;31.12.2014;                  # nothing said
            c;AIG;01.01.2014;31.12.2014;ukjent            # said to be unknown
            d;AIG;01.01.2014;30.06.2014;flyttet
            e;AIG;01.01.2014;01.01.2015;arbeid            # left the year after
        """,
    )
    assert answer == [
        ("ordinary_work", 1, False, 1, 4, 1 / 4, True),
        ("moved", 11, True, 1, 4, 1 / 4, True),
        ("unknown", 13, False, 2, 4, 2 / 4, True),
    ]


def test_from_twenty_who_left_on_there_are_percents(ask):
    """A stay that went on does not make nineteen twenty."""
    rows = ["participant_id;scheme;started_on;ended_on;destination"]
    rows += [f"p{number};AIG;01.01.2014;31.01.2014;arbeid" for number in range(20)]
    [row] = ask("exit_destinations", years=[2014], participations="\n".join(rows))
    assert row[3:] == (20, 20, 1.0, False)
    rows[-1] = "p0;START;01.02.2014;;"  # p0 went on, and is still in
    [row] = ask("exit_destinations", years=[2014], participations="\n".join(rows))
    assert row[3:] == (18, 18, 1.0, True)
