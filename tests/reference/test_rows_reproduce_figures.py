"""The rows behind a figure give the figure: recomputed in plain Python from the rows alone."""

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from statistics import fmean, median

import pytest

import queries
from queries.measures import read_figure
from tests.conftest import rows_of
from warehouse.build import build
from warehouse.storage import versions

DEMO = Path(__file__).parents[2] / "data" / "demo"
MEDIANS = ("waiting_so_far_days", "waiting_days", "duration_days")
MEANS = ("waiting_so_far_mean_days", "waiting_mean_days", "duration_mean_days")
# what these measures divide by, or are, is the average of the places open
OF_PLACES = ("places", "persons_per_place", "vtao_place_rate")
FORECASTS = ("forecast_run_rate", "forecast_pattern")
WITHOUT_ROWS = {name for name, measure in queries.measures().items() if not measure.rows}

SCHEMES = """
    scheme;name;kind;standard_weeks
    AIG;Arbeidstrening i gruppe;group;
    TPL;Utplassert i tiltaksplass;placement;
    JV;Jobbverksted;course;4
    PFF;Praksisplasser for funksjonshemmede;practice;
"""
GROUPS = """
    group;scheme;places;valid_from;valid_to
    Ungdom;AIG;2;01.01.2013;30.06.2014
    Ungdom;AIG;1;01.07.2014;              # one place fewer in mid-year
    Ungdom;AIG;3;01.03.2014;31.03.2014    # one more in March, beside the row above it
    Stengt;AIG;0;01.01.2013;              # never open
    Praksis;PFF;2,5;01.06.2013;31.12.2015 # opens in mid-year
"""
STAYS = """
    participant_id;scheme;group;referred_on;offered_on;started_on;ended_on;place_share;destination;birth_year;nav_office;benefit;workplace_sector;workplace;vtao_granted_on;status_6m;status_12m
    a;AIG;Ungdom;01.12.2013;15.12.2013;01.01.2014;30.06.2014;1;jobb;1990;NAV Øst;social_assistance;;;;jobb;jobb
    a;AIG;Ungdom;01.07.2014;;01.07.2014;31.12.2014;0,5;skole;1990;NAV Øst;social_assistance;;;;skole;
    a;TPL;;;;01.03.2015;31.12.2015;1;arbeid med lønnstilskudd;1990;NAV Øst;kvp;private;Verftet;;;jobb
    b;AIG;Ungdom;20.12.2013;;31.12.2013;01.07.2014;1;;1970;NAV Vest;;;;;;
    b;AIG;Ungdom;01.02.2015;05.02.2015;10.02.2015;09.02.2016;1;jobb;1970;NAV Vest;aap;;;;;jobb
    c;AIG;Ungdom;;;01.01.2014;01.01.2014;1;fravær;;;;;;;;                          # one day
    d;AIG;Ungdom;15.02.2014;;01.03.2014;15.03.2014;1;annet tiltak;1995;NAV Øst;;;;;;
    d;JV;;01.03.2014;;15.03.2014;15.03.2014;1;skole;1995;NAV Øst;;;;;;             # the same end
    e;AIG;Stengt;01.01.2014;;05.01.2014;;1;;1960;NAV Øst;kvp;;;;;                  # a closed group
    f;PFF;Praksis;01.01.2012;;01.06.2012;;1;;1980;NAV Øst;disability;municipal;Skolen;31.12.2014;;
    f;PFF;Praksis;01.01.2013;;01.06.2013;31.08.2014;0,5;;1980;NAV Øst;disability;private;Verftet;01.06.2013;;
    g;PFF;Praksis;01.05.2014;;01.06.2014;;1;;1985;NAV Vest;disability;private;Kafeen;01.01.2015;;
    h;PFF;Praksis;01.10.2014;;01.12.2014;28.02.2016;0,25;moved;1994;;disability;;;;;
    i;TPL;;10.01.2014;20.01.2014;01.02.2014;29.02.2016;1;varig tilrettelagt arbeid;1992;NAV Vest;aap;municipal;Skolen;;jobb;
    j;TPL;;;;01.02.2014;31.03.2014;1;jobb;1975;NAV Vest;aap;;;;;
    j;TPL;;;;01.06.2014;31.10.2017;1;død;1975;NAV Vest;aap;;Butikken;;;            # back after 61
    k;JV;;01.12.2014;;;;;;1996;NAV Øst;social_assistance;;;;;                      # still waiting
    l;JV;;01.11.2014;;;15.12.2014;;;1996;NAV Øst;;;;;;                             # withdrawn
    m;JV;;01.12.2014;08.12.2014;02.01.2015;30.01.2015;;behandling;1997;;;;;;;
    n;JV;;;;01.08.2018;30.11.2018;;jobb;1998;NAV Øst;;;;;;                         # too early to say
"""  # noqa: E501  (a row of an export is as long as it is)
ATTENDANCE = """
    participant_id;scheme;held_on;planned_hours;attended_hours;absence;group
    a;AIG;02.01.2014;6;6;;Ungdom
    a;AIG;03.01.2014;6;2,5;valid;Ungdom
    b;AIG;03.01.2014;6;0;invalid;Ungdom
    b;AIG;06.01.2014;6;0;sick;Ungdom
    b;AIG;07.01.2014;6;;;Ungdom          # not reported
    f;PFF;01.01.2014;4;5;;               # more than planned: no absence
    f;PFF;02.01.2014;4;3;;               # absent, and nobody says why
    x;JV;02.01.2014;6;3;valid;           # a person without a stay
    a;AIG;02.01.2015;6;1;sick;Ungdom
"""
BUDGET = """
    year;art;responsibility;amount_nok;version;period;function
    2014;10100;1;1200,50;;1;27300
    2014;10100;1;1200,50;;1;27300        # the same line once more
    2014;10100;2;1200,50;;1;27300        # another department's
    2014;11200;1;500;change;2;
    2014;17000;1;-300;;1;
    2014;16000;1;-40;change;3;
    2014;14290;1;80;;12;
    2015;10100;1;900;;;                  # not by period
    2016;10100;1;700;;1;
    2016;10100;1;900;;6;
    2017;10100;1;100;;;
"""
FRAME = """
    plan;year;kind;line_no;text;amount_thousand_nok
    2014-2015;2014;opening;;Ramme;12442
    2014-2015;2014;change;171;Leie;200,5
    2014-2015;2015;opening;;Ramme;12442
    2013-2014;2014;opening;;Ramme;9       # an older plan of the same year
"""
RATES = """
    valid_from;monthly_nok
    01.01.2013;100,50
    01.07.2014;110
"""
ACCOUNTS = """
    year;period;art;responsibility;amount_nok
    2013;1;10100;1;55                    # a year without a budget
    2014;1;10100;1;1100,25
    2014;12;10100;1;1100,25
    2014;13;17000;1;-450
    2014;12;17290;1;-80
    2014;12;10100;2;9999
    2014;3;17090;1;-120,50
    2015;4;10100;1;310,10
    2015;12;10100;1;950
    2016;4;10100;1;650
"""
WRITTEN = {
    "all": {},
    "2014": {"years": [2014]},
    "two years apart": {"years": [2013, 2015]},
    "a year booked in part": {"years": [2016]},
    "a year without accounts": {"years": [2017]},
    "a year without a budget": {"years": [2013]},
    "2014 PFF": {"years": [2014], "schemes": ["PFF"]},
    "2014 JV": {"years": [2014], "schemes": ["JV"]},
    "one office": {"offices": ["NAV Øst"]},
    "under 30": {"years": [2014], "ages": ["under30"]},
    "until a day": {"years": [2014], "until": date(2014, 3, 15)},
    "a part of the year": {"years": [2014], "months": [1, 2, 3]},
    "the end of the year": {"years": [2014], "months": [12]},
    "no counter-entries": {"years": [2014], "with_counter_entries": False},
    "before the first row": {"years": [2011]},
}
BARE = {
    "all": {},
    "2014": {"years": [2014]},
    "one office until a day": {"offices": ["NAV Øst"], "until": date(2014, 3, 15)},
}
# money alone reacts to what is peculiar to these years
OF_MONEY = {"a year without accounts", "a year without a budget"}
DEMONSTRATION = {
    "all": {},
    "2014 PFF": {"years": [2014], "schemes": ["PFF"]},
    "one office": {"offices": ["NAV Øst"]},
    "the year under way": {"years": [2017]},
}


def _house(folder: Path, data: Path) -> queries.Warehouse:
    build(data, folder / "out")
    return queries.connect(versions.current(folder / "out"))


def _exported(folder: Path, **families: str) -> queries.Warehouse:
    (folder / "settings.toml").write_text(
        "extract_date = 2018-12-31\nresponsibilities = ['1']", encoding="utf-8"
    )
    for family, rows in {"schemes": SCHEMES, **families}.items():
        (folder / f"{family}.csv").write_text(rows_of(rows), encoding="utf-8")
    return _house(folder, folder)


@pytest.fixture(scope="module")
def written(tmp_path_factory) -> queries.Warehouse:
    return _exported(
        tmp_path_factory.mktemp("written"),
        groups=GROUPS,
        participations=STAYS,
        attendance=ATTENDANCE,
        budget=BUDGET,
        accounts=ACCOUNTS,
        budget_frame=FRAME,
        refund_rates=RATES,
    )


@pytest.fixture(scope="module")
def bare(tmp_path_factory) -> queries.Warehouse:
    """Exports without destination, status, VTAO, sector, workplace or budget."""
    return _exported(
        tmp_path_factory.mktemp("bare"),
        groups=GROUPS,
        participations="\n".join(
            ";".join(line.split("#")[0].split(";")[:8]) for line in STAYS.splitlines()
        ),
        accounts=ACCOUNTS,
    )


def _rows(house: queries.Warehouse, measure: str, chosen: dict) -> list[dict]:
    """Of every office for what is of every office: its rows alone follow who reads them."""
    if measure == "refund_expected":
        chosen = {name: value for name, value in chosen.items() if name != "offices"}
    answer = queries.measures()[measure].rows
    names = [column.name for column in queries.find_answer(answer).columns]
    answer_rows = house.rows(answer, **chosen, measure=measure)
    return [dict(zip(names, row, strict=True)) for row in answer_rows]


def _sum(values) -> Decimal | None:
    """Their exact sum; None when one of them is not known."""
    values = list(values)
    return None if None in values else sum((Decimal(value) for value in values), Decimal(0))


def _sum_in_base(rows: list[dict]) -> Decimal | None:
    """What the rows add to the base: what they count, of attendance the hours planned."""
    return _sum(row.get("planned_hours", row["counts"]) for row in rows)


def _average_places(groups: list[dict]) -> Decimal:
    """Place-days by the days on which any of the groups was open."""
    open_days = {
        row["first_day"] + timedelta(days=day)
        for row in groups
        for day in range((row["last_day"] - row["first_day"]).days + 1)
    }
    return _sum(row["counts"] for row in groups) / len(open_days)


def _rate(measure: str, rows: list[dict]) -> tuple:
    is_known = all(row["in_numerator"] is not None for row in rows)
    hits = _sum(row["counts"] for row in rows if row["in_numerator"]) if is_known else None
    based = [row for row in rows if row["in_base"]]
    summed = _average_places if measure in OF_PLACES else _sum_in_base
    base = summed(based) if based else None
    if hits is None or not base:
        return None, hits, base
    return hits / base, hits, base


def _percent(figure: queries.Figure, rows: list[dict]) -> tuple:
    share, hits, base = _rate(figure.measure, rows)
    if base is None and figure.denominator == 0:
        base = figure.denominator  # a budget that is known, and has no line in the months chosen
    if share is not None and base < 0 and not figure.measure.startswith("income"):
        share = None
    return None if share is None else 100 * share, hits, base


def _forecast(measure: str, rows: list[dict]) -> Decimal:
    """Of one year: what is booked, carried to December as the method's base says."""
    if measure == "forecast_run_rate":
        return _sum(row["counts"] for row in rows) * 12 / max(row["period"] for row in rows)
    now = [row for row in rows if row["in_numerator"]]
    before = [row for row in rows if row["in_base"]]
    month = max(row["period"] for row in now)
    by_then = _sum(row["counts"] for row in before if row["period"] <= month)
    booked = _sum(row["counts"] for row in now)
    return round(booked * _sum(row["counts"] for row in before) / by_then, 2)


def _unit_cost(figure: queries.Figure, rows: list[dict]) -> tuple:
    """The rows are the kroner; what they are divided by is no ledger line."""
    nok, base = _sum(row["counts"] for row in rows if row["in_numerator"]), figure.denominator
    is_known = nok is not None and base is not None and base >= 20
    return round(nok / base, 2) if is_known else None, nok, base


def _recomputed(figure: queries.Figure, rows: list[dict]) -> tuple:
    """Value, numerator and denominator, as a reader with the rows in hand would get them."""
    if figure.unit == "percent":
        return _percent(figure, rows)
    if figure.unit in ("rate", "ratio"):
        return _rate(figure.measure, rows)
    if figure.measure in FORECASTS:
        return _forecast(figure.measure, rows), None, None
    if figure.measure.startswith("cost_per_"):
        return _unit_cost(figure, rows)
    if figure.measure == "moves":
        _, hits, base = _rate(figure.measure, rows)
        return hits, hits, base
    if figure.measure in MEDIANS:
        return median(row["counts"] for row in rows), None, None
    if figure.measure in MEANS:
        return fmean(row["counts"] for row in rows), None, None
    if figure.measure == "places":
        return _average_places(rows), None, None
    return _sum(row["counts"] for row in rows if row["in_base"]), None, None


def _is_same(recomputed, expected) -> bool:
    if recomputed is None or expected is None:
        return recomputed is expected
    return float(recomputed) == pytest.approx(float(expected), rel=1e-9)


def _takes(measure: queries.Measure) -> set[str]:
    """What the figure or its rows can be chosen by."""
    asked = (measure.answer, measure.rows)
    return {name for answer in asked for name in queries.parameter_names(answer)}


def _concerned(choice: str, chosen: dict) -> set[str]:
    """The measures that can answer a choice of more than years otherwise than one of years."""
    narrowed = {"with_counter_entries"} if choice in OF_MONEY else chosen.keys() - {"years"}
    with_rows = queries.measures().keys() - WITHOUT_ROWS
    return {name for name in with_rows if narrowed <= _takes(queries.measures()[name])}


def _figures(house: queries.Warehouse, measures: set[str], chosen: dict) -> list[queries.Figure]:
    answers = sorted({queries.measures()[measure].answer for measure in measures})
    figures = [read_figure(row) for answer in answers for row in house.rows(answer, **chosen)]
    return [figure for figure in figures if figure.measure in measures]


def _is_placed(row: dict) -> bool:
    """Whether a row has its line in an export, and the load that it came in."""
    return row["source_line"] > 1 and len(row["file_sha"]) == 12 and bool(row["loaded_at"])


def _differences(house: queries.Warehouse, choice: str, chosen: dict) -> list[tuple]:
    """Each figure that its rows do not give; one without rows is none or not known."""
    differing = []
    for figure in _figures(house, _concerned(choice, chosen), chosen):
        rows = _rows(house, figure.measure, chosen)
        assert all(map(_is_placed, rows)), figure.measure
        has_base = rows or not figure.measure.startswith("cost_per_")  # persons are no rows
        expected = (figure.value, figure.numerator, figure.denominator if has_base else None)
        recomputed = (
            _recomputed(figure, rows) if rows else tuple(value and "rows" for value in expected)
        )
        fits = map(_is_same, recomputed, expected) if rows else [not value for value in expected]
        if not all(fits):
            differing.append((figure.measure, recomputed, expected))
    return differing


@pytest.mark.parametrize("choice", WRITTEN)
def test_the_rows_give_the_figure_on_a_written_export(written, choice):
    assert _differences(written, choice, WRITTEN[choice]) == []


@pytest.mark.parametrize("choice", BARE)
def test_the_rows_give_the_figure_where_the_exports_have_little(bare, choice):
    assert _differences(bare, choice, BARE[choice]) == []


@pytest.mark.parametrize("choice", DEMONSTRATION)
def test_the_rows_give_the_figure_on_the_demonstration_data(demonstration, choice):
    assert _differences(demonstration, choice, DEMONSTRATION[choice]) == []


def test_every_figure_of_the_written_export_has_rows_in_some_choice(written):
    """Else a comparison above would hold for want of rows; by it a figure above 0 has rows."""
    wordless = {"destination_job_seeking", "destination_benefit_clarified", "destination_other"}
    choices = [WRITTEN[choice] for choice in ("all", "2014", "a year booked in part")]
    with_value = {
        figure.measure for chosen in choices for figure in written.figures(**chosen) if figure.value
    }
    without_value = queries.measures().keys() - WITHOUT_ROWS - with_value
    assert {
        name for name in without_value if not _rows(written, name, WRITTEN["2014 JV"])
    } == wordless


def test_the_pass_of_13_with_vtao_lists_13_rows_with_their_lines_in_the_export(demonstration):
    rows = _rows(demonstration, "vtao", DEMONSTRATION["2014 PFF"])
    assert len({row["participant_id"] for row in rows}) == len(rows) == 13
    for row in rows:
        lines = (DEMO / row["source_file"]).read_text(encoding="utf-8-sig").splitlines()
        cells = lines[row["source_line"] - 1].split(";")
        assert cells[:2] == [row["participant_id"], "PFF"]
        assert f"{row['vtao_granted_on']:%d.%m.%Y}" in cells


@pytest.mark.parametrize("answer", sorted(n for n in queries.answers() if n.startswith("rows_")))
def test_an_answer_gives_rows_for_its_own_measures_and_no_other(written, answer):
    """One measure of each other answer, and all that are called like one of its own."""
    others = {
        measure.rows: name for name, measure in queries.measures().items() if measure.rows != answer
    }
    own = {
        _first_word(name) for name, measure in queries.measures().items() if measure.rows == answer
    }
    alike = {name for name, measure in queries.measures().items() if _first_word(name) in own}
    alike -= {name for name in alike if queries.measures()[name].rows == answer}
    assert written.rows(answer) == []
    for measure in {*others.values(), *alike}:
        assert written.rows(answer, measure=measure) == [], measure


def _first_word(measure: str) -> str:
    return measure.split("_")[0]


def test_a_day_over_capacity_is_over_by_the_shares_of_the_stays_listed(demonstration):
    rows = _rows(demonstration, "days_over_capacity", {"years": [2014]})
    stays = [row for row in rows if row["kind"] == "stay"]
    for group in (row for row in rows if row["kind"] == "group"):
        for number in range(int(group["counts"])):
            day = group["first_day"] + timedelta(days=number)
            there = [
                stay["place_share"]
                for stay in stays
                if (stay["scheme"], stay["group_name"]) == (group["scheme"], group["group_name"])
                and stay["first_day"] <= day <= stay["last_day"]
            ]
            assert sum(there) > group["places"]
