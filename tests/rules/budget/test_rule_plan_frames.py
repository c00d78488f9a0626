"""Plan frames: the corrected frame of each plan year."""

from tests.rules.rule_rows import rule_rows

ALL = """
    select plan, year, opening_thousand_nok, change_thousand_nok, corrected_thousand_nok, is_newest
    from plan_frames order by plan, year
"""


def test_the_corrected_frame_is_the_opening_and_every_change(warehouse):
    house = warehouse(
        budget_frame="""
            plan;year;kind;line_no;text;amount_thousand_nok
            2017-2018;2017;opening;;Ramme 2016;12442
            2017-2018;2017;change;171;Leie;200
            2017-2018;2017;change;173;Innsparing;-50
            2017-2018;2018;opening;;Ramme 2016;12442    # no change that year
            2016-2017;2016;change;9;Leie;5              # no opening
            2016-2017;2017;opening;;Ramme 2015;1
        """
    )
    assert rule_rows(house, ALL) == [
        ("2016-2017", 2016, None, 5, None, True),
        ("2016-2017", 2017, 1, 0, 1, False),  # a later plan has the year
        ("2017-2018", 2017, 12442, 150, 12592, True),
        ("2017-2018", 2018, 12442, 0, 12442, True),
    ]
