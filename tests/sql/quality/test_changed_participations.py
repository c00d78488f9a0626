"""Which stays are not as they were at the load before."""

from datetime import date

from tests.sql.two_loads import two_loads

NEW_YEAR = date(2014, 1, 1)


def test_a_changed_stay_has_a_row_for_each_value_that_differs(exports, tmp_path):
    house, alone = two_loads(
        exports,
        tmp_path / "out",
        before={
            "participations": """
                participant_id;scheme;group;referred_on;started_on;ended_on;destination
                a;AIG;Ungdom;;01.01.2014;;
                b;AIG;Ungdom;;01.01.2014;31.01.2014;skole
                c;AIG;;01.12.2013;;;                       # waits
                d;AIG;Ungdom;;01.01.2014;;                 # removed
            """
        },
        after={
            "participations": """
                participant_id;scheme;group;referred_on;started_on;ended_on;destination
                c;AIG;Ungdom;01.12.2013;01.01.2014;;       # has started, in a group
                a;AIG;Ungdom;;01.01.2014;31.01.2014;jobb   # has ended
                e;AIG;Ungdom;;01.01.2014;;                 # added
                b;AIG;Ungdom;;01.01.2014;31.01.2014;skole  # the same on another line
            """
        },
    )
    file = "participations.csv"
    stay = ("AIG", "Ungdom", NEW_YEAR)
    assert house.rows("changed_participations") == [
        ("added", file, 4, "e", *stay, None, None, None),
        ("changed", file, 2, "c", *stay, "group", None, "Ungdom"),
        ("changed", file, 2, "c", *stay, "started_on", None, "2014-01-01"),
        ("changed", file, 3, "a", *stay, "destination", None, "ordinary_work"),
        ("changed", file, 3, "a", *stay, "ended_on", None, "2014-01-31"),
        ("removed", file, 5, "d", *stay, None, None, None),
    ]
    assert alone.rows("changed_participations") == []


def test_a_value_that_is_gone_is_empty_after(exports, tmp_path):
    header = "participant_id;scheme;started_on;destination;place_share\n"
    house, _ = two_loads(
        exports,
        tmp_path / "out",
        before={"participations": header + "a;AIG;01.01.2014;jobb;1"},
        after={"participations": header + "a;AIG;01.01.2014;;0,5"},
    )
    assert [row[7:] for row in house.rows("changed_participations")] == [
        ("destination", "ordinary_work", None),
        ("place_share", "1.0000", "0.5000"),
    ]
