"""Yearly waiting: referred, and not started by the last day of each year."""

from tests.rules.rule_rows import rule_rows

STAYS = """
    participant_id;scheme;referred_on;started_on;ended_on
    a;AIG;31.12.2014;;               # referred on the last day of 2014, and still waiting
    b;AIG;01.01.2015;;               # referred the day after
    c;AIG;01.12.2014;31.12.2014;     # started on the last day
    d;AIG;01.12.2014;01.01.2015;     # started the day after
    e;AIG;01.12.2014;;30.12.2014     # withdrawn before the last day
    f;AIG;01.12.2014;;31.12.2014     # withdrawn on the last day: waited that day too
    g;AIG;;01.02.2015;               # never referred
"""


def test_the_last_day_of_each_year_decides(warehouse):
    house = warehouse(participations=STAYS)
    rows = rule_rows(
        house,
        "select year, participant_id from yearly_waiting(chosen([2014, 2015], ['AIG']))"
        " order by all",
    )
    assert rows == [(2014, "a"), (2014, "d"), (2014, "f"), (2015, "a"), (2015, "b")]


def test_the_age_is_that_of_the_year_they_wait_in(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;referred_on;started_on;birth_year
            a;AIG;01.12.2013;;1985               # 29 in 2014, 30 in 2015
            b;AIG;01.12.2014;01.02.2016;1986     # 29 in 2015, 30 when it starts
            c;AIG;01.12.2014;;                   # unknown
        """
    )
    chosen = "chosen([2014, 2015], ['AIG'], ages := ['under30', 'over30', 'NONE'])"
    rows = rule_rows(
        house,
        f"select year, participant_id, age from yearly_waiting({chosen}) order by all",
    )
    young, old = "under30", "over30"
    assert [row for row in rows if row[0] == 2014] == [
        (2014, "a", young), (2014, "b", young), (2014, "c", "NONE"),
    ]  # fmt: skip
    assert [row[2] for row in rows if row[0] == 2015] == [old, young, "NONE"]


def test_one_year_agrees_with_those_waiting_at_the_end_of_it(warehouse):
    house = warehouse(participations=STAYS)
    for year in (2013, 2014, 2015):
        yearly, waiting = (
            rule_rows(
                house,
                f"select source_line from {rule}(chosen([{year}], ['AIG'])) order by 1",
            )
            for rule in ("yearly_waiting", "waiting_stays")
        )
        assert yearly == waiting
