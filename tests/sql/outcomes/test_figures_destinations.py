"""Figures: how many stays ended with each destination."""


def test_each_destination_is_counted_also_those_that_do_not_occur(ask):
    answer = ask(
        "figures_destinations",
        years=[2014],
        participations="""
            participant_id;scheme;started_on;ended_on;destination
            a;AIG;01.01.2014;31.12.2014;arbeid
            b;AIG;01.01.2014;01.01.2014;arbeid     # ended on the first day of the year
            c;AIG;01.01.2013;31.12.2013;arbeid     # the year before
            d;AIG;01.01.2014;31.12.2014;           # unknown
        """,
    )
    counts = {row[0]: row[1] for row in answer}
    assert len(counts) == 13
    assert counts["destination_ordinary_work"] == 2.0
    assert counts["destination_unknown"] == 1.0
    assert sum(counts.values()) == 3.0


def test_the_figures_are_the_rows_of_the_answer(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;ended_on;destination
            a;AIG;01.01.2014;31.12.2014;skole
            b;JV;01.01.2014;31.12.2014;
        """
    )
    rows = house.rows("destinations", years=[2014])
    figures = house.rows("figures_destinations", years=[2014])
    assert {f"destination_{row[0]}": row[3] for row in rows} == {
        row[0]: row[1] for row in figures if row[1]
    }


def test_without_participations_the_counts_are_unknown_and_not_0(warehouse):
    house = warehouse(budget="year;art;responsibility;amount_nok\n2014;10100;1;5")
    assert {row[1] for row in house.rows("figures_destinations", years=[2014])} == {None}
