"""New workplaces: hosts that took their first participant in the period."""

from tests.rules.rule_rows import rule_rows

STAYS = """
    participant_id;scheme;started_on;workplace
    a;TPL;31.12.2013;Verftet       # the day before
    b;TPL;01.06.2014;Verftet
    c;TPL;01.01.2014;Kafeen        # on the first day
    d;JV;31.12.2014;Skolen         # on the last, in another scheme
    e;TPL;01.01.2015;Butikken      # the day after
    f;TPL;01.06.2014;              # no host given
"""


def test_a_host_is_new_in_the_year_of_its_first_start(warehouse):
    house = warehouse(participations=STAYS)
    rows = rule_rows(house, "from new_workplaces(chosen([2014])) order by 1")
    assert rows == [("Kafeen",), ("Skolen",)]
