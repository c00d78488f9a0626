"""The edges of the measures about people, each in a few rows, from the rows to the figure.

Where a rule has its own test of the same edge it stands there too: test_rule_exits,
test_rule_open_places, test_rule_chosen_exits, test_rule_period.
"""

from datetime import date

from queries import Warehouse, measures


def read_values(house: Warehouse, *names: str, **chosen) -> dict[str, float]:
    """The values of some measures for one choice."""
    answers = {measures()[name].answer for name in names}
    rows = [row for answer in answers for row in house.rows(answer, **chosen)]
    return {row[0]: row[1] for row in rows if row[0] in names}


def parts(house: Warehouse, name: str, **chosen) -> tuple:
    """Numerator, denominator and unknown of one measure."""
    rows = house.rows(measures()[name].answer, **chosen)
    return next((row[2], row[3], row[6]) for row in rows if row[0] == name)


# --- One day --------------------------------------------------------------------------------


def test_a_stay_of_one_day_is_a_whole_stay(warehouse):
    house = warehouse(
        groups="group;scheme;places;valid_from\nUngdom;AIG;1;01.01.2014",
        participations="""
            participant_id;scheme;group;started_on;ended_on
            a;AIG;Ungdom;05.05.2014;05.05.2014    # in and out on one day
        """,
    )
    names = ("participants", "stays", "started", "ended", "exits", "duration_days")
    names += ("place_days_occupied", "peak_occupied")
    assert read_values(house, *names, years=[2014]) == dict.fromkeys(names, 1)
    assert read_values(house, *names[:5], years=[2015]) == dict.fromkeys(names[:5], 0)


# --- New Year -------------------------------------------------------------------------------


def test_a_stay_over_new_year_counts_in_both_years_and_once_in_the_two_together(warehouse):
    house = warehouse(
        groups="group;scheme;places;valid_from\nUngdom;AIG;1;01.01.2013",
        participations="""
            participant_id;scheme;group;started_on;ended_on
            a;AIG;Ungdom;31.12.2013;01.01.2014    # the last day of one year, the first of the next
        """,
    )
    names = ("participants", "stays", "started", "ended", "exits", "place_days_occupied")
    assert [read_values(house, *names, years=[2013])[name] for name in names] == [1, 1, 1, 0, 0, 1]
    assert [read_values(house, *names, years=[2014])[name] for name in names] == [1, 1, 0, 1, 1, 1]
    assert [read_values(house, *names)[name] for name in names] == [1, 1, 1, 1, 1, 2]


def test_a_return_over_two_new_years_is_counted_where_the_person_left(warehouse):
    house = warehouse(
        extract_date=date(2015, 12, 31),
        participations="""
            participant_id;scheme;started_on;ended_on
            a;AIG;01.12.2013;31.12.2013
            a;AIG;31.12.2014;31.12.2014    # back after 365 days
        """,
    )
    assert parts(house, "return_rate", years=[2013]) == (1, 1, None)
    assert parts(house, "return_rate", years=[2014]) == (0, 1, None)


# --- Closures -------------------------------------------------------------------------------

CLOSED_IN_JULY = """
    group;scheme;places;valid_from;valid_to
    Ungdom;AIG;2;01.06.2014;31.08.2014
    Ungdom;AIG;0;01.07.2014;31.07.2014
"""


def test_days_on_which_a_group_is_closed_are_neither_available_nor_occupied(warehouse):
    house = warehouse(
        groups=CLOSED_IN_JULY,
        participations="""
            participant_id;scheme;group;started_on;ended_on
            a;AIG;Ungdom;30.06.2014;01.08.2014    # the last day before and the first day after
            b;AIG;Ungdom;01.07.2014;31.07.2014    # never had a place
        """,
    )
    names = ("place_days_available", "place_days_occupied", "places", "peak_occupied")
    names += ("persons_per_place", "participants", "stays_without_place")
    values = read_values(house, *names, years=[2014])
    assert [values[name] for name in names] == [2 * 61, 2, 2, 1, 1 / 2, 2, 1]


def test_a_person_active_while_everything_is_closed_leaves_the_rate_blank(warehouse):
    house = warehouse(
        groups="group;scheme;places;valid_from\nUngdom;AIG;0;01.01.2014",
        participations="participant_id;scheme;group;started_on\na;AIG;Ungdom;01.01.2014",
    )
    names = ("place_days_available", "place_days_occupied", "utilization_rate", "places")
    assert read_values(house, *names, years=[2014]) == dict.fromkeys(names)
    assert read_values(house, "stays_without_place", years=[2014]) == {"stays_without_place": 1}


# --- Places changing in mid-month -----------------------------------------------------------


def test_places_that_change_in_mid_month_count_from_that_day(warehouse):
    house = warehouse(
        groups="""
            group;scheme;places;valid_from;valid_to
            Ungdom;AIG;1;01.06.2014;30.06.2014
            Ungdom;AIG;2;16.06.2014;30.06.2014    # one more from the 16th
        """,
        participations="""
            participant_id;scheme;group;started_on;ended_on
            a;AIG;Ungdom;15.06.2014;16.06.2014
            b;AIG;Ungdom;15.06.2014;16.06.2014    # two on one place, then two on two
        """,
    )
    names = ("place_days_available", "places", "days_over_capacity", "peak_occupied")
    values = read_values(house, *names, years=[2014])
    assert [values[name] for name in names] == [15 * 1 + 15 * 2, 1.5, 1, 2]


# --- Two stays that end on one day ----------------------------------------------------------


def test_of_two_stays_that_end_on_one_day_one_is_the_exit_and_says_where_to(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;ended_on;destination
            a;TPL;01.01.2014;31.03.2014;ukjent
            a;AIG;02.01.2014;31.03.2014;arbeid    # started last: this is the exit
            b;AIG;01.01.2014;31.03.2014;skole
            b;TPL;01.01.2014;31.03.2014;arbeid    # started together: the last scheme code
        """
    )
    assert read_values(house, "ended", "exits", years=[2014]) == {"ended": 4, "exits": 2}
    assert parts(house, "to_work_rate", years=[2014]) == (2, 2, 0)
    assert read_values(house, "exits", years=[2014], schemes=["AIG"]) == {"exits": 1}
    assert read_values(house, "exits", years=[2014], schemes=["TPL"]) == {"exits": 1}


def test_of_two_stays_of_one_scheme_the_last_group_is_the_exit(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;group;started_on;ended_on;destination
            a;AIG;Voksen;01.01.2014;31.03.2014;arbeid    # the last group
            a;AIG;Ungdom;01.01.2014;31.03.2014;skole
        """
    )
    assert parts(house, "to_work_rate", years=[2014]) == (1, 1, 0)


# --- Back after 60 and after 61 days --------------------------------------------------------


def test_a_person_back_after_exactly_60_days_had_not_left_and_after_61_had(warehouse):
    house = warehouse(
        extract_date=date(2015, 12, 31),
        participations="""
            participant_id;scheme;started_on;ended_on;destination
            a;AIG;01.01.2014;31.01.2014;annet tiltak
            a;TPL;01.04.2014;30.04.2014;arbeid    # 60 days later, in another scheme
            b;AIG;01.01.2014;31.01.2014;skole
            b;TPL;02.04.2014;30.04.2014;arbeid    # 61 days later
        """,
    )
    exits = {
        scheme: read_values(house, "exits", schemes=[scheme])["exits"] for scheme in ("AIG", "TPL")
    }
    assert exits == {"AIG": 1, "TPL": 2}
    assert parts(house, "return_rate", schemes=["AIG"]) == (1, 1, None)
    assert parts(house, "to_work_rate", schemes=["AIG"]) == (0, 1, 0)


def test_60_days_over_29_february_end_a_day_earlier_in_the_calendar(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;ended_on
            a;AIG;01.01.2016;01.01.2016
            a;TPL;01.03.2016;01.03.2016    # 60 days later in a leap year: only this one
            b;AIG;01.01.2015;01.01.2015
            b;TPL;02.03.2015;02.03.2015    # 60 days later in another year: only this one
        """
    )
    assert read_values(house, "exits", schemes=["AIG"]) == {"exits": 0}
    assert read_values(house, "exits", schemes=["TPL"]) == {"exits": 2}


# --- 29 February ----------------------------------------------------------------------------


def test_29_february_is_a_day_like_others(warehouse):
    house = warehouse(
        groups="group;scheme;places;valid_from\nUngdom;AIG;1;01.01.2016",
        participations="""
            participant_id;scheme;group;referred_on;started_on;ended_on
            a;AIG;Ungdom;28.02.2016;29.02.2016;01.03.2016    # starts on it: two days
            b;AIG;Ungdom;28.02.2016;28.02.2016;29.02.2016    # ends on it: two days
        """,
    )
    names = ("duration_days", "place_days_occupied", "days_over_capacity", "waiting_days")
    values = read_values(house, *names, years=[2016])
    assert [values[name] for name in names] == [2, 4, 1, 0.5]


def test_an_extract_of_29_february_describes_60_days_of_that_year(warehouse):
    house = warehouse(
        extract_date=date(2016, 2, 29),
        groups="group;scheme;places;valid_from\nUngdom;AIG;1;01.01.2015",
        participations="""
            participant_id;scheme;group;referred_on;started_on;ended_on
            a;AIG;Ungdom;;01.01.2016;              # still in
            b;AIG;;;01.01.2016;29.02.2016          # out on the last day
            c;AIG;;;01.01.2016;01.03.2016          # to end tomorrow: still in
            d;AIG;;29.02.2016;;                    # referred on the last day
            e;AIG;;29.02.2016;01.03.2016;          # to start tomorrow: waits
        """,
    )
    names = ("place_days_available", "place_days_occupied", "participants", "ended", "waiting")
    values = read_values(house, *names, years=[2016])
    assert [values[name] for name in names] == [60, 60, 3, 1, 2]


def test_six_months_after_31_august_are_the_last_of_february(warehouse):
    stays = """
        participant_id;scheme;started_on;ended_on;status_6m
        a;AIG;01.01.2015;29.08.2015;arbeid
        b;AIG;01.01.2015;31.08.2015;arbeid    # six months: 29 February
        c;AIG;01.01.2015;01.09.2015;arbeid    # six months: 1 March
    """
    days = {date(2016, 2, 28): 0, date(2016, 2, 29): 2, date(2016, 3, 1): 3}
    for day, due in days.items():
        house = warehouse(participations=stays, extract_date=day)
        assert parts(house, "working_6m_rate", years=[2015])[1] == due


def test_six_months_after_29_february_are_29_august_and_twelve_28_february(warehouse):
    stays = """
        participant_id;scheme;started_on;ended_on;status_6m;status_12m
        a;AIG;01.01.2016;29.02.2016;arbeid;arbeid
    """
    days = {
        date(2016, 8, 28): (0, 0), date(2016, 8, 29): (1, 0),
        date(2017, 2, 27): (1, 0), date(2017, 2, 28): (1, 1),
    }  # fmt: skip
    for day, due in days.items():
        house = warehouse(participations=stays, extract_date=day)
        rates = ("working_6m_rate", "working_12m_rate")
        assert tuple(parts(house, rate, years=[2016])[1] for rate in rates) == due


# --- The last day the exports describe ------------------------------------------------------


def test_who_is_still_in_elsewhere_does_not_leave_on_the_extract_date(warehouse):
    house = warehouse(
        extract_date=date(2014, 10, 31),
        participations="""
            participant_id;scheme;started_on;ended_on
            a;AIG;01.01.2014;31.10.2014    # ends on the last day that is described
            a;TPL;01.01.2014;              # and is in here, with no end
            b;AIG;01.01.2014;31.10.2014    # nowhere else
        """,
    )
    assert read_values(house, "ended", "exits", years=[2014]) == {"ended": 2, "exits": 1}


# --- An office left empty -------------------------------------------------------------------

OFFICES = """
    participant_id;scheme;started_on;ended_on;nav_office;destination
    a;AIG;01.01.2014;31.01.2014;Madla;arbeid
    b;AIG;01.01.2014;31.01.2014;;arbeid         # no office given
    c;AIG;01.01.2014;31.01.2014;" ";skole       # nor here: a blank is nothing
    d;AIG;01.01.2014;31.01.2014;Hundvåg;skole
"""


def test_an_office_left_empty_is_none_and_can_be_chosen(warehouse):
    house = warehouse(participations=OFFICES)
    assert sorted(house.choices["offices"]) == ["Hundvåg", "Madla", "NONE"]
    assert read_values(house, "participants", "exits", offices=["NONE"]) == {
        "participants": 2,
        "exits": 2,
    }
    assert parts(house, "to_work_rate", offices=["NONE"]) == (1, 2, 0)


def test_all_offices_lose_nobody_and_each_has_its_own(warehouse):
    house = warehouse(participations=OFFICES)
    names = ("participants", "stays", "ended", "exits")
    by_office = [
        read_values(house, *names, offices=[office]) for office in house.choices["offices"]
    ]
    in_all = read_values(house, *names)
    assert in_all == dict.fromkeys(names, 4)
    assert {name: sum(values[name] for values in by_office) for name in names} == in_all


def test_a_planned_day_of_a_person_without_office_follows_the_person(warehouse):
    house = warehouse(
        participations=OFFICES,
        attendance="""
            participant_id;scheme;held_on;planned_hours;attended_hours
            a;AIG;10.01.2014;6;6
            b;AIG;10.01.2014;6;3      # no office given
            b;AIG;10.02.2014;6;0      # after the stay: nobody's office
        """,
    )
    assert parts(house, "attendance_rate", offices=["NONE"]) == (3, 12, 0)
    assert parts(house, "attendance_rate", offices=["Madla"]) == (6, 6, 0)
    assert parts(house, "attendance_rate") == (9, 18, 0)


def test_a_birth_year_left_out_in_one_row_does_not_make_the_person_unknown(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;started_on;birth_year
            a;AIG;01.01.2014;1990    # 24 years old
            a;TPL;01.03.2014;        # the same person
            b;AIG;01.01.2014;        # of unknown birth year
        """
    )
    assert read_values(house, "under_30", years=[2014]) == {"under_30": 1}
    assert parts(house, "under_30", years=[2014])[2] == 1


# --- All years --------------------------------------------------------------------------------


def test_all_years_lose_neither_an_offer_nor_somebody_who_still_waits(warehouse):
    house = warehouse(
        extract_date=date(2015, 6, 30),
        participations="""
            participant_id;scheme;referred_on;offered_on
            a;AIG;20.12.2014;05.01.2015    # still waits, 192 days later
        """,
    )
    assert house.choices["years"] == [2014, 2015]
    names = ("referred", "offered", "waiting", "waiting_so_far_days")
    assert [read_values(house, *names)[name] for name in names] == [1, 1, 1, 192]


# --- No group -------------------------------------------------------------------------------


def test_no_group_ranks_before_every_group(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;group;started_on;ended_on;destination;nav_office
            a;AIG;Ate;01.01.2014;31.03.2014;arbeid;Madla    # a group before the letter N: the exit
            a;AIG;;01.01.2014;31.03.2014;skole;Hundvåg
        """,
        attendance="""
            participant_id;scheme;held_on;planned_hours;attended_hours
            a;AIG;02.01.2014;6;3                            # of that same stay
        """,
    )
    assert parts(house, "to_work_rate", years=[2014]) == (1, 1, 0)
    assert parts(house, "attendance_rate", offices=["Madla"]) == (3, 6, 0)


def test_a_planned_day_belongs_to_the_stay_in_the_group_it_names(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;group;started_on;nav_office
            a;AIG;Ungdom;01.01.2014;Madla
            a;AIG;Voksen;01.02.2014;Hundvåg                # started last
        """,
        attendance="""
            participant_id;scheme;group;held_on;planned_hours;attended_hours
            a;AIG;Ungdom;03.02.2014;6;3                    # names the other
            a;AIG;;04.02.2014;4;4                          # names none
        """,
    )
    assert parts(house, "attendance_rate", offices=["Madla"]) == (3, 6, 0)
    assert parts(house, "attendance_rate", offices=["Hundvåg"]) == (4, 4, 0)
