"""How many rows are not as they were at the load before."""

import queries
from tests.sql.two_loads import two_loads
from warehouse.contract import families

BEFORE = {
    "participations": """
        participant_id;scheme;referred_on;started_on;ended_on
        a;AIG;01.12.2013;;                      # waits
        b;AIG;01.12.2013;01.01.2014;            # the same in both
        c;AIG;01.12.2013;01.01.2014;            # removed
    """,
    "accounts": """
        year;period;art;responsibility;amount_nok;text
        2014;1;10100;1;5;lønn
        2014;1;10200;1;5;lønn
    """,
    "comments": "date;text\n01.01.2014;Et ord",
}
AFTER = {
    "participations": """
        participant_id;scheme;referred_on;started_on;ended_on
        b;AIG;01.12.2013;01.01.2014;
        a;AIG;01.12.2013;01.01.2014;            # has started: the same stay
        d;AIG;01.12.2013;01.01.2014;            # added
    """,
    "accounts": """
        year;period;art;responsibility;amount_nok;text
        2014;1;10100;1;6;lønn                   # another amount
        2014;1;10200;2;5;lønn                   # another responsibility: another line
    """,
    "comments": "date;text\n01.01.2014;Et annet ord",
    "refund_rates": "valid_from;monthly_nok\n01.01.2014;9000",
}


def test_each_family_has_its_rows_added_removed_and_changed(exports, tmp_path):
    house, alone = two_loads(exports, tmp_path / "out", BEFORE, AFTER)
    assert house.rows("changed_rows") == [
        ("accounts", "added", 1),
        ("accounts", "changed", 1),
        ("accounts", "removed", 1),
        ("comments", "changed", 1),
        ("participations", "added", 1),
        ("participations", "changed", 1),
        ("participations", "removed", 1),
        ("refund_rates", "added", 1),
    ]
    assert alone.rows("changed_rows") == []


def test_the_same_rows_in_other_files_and_another_order_are_no_change(exports, tmp_path):
    rows = AFTER["participations"].strip().splitlines()
    split = {
        "participations_1": "\n".join([rows[0], rows[2]]),
        "participations_2": "\n".join([rows[0], rows[3], rows[1]]),
    }
    others = {name: rows for name, rows in AFTER.items() if name != "participations"}
    house, _ = two_loads(exports, tmp_path / "out", AFTER, others | split)
    assert house.rows("changed_rows") == []


def test_every_family_of_the_contract_is_compared(exports, tmp_path):
    sql = queries.find_answer("changed_rows").sql
    assert [family for family in families() if f"'{family}'" not in sql] == []
