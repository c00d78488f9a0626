"""The stock of each month: who was in, had a place and waited on its last day."""

from datetime import date

import pytest

INPUTS = {
    "extract_date": date(2016, 3, 15),  # March is under way
    "participations": """
        participant_id;scheme;group;referred_on;started_on;ended_on;place_share;nav_office;benefit
        a;AIG;Kantine;;01.01.2016;31.01.2016;;Nord;kvp            # both ends of January
        b;AIG;Kantine;31.12.2015;01.02.2016;29.02.2016;0,5;Nord;  # waits in January; leap day
        c;AIG;Kantine;;01.03.2016;;;Sør;kvp                       # still in on 15 March
        c;TPL;;;01.01.2016;;;Sør;aap                              # the same person, no places
        d;JV;Kurs;01.02.2016;;28.02.2016;;;                       # withdrawn the day before the end
        e;JV;Kurs;01.02.2016;;29.02.2016;;;                       # withdrawn on the last day
        f;JV;Kurs;16.03.2016;;;;;                                 # referred after the extract
    """,
    "groups": """
        group;scheme;places;valid_from;valid_to
        Kantine;AIG;5;01.01.2016;
        Kurs;JV;5;01.01.2016;31.01.2016     # closed from February
    """,
    "years": [2016],
}
JANUARY, FEBRUARY, MARCH = (date(2016, month, 1) for month in (1, 2, 3))
ENDS = {JANUARY: date(2016, 1, 31), FEBRUARY: date(2016, 2, 29), MARCH: date(2016, 3, 15)}


def test_each_month_is_counted_on_its_last_day_or_the_last_there_is(ask):
    assert ask("stock_in_all", **INPUTS) == [
        (JANUARY, ENDS[JANUARY], 2, 1.0, 1),  # a and c are in, a with a place; b waits
        (FEBRUARY, ENDS[FEBRUARY], 2, 0.5, 1),  # b and c; e waits
        (MARCH, ENDS[MARCH], 1, 1.0, 0),  # c twice, once with a place
    ]


def test_each_scheme_has_every_month_and_no_places_where_none_is_open(ask):
    answer = [(row[0].month, *row[2:]) for row in ask("stock_by_scheme", **INPUTS)]
    assert answer == [
        *((1, "AIG", 1, 1.0, 1), (1, "JV", 0, 0.0, 0), (1, "TPL", 1, None, 0)),
        *((2, "AIG", 1, 0.5, 0), (2, "JV", 0, None, 1), (2, "TPL", 1, None, 0)),  # JV is closed
        *((3, "AIG", 1, 1.0, 0), (3, "JV", 0, None, 0), (3, "TPL", 1, None, 0)),
    ]


@pytest.mark.parametrize(
    ("name", "january"),
    [
        (
            "stock_by_group",
            [("AIG", "Kantine", 1, 1.0, 1), ("JV", "Kurs", 0, 0.0, 0), ("TPL", "NONE", 1, None, 0)],
        ),
        ("stock_by_office", [("Nord", 1, 1.0, 1), ("Sør", 1, 0.0, 0), ("NONE", 0, 0.0, 0)]),
        (
            "stock_by_benefit",
            [("NONE", 0, 0.0, 1), ("aap", 1, 0.0, 0), ("kvp", 1, 1.0, 0)],
        ),
    ],
)
def test_groups_offices_and_benefits_are_counted_alike(ask, name, january):
    assert [row[2:] for row in ask(name, **INPUTS) if row[0] == JANUARY] == january


def test_the_filters_and_the_months_of_the_period_are_followed(ask):
    chosen = ask("stock_by_office", offices=["Nord"], months=[2], **INPUTS)
    assert chosen == [(FEBRUARY, ENDS[FEBRUARY], "Nord", 1, 0.5, 0)]
    assert ask("stock_in_all", **{**INPUTS, "years": [2017]}) == []  # not begun


def test_vtao_frees_a_place_where_the_department_says_so(ask):
    granted = {
        **INPUTS,
        "participations": """
            participant_id;scheme;group;started_on;vtao_granted_on
            a;AIG;Kantine;01.01.2016;31.01.2016    # the place is free from that day
            b;AIG;Kantine;01.01.2016;01.02.2016    # holds it on the last day of January
        """,
        "settings": "vtao_holds_place = false",
    }
    places = [row[3] for row in ask("stock_in_all", **granted)]
    assert places == [1.0, 0.0, 0.0]
    assert [row[2] for row in ask("stock_in_all", **granted)] == [2, 2, 2]  # they are in


def test_before_the_exports_and_without_referrals_nothing_is_known(ask):
    inputs = {
        "participations": "participant_id;scheme;started_on\na;AIG;01.02.2016",
        "extract_date": date(2016, 2, 29),
        "years": [2016],
    }
    rows = [row[2:] for row in ask("stock_in_all", **inputs)]
    assert rows == [(None, None, None), (1, 0.0, None)]


def test_the_newest_month_of_the_demonstration_is_what_its_figures_say(demonstration):
    figures = {figure.measure: figure.value for figure in demonstration.figures(years=[2016])}
    december = demonstration.rows("stock_in_all", years=[2016])[-1]
    assert december[4] == figures["waiting"]
    for name in ("stock_by_scheme", "stock_by_group", "stock_by_office", "stock_by_benefit"):
        rows = [row for row in demonstration.rows(name, years=[2016]) if row[0] == december[0]]
        assert sum(row[-1] for row in rows) == december[4], name
        assert sum(row[-2] or 0 for row in rows) == pytest.approx(december[3]), name
