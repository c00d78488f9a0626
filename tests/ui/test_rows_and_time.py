"""Charts in rows and over time: their order, their axis, what is below a floor or not over."""

from dataclasses import replace
from datetime import date

import numpy
import pytest

from pages.answers import cache
from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.answers.options import Options
from pages.charts import bars, base, intervals, lines, rows
from pages.i18n import languages
from pages.parts.utilization import places
from tests.ui.screen import alone, read, use
from warehouse import config
from warehouse.build import build
from warehouse.storage import versions

SPACE = "\u00a0"
TAKEN = (("AIG", "Kantine", 8), ("AIG", "Gjenbruk", 9), ("JV", "Kurs", 7))
EXPORTS = {
    "schemes": "scheme;name;kind\nAIG;Arbeidstrening;group\nJV;Jobbverksted;course",
    "groups": """
        group;scheme;places;valid_from
        Kantine;AIG;10;01.01.2013
        Gjenbruk;AIG;10;01.01.2013
        Kurs;JV;10;01.01.2013
    """,
    # 2014: Kantine 8 of 10, Gjenbruk 9 of 10, Kurs 7 of 10, month for month the same
    "participations": "participant_id;scheme;group;started_on;ended_on;destination\n"
    + "".join(
        f"{group}{number};{scheme};{group};01.01.2013;;\n"
        for scheme, group, taken in TAKEN
        for number in range(taken)
    )
    # 12 of 25 left for work, 2 moved, 4 are unknown, 7 went to other things; 3 of JV, one to work
    + "".join(
        f"x{number};AIG;;01.02.2014;{20 + number % 9}.02.2014;{end}\n"
        for number, end in enumerate(
            ["jobb"] * 12 + ["flyttet"] * 2 + [""] * 4 + ["behandling"] * 7
        )
    )
    + "".join(
        f"y{number};JV;;01.02.2014;2{number}.02.2014;{end}\n"
        for number, end in enumerate(["jobb", "fravær", "fravær"])
    ),
    "targets": """
        year;measure;scheme;floor;ambition
        2014;utilization_rate;;0,85;0,95     # Kantine is 5 points below, Gjenbruk 5 above
        2014;utilization_rate;JV;0,6;        # Kurs is 10 points above its own
        2014;to_work_rate;;0,5;              # AIG is below
    """,
    "extract_date": "2015-06-30",
}
OPTIONS = Options(year={2013: "2013", 2014: "2014", 2015: "2015"}, extract_date=date(2015, 6, 30))


@pytest.fixture
def drawn(exports, tmp_path, monkeypatch):
    """The exports above are loaded; draw(chart, answer, *years) gives the figure."""
    languages.use("nb")
    use(monkeypatch, exports(**EXPORTS), tmp_path / "out")
    build(config.data_folder(), tmp_path / "out")
    cache.use_warehouse(versions.current(tmp_path / "out"))
    figures = []
    monkeypatch.setattr(base, "plot", lambda figure, alt, clicked=None: figures.append(figure))
    monkeypatch.setattr(base, "note", lambda text: None)

    def draw(chart, name: str, *years: int):
        chart(fetch_answer(name, choose(*years)))
        return figures[-1]

    return draw


def choose(*years: int) -> Choice:
    return Choice(years=years, options=OPTIONS)


def texts_of(figure) -> list[str]:
    """The values that stand right of the marks, on one line each."""
    return [text.replace(SPACE, " ").replace("<br>", " | ") for text in figure.data[-1].text]


def test_groups_stand_by_the_distance_to_the_floor_of_their_own(drawn):
    fraction = ("occupied_days", "available_days")
    figure = drawn(
        bars.single("group_name", "utilization_rate", fraction=fraction), "capacity_by_group", 2014
    )
    bar, floor, _, names, _ = figure.data
    assert list(names.text) == ["Kantine", "Gjenbruk", "Kurs"]  # -5, +5 and +10 points
    assert list(floor.x) == [0.85, 0.85, 0.6]
    assert list(bar.marker.color) == [base.WORSE, base.ACCENT, base.ACCENT]
    assert texts_of(figure)[0] == "80,0 %, under gulvet | 2 920 av 3 650"  # a word, too
    assert numpy.all(numpy.diff(bar.y) > 0)
    assert figure.layout.yaxis.range[0] > figure.layout.yaxis.range[1]  # the first is on top
    assert figure.layout.xaxis.range[1] > max(bar.x)  # room for the texts
    assert min(figure.data[-1].x) > 0.95  # beyond the marks of the ambition


def test_without_a_floor_the_largest_comes_first_and_what_is_not_known_last(drawn):
    chart = bars.single(
        "destination",
        "ended_rate",
        apart=("unknown", "moved"),
        fraction=("ended_count", "ended_total_count"),
        asked=("ordinary_work",),
    )
    figure = drawn(chart, "destinations", 2014)
    names = [name.replace("<br>", " ") for name in figure.data[-2].text]
    assert names == ["ordinært arbeid", "behandling", "fravær", "flyttet", "ukjent"]
    assert list(figure.data[0].marker.color) == [base.ACCENT, *[base.GREY] * 4]
    assert list(figure.data[0].marker.pattern.shape) == ["", "", "", "/", "/"]
    assert texts_of(figure)[0] == "46,4 % | 13 av 28"


def test_what_has_an_order_of_its_own_keeps_it(drawn):
    answer = fetch_answer("waiting_by_age", choose(2014))
    assert rows.arrange(answer, "wait_length", "waiting") is answer
    ended = fetch_answer("destinations", choose(2014))
    assert list(rows.put_last(ended, "destination").rows["destination"])[-2:] == [
        "moved",
        "unknown",
    ]


def test_shares_of_a_few_come_last_as_counts_and_very_few_have_no_interval(drawn):
    chart = intervals.points("scheme", "to_work_rate", "to_work_low_rate", "to_work_high_rate")
    figure = drawn(chart, "outcomes_by_scheme", 2014)
    points = figure.data[0]
    assert texts_of(figure) == ["48,0 %, under gulvet | 12 av 25", "1 av 3"]
    assert list(points.marker.symbol) == ["circle", "circle-open"]
    assert list(points.marker.color) == [base.WORSE, base.ACCENT]
    assert [round(spread, 3) for spread in points.error_x.array] == [0.185, 0]


def test_years_run_from_left_to_right_and_one_under_way_is_marked(drawn):
    figure = drawn(bars.single("year", "participants", asked=(2014,)), "participants_by_year")
    bar = figure.data[0]
    assert bar.orientation is None
    assert list(bar.x) == ["2013", "2014", "2015 t.o.m.<br>juni"]
    assert list(bar.marker.color) == [base.GREY, base.ACCENT, base.GREY]
    assert list(bar.marker.pattern.shape) == ["", "", "/"]
    assert list(bar.text) == ["24", "52", "24"]
    assert figure.layout.xaxis.tickangle == 0  # names never stand aslant


def test_a_share_over_the_years_has_its_counts_below_and_its_floor_as_steps(drawn):
    chart = intervals.points("year", "to_work_rate", "to_work_low_rate", "to_work_high_rate")
    figure = drawn(chart, "outcomes_by_year")
    points, floor, above = figure.data
    assert list(points.x) == ["2014<br>13 av 28"]
    assert list(above.text) == [f"46,4{SPACE}%"]
    assert (floor.name, list(floor.y), floor.showlegend) == (f"Gulv 50{SPACE}%", [0.5], True)
    assert figure.layout.yaxis.range[1] > points.y[0] + points.error_y.array[0]


def draw_months(drawn, *years: int):
    before = places.fetch_before("utilization_by_month", choose(*years))
    chart = lines.rates("month", "utilization_rate", measure="utilization_rate", before=before)
    return drawn(chart, "utilization_by_month", *years)


def test_the_months_begin_at_60_percent_with_last_year_in_grey_on_the_same_months(drawn):
    figure = draw_months(drawn, 2014)
    line, before, floor, ambition = figure.data
    assert figure.layout.yaxis.range[0] == 0.6
    assert figure.layout.yaxis.range[1] >= 1.05
    assert (line.name, before.name) == ("2014", "2013")
    assert (before.line.color, before.line.width < line.line.width) == (base.GREY, True)
    assert [str(month)[:10] for month in before.x] == [str(month)[:10] for month in line.x]
    assert before.customdata[0] == "jan. 2013"
    assert [trace.name for trace in (floor, ambition)] == [
        f"Gulv 85{SPACE}%",
        f"Ambisjon 95{SPACE}%",
    ]
    assert set(line.marker.symbol) == {"circle"}  # the year is over


def test_a_year_under_way_ends_in_a_ring_and_leaves_its_months_empty(drawn):
    figure = draw_months(drawn, 2015)
    line = figure.data[0]
    assert line.name == "2015, til og med 30.06.2015"
    assert [*line.marker.symbol][-2:] == ["circle", "circle-open"]
    assert len(line.x) == 6
    assert str(figure.layout.xaxis.range[1])[:7] == "2015-12"
    assert len(figure.data[1].x) == 6  # the same part of last year


def test_several_years_have_no_last_year_and_a_low_month_takes_the_axis_to_0(drawn):
    several = draw_months(drawn, 2013, 2014)
    assert several.data[0].name == "Kapasitetsutnyttelse"
    assert not any(trace.name == "2013" for trace in several.data)
    assert lines.find_ends(numpy.array([0.59, 0.9])) == (0.0, 1.05)
    assert lines.find_ends(numpy.array([0.6, 1.2, numpy.nan])) == (0.6, pytest.approx(1.224))


def test_a_part_compared_with_the_part_before_lies_on_its_months(drawn):
    part = replace(choose(2014), part="T2", compare="previous")
    before = places.fetch_before("utilization_by_month", part)
    chart = lines.rates("month", "utilization_rate", before=before)
    chart(fetch_answer("utilization_by_month", part))
    shift = lines.count_months(before.chosen, part)
    assert (before.chosen.part, shift) == ("T1", 4)
    assert lines.move_month(date(2014, 1, 1), shift) == date(2014, 5, 1)
    assert lines.move_month(date(2013, 12, 1), 1) == date(2014, 1, 1)


def test_the_choice_of_what_work_is_shown_by_survives_a_filter_and_another_part(demo):
    page = alone("outcomes", year="2014")
    page.selectbox(key="to-work-by").set_value("outcomes_by_office").run()
    assert "Til arbeid, etter NAV-kontor" in [each.value for each in page.header]
    page.pills(key="year-pill").set_value(2015).run()
    assert "Til arbeid, etter NAV-kontor" in [each.value for each in page.header]
    page.query_params["part"] = "later"
    page.run()
    assert "Til arbeid, etter NAV-kontor" not in [each.value for each in page.header]
    del page.query_params["part"]
    page.run()
    assert page.selectbox(key="to-work-by").value == "outcomes_by_office"


def test_the_bar_of_the_share_to_work_says_its_marks_in_words(demo):
    text = " ".join(read(alone("outcomes", year="2016"))).replace(SPACE, " ")
    assert "Overgang til arbeid: 25,5 %, under gulvet" in text
    assert (
        "Loddrett strek: gulv 27 %. Rute: ambisjon 34 %. Grå strek: 28,9 % i 2015. "
        "Tynn linje: 95 %-intervall 20–32 %."
    ) in text
    few = alone("outcomes", year="2016", scheme="PFF")  # 6 left
    assert "Loddrett strek" not in " ".join(read(few))
