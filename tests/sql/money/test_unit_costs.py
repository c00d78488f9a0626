"""Unit costs: net actual per participant, place-day and exit to work."""

from decimal import Decimal

ROWS = "\n".join(
    f"p{number};PFF;01.01.2014;31.12.2014;{'jobb' if number < 19 else 'skole'}"
    for number in range(20)
)
INPUTS = {
    "participations": f"participant_id;scheme;started_on;ended_on;destination\n{ROWS}",
    "groups": "group;scheme;places;valid_from\nPraksis;PFF;2;01.01.2014",
    "accounts": """
        year;period;art;responsibility;amount_nok;scheme
        2014;12;10100;1;7300;
        2014;12;14290;1;100;PFF            # VAT, on the scheme
    """,
}


def test_the_department_and_each_scheme_that_has_lines_of_its_own(ask):
    answer = ask("unit_costs", years=[2014], **INPUTS)
    assert answer == [
        (None, "participants", 7400, None, None, 20, 370, False),  # 20 is enough
        (None, "place_days", 7400, None, None, 730, Decimal("10.14"), False),
        (None, "exits_to_work", 7400, None, None, 19, None, True),  # 19 is not
        ("PFF", "participants", 100, None, None, 20, 5, False),
        ("PFF", "place_days", 100, None, None, 730, Decimal("0.14"), False),
        ("PFF", "exits_to_work", 100, None, None, 19, None, True),
    ]


def test_without_counter_entries_the_vat_is_no_cost(ask):
    answer = ask("unit_costs", years=[2014], with_counter_entries=False, **INPUTS)
    assert [row[6] for row in answer[:2]] == [365, 10]
    assert {row[2] for row in answer[3:]} == {0}  # the scheme had VAT alone


def test_where_no_line_carries_a_scheme_only_the_department_has_a_cost(ask):
    inputs = INPUTS | {"accounts": "\n".join(INPUTS["accounts"].splitlines()[:3])}
    answer = ask("unit_costs", years=[2014], **inputs)
    assert {row[0] for row in answer} == {None}
    assert answer[0][2:7] == (7300, None, None, 20, 365)


def test_without_accounts_the_base_is_shown_and_no_cost(ask):
    inputs = {key: value for key, value in INPUTS.items() if key != "accounts"}
    answer = ask("unit_costs", years=[2014], **inputs)
    assert [row[2::3] for row in answer] == [(None, 20), (None, 730), (None, 19)]
    assert {row[6] for row in answer} == {None}


def test_without_people_the_kroner_are_shown_and_no_cost(ask):
    answer = ask("unit_costs", years=[2014], accounts=INPUTS["accounts"])
    assert {row[2:] for row in answer[:3]} == {(7400, None, None, None, None, None)}


def test_the_allocation_key_gives_a_scheme_its_share_and_says_so(ask):
    key = "[allocation]\nPFF = 0.4\nAIG = 0.6"
    answer = ask("unit_costs", years=[2014], settings=key, **INPUTS)
    assert answer[0] == (None, "participants", 7400, None, None, 20, 370, False)  # as without it
    costs = {row[:2]: row[2:] for row in answer}
    assert costs["PFF", "participants"] == (3020, 2920, 0.4, 20, 151, False)  # and 100 of its own
    assert costs["PFF", "exits_to_work"] == (3020, 2920, 0.4, 19, None, True)
    assert costs["AIG", "participants"] == (4380, 4380, 0.6, 0, None, True)  # nobody in it


def test_a_key_is_of_no_use_without_accounts(ask):
    inputs = {key: value for key, value in INPUTS.items() if key != "accounts"}
    answer = ask("unit_costs", years=[2014], settings="[allocation]\nPFF = 1", **inputs)
    assert {(row[0], *row[2:5]) for row in answer} == {(None, None, None, None)}
