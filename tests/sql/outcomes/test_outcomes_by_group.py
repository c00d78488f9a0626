"""Outcomes by group: the groups of each scheme, and those without one."""

from datetime import date

import pytest

STAYS = """
    participant_id;scheme;group;started_on;ended_on;destination
    a;AIG;Ungdom;01.01.2014;31.01.2014;arbeid
    b;AIG;Ungdom;01.01.2014;31.01.2014;skole
    c;AIG;Åpen;01.01.2014;31.01.2014;                # unknown
    d;AIG;;01.01.2014;10.01.2014;arbeid              # in no group
    e;JV;Ungdom;01.01.2014;31.01.2014;lønnstilskudd  # a group of that name in another scheme
    f;AIG;Ungdom;01.01.2014;01.01.2015;arbeid        # ended the year after
    g;AIG;Ungdom;01.01.2014;;                        # still in
"""


def test_a_group_is_its_scheme_and_its_name_and_no_group_comes_last(ask):
    answer = ask("outcomes_by_group", years=[2014], participations=STAYS)
    assert [(*row[:4], row[5]) for row in answer] == [
        ("AIG", "Ungdom", 2, 31.0, 2),
        ("AIG", "Åpen", 1, 31.0, 1),
        ("AIG", "NONE", 1, 10.0, 1),
        ("JV", "Ungdom", 1, 31.0, 1),
    ]
    ungdom = answer[0]
    assert ungdom[6:13] == (1, 0, 1, 0, 0, 1, 1 / 2)  # work, subsidised, education, …, to work
    # Wilson by hand: (1 + 3.8415 / 2 ± 1.96 √(1·1/2 + 3.8415 / 4)) / (2 + 3.8415)
    assert ungdom[13:15] == pytest.approx((0.094531, 0.905469), abs=1e-6)
    assert ungdom[15:] == (2, 1.0, True)


def test_groups_add_up_to_their_scheme(ask):
    groups = ask("outcomes_by_group", years=[2014, 2015], participations=STAYS)
    schemes = ask("outcomes_by_scheme", years=[2014, 2015], participations=STAYS)
    for scheme in schemes:
        parts = [row[1:] for row in groups if row[0] == scheme[0]]
        for place in (1, *range(4, 11), 14):
            assert sum(part[place] for part in parts) == scheme[place]


@pytest.mark.parametrize(("exits", "is_small"), [(19, True), (20, False)])
def test_under_twenty_exits_is_a_small_base(ask, exits, is_small):
    stays = [f"{person};AIG;Ungdom;01.01.2014;31.01.2014" for person in range(exits)]
    header = "participant_id;scheme;group;started_on;ended_on"
    answer = ask("outcomes_by_group", years=[2014], participations="\n".join([header, *stays]))
    assert [row[-1] for row in answer] == [is_small]


def test_until_and_the_filters_choose_the_stays(ask):
    inputs = {"years": [2014], "participations": STAYS}
    assert ask("outcomes_by_group", **inputs, schemes=["JV"])[0][:3] == ("JV", "Ungdom", 1)
    early = ask("outcomes_by_group", **inputs, until=date(2014, 1, 10))
    assert [row[:3] for row in early] == [("AIG", "NONE", 1)]
