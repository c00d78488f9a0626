"""Which stays are behind the figures."""

from datetime import date
from decimal import Decimal


def test_a_row_is_shown_as_it_stands_in_the_export_with_its_line(ask):
    answer = ask(
        "participation_rows",
        years=[2014],
        participations="""
            participant_id;scheme;group;referred_on;started_on;ended_on;place_share;nav_office
            b;AIG;Ungdom;01.12.2013;01.01.2014;31.01.2014;0,5;NAV Øst
            a;AIG;;;01.01.2014;;;                    # unknown stays unknown
            c;AIG;;01.01.2014;;;;                    # waiting: not in a figure of stays
            d;AIG;;;01.01.2013;31.12.2013;;          # the year before
        """,
    )
    new_year, file = date(2014, 1, 1), "participations.csv"
    assert answer == [
        ("a", "AIG", None, None, None, new_year, None, Decimal(1), *[None] * 11, file, 3),
        (
            "b", "AIG", "Ungdom", date(2013, 12, 1), None, new_year, date(2014, 1, 31),
            Decimal("0.5"), *[None] * 4, "NAV Øst", *[None] * 6, file, 2,
        ),
    ]  # fmt: skip


def test_a_destination_leaves_the_stays_that_ended_there_in_the_period(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;ended_on;destination
            a;AIG;01.01.2014;31.12.2014;arbeid      # the last day counts
            b;AIG;01.01.2014;01.01.2015;arbeid      # ended the year after: still in, here
            c;AIG;01.01.2014;30.06.2014;utdanning
            d;AIG;01.01.2014;30.06.2014;            # ended, not known where
            e;AIG;01.01.2014;;
        """,
    )

    def persons(destination):
        answer = house.rows("participation_rows", years=[2014], destination=destination)
        return [row[0] for row in answer]

    assert persons("ordinary_work") == ["a"]
    assert persons("unknown") == ["d"]
    assert persons(None) == ["a", "b", "c", "d", "e"]
