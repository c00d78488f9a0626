"""Unit sums: which kroner are divided by how many."""

from decimal import Decimal

from tests.rules.rule_rows import rule_rows

PEOPLE = "participant_id;scheme;started_on;ended_on\n" + "\n".join(
    f"p{number};{'PFF' if number < 20 else 'AIG'};01.01.2014;31.12.2014" for number in range(39)
)
ACCOUNTS = """
    year;period;art;responsibility;amount_nok;scheme
    2014;12;10100;1;1000;
    2014;12;10100;1;390,10;PFF         # carries its scheme
    2014;12;11000;1;19;AIG
    2014;12;14290;1;7;PFF              # VAT
"""
PER_PERSON = """
    select scheme, net_actual_nok, base_count, unit_cost_nok
    from unit_sums(chosen($years), false) where base = 'participants' order by scheme nulls first
"""


def test_the_department_bears_all_and_a_scheme_only_its_own_lines(warehouse):
    house = warehouse(participations=PEOPLE, accounts=ACCOUNTS)
    assert rule_rows(house, PER_PERSON, years=[2014]) == [
        (None, Decimal("1409.10"), 39, Decimal("36.13")),
        ("AIG", 19, 19, None),  # under 20: unknown
        ("PFF", Decimal("390.10"), 20, Decimal("19.51")),  # 19,505
    ]


def test_a_year_without_accounts_makes_the_kroner_unknown(warehouse):
    house = warehouse(participations=PEOPLE, accounts=ACCOUNTS)
    rows = rule_rows(house, PER_PERSON, years=[2014, 2015])
    assert {row[1::2] for row in rows} == {(None, None)}
    assert rule_rows(house, PER_PERSON, years=[2013]) == [(None, None, None, None)]


def test_without_people_the_base_is_unknown(warehouse):
    house = warehouse(accounts=ACCOUNTS)
    assert rule_rows(house, PER_PERSON, years=[2014])[0] == (None, Decimal("1409.10"), None, None)


def test_a_scheme_with_accounts_and_nobody_in_it_has_a_base_of_0(warehouse):
    house = warehouse(participations=PEOPLE, accounts=ACCOUNTS.replace(";AIG", ";JV"))
    assert rule_rows(house, PER_PERSON, years=[2014])[1] == ("JV", 19, 0, None)
