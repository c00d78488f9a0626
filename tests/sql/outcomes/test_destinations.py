"""Destinations: where did those go whose stay ended?"""


def test_every_ended_stay_has_one_destination_and_unknown_is_a_row_of_its_own(ask):
    answer = ask(
        "destinations",
        years=[2014],
        participations="""
            participant_id;scheme;started_on;ended_on;destination
            a;START;01.01.2014;31.01.2014;annet tiltak    # goes on in AIG: ended, no exit
            a;AIG;01.02.2014;31.03.2014;arbeid
            b;AIG;01.01.2014;31.12.2014;lønnstilskudd
            c;AIG;01.01.2014;31.12.2014;                  # nothing said
            d;AIG;01.01.2014;31.12.2014;ukjent            # said to be unknown
            e;AIG;01.01.2014;30.06.2014;flyttet
            f;AIG;01.01.2014;30.06.2014;død
            g;AIG;01.01.2014;01.01.2015;arbeid            # ended the year after
            h;AIG;01.01.2014;;arbeid                      # still in
        """,
    )
    assert answer == [
        ("ordinary_work", 1, False, 1, 7, 1 / 7, 1, True),
        ("subsidised_work", 2, False, 1, 7, 1 / 7, 1, True),
        ("other_scheme", 5, False, 1, 7, 1 / 7, 0, True),
        ("moved", 11, True, 1, 7, 1 / 7, 1, True),
        ("deceased", 12, True, 1, 7, 1 / 7, 1, True),
        ("unknown", 13, False, 2, 7, 2 / 7, 2, True),
    ]


def test_filters_choose_among_the_stays_that_ended(ask):
    answer = ask(
        "destinations",
        years=[2014],
        schemes=["AIG"],
        offices=["Madla"],
        ages=["under30"],
        benefits=["kvp"],
        participations="""
            participant_id;scheme;started_on;ended_on;destination;nav_office;birth_year;benefit
            a;AIG;01.01.2014;31.01.2014;arbeid;Madla;1985;KVP          # 29 in the year of start
            b;AIG;01.01.2014;31.01.2014;skole;Madla;1984;KVP           # 30
            c;AIG;01.01.2014;31.01.2014;skole;Hundvåg;1990;KVP         # another office
            d;AIG;01.01.2014;31.01.2014;skole;;1990;KVP                # no office
            e;JV;01.01.2014;31.01.2014;skole;Madla;1990;KVP            # another scheme
            f;AIG;01.01.2014;31.01.2014;skole;Madla;1990;sosialhjelp   # another benefit
        """,
    )
    assert answer == [("ordinary_work", 1, False, 1, 1, 1.0, 1, True)]


def test_nobody_ended(ask):
    answer = ask(
        "destinations",
        years=[2014],
        participations="participant_id;scheme;started_on;ended_on\na;AIG;01.01.2014;",
    )
    assert answer == []


def test_from_twenty_ended_stays_on_there_are_percents(ask):
    rows = ["participant_id;scheme;started_on;ended_on;destination"]
    rows += [f"p{number};AIG;01.01.2014;31.01.2014;arbeid" for number in range(20)]
    [row] = ask("destinations", years=[2014], participations="\n".join(rows))
    assert row[3:] == (20, 20, 1.0, 20, False)
    [row] = ask("destinations", years=[2014], participations="\n".join(rows[:-1]))
    assert row[-1]
