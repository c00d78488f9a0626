"""Targets where their measures are shown, and those that nothing shows."""

import json
from dataclasses import replace
from datetime import date

import pytest

from pages.answers import cache, targets
from pages.answers.answer import fetch_answer
from pages.answers.choice import NONE, Choice
from pages.answers.options import Options
from pages.answers.targets import Target
from pages.charts import annotations, bars, base, intervals
from pages.components import section
from pages.documents import target_list
from pages.files import csv_file, info_sheets
from pages.i18n import languages
from pages.text import headlines, row_targets
from pages.text import targets as target_texts
from tests.ui.screen import DEMO, alone, answer_row, lines, read, unfold
from warehouse.storage import versions

SCHEMES = """
    scheme;name;kind
    AIG;Arbeidstrening;group
    JV;Jobbverksted;course
    TPL;Utplassert;placement
"""
GROUPS = """
    group;scheme;places;valid_from
    Kantine;AIG;5;01.01.2013
    Kurs;JV;5;01.01.2013
"""
# 8 of 10 places in 2014 and 2013: Kantine 4 of 5, Kurs 4 of 5
STAYS = "participant_id;scheme;group;started_on;ended_on;nav_office;destination\n" + "".join(
    f"{scheme}{number};{scheme};{group};01.01.2013;;Madla;\n"
    for scheme, group in (("AIG", "Kantine"), ("JV", "Kurs"))
    for number in range(4)
)
TARGETS = """
    year;measure;scheme;floor;ambition;source
    2013;utilization_rate;;0,8;;                # exactly what is reached, and no ambition
    2014;utilization_rate;;0,85;0,95;Plan 2014
    2014;utilization_rate;JV;0,75;0,8;Plan 2014
    2014;participants;;8;9;                     # a count: the groups have no part of it
    2015;utilization_rate;;0,8001;;             # 80,0 %, as the figure is printed
    2014;stays_without_place;;5;2;              # at most: fewer is better
    2015;no_measure;;1;;
    2015;deviation;JV;0;;                       # money is not of a scheme
    2031;utilization_rate;;0,9;;
"""
SPACE = "\u00a0"
YEARS = {year: str(year) for year in (2013, 2014, 2015)}


@pytest.fixture
def rows(shown):
    """The exports above are shown; the choice of years of them."""
    folder = shown(
        schemes=SCHEMES,
        groups=GROUPS,
        participations=STAYS,
        targets=TARGETS,
        extract_date="2015-06-30",
    )
    alone("data")  # a page loads the exports
    cache.use_warehouse(versions.current(folder.parent / "out"))
    languages.use("nb")
    return lambda *years, **chosen: Choice(years, options=OPTIONS, **chosen)


OPTIONS = Options(
    year=YEARS, scheme={"AIG": "AIG", "JV": "JV", "TPL": "TPL"}, extract_date=date(2015, 6, 30)
)


def plain(text: str) -> str:
    return text.replace(SPACE, " ")


@pytest.mark.parametrize(
    ("shown_value", "code"),
    [
        (0.2544, "below"),
        (0.25499, "just_below"),  # 25,5 % when it is rounded
        (0.255, "floor"),
        (0.3249999, "floor"),
        (0.325, "ambition"),
    ],
)
def test_the_unrounded_value_is_judged_and_the_floor_itself_is_enough(shown_value, code):
    target = Target("to_work_rate", 2013, NONE, 0.255, 0.325, "")
    assert target.judge(shown_value) == code


def test_a_figure_has_its_floor_its_ambition_and_a_word(rows):
    describe = target_texts.describe_figure
    assert plain(describe("utilization_rate", rows(2014))) == (
        "Gulv 85 %, ambisjon 95 %: **under gulvet**"
    )
    assert plain(describe("utilization_rate", rows(2013))) == "Gulv 80 %: gulvet er nådd"
    assert plain(describe("utilization_rate", rows(2014, schemes=("JV",)))) == (
        "Gulv 75 %, ambisjon 80 %: ambisjonen er nådd"
    )
    assert plain(describe("utilization_rate", rows(2014, schemes=("AIG",)))) == (
        "Gulv 85 % (avdelingens), ambisjon 95 %: **under gulvet**"
    )


def test_a_part_of_a_year_has_the_target_of_the_year_named_so(rows):
    assert plain(target_texts.describe_figure("utilization_rate", rows(2015))) == (
        "Gulv 80,01 % (for hele 2015): **hittil så vidt under gulvet**"
    )
    assert plain(target_texts.describe("utilization_rate", rows(2015))) == (
        "**Gulvet på 80,01 % (for hele 2015) er så vidt ikke nådd hittil.**"
    )


def test_a_target_is_no_verdict_where_more_is_not_better(rows):
    """None is without a place: below a floor of 5, and what the department wants."""
    assert target_texts.describe_figure("stays_without_place", rows(2014)) == (
        "Gulv 5, ambisjon 2: ikke vurdert, for mer er ikke bedre her"
    )
    assert target_texts.describe("stays_without_place", rows(2014)) == ""
    of_year = {row[0]: row[5] for row in target_list.list_rows(2014, "nb", rows(2014))}
    assert of_year["Deltakere"] == "gulvet er nådd"
    assert [word for name, word in of_year.items() if "uten" in name] == ["–"]


def test_no_day_over_capacity_is_not_told(rows):
    assert plain(headlines.describe_utilization(rows(2013))) == (
        "80,0 % av plassdagene var i bruk. Gulvet på 80 % er nådd."
    )


def test_a_list_of_a_year_under_way_says_so(rows):
    years = row_targets.describe_rows(
        fetch_answer("utilization_by_year", rows(2015)), "utilization_rate"
    )
    assert "Under gulvet hittil: " in years


def test_rows_of_target_groups_are_not_beside_the_target_of_all_schemes(rows):
    """Their places are in few schemes, whose own targets may be others."""
    groups = fetch_answer("utilization_by_target_group", rows(2014))
    assert row_targets.describe_rows(groups, "utilization_rate") == ""
    assert annotations.list_levels(groups, "utilization_rate") == {}


def test_a_chosen_part_judges_averages_by_the_target_of_the_year_and_no_sums(rows):
    of_part = rows(2014, part="T1")  # 8 persons and 80 % in January to April too
    assert plain(target_texts.describe_figure("utilization_rate", of_part)) == (
        "Gulv 85 % (for hele 2014), ambisjon 95 %: **under gulvet**"
    )
    assert target_texts.describe_figure("participants", of_part) == (
        "Gulv 8 (for hele 2014), ambisjon 9: en del av året vurderes ikke mot det"
    )
    assert target_texts.describe("participants", of_part) == ""
    assert target_texts.describe_figure("participants", rows(2014)) == (
        "Gulv 8, ambisjon 9: gulvet er nådd"
    )
    rates = fetch_answer("utilization_by_year", replace(of_part, years=()))
    assert "utilization_rate_against_target" in rates.rows
    sums = fetch_answer("participants_by_year", replace(of_part, years=()))
    assert "participants_against_target" not in sums.rows
    whole = fetch_answer("participants_by_year", rows(2014))
    assert "participants_against_target" in whole.rows


def test_of_several_years_each_has_its_own_floor(rows):
    assert plain(target_texts.describe("utilization_rate", rows(2013, 2014))) == (
        "**Årets gulv er ikke nådd** i 2014 (80,0 % mot 85 %). Det er nådd i 2013."
    )


def test_some_persons_or_several_schemes_have_no_target(rows):
    for chosen in (rows(2014, offices=("Madla",)), rows(2014, schemes=("AIG", "JV"))):
        assert targets.list_targets("utilization_rate", chosen) == {}
        assert target_texts.describe("utilization_rate", chosen) == ""


def test_a_group_is_judged_by_its_scheme_and_else_by_the_department(rows):
    answer = fetch_answer("capacity_by_group", rows(2014))
    assert list(answer.rows["floor_of_utilization_rate"]) == [0.85, 0.75]
    assert answer.texts("utilization_rate_against_target") == [
        "under gulvet (avdelingens)",
        "ambisjonen er nådd",
    ]
    assert plain(row_targets.describe_rows(answer, "utilization_rate")).endswith(
        "Under gulvet: Kantine (80,0 % mot avdelingens 85 %)."
    )


def test_a_count_of_a_part_is_not_judged_by_the_count_of_the_whole(rows):
    of_groups = fetch_answer("capacity_by_group", rows(2014)).rows
    assert "floor_of_participants" not in of_groups
    by_scheme = fetch_answer("participants_by_scheme", rows(2014)).rows
    assert "floor_of_participants" not in by_scheme
    by_year = fetch_answer("participants_by_year", rows(2013, 2014)).rows
    assert [value == 8 for value in by_year["floor_of_participants"]] == [False, True]


def test_the_file_has_the_target_beside_its_measure_and_says_what_it_is(rows):
    answer = fetch_answer("utilization_by_month", rows(2014))
    head, first, *_ = csv_file.write_csv(answer).decode("utf-8-sig").splitlines()
    line = dict(zip(head.split(";"), first.split(";"), strict=True))
    assert line["Kapasitetsutnyttelse: årets gulv (%)"] == "85"
    assert line["Kapasitetsutnyttelse: årets ambisjon (%)"] == "95"
    assert line["Kapasitetsutnyttelse: mot målet"] == "under gulvet"
    columns = dict(info_sheets.describe_columns(answer))
    assert "Det året ikke skal falle under." in columns["Definisjon"]


def test_a_bar_has_a_tick_at_its_floor_and_its_text_beyond_it(rows, monkeypatch):
    figures = []
    monkeypatch.setattr(base, "plot", lambda figure, alt, clicked=None: figures.append(figure))
    how = {"fraction": ("occupied_days", "available_days"), "unit": "Av plassdagene"}
    bars.single("group_name", "utilization_rate", **how)(
        fetch_answer("capacity_by_group", rows(2014))
    )
    drawn, floor, ambition, names, texts = figures[0].data
    assert (list(floor.x), floor.name) == ([0.85, 0.75], "Gulv")  # each of its own
    assert (list(ambition.x), ambition.name) == ([0.95, 0.8], "Ambisjon")
    assert floor.marker.symbol != ambition.marker.symbol
    assert min(texts.x) > 0.95
    assert list(names.text) == ["Kantine", "Kurs"]
    assert list(drawn.marker.color) == [base.WORSE, base.ACCENT]
    assert [plain(text).partition("<br>")[0] for text in texts.text] == [
        "80,0 %, under gulvet",  # 5 points below the floor of the department
        "80,0 %",  # 5 points above its own
    ]


def test_rows_of_offices_get_the_mark_of_all_of_them_and_no_judgement(demo, monkeypatch):
    cache.use_warehouse(versions.current(demo))
    figures = []
    monkeypatch.setattr(base, "plot", lambda figure, alt, clicked=None: figures.append(figure))
    answer = fetch_answer("outcomes_by_office", Choice((2013,), options=OPTIONS))
    assert "floor_of_to_work_rate" not in answer.rows
    rates = ("to_work_rate", "to_work_low_rate", "to_work_high_rate")
    intervals.points("nav_office", *rates)(answer)
    _, floor, ambition, *_ = figures[0].data
    assert base.WORSE not in figures[0].data[0].marker.color
    assert {*floor.x} == {0.255}
    assert (plain(floor.name), plain(ambition.name)) == ("Gulv 25,5 %", "Ambisjon 32,5 %")


def test_a_fixed_caption_gives_way_to_the_target(rows):
    _, years = section._describe_reading(
        fetch_answer("capacity_by_group", rows(2013, 2014)), "utilization_rate"
    )
    reading, judged = section._describe_reading(
        fetch_answer("utilization_by_month", rows(2014)), "utilization_rate"
    )
    assert "85 til 100 prosent er godt" not in reading + judged
    assert plain(judged).startswith("Gulv 85 %, ambisjon 95 % (Plan 2014). 12 av 12 er under")
    assert plain(years).startswith("For alle samlet: **Årets gulv er ikke nådd** i 2014")


def test_a_target_that_nothing_shows_is_listed_with_its_line_and_why(rows):
    [table] = [
        page_table.value
        for page_table in unfold(alone("data")).table
        if "Hvorfor" in getattr(page_table.value, "columns", [])
    ]
    why = {str(row.iloc[0]).rpartition(" ")[2]: str(row.iloc[2]) for _, row in table.iterrows()}
    assert sorted(why, key=int) == ["8", "9", "10"]
    assert why["8"].startswith("Ikke noe tall heter dette")
    assert why["9"] == "Tallet gjelder hele avdelingen, ikke ett tiltak."
    assert why["10"] == "Det er ingen tall for dette året."


def test_every_target_of_the_demonstration_is_in_the_tables_of_its_year(demo):
    cache.use_warehouse(versions.current(demo))
    languages.use("nb")
    chosen = Choice((2014,), options=cache.fetch_options(None))
    lines = (DEMO / "måltall.csv").read_text(encoding="utf-8").splitlines()[1:]
    shown_rows = [
        row for year in range(2012, 2018) for row in target_list.list_rows(year, "nb", chosen)
    ]
    assert len(shown_rows) == len(lines)
    floors = sorted(plain(row[2]) for row in shown_rows)
    assert floors == sorted(_write_level(*line.split(";")[1:4:2]) for line in lines)
    assert {row[6] for row in shown_rows} == {line.split(";")[5] for line in lines}
    below = {
        (row[1], plain(row[4]), row[5]) for row in shown_rows if row[0] == "Overgang til arbeid"
    }
    assert ("Hele avdelingen", "23,9 %", "under gulvet") in below  # 2012
    assert ("Hele avdelingen", "22,2 %", "under gulvet") in below  # 2013
    assert ("Hele avdelingen", "25,5 %", "under gulvet") in below  # 2016


def _write_level(measure: str, text: str) -> str:
    """27,5 % from 0,275; 2 of a count."""
    if not measure.endswith("_rate"):
        return text
    return (
        f"{float(text.replace(',', '.')) * 100:.1f}".rstrip("0").rstrip(".").replace(".", ",")
        + " %"
    )


@pytest.mark.parametrize(("year", "floor"), [("2012", "25"), ("2013", "25,5"), ("2016", "27")])
def test_the_overview_says_that_the_department_was_below_its_floor(demo, year, floor):
    page = alone("overview", year=year, part="outcomes")
    assert f"under gulvet på {floor} %" in answer_row(page, "outcomes")
    assert any(f"**Gulvet på {floor} % er ikke nådd**" in plain(text) for text in read(page))
    assert f"under gulvet på {floor} %" in plain(" ".join(lines(page, "to_work_rate")))
    steps = " ".join(plain(text).replace("\\", "") for text in read(page))
    assert "Få flere i arbeid: overgang til arbeid er" in steps
    assert f"under gulvet på {floor} %." in steps


PRACTICE = {
    "schemes": "scheme;name;kind\nPFF;Praksis;practice\nTPL;Utplassert;placement",
    "groups": "group;scheme;places;valid_from\nButikk;PFF;5;01.01.2013",
    "participations": "participant_id;scheme;group;started_on;vtao_granted_on;workplace;"
    "workplace_sector\n"
    "a;PFF;Butikk;01.01.2014;01.03.2014;;\nb;PFF;Butikk;01.01.2014;01.04.2014;;\n"
    + "".join(f"p{number};TPL;;01.01.2014;;Vert {number};privat\n" for number in range(10))
    + "".join(f"k{number};TPL;;01.01.2014;;Vert k;kommunal\n" for number in range(10)),
    "targets": """
        year;measure;scheme;floor;ambition
        2014;vtao_granted;;2;3                   # the department's: PFF has all of them
        2014;placed_private_rate;TPL;0,5001;0,6  # 50,0 % of 20
        2014;workplaces_new;TPL;11;12            # exactly 11
    """,
    "extract_date": "2014-12-31",
}


def test_the_priorities_of_the_plan_stand_with_their_targets_as_figures(shown):
    shown(**PRACTICE)
    page = alone("utilization", year="2014", part="practice")  # without a scheme chosen
    said = {
        name: plain(" ".join(lines(page, name)))
        for name in ("vtao_granted", "placed_private_rate", "workplaces_new")
    }
    assert "over gulvet på 2 (avdelingens)" in said["vtao_granted"]
    assert "så vidt under gulvet på 50,01 %" in said["placed_private_rate"]
    assert "over gulvet på 11" in said["workplaces_new"]
    charts = [json.loads(chart.proto.spec) for chart in page.get("plotly_chart")]
    [marked] = [
        chart for chart in charts if "Nye tiltakssteder" in [t.get("name") for t in chart["data"]]
    ]
    bars_, marks = marked["data"][:2], marked["data"][2:]
    assert [trace["name"] for trace in marks[:2]] == [
        "Nye tiltakssteder: gulv",
        "Nye tiltakssteder: ambisjon",
    ]
    assert {trace["offsetgroup"] for trace in marks} == {bars_[1]["offsetgroup"]}


def test_a_count_that_others_have_a_part_of_is_not_judged_by_the_department(shown):
    rows = PRACTICE["participations"] + "c;TPL;;01.01.2014;01.05.2014;Vert c;privat\n"
    shown(**PRACTICE | {"participations": rows})
    page = alone("utilization", year="2014", part="practice")
    assert "gulv" not in " ".join(lines(page, "vtao_granted"))  # PFF has 2 of the 3
