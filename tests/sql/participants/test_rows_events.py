"""Which referrals, offers, starts and ends are behind a figure."""

from datetime import date

STAYS = """
    participant_id;scheme;group;referred_on;offered_on;started_on;ended_on;destination
    a;AIG;Ungdom;01.12.2013;;02.01.2014;31.12.2014;jobb
    b;AIG;;05.01.2014;;;;                                 # referred, not started
"""


def _asked(house, measure):
    return [row[:-2] for row in house.rows("rows_events", years=[2014], measure=measure)]


def test_a_row_shows_the_chain_and_the_day_that_counts(warehouse):
    house = warehouse(participations=STAYS)
    chain = (date(2013, 12, 1), None, date(2014, 1, 2), date(2014, 12, 31))
    file = "participations.csv"
    assert _asked(house, "destination_ordinary_work") == [
        ("a", "AIG", "Ungdom", *chain, "ordinary_work", chain[3], None, True, 1.0, file, 2),
    ]
    referred = date(2014, 1, 5)
    assert _asked(house, "referred") == [
        ("b", "AIG", None, referred, *[None] * 4, referred, None, True, 1.0, file, 3),
    ]
    assert _asked(house, "participants") == []


def test_the_first_that_is_known_of_anybody_may_be_an_offer(warehouse):
    rows = """
        participant_id;scheme;offered_on;started_on
        a;AIG;01.06.2014;01.01.2015       # never referred
    """
    assert [row[0] for row in _asked(warehouse(participations=rows), "offered")] == ["a"]
