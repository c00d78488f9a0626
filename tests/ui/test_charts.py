"""The charts of money and rates: what is drawn, and what is said where something is missing."""

import numpy
import pytest

from pages.answers import cache
from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.charts import bars, base, bullets, columns, deviations, heatmap, through_year, waterfall
from pages.i18n import languages
from tests.ui.screen import use
from warehouse import config
from warehouse.build import build
from warehouse.storage import versions

BUDGET = """
    year;art;responsibility;amount_nok;period
    2013;10100;1;70000;1           # 2013 has no accounts
    2014;10100;1;100000;1
    2014;10100;1;90000;2
    2014;10100;1;80000;3           # not booked yet
"""
ACCOUNTS = """
    year;period;art;responsibility;amount_nok
    2014;1;10100;1;95000
    2014;2;10100;1;85000
"""


@pytest.fixture
def shown(exports, tmp_path, monkeypatch):
    """Loads a folder of exports; then `figures` has the charts and `captions` the captions."""
    languages.use("nb")
    figures, captions = [], []
    monkeypatch.setattr(
        base, "plot", lambda figure, alt, clicked=None: figures.append((figure, alt))
    )
    monkeypatch.setattr(base, "note", captions.append)

    def load(**families):
        use(monkeypatch, exports(**families), tmp_path / "out")
        build(config.data_folder(), tmp_path / "out")
        cache.use_warehouse(versions.current(tmp_path / "out"))
        return figures, captions

    return load


def pairs(*years: int) -> None:
    bars.pairs("side", "adjusted_nok", "actual_nok")(
        fetch_answer("budget_by_side", Choice(years=years))
    )


def test_only_years_with_both_stand_side_by_side_and_the_rest_are_named(shown):
    figures, captions = shown(budget=BUDGET, accounts=ACCOUNTS)
    pairs(2013, 2014)
    [(figure, alt)] = figures
    behind, before, texts = figure.data  # one scale: the narrow bar stands on the wide one
    assert [list(bar.x) for bar in (behind, before)] == [[270000], [180000]]
    assert behind.width > before.width
    assert [text.replace("\u00a0", "") for text in texts.text] == ["180 av 270<br>tusen kr"]
    assert alt.startswith("Justert budsjett: utgifter 270\u00a0000\u00a0kr. Regnskap: utgifter 180")
    assert captions == ["Søylene er uten 2013, som ikke har både budsjett og regnskap."]


def test_years_that_all_have_both_leave_nothing_out(shown):
    _, captions = shown(budget=BUDGET, accounts=ACCOUNTS)
    pairs(2014)
    assert captions == []


def test_a_budget_alone_is_drawn_alone(shown):
    figures, captions = shown(budget=BUDGET)
    pairs(2013, 2014)
    bar, texts = figures[0][0].data
    assert [text.replace("\u00a0", "") for text in texts.text] == ["340<br>tusen kr"]
    assert (bar.name, list(bar.x)) == ("Justert budsjett", [340000])
    assert captions == []


def test_bars_of_different_years_say_so(shown):
    figures, captions = shown(budget=BUDGET.split("    2014")[0], accounts=ACCOUNTS)
    pairs(2013, 2014)
    assert [list(bar.x) for bar in figures[0][0].data[:2]] == [[70000], [180000]]
    assert captions == ["Ingen valgte år har både budsjett og regnskap: søylene er av ulike år."]


def months(*years: int) -> None:
    columns.months("period", "actual_nok")(fetch_answer("budget_by_month", Choice(years=years)))


def test_a_month_that_is_not_booked_has_its_budget_and_says_so(shown):
    figures, _ = shown(budget=BUDGET, accounts=ACCOUNTS)
    months(2014)
    budget, not_booked, actual = figures[0][0].data
    names = ("Justert budsjett", "Ikke bokført ennå", "Regnskap")
    assert (budget.name, not_booked.name, actual.name) == names
    assert budget.width > actual.width  # the budget stands behind
    assert numpy.array_equal(budget.y[:3], [100, 90, numpy.nan], equal_nan=True)  # thousand kr
    assert numpy.array_equal(not_booked.y[:4], [numpy.nan, numpy.nan, 80, 0], equal_nan=True)
    assert not_booked.marker.pattern.shape == "/"
    assert numpy.array_equal(actual.y[:3], [95, 85, numpy.nan], equal_nan=True)


def test_a_year_that_is_booked_in_full_has_nothing_hatched(shown):
    figures, _ = shown(budget=BUDGET, accounts=ACCOUNTS + "    2014;12;10100;1;1\n")
    months(2014)
    assert [bars.name for bars in figures[0][0].data] == ["Justert budsjett", "Regnskap"]


def test_over_many_months_each_has_its_year(shown):
    figures, _ = shown(budget=BUDGET, accounts=ACCOUNTS + "    2013;12;10100;1;1\n")
    months(2013, 2014)
    budget, _, _ = figures[0][0].data
    assert budget.x[14] == "mars 2014"


def test_a_budget_for_the_whole_year_belongs_to_no_month(shown):
    whole = "year;art;responsibility;amount_nok\n2014;10100;1;1200000"
    figures, captions = shown(budget=whole, accounts=ACCOUNTS)
    months(2014)
    [actual] = figures[0][0].data
    assert actual.name == "Regnskap"
    assert len(actual.x) == 12
    assert captions == ["Måneder uten søyle er ikke bokført."]


def test_the_tiles_have_whole_percents_short_enough_for_a_telephone(shown):
    figures, _ = shown(
        schemes="scheme;name\nAIG;Arbeidstrening",
        groups="group;scheme;places;valid_from\nVerksted for ungdom;AIG;2;01.01.2014",
        participations="participant_id;scheme;group;started_on;ended_on\n"
        "a;AIG;Verksted for ungdom;01.01.2014;31.01.2014",
        extract_date="2014-02-28",
    )
    heatmap.by_month("group_name", "utilization_rate", "month")(
        fetch_answer("utilization_by_group", Choice(years=(2014,)))
    )
    figure, _ = figures[0]
    shares, _ = figure.data  # and the marks that take the clicks
    assert list(shares.text) == ["50", "0"]
    assert max(len(part) for label in shares.y for part in label.split("<br>")) <= heatmap.NARROW
    assert shares.colorbar.title.text == "Kapasitetsutnyttelse (%)"
    assert numpy.array_equal(shares.z, [0.5, 0])


def by_year(*years: int) -> None:
    bars.pairs("year", "adjusted_nok", "actual_nok")(
        fetch_answer("budget_by_year", Choice(years=years))
    )


def test_years_run_from_left_to_right_and_one_under_way_says_so(shown):
    figures, _ = shown(budget=BUDGET, accounts=ACCOUNTS + "    2013;12;10100;1;60000\n")
    by_year(2013, 2014)
    [(figure, _)] = figures
    behind, before, texts = figure.data
    assert {bar.orientation for bar in (behind, before)} == {"v"}
    assert list(before.x) == ["2013", "2014 hittil"]
    assert list(texts.text) == ["60<br>av 70", "180<br>av 270"]
    assert list(texts.y) == [70000, 270000]  # above the higher of the two
    assert figure.layout.yaxis.title.text == "tusen kr"
    assert (list(behind.y), list(before.y)) == ([70000, 270000], [60000, 180000])
    assert figure.layout.barmode == "overlay"


def test_many_years_have_no_amounts_that_would_meet(shown):
    rows = "".join(f"    {year};10100;1;1000;1\n" for year in range(2006, 2013))
    figures, _ = shown(budget=BUDGET + rows, accounts=ACCOUNTS)
    by_year(*range(2006, 2015))
    assert len(figures[0][0].data[0].x) == bullets.MOST_TEXTS + 1
    assert {trace.type for trace in figures[0][0].data} == {"bar"}


def test_rows_stand_by_size_whatever_their_sign(shown):
    more = "    2014;1;17090;1;-95000\n    2014;1;11000;1;99000\n"
    figures, _ = shown(budget=BUDGET, accounts=ACCOUNTS + more)
    bars.pairs("art_group", "adjusted_nok", "actual_nok")(
        fetch_answer("budget_by_art_group", Choice(years=(2014,)))
    )
    assert list(figures[0][0].data[1].y) == ["10 lønn", "11 drift", "17 refusjoner"]


def through(**families) -> dict:
    """The lines of 2014 by their words."""
    figures, _ = families.pop("shown")(**families)
    through_year.lines("period")(fetch_answer("budget_through_year", Choice(years=(2014,))))
    return {trace.name: trace for trace in figures[-1][0].data} | {"alt": figures[-1][1]}


def test_the_year_is_three_lines_and_a_dashed_forecast_that_begins_where_it_is_booked(shown):
    lines = through(shown=shown, budget=BUDGET, accounts=ACCOUNTS + "    2013;12;10100;1;60000\n")
    assert list(lines["Regnskap 2014 hittil"].y[:3]) == pytest.approx(
        [0.095, 0.18, numpy.nan], nan_ok=True
    )
    assert lines["Regnskap 2013"].line.width < lines["Regnskap 2014 hittil"].line.width
    assert lines["Justert budsjett"].line.dash == "dot"
    [forecast] = [trace for name, trace in lines.items() if str(name).startswith("Prognose")]
    assert (forecast.line.dash, forecast.connectgaps) == ("dash", True)
    known = [place for place, value in enumerate(forecast.y) if not numpy.isnan(value)]
    assert known == [1, 11]
    assert "Regnskap 2014 hittil: 180\u00a0000\u00a0kr til og med feb." in lines["alt"]


def test_a_finished_year_has_no_forecast_and_the_first_year_no_year_before(shown):
    lines = through(shown=shown, budget=BUDGET, accounts=ACCOUNTS.replace(";2;10100", ";12;10100"))
    assert set(lines) == {"Regnskap 2014", "Justert budsjett", None, "alt"}


def test_what_costs_more_than_budgeted_is_told_by_word_pattern_and_colour(shown):
    figures, captions = shown(
        budget=BUDGET + "    2014;11000;1;10000;1\n",
        accounts=ACCOUNTS + "    2014;1;11000;1;40000\n",  # 30 000 above; wages are 10 000 below
    )
    deviations.largest("art_group", "deviation_nok")(fetch_answer("bridge", Choice(years=(2014,))))
    [bar] = figures[0][0].data
    assert list(bar.y) == [
        "11 drift<br>30\u00a0000\u00a0kr merforbruk",
        "10 lønn<br>10\u00a0000\u00a0kr mindreforbruk",
    ]
    assert list(bar.x) == [30000, 10000]
    assert list(bar.marker.color) == [base.WORSE, base.ACCENT]
    assert list(bar.marker.pattern.shape) == ["/", ""]
    together, colour = captions[0].replace("\u00a0", " ").split(". ")
    assert together == "Til sammen 20 000 kr merforbruk"
    assert colour == "Skravert oransje: gjør resultatet dårligere enn budsjettert."


def test_all_others_are_one_bar_so_that_the_bars_add_up(shown):
    """Seven groups: 60, 50, 40, 30, 20 are drawn; 10 below and 4 above the budget are the rest."""
    deviations_of = {11: 60, 12: 50, 13: -40, 14: 30, 15: 20, 18: 10, 19: -4}
    lines = [(f"{group}000", deviation) for group, deviation in deviations_of.items()]
    figures, captions = shown(
        budget="year;art;responsibility;amount_nok;period\n"
        + "".join(f"2014;{art};1;100;1\n" for art, _ in lines),
        accounts="year;period;art;responsibility;amount_nok\n"
        + "".join(f"2014;1;{art};1;{100 - deviation}\n" for art, deviation in lines),
    )
    deviations.largest("art_group", "deviation_nok")(fetch_answer("bridge", Choice(years=(2014,))))
    [bar] = figures[0][0].data
    assert bar.y[-1] == "alle andre (2)<br>6\u00a0kr mindreforbruk"
    assert list(bar.x) == [60, 50, 40, 30, 20, 6]
    assert captions[0].startswith("Til sammen 126\u00a0kr mindreforbruk.")


def test_the_largest_deviation_stands_first_with_its_word_and_colour(shown):
    figures, captions = shown(
        budget=BUDGET + "    2014;11000;1;10000;1\n",
        accounts=ACCOUNTS + "    2014;1;11000;1;40000\n",  # 30 000 above; wages are 10 000 below
    )
    bars.pairs("art_group", "adjusted_nok", "actual_nok", deviation="deviation_nok")(
        fetch_answer("budget_by_art_group", Choice(years=(2014,)))
    )
    _, before, texts = figures[0][0].data
    assert list(before.y) == [
        "11 drift<br>30\u00a0000\u00a0kr merforbruk",
        "10 lønn<br>10\u00a0000\u00a0kr mindreforbruk",
    ]
    assert list(before.marker.color) == [base.WORSE, base.ACCENT]
    assert [text.replace("\u00a0", "") for text in texts.text] == [
        "40 av 10<br>tusen kr",
        "180 av 190<br>tusen kr",
    ]
    assert captions == ["Oransje: gjør resultatet dårligere enn budsjettert."]


def test_the_distance_from_the_budget_is_0_at_the_budget_and_names_its_end(shown):
    figures, _ = shown(
        budget=BUDGET + "    2013;10100;1;10000;2\n",
        accounts=ACCOUNTS + "    2013;2;10100;1;60000\n    2013;12;10100;1;30000\n",
    )
    year, before = (fetch_answer("budget_through_year", Choice(years=(y,))) for y in (2014, 2013))
    through_year.difference("period", before=before)(year)
    [(figure, alt)] = figures
    lines = {trace.name: trace for trace in figure.data}
    assert list(lines["Regnskap 2014 hittil"].y[:2]) == [-5, -10]  # 95 of 100, 180 of 190
    assert list(lines["Regnskap 2013"].y[[0, 1, 11]]) == [-70, -20, 10]  # 60 of 80, 90 of 80
    ticks = dict(zip(figure.layout.yaxis.tickvals, figure.layout.yaxis.ticktext, strict=True))
    assert ticks[0] == "budsjettet"
    assert {text.split()[-1] for place, text in ticks.items() if place < 0} <= {"under"}
    assert {text.split()[-1] for place, text in ticks.items() if place > 0} == {"over"}
    assert figure.data[-1].text[-1].replace("\u00a0", "").startswith("10 tusen kr")
    assert "10\u00a0000\u00a0kr mindreforbruk" in alt


def test_the_method_that_was_closest_last_year_is_in_the_accent(shown):
    figures, captions = shown(
        budget=BUDGET, accounts=ACCOUNTS + "    2013;2;10100;1;35000\n    2013;12;10100;1;35000\n"
    )
    names = ("year_end_nok", "adjusted_nok", "error_percent")
    deviations.from_budget("method", *names)(fetch_answer("forecast", Choice(years=(2014,))))
    [bar] = figures[0][0].data
    # the rest of the budget: 180 + 80 of 270; the run rate: 180 / 2 * 12
    assert list(bar.x[:2]) == [-10, 810]
    distances = [name.partition("<br>")[2] for name in bar.y[:2]]
    assert distances == ["10 tusen kr under", "810 tusen kr over"]
    assert list(bar.marker.color)[:2] == [base.ACCENT, base.GREY]
    assert captions == ["Blå er metoden som traff best i fjor."]


def test_the_bridge_is_measured_from_the_budget(shown):
    figures, _ = shown(budget=BUDGET, accounts=ACCOUNTS)
    waterfall.bridge("art_group", "deviation_nok")(fetch_answer("bridge", Choice(years=(2014,))))
    ends, steps = figures[0][0].data
    assert list(ends.x) == [0, -10000]  # 180 000 of 190 000 budgeted to February
    assert (list(steps.base), list(steps.x)) == ([0], [-10000])
    low, high = figures[0][0].layout.xaxis.range
    assert low < -10000 < 0 < high
