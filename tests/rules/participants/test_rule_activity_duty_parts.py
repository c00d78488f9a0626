"""Activity duty parts: the stays with the duty that use a place, and those that wait for one."""

from tests.rules.rule_rows import rule_rows

STAYS = """
    participant_id;scheme;referred_on;started_on;ended_on;place_share;benefit;birth_year
    a;AIG;01.11.2016;01.12.2016;14.03.2017;0,5;sosialhjelp;1990   # 73 of the 365 days of 2017
    b;AIG;01.12.2017;05.01.2018;;1;sosialhjelp;1988               # waits; 30 when it starts
    c;AIG;01.12.2017;;;1;sosialhjelp;1987                         # waits, 30 that year
    d;AIG;01.12.2016;01.01.2017;;1;KVP;1990                       # another benefit
"""
PERSONS = "['NONE'], ['social_assistance', 'kvp'], ['under30', 'over30']"


def parts(house, years: str) -> list[tuple]:
    asked = f"chosen({years}, ['AIG'], {PERSONS})"
    return rule_rows(
        house,
        "select kind, participant_id, active_days, counts "
        f"from activity_duty_parts({asked}) order by all",
    )


def test_a_stay_counts_its_share_of_the_average_day_and_an_inquiry_one_place(warehouse):
    house = warehouse(participations=STAYS)
    assert parts(house, "[2017]") == [("used", "a", 73, 0.1), ("waiting", "b", None, 1.0)]


def test_a_stay_over_several_years_is_one_row(warehouse):
    house = warehouse(participations=STAYS)
    used, waiting = parts(house, "[2016, 2017]")
    assert used == ("used", "a", 31 + 73, 0.5 * 104 / 731)
    assert waiting[1] == "b"  # at the end of the last year alone


def test_nothing_is_listed_where_the_figure_is_unknown(warehouse):
    rows = "participant_id;scheme;started_on;benefit;birth_year\na;AIG;01.01.2018;sosialhjelp;1990"
    assert parts(warehouse(participations=rows), "[2018]") == []  # no day of referral
