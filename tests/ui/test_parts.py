"""The parts of a page, what is pointed at on it, and what a figure rests on."""

from datetime import date

import pandas
import pytest

from pages.answers.answer import Answer
from pages.answers.choice import Choice
from pages.app import url
from pages.charts import clicks
from tests.ui.screen import DEMO, PARTS, alone, read, unfold, value

SPACE = "\u00a0"


def subheaders(page) -> list[str]:
    return [each.value for each in (*page.header, *page.subheader)]


def headings_and_folds(page) -> list[str]:
    """What tells the parts of a page apart: its headings, or in a text its folds and buttons."""
    return [*subheaders(page), *(each.label for each in (*page.expander, *page.button))]


@pytest.mark.parametrize("name", PARTS)
def test_a_link_opens_a_part_and_only_that_one_is_asked_for(demo, name):
    pages = {part: alone(name, year="2014", part=part) for part in PARTS[name]}
    shown = {part: headings_and_folds(page) for part, page in pages.items()}
    assert len({tuple(headings) for headings in shown.values()}) == len(PARTS[name])
    assert all(shown.values())


@pytest.mark.parametrize(
    ("name", "part"), [(name, part) for name in ("utilization", "outcomes") for part in PARTS[name]]
)
def test_all_that_is_folded_in_a_part_opens(demo, name, part):
    page = alone(name, year="2016", part=part)
    charts = len(page.get("plotly_chart"))
    assert charts <= 4
    assert len(page.dataframe) + len(page.table) == 0  # no table before it is asked for
    assert not unfold(page).exception
    assert len(page.get("plotly_chart")) >= charts


def test_a_part_there_is_none_of_is_the_first(demo):
    first = subheaders(alone("outcomes", year="2014"))
    assert subheaders(alone("outcomes", year="2014", part="'; drop table stays")) == first


def test_a_month_in_the_link_shows_its_days(demo):
    page = unfold(alone("utilization", year="2014", month="2014-03", group="Uteteam"))
    assert "Uteteam, mars 2014" in subheaders(page)
    days = next(each.value for each in page.table if "Dag" in each.value.columns)
    assert len(days) == 31
    assert set(days["Plasser"]) == {"8"}


def test_months_of_referral_are_charts_of_a_year_and_a_table_of_several(demo):
    def heads(page):
        return [head for head in subheaders(page) if head.startswith("Startet innen")]

    page = alone("utilization", year="2016", part="waiting")
    when = "etter måneden de ble henvist"
    assert heads(page) == [f"Startet innen 30 dager, {when}", f"Startet innen 60 dager, {when}"]
    alts = [each.proto.alt for each in page.get("plotly_chart")]
    assert sum(alt.startswith("Andel startet innen") for alt in alts) == 2
    several = alone("utilization", year=["2015", "2016"], part="waiting")
    assert f"Startet innen 30 og 60 dager, {when}" in [each.label for each in several.expander]
    unfold(several)
    [months] = [each.value for each in several.dataframe if "Måned" in each.value.columns]
    assert len(months) == 24


def test_a_month_outside_the_choice_is_none(demo):
    page = alone("utilization", year="2014", month="2013-03")
    assert "Velg en måned her, eller klikk på den i et diagram over, for å se dagene." in read(page)


def test_a_destination_in_the_link_leaves_its_stays(demo):
    page = alone("outcomes", year="2014", part="rows", destination="education")
    assert "Oppholdene bak tallene: utdanning" in subheaders(page)
    [rows] = [each.value for each in page.dataframe]
    assert set(rows["Sluttårsak"]) == {"utdanning"}
    assert set(rows["Plassandel"]) <= {"0,40", "0,50", "0,60", "0,80", "1,00"}  # equal decimals
    said = " ".join(read(page))
    assert f"Listen har alle {len(rows)} avsluttede opphold med denne sluttårsaken" in said
    assert "Tabellen har 21 kolonner: rull den sidelengs" in said


def test_each_part_of_the_outcomes_begins_with_its_own_answer(demo):
    begins = {
        "destinations": "Av 220 som gikk ut av tiltak, gikk 56 til arbeid: 25,5 %, "
        "mot 28,9 % i 2015.",
        "later": "Av de 220 som gikk ut for minst 6 måneder siden, var 63 i arbeid etter "
        "6 måneder: 28,6 %, mot 25,6 % i 2015.",
        "durations": "Av 333 opphold som startet, førte 10,2 % til arbeid innen 3 måneder, 13,5 % "
        "innen 6 og 16,2 % innen 12. I 2015 var det 15,4 %, 18,2 % og 21,2 %, av 292.",
        "ways": "Flere gikk til arbeid etter Jobbverksted 1 enn etter START (31,1 mot 5,0 %). "
        "Forskjellen er for stor til å være tilfeldig, men deltakerne kan være ulike. 84 av 308 "
        "avsluttede opphold førte videre",
        "rows": "Bak tallene i 2016 står 469 opphold, opp fra 431 i 2015, for 382 personer.",
    }
    for part, begin in begins.items():
        page = alone("outcomes", year="2016", part=part)
        said = [each.value.replace("\u00a0", " ") for each in page.markdown]
        assert any(text.startswith(begin) for text in said), part


def test_a_step_in_the_link_shows_who_took_it_and_a_strange_one_nobody(demo):
    page = alone("outcomes", year="2014", part="ways", step="TPL → work")
    assert "Utplassert i tiltaksplass → til arbeid" in subheaders(page)
    rows = next(each.value for each in page.table if "Deltaker" in each.value.columns)
    assert len(rows) == 16
    assert set(rows["Sluttårsak"]) <= {"ordinært arbeid", "arbeid med lønnstilskudd"}
    strange = alone("outcomes", year="2014", part="ways", step="'; drop table stays")
    assert not any("→" in heading for heading in subheaders(strange))


def test_the_ways_can_be_read_with_the_keyboard(demo):
    page = alone("outcomes", year="2014", part="ways")
    page.selectbox(key="way-step").set_value("Jobbverksted → til arbeid").run()
    assert "Jobbverksted → til arbeid" in subheaders(page)


def test_what_is_pointed_at_is_one_of_what_there_is(monkeypatch):
    asked = {"part": "waiting", "group": "Uteteam"}
    monkeypatch.setattr(url.st, "query_params", asked)
    assert url.read_pointer("part", ["places", "waiting"]) == "waiting"
    assert url.read_pointer("part", ["places"]) == ""
    assert url.read_pointer("month", ["2014-03"]) == ""
    url.point_at("group", "")
    assert asked == {"part": "waiting"}
    url.point_at("group", "Kantine")
    assert url.is_pointed_at("group", "Kantine")


def test_a_figure_opens_what_it_rests_on(demo):
    page = alone("utilization", year="2014", scheme="PFF", part="practice")
    page.session_state["fold-sql-vtao"] = True
    page.button(key="basis-vtao").click().run()
    assert not page.exception
    text = " ".join(read(page)).replace(SPACE, " ")
    assert "Med VTAO: 13" in text
    assert "2014 · Praksisplasser for funksjonshemmede" in text
    assert "13 rader** ligger bak" in text
    rows = next(each.value for each in page.dataframe if "Linje i filen" in each.value.columns)
    assert len(rows) == 13
    assert set(rows["Eksportfil"]) <= {p.name for p in DEMO.iterdir()}
    sentence, commands, sql = (each.value for each in page.code)
    assert sentence.startswith("I 2014 var det 13 personer med innvilget VTAO i Praksisplasser")
    assert commands.splitlines() == [
        "python -m queries figures_vtao --year 2014 --scheme PFF",
        "python -m queries rows_people --year 2014 --scheme PFF --measure vtao",
    ]
    assert sql.startswith("-- $years = 2014\n-- $schemes = PFF\n-- $offices = alle\n")
    assert "with people as (" in sql


def test_counter_entries_can_be_left_out_and_the_link_says_so(demo):
    net = [
        value(alone("budget", year="2014", **address), "budget_adjusted")
        for address in ({}, {"counter": "without"})
    ]
    assert net[0] == net[1]  # they are on both sides
    whole = alone("budget", year="2014", part="accounts")
    without = alone("budget", year="2014", part="accounts", counter="without")
    assert value(whole, "expense_adjusted") != value(without, "expense_adjusted")
    assert without.toggle(key="counter-entries").value is True


@pytest.mark.parametrize(
    ("part", "measure", "heading"),
    [("places", "free_places", "Per dato"), ("duty", "activity_duty_places_needed", "Raden er")],
)
def test_places_free_and_needed_list_their_rows(demo, part, measure, heading):
    page = alone("utilization", year="2014", part=part)
    page.button(key=f"basis-{measure}").click().run()
    assert not page.exception
    shown = [each.value.columns for each in [*page.table, *page.dataframe]]
    assert any("Hva" in columns for columns in shown)
    assert any({heading, "Linje i filen"} <= set(columns) for columns in shown)


def test_a_quarter_stands_for_its_year(demo, monkeypatch):
    monkeypatch.setattr(clicks.st, "session_state", {})
    rows = pandas.DataFrame({"quarter_on": [date(2014, 4, 1)]})
    cohorts = Answer("cohorts", Choice(), rows)
    codes = clicks.on_rows(cohorts, "quarter_on", "to_work_rate")["on_select"].args
    assert codes[1] == [{"quarter_on": "2014"}]
    assert clicks.FILTER_OF["quarter_on"] == "year"
