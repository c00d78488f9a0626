"""The schemes each person who left went through on the way out."""

from tests.rules.rule_rows import rule_rows

WAYS = """
    select participant_id, array_to_string(passed, ' ')
    from exit_pathways inner join stays using (stay_no)
    order by participant_id, ended_on
"""


def test_a_way_is_the_schemes_since_the_exit_before_in_the_order_they_ended(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;ended_on
            a;START;01.01.2014;31.01.2014
            a;AIG;01.04.2014;31.05.2014      # 60 days later: the same way
            a;TPL;01.05.2014;31.08.2014      # began before the group ended
            b;START;01.01.2014;31.01.2014
            b;AIG;02.04.2014;31.05.2014      # 61 days later: had left, so a way of its own
            c;AIG;01.01.2014;31.12.2014
            c;JV;01.03.2014;31.03.2014       # over while the group ran: before it in the way
            d;AIG;01.01.2014;31.01.2014
            d;AIG;01.02.2014;31.03.2014      # twice running is one
            d;TPL;01.04.2014;31.05.2014
            d;AIG;01.06.2014;30.06.2014      # and back again
            e;START;01.01.2014;31.01.2014
            e;PFF;01.02.2014;                # still in: has not left
        """
    )
    assert rule_rows(house, WAYS) == [
        ("a", "START AIG TPL"),
        ("b", "START"),
        ("b", "AIG"),
        ("c", "JV AIG"),
        ("d", "AIG TPL AIG"),
    ]


def test_the_last_scheme_is_the_one_the_person_left_from(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;ended_on
            a;START;01.02.2014;31.03.2014    # of two that end on a day the exit started last
            a;AIG;31.01.2014;31.03.2014
            b;AIG;01.02.2014;31.03.2014      # both days the same: the last scheme code
            b;START;01.02.2014;31.03.2014
        """
    )
    assert rule_rows(house, WAYS) == [("a", "AIG START"), ("b", "AIG START")]
    is_last = (
        "select bool_and(passed[-1] = scheme) from exit_pathways inner join stays using (stay_no)"
    )
    assert rule_rows(house, is_last) == [(True,)]
