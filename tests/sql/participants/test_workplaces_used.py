"""Workplaces used: the hosts that took participants in the period."""

from datetime import date

STAYS = """
    participant_id;scheme;started_on;ended_on;workplace_sector;workplace;destination
    a;TPL;01.01.2014;31.03.2014;privat;Åsen Bakeri;arbeid             # an exit to work
    b;TPL;01.04.2014;30.04.2014;privat;Åsen Bakeri;annet tiltak       # no exit: on to Kafeen
    b;TPL;01.05.2014;;kommunal;Kafeen;                                # still there
    b;PFF;01.02.2012;29.02.2012;privat;Kafeen;utdanning               # the first there, ever
    c;TPL;31.12.2013;01.01.2014;;Lageret;utdanning                    # an exit, not to work
    d;TPL;01.01.2013;31.12.2013;privat;Butikken;arbeid                # the year before
    e;TPL;01.06.2014;30.06.2014;privat;;arbeid                        # host unknown
    f;TPL;01.07.2014;31.07.2014;privat;Kafeen;flyttet                 # the host given as both
"""


def test_each_host_has_its_people_days_and_exits(ask):
    answer = ask("workplaces_used", years=[2014], participations=STAYS)
    new_year = date(2014, 1, 1)
    assert answer == [
        ("Kafeen", None, 2, 2, date(2012, 2, 1), date(2014, 12, 31), False, 1, 0),
        ("Lageret", None, 1, 1, date(2013, 12, 31), new_year, False, 1, 0),
        ("Åsen Bakeri", "private", 2, 2, new_year, date(2014, 4, 30), True, 1, 1),
    ]


def test_a_person_there_twice_is_one_person_in_two_stays(ask):
    answer = ask(
        "workplaces_used",
        years=[2014],
        participations="""
            participant_id;scheme;started_on;ended_on;workplace_sector;workplace;destination
            a;TPL;01.01.2014;31.01.2014;kommunal;Kafeen;ukjent
            a;PFF;01.06.2014;30.06.2014;kommunal;Kafeen;arbeid
        """,
        schemes=["TPL", "PFF"],
    )
    assert [row[1:4] + row[7:] for row in answer] == [("municipal", 1, 2, 2, 1)]


def test_the_first_use_counts_everybodys_the_rest_only_those_chosen(ask):
    answer = ask("workplaces_used", years=[2012, 2014], schemes=["PFF"], participations=STAYS)
    first, last = date(2012, 2, 1), date(2012, 2, 29)
    assert answer == [("Kafeen", "private", 1, 1, first, last, True, 1, 0)]


def test_work_is_unknown_where_the_export_has_no_destinations(ask):
    rows = "participant_id;scheme;started_on;ended_on;workplace\na;TPL;01.01.2014;31.01.2014;Kafeen"
    answer = ask("workplaces_used", years=[2014], participations=rows)
    assert answer[0][7:] == (1, None)


def test_of_a_part_of_the_year_a_host_is_new_in_the_part_it_was_first_used_in(ask):
    chosen = {"years": [2014], "schemes": ["TPL"], "participations": STAYS}
    new = {
        months[0]: [row[0] for row in ask("workplaces_used", months=months, **chosen) if row[6]]
        for months in ([1, 2, 3], [4, 5, 6])
    }
    assert new == {1: ["Åsen Bakeri"], 4: []}
