"""Activity duty by year: those under 30 with social assistance, and the places they need."""

from datetime import date

STAYS = """
    participant_id;scheme;referred_on;started_on;ended_on;place_share;benefit;birth_year
    a;AIG;;01.01.2017;;1;sosialhjelp;1988                  # 29 that year: every day
    b;JV;;01.01.2017;14.03.2017;0,5;sosialhjelp;1990       # 73 of 365 days, half a place
    c;AIG;;01.01.2017;;1;sosialhjelp;1987                  # 30 that year
    d;AIG;;01.01.2017;;1;KVP;1990                          # another benefit
    e;AIG;;01.01.2017;;1;;1990                             # benefit unknown: could be
    f;AIG;;01.01.2017;;1;sosialhjelp;                      # birth year unknown: could be
    g;AIG;;01.01.2017;;1;;1960                             # could not
    h;JV;31.12.2017;;;0,5;sosialhjelp;1990                 # waiting at the end: one place
    b;AIG;01.12.2017;;;1;sosialhjelp;1990                  # and b again
    i;JV;01.12.2017;;;1;sosialhjelp;1987                   # waiting, 30 that year
    a;JV;;01.01.2016;31.12.2016;1;sosialhjelp;1988         # a full year before the duty
"""


def test_the_places_needed_are_those_used_and_those_waited_for(ask):
    answer = ask("activity_duty_by_year", years=[2016, 2017], participations=STAYS)
    assert answer == [
        (2016, 1, 0, 1.0, 0, 0, 1.0),
        (2017, 2, 2, (365 + 73 / 2) / 365, 2, 0, (365 + 73 / 2) / 365 + 2),
    ]


def test_a_person_with_one_known_and_one_unknown_stay_is_not_counted_as_unknown(ask):
    answer = ask(
        "activity_duty_by_year",
        years=[2017],
        participations="""
            participant_id;scheme;started_on;benefit;birth_year
            a;AIG;01.01.2017;sosialhjelp;1990
            a;JV;01.01.2017;;1990
        """,
    )
    assert answer[0][1:3] == (1, 0)


def test_the_current_year_is_averaged_over_the_days_so_far(ask):
    answer = ask(
        "activity_duty_by_year",
        years=[2017, 2018],
        participations="""
            participant_id;scheme;referred_on;started_on;benefit;birth_year
            a;AIG;01.01.2017;06.01.2017;sosialhjelp;1990       # 5 of 10 days
        """,
        extract_date=date(2017, 1, 10),
    )
    assert answer == [(2017, 1, 0, 0.5, 0, 0, 0.5)]  # 2018 had not begun


def test_the_filters_apply(ask):
    answer = ask("activity_duty_by_year", years=[2017], schemes=["JV"], participations=STAYS)
    assert answer == [(2017, 1, 0, 73 / 2 / 365, 1, 0, 73 / 2 / 365 + 1)]


def test_the_duty_is_unknown_without_benefits_or_before_the_first_row(ask):
    rows = "participant_id;scheme;started_on;birth_year\na;AIG;01.01.2017;1990"
    answer = ask("activity_duty_by_year", years=[2016, 2017], participations=rows)
    assert answer == [(2016, *[None] * 6), (2017, *[None] * 6)]


def test_without_any_day_of_referral_only_the_places_used_are_known(ask):
    rows = "participant_id;scheme;started_on;benefit;birth_year\na;AIG;01.01.2017;sosialhjelp;1990"
    answer = ask("activity_duty_by_year", years=[2017], participations=rows)
    assert answer == [(2017, 1, 0, 1.0, None, None, None)]
