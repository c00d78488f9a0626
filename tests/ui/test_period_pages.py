"""A part of a year on the pages: chosen in one control, said wherever the year is."""

import pytest

from pages import session
from pages.answers import cache
from pages.answers.answer import fetch_answer
from pages.app import url
from pages.files import csv_file, info_sheets
from pages.i18n import formats
from tests.ui.screen import alone, lines, read, reader, status, through_dashboard, unfold, value
from warehouse.storage import versions

VIEWS = [
    *(("overview", ""), ("utilization", "waiting"), ("outcomes", "later"), ("budget", "accounts")),
    *(("budget", "outlook"), ("budget", "refunds")),
]
# the whole year stands on each page where there is no part of it
WHOLE = {"budget outlook": "Dette gjelder hele 2016."}


@pytest.mark.parametrize(("name", "part"), VIEWS)
def test_the_figures_on_a_page_are_those_of_the_period(demo, demonstration, name, part):
    page = alone(name, part=part, period="2016-T2")
    assert not page.exception
    texts = " ".join(read(page)).replace("\u00a0", " ")
    assert "Viser 2. tertial 2016" in texts
    assert "Tallene gjelder 2. tertial 2016, også der en forklaring sier «året»." in texts
    assert "2016-T2" not in texts  # no codes on the screen
    assert WHOLE.get(f"{name} {part}", "") in texts
    shown = {container.key for container in page.container if container.key}
    figures = demonstration.figures(years=[2016], months=[5, 6, 7, 8])
    for figure in figures:
        if f"figure-{figure.measure}" in shown:
            amount = figure.value
            amount = abs(amount) if "deviation" in figure.measure and amount else amount
            assert value(page, figure.measure) == formats.figure(amount, figure.unit)


@pytest.mark.parametrize("name", ["report", "planning"])
def test_a_text_is_of_the_whole_year_and_says_so(demo, name):
    page = alone(name, period="2016-T2")
    assert status(page).startswith("Viser 2016 · ")
    texts = " ".join(read(page)).replace("\u00a0", " ")
    assert "Teksten og tallene i den gjelder hele år" in texts
    assert "(2. tertial 2016)" in texts
    assert "gjelder hele år" not in " ".join(read(alone(name, year="2016")))


def test_the_control_offers_what_has_begun_and_stands_in_the_address(demo):
    page = alone("overview", year="2017", part="people")
    assert page.selectbox(key="period").options[:4] == [
        *("Hele året", "Hittil i år", "1. halvår", "2. halvår"),
    ]
    assert "Desember" not in page.selectbox(key="period").options  # the exports end in October
    page.pills(key="year-pill").set_value(2016).run()
    assert "Desember" in page.selectbox(key="period").options
    page.selectbox(key="period").set_value("T2").run()
    assert status(page).startswith("Viser 2. tertial 2016 · ")
    assert page.query_params["period"] == "2016-T2"
    assert "year" not in page.query_params
    said = "226 personer deltok i 2. tertial 2016, opp fra 210 i 2. tertial 2015."
    assert any(text.startswith(said) for text in read(page))
    page.selectbox(key="compare").set_value("previous").run()
    assert page.query_params["compare"] == "previous"
    assert "**Hva er endret siden perioden før?**" in read(page)
    assert any("i 1. tertial 2016." in text for text in read(page))
    page.selectbox(key="compare").set_value("target").run()
    assert "**Er måltallene nådd?**" in read(page)
    assert any(text.startswith("226 personer deltok i 2. tertial 2016.") for text in read(page))
    page.toggle(key="several-years").set_value(True).run()
    page.pills(key="year-pills").set_value([2015, 2016]).run()
    assert not page.selectbox  # a part is of one year
    page.button(key="reset").click().run()
    assert status(page).startswith("Viser 2017 · ")


def test_the_period_goes_along_to_another_page(demo):
    page = through_dashboard("utilization", period="2016-03", compare="previous")
    assert {link.proto.query_string for link in page.get("page_link")} == {
        "period=2016-03&compare=previous"
    }
    assert any("februar 2016" in text for text in read(page))


def test_the_days_so_far_stand_beside_the_budget_of_the_year_named_so(demo):
    page = alone("overview", period="2016-YTD", part="money")
    assert "for hele 2016" in lines(page, "budget_adjusted")
    people = read(alone("overview", period="2016-YTD", part="people"))
    text = " ".join([*read(page), *people]).replace("\u00a0", " ")
    assert "354 personer deltok hittil i 2016 (til og med oktober)" in text
    assert "mindreforbruk på 165 600 kr til og med september 2016 (98,4 % brukt" in text
    assert "Her er årene hele." in text  # the chart of all years


def test_money_of_a_period_under_way_is_not_held_against_the_one_before(demo):
    changes = {"compare": "previous", "part": "changes"}
    text = " ".join(read(alone("overview", period="2017-T3", **changes)))
    assert "Penger er ikke sammenlignet her: perioden er ikke bokført ferdig." in text
    over = " ".join(read(alone("overview", period="2017-T2", **changes)))
    assert "Penger er ikke sammenlignet her" not in over


def test_a_budget_of_the_whole_year_is_none_of_a_part(shown):
    shown(
        budget="year;art;responsibility;amount_nok\n2014;10100;366000;900000",
        accounts="year;period;art;responsibility;amount_nok\n2014;6;10100;366000;300000",
        extract_date="2014-12-31",
    )
    page = alone("budget", period="2014-T2")
    assert (
        "Budsjettet for 2014 er ikke fordelt på måneder, så det finnes ikke noe budsjett for "
        "2. tertial 2014. 0,3 mill. kr er bokført."
    ) in " ".join(text.replace("\u00a0", " ").replace("\\", "") for text in read(page))
    assert value(page, "budget_adjusted") == formats.DASH


def test_a_file_says_the_period_in_its_name_and_on_its_sheet(demo):
    session.resume(reader(versions.current(demo)))
    chosen = url.read_choice({"period": ["2016-T2"]}, cache.fetch_options(None), "nb")[0]
    answer = fetch_answer("participants_by_scheme", chosen)
    assert csv_file.file_name(answer.name, answer.chosen, "csv").startswith(
        "participants_by_scheme_2016-T2_alle-tiltak_"
    )
    heads, texts = (texts for _, texts in info_sheets.describe_filters(answer))
    lines = dict(zip(heads, texts, strict=True))
    assert lines["Periode"] == "2. tertial 2016"
    assert lines["Til og med"] == "31.08.2016"


def test_the_stock_has_a_line_for_each_part_the_reader_names(demo):
    page = alone("utilization", part="stock", period="2016-T2")
    assert not page.exception
    whole, schemes = (chart.proto.alt for chart in page.get("plotly_chart"))
    assert "Venter fra" in whole
    assert whole.endswith("til 54.")  # who waits on 31 August, as the figure at the top
    unfold(page)
    assert value(page, "waiting") == "54"
    assert schemes.startswith("Personer inne: Arbeidstrening i gruppe fra ")
    page.session_state["stock-part"] = "stock_by_office"
    page.session_state["stock-count"] = "waiting"
    page.run()
    offices = page.get("plotly_chart")[1].proto.alt
    assert offices.startswith("Venter: NAV Nord fra ")
    assert "Venter ved slutten av hver måned, etter NAV-kontor" in read(page)


def test_the_sheet_of_an_office_comes_by_month_and_week_and_of_all_offices(demo):
    page = alone("utilization", part="attendance", period="2016-01")
    page.session_state["sheet-step"] = "attendance_sheet_by_week"
    page.session_state["sheet-office"] = "all"
    page.session_state["fold-sheet"] = True
    page.run()
    assert not page.exception
    text = " ".join(read(page))
    assert "En uke over årsskiftet står under året den hører til" in text
    sheet = page.get("download_button")[-1].key
    assert sheet == "download-attendance_sheet_by_week-xlsx"
