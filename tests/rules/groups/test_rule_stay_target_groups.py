"""The target group of a stay is the one its group has on the day it starts."""

from tests.rules.rule_rows import rule_rows

SQL = "select participant_id, target_group from stays order by stay_no"
GROUPS = """
    group;scheme;places;valid_from;valid_to;target_group
    Verksted;AIG;8;01.01.2013;31.12.2013;ungdom
    Verksted;AIG;0;01.01.2014;31.01.2014;minoritet    # closed, and already of others
    Verksted;AIG;8;01.03.2014;30.06.2014;minoritet    # nothing is in force in February
    Vaskeri;AIG;8;01.01.2013;;voksne
    Vaskeri;AIG;5;01.06.2014;31.07.2014;              # for a while without a target group
    Kantine;AIG;8;01.01.2013;;Ikke oppgitt
    Verksted;JV;8;01.01.2013;;jobbsøkere              # the same name in another scheme
"""


def test_a_stay_has_the_target_group_of_its_group_that_day(warehouse):
    house = warehouse(
        groups=GROUPS,
        participations="""
            participant_id;scheme;group;referred_on;started_on;ended_on
            a;AIG;Verksted;;31.12.2013;30.06.2014         # the last day, whatever comes later
            b;AIG;Verksted;01.12.2013;01.01.2014;         # the first day; the referral is before
            c;AIG;Verksted;;15.02.2014;                   # in no row: the one before
            d;AIG;Verksted;;01.09.2014;                   # after the last row
            e;AIG;Verksted;;01.12.2012;                   # before the first row
            f;AIG;Verksted;31.12.2013;;                   # waits since the year of the young
            g;AIG;Vaskeri;;31.05.2014;
            h;AIG;Vaskeri;;01.06.2014;                    # its group has none now
            i;AIG;Vaskeri;;01.08.2014;                    # and again has one
            j;AIG;Kantine;;01.01.2014;                    # a word for unknown
            k;AIG;;;01.01.2014;                           # in no group
            l;AIG;Nedlagt;;01.01.2014;                    # in a group that is not listed
            m;JV;Verksted;;01.01.2014;
        """,
    )
    young, others = "ungdom", "minoritet"
    groups = [young, others, others, others, young, young, "voksne", "NONE", "voksne"]
    groups += ["NONE", "NONE", "NONE", "jobbsøkere"]
    assert rule_rows(house, SQL) == list(zip("abcdefghijklm", groups, strict=True))
    assert rule_rows(house, "select count(*) from stays") == [(13,)]
