"""Outcomes by anything: the same columns, and parts that add up to the same totals."""

import pytest

BY = ("scheme", "office", "benefit", "age", "year")
STAYS = """
    participant_id;scheme;started_on;ended_on;destination;nav_office;benefit;birth_year
    a;AIG;01.01.2014;31.01.2014;arbeid;Madla;KVP;1990
    b;JV;01.01.2014;31.01.2014;lønnstilskudd;;;             # nothing known of the person
    c;TPL;01.01.2013;31.12.2013;skole;Hundvåg;ingen;1960
    d;START;01.01.2013;31.12.2013;;Madla;AAP;1995
    d;AIG;01.02.2014;;;;;                                   # goes on: START was no exit
    e;PFF;01.01.2012;31.12.2013;VTAO;Madla;uføretrygd;1970
"""


@pytest.mark.parametrize("by", BY)
def test_parts_add_up_and_choosing_all_loses_nobody(ask, by):
    answer = ask(f"outcomes_by_{by}", years=[2013, 2014], participations=STAYS)
    counts = [sum(row[place] for row in answer) for place in (1, *range(4, 11), 14)]
    # ended, exits, work, subsidised, education, adapted, unknown, to work, work or education
    assert counts == [5, 4, 1, 1, 1, 1, 0, 2, 3]


@pytest.mark.parametrize("by", BY)
@pytest.mark.parametrize(("exits", "is_small"), [(19, True), (20, False)])
def test_under_twenty_exits_is_a_small_base(ask, by, exits, is_small):
    stays = [f"{person};AIG;01.01.2014;31.01.2014;arbeid" for person in range(exits)]
    header = "participant_id;scheme;started_on;ended_on;destination"
    answer = ask(f"outcomes_by_{by}", years=[2014], participations="\n".join([header, *stays]))
    assert [row[-1] for row in answer] == [is_small]
