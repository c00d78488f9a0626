"""Changes of a family: the same key with another value has changed."""

from tests.rules.rule_rows import rule_rows
from tests.sql.two_loads import two_loads

CHANGES = "select change, lines from change_counts($family, $keys) order by 1"


def test_a_key_known_again_has_changed_and_the_rest_come_or_go(exports, tmp_path):
    house, _ = two_loads(
        exports,
        tmp_path / "out",
        before={
            "groups": """
                group;scheme;places;valid_from
                Ungdom;AIG;8;01.01.2014
                Voksen;AIG;8;01.01.2014        # the same in both
                Kafé;AIG;8;01.01.2014          # gone
            """
        },
        after={
            "groups": """
                group;scheme;places;valid_from
                Voksen;AIG;8;01.01.2014
                Ungdom;AIG;9;01.01.2014        # one place more
                Ungdom;AIG;9;01.01.2015        # another key
                Ungdom;JV;9;01.01.2014
            """
        },
    )
    keys = ["group", "scheme", "valid_from"]
    assert rule_rows(house, CHANGES, family="groups", keys=keys) == [
        ("added", 2),
        ("changed", 1),
        ("removed", 1),
    ]


def test_lines_that_share_a_key_change_one_for_one(exports, tmp_path):
    header = "year;art;responsibility;amount_nok\n"
    house, _ = two_loads(
        exports,
        tmp_path / "out",
        before={"budget": header + "2014;10100;1;1\n2014;10100;1;2\n"},
        after={"budget": header + "2014;10100;1;3\n2014;10100;1;4\n2014;10100;1;5\n"},
    )
    rows = rule_rows(house, CHANGES, family="budget", keys=["year", "art", "function"])
    assert rows == [("added", 1), ("changed", 2)]
