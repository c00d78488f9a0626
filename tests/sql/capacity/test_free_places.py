"""Where there is a free place, and who waits for one."""

from datetime import date

from tests.rules.capacity.test_rule_free_groups import GROUPS, STAYS


def test_each_group_open_on_the_last_day_says_what_is_free(ask):
    day = date(2014, 12, 31)
    assert ask("free_places", years=[2014], groups=GROUPS, participations=STAYS) == [
        ("AIG", "Full", 1.0, 1.5, 0.0, 0, 2, day),
        ("AIG", "Ungdom", 3.0, 1.5, 1.5, 1, 2, day),
        ("JV", "Kurs", 5.0, 0.0, 5.0, 1, 1, day),
    ]


def test_in_the_newest_year_the_day_is_the_extract_date(ask):
    answer = ask(
        "free_places",
        years=[2014],
        schemes=["AIG"],
        extract_date=date(2014, 12, 30),
        groups=GROUPS,
        participations=STAYS,
    )
    assert [(row[1], row[4], row[7]) for row in answer] == [
        ("Full", 0.0, date(2014, 12, 30)),
        ("Stengt", 9.0, date(2014, 12, 30)),
        ("Ungdom", 1.5, date(2014, 12, 30)),
    ]
