"""Where the places of the chosen schemes went, month by month."""

from datetime import date

from tests.rules.capacity.test_rule_capacity_months import ATTENDANCE, GROUPS, STAYS
from tests.sql.capacity.test_capacity_reasons import REASONS


def test_the_chosen_schemes_are_added_up_in_each_month(ask):
    answer = ask(
        "capacity_reasons_by_month",
        years=[2014],
        groups=GROUPS,
        participations=STAYS,
        attendance=ATTENDANCE,
    )
    january = [4.5, 1.5, 8.0, 1.0, 4.0, 11.0 + 155.0, 42.0, 1.0]
    february = [0.0, 0.0, 4.0, 0.0, 0.0, 4.0, 0.0, 0.0]
    assert answer == [
        *(
            (date(2014, 1, 1), reason, days, 30.0 + 42.0 + 155.0, reason == "over_capacity")
            for reason, days in zip(REASONS, january, strict=True)
        ),
        *(
            (date(2014, 2, 1), reason, days, 8.0, reason == "over_capacity")
            for reason, days in zip(REASONS, february, strict=True)
        ),
    ]


def test_before_the_first_row_of_people_only_the_closed_are_known(ask):
    answer = ask(
        "capacity_reasons_by_month",
        years=[2014],
        schemes=["AIG"],
        groups=GROUPS,
        participations="participant_id;scheme;group;referred_on;started_on\na;AIG;Ungdom;01.02.2014;01.02.2014",
    )
    known = [row[:3] for row in answer if row[2] is not None]
    assert known[0] == (date(2014, 1, 1), "closed", 42.0)
    assert [row[2] for row in known[1:]] == [0.0, 0.0, 4.0, 0.0, 0.0, 4.0, 0.0, 0.0]
