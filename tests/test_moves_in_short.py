"""Where the ended stays led, in few words: what the bands are drawn from."""

STAYS = """
    participant_id;scheme;started_on;ended_on;destination
    a;START;01.01.2014;31.01.2014;annet tiltak         # on to AIG
    a;AIG;01.02.2014;31.03.2014;arbeid                 # then to work
    b;START;01.01.2014;31.01.2014;lønnstilskudd        # left to work
    c;START;01.01.2014;31.01.2014;ordinært arbeid      # left to work, the same kind
    d;START;01.01.2014;31.01.2014;skole
    e;START;01.01.2014;31.01.2014;VTAO                 # adapted work counts as other
    f;START;01.01.2014;31.01.2014;
    g;START;01.01.2014;31.01.2014;arbeid               # goes on in PFF, where they were already
    g;PFF;01.01.2013;;
    h;START;01.01.2014;01.01.2015;arbeid               # ended the year after
"""


def test_the_bands_of_a_scheme_add_up_and_so_do_those_to_a_target(ask):
    assert ask("moves_in_short", years=[2014], participations=STAYS) == [
        ("AIG", "left", "work", 1, 1, 3, 1.0),
        ("START", "scheme", "AIG", 1, 7, 1, 1 / 7),
        ("START", "continues", "PFF", 1, 7, 1, 1 / 7),
        ("START", "left", "work", 2, 7, 3, 2 / 7),
        ("START", "left", "education", 1, 7, 1, 1 / 7),
        ("START", "left", "other", 1, 7, 1, 1 / 7),
        ("START", "left", "unknown", 1, 7, 1, 1 / 7),
    ]


def test_it_tells_of_the_same_stays_as_the_full_table(warehouse):
    house = warehouse(participations=STAYS)
    short, full = (house.ask(name, years=[2014]) for name in ("moves_in_short", "moves"))
    for part in ("from_scheme", "kind"):
        counted = [rows.groupby(part)["ended_count"].sum().to_dict() for rows in (short, full)]
        assert counted[0] == counted[1]
