"""Which persons, stays and workplaces are behind a figure."""

from datetime import date

from tests.rules.rule_rows import rule_rows

STAYS = """
    participant_id;scheme;group;started_on;ended_on;birth_year;workplace_sector;workplace;vtao_granted_on
    b;PFF;Praksis;01.01.2014;31.01.2014;1990;;;01.01.2014
    b;PFF;;01.03.2014;;1990;private;Verftet;01.01.2014        # the newest of b stands for b
    a;AIG;;01.01.2014;;;;;
    c;AIG;;01.01.2013;31.12.2013;;;;01.01.2013                # out the day before
"""
FILE = "participations.csv"


def _asked(house, measure):
    return [row[:-2] for row in house.rows("rows_people", years=[2014], measure=measure)]


def test_a_person_is_one_row_that_says_how_many_stays_stand_behind_it(warehouse):
    march = (date(2014, 3, 1), None, 1990, "private", "Verftet", date(2014, 1, 1))
    assert _asked(warehouse(participations=STAYS), "vtao_person_rate") == [
        ("a", "AIG", None, date(2014, 1, 1), *[None] * 5, 1, False, True, 1.0, FILE, 4),
        ("b", "PFF", None, *march, 2, True, True, 1.0, FILE, 3),
    ]


def test_no_measure_has_no_rows(warehouse):
    assert _asked(warehouse(participations=STAYS), None) == []


def test_a_row_names_the_load_it_came_in(warehouse):
    house = warehouse(participations=STAYS)
    rows = rule_rows(
        house, "select left(sha256, 12), loaded_at from loads where file = $file", file=FILE
    )
    assert {row[-2:] for row in house.rows("rows_people", measure="stays")} == set(rows)
