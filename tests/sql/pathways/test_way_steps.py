"""The steps of the ways: what the bands are drawn from."""

STAYS = """
    participant_id;scheme;started_on;ended_on;destination
    a;JV;01.01.2014;31.01.2014;          # four schemes: the first is left out
    a;START;01.02.2014;28.02.2014;
    a;AIG;01.03.2014;31.03.2014;
    a;TPL;01.04.2014;30.04.2014;arbeid
    b;AIG;01.01.2014;31.01.2014;
    b;TPL;01.02.2014;28.02.2014;skole
    c;TPL;01.01.2014;31.01.2014;arbeid   # one scheme: the last step alone
"""


def test_every_exit_has_its_last_step_and_the_steps_before_it_that_there_are(ask):
    assert ask("way_steps", years=[2014], participations=STAYS) == [
        (1, "START", "AIG", 1, 1, 1, 1.0, True),
        (2, "AIG", "TPL", 2, 2, 2, 1.0, True),
        (3, "TPL", "work", 2, 3, 2, 2 / 3, True),
        (3, "TPL", "education", 1, 3, 1, 1 / 3, True),
    ]


def test_the_last_step_is_from_the_scheme_left_as_in_the_results_by_scheme(warehouse):
    house = warehouse(participations=STAYS)
    steps = house.fetch("way_steps", years=[2014])
    left = steps[steps["step"] == 3].groupby("source")["exits_count"].sum().to_dict()
    by_scheme = house.fetch("outcomes_by_scheme", years=[2014])
    exits = by_scheme[by_scheme["exits_count"] > 0]
    assert left == dict(zip(exits["scheme"], exits["exits_count"], strict=True))


def test_a_small_base_is_fewer_than_20_from_a_scheme(ask):
    for number, is_small in ((19, True), (20, False)):
        stays = [f"{person};AIG;01.01.2014;31.01.2014;arbeid" for person in range(number)]
        rows = ["participant_id;scheme;started_on;ended_on;destination", *stays]
        [answer] = ask("way_steps", years=[2014], participations="\n".join(rows))
        assert answer[3:] == (number, number, number, 1.0, is_small)
