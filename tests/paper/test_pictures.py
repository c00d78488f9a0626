"""A chart as a picture says what it says on the screen, and nothing in it is cut."""

import io
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import numpy
import plotly.graph_objects as go
import pytest
from PIL import Image

from pages.i18n import languages
from pages.pictures import colours, picture
from tests.ui.screen import ROOT

LONG = "Arbeidsrettet kvalifisering for deltakere med<br>lang vei til arbeidslivet"
NAMES = [LONG, "$x^2$ <b>fet</b>", "=HYPERLINK", "ÆØÅ"]
MONTHS = numpy.array([f"2016-{month:02}-01" for month in range(1, 13)], "datetime64[D]")
CATEGORIES = {"type": "category", "autorange": "reversed"}


@pytest.fixture(autouse=True)
def norwegian():
    languages.use("nb")


def hatched(names, values, **look):
    pattern = {"color": "#000002", "pattern": {"shape": "/"}}
    return go.Bar(y=names, x=values, orientation="h", marker=pattern, name="Budsjett", **look)


def lying_bars() -> go.Figure:
    """Two bars for each name, one unknown and one below zero, with long texts beyond them."""
    texts = ["1 234 567 kr av 2 345 678 kr", "–", "−4", "12"]
    beyond = {"text": texts, "textposition": "outside"}
    bars = [hatched(NAMES, [9, 8, 7, 6]), go.Bar(y=NAMES, x=[10, None, -4, 2], **beyond)]
    bars[1].update(orientation="h", name="Regnskap", marker={"color": "#000001"})
    across = {"range": [-5, 12], "showticklabels": False, "title": {"text": "1 000 kr"}}
    layout = {"barmode": "group", "showlegend": True, "height": 300}
    return go.Figure(bars, layout | {"xaxis": across, "yaxis": CATEGORIES})


def upright_bars() -> go.Figure:
    """Months on top of each other; the last stands under a word that is written upright."""
    looks = {"textposition": "outside", "textangle": -90}
    words = [""] * 11 + ["ikke bokført"]
    bars = [go.Bar(x=MONTHS, y=[1.2e6] * 12, name="Drift"), go.Bar(x=MONTHS, y=[3e5] * 12)]
    bars[1].update(text=words, name="Lønn", **looks)
    dates = {"type": "date", "tickformat": "%b", "dtick": "M1"}
    return go.Figure(bars, {"barmode": "stack", "xaxis": dates, "height": 300})


def shares() -> go.Figure:
    """A rate with its floor, a comment, an interval, a band and a hollow point."""
    line = go.Scatter(x=MONTHS, y=numpy.linspace(0.7, 1, 12), name="Kapasitetsutnyttelse")
    floor = go.Scatter(x=MONTHS, y=[0.85] * 12, mode="lines", name="Gulv 85 %")
    floor.line = {"dash": "dot", "shape": "hvh", "color": "#000002"}
    mark = go.Scatter(x=[date(2016, 3, 1)], y=[1.05], text=["1"], mode="markers+text")
    mark.update(name="Kommentar", marker={"symbol": "triangle-down"}, textposition="top center")
    hollow = go.Scatter(x=MONTHS[:1], y=[0.5], mode="markers", marker={"symbol": "circle-open"})
    hollow.update(error_y={"array": [0.1], "arrayminus": [0.2]}, showlegend=False)
    band = [go.Scatter(x=MONTHS, y=[end] * 12, mode="lines", line={"width": 0}) for end in (1, 0.9)]
    band[1].fill = "tonexty"
    percents = {"tickvals": [0, 0.5, 1], "ticktext": ["0 %", "50 %", "100 %"], "range": [0, 1.1]}
    dates = {"type": "date", "tickformat": "%b", "dtick": "M1"}
    return go.Figure([*band, line, floor, mark, hollow], {"yaxis": percents, "xaxis": dates})


def tiles() -> go.Figure:
    """Tiles of two groups over three months, one of them closed in February."""
    rows = go.Heatmap(
        x=MONTHS[[0, 1, 2, 0, 2]],
        y=["Kantine"] * 3 + ["Uteteam"] * 2,
        z=[0.91, 0.5, 1.02, 0.43, None],
        text=["91", "50▾", "102", "43▾", ""],
        texttemplate="%{text}",
        zmin=0.5,
        zmax=1.05,
        colorbar={
            "title": {"text": "Utnyttelse (%)"},
            "tickvals": [0.5, 1],
            "ticktext": ["50", "100"],
        },
    )
    return go.Figure([rows], {"yaxis": CATEGORIES, "xaxis": {"type": "date"}, "height": 260})


def small_multiples() -> go.Figure:
    """Two lines on axes of their own under each other, each with its name above it."""
    lines = [go.Scatter(x=MONTHS, y=[5] * 12, yaxis=axis) for axis in ("y", "y2")]
    note = {"text": "<b>Kantine &amp; kafé</b>: 5 (des. 2016)", "showarrow": False}
    note |= {"xref": "paper", "yref": "paper", "x": 0, "y": 1, "xanchor": "left"}
    axes = {"yaxis": {"domain": [0.55, 0.9]}, "yaxis2": {"domain": [0, 0.35]}}
    return go.Figure(lines, axes | {"annotations": [note], "showlegend": False})


FIGURES = (lying_bars, upright_bars, shares, tiles, small_multiples)


def read(svg: bytes) -> str:
    """All texts of a picture, with the lines of a text joined."""
    return " ".join(ElementTree.fromstring(svg).itertext())


@pytest.mark.parametrize("make", FIGURES)
@pytest.mark.parametrize("width_mm", [82, 170])
def test_nothing_of_a_chart_is_cut(make, width_mm):
    content = picture.make_png(make(), "En overskrift " * 12, "2016 · uttrekk " * 20, width_mm)
    image = numpy.asarray(Image.open(io.BytesIO(content)).convert("L"))
    assert image.min() < 100
    for edge in (image[:3], image[-3:], image[:, :3], image[:, -3:]):
        assert edge.min() > 250


@pytest.mark.parametrize(
    ("make", "texts"),
    [
        (lying_bars, ["lang vei til arbeidslivet", "$x^2$ <b>fet</b>", "=HYPERLINK", "Budsjett"]),
        (lying_bars, ["1 234 567 kr av 2 345 678 kr", "−4", "1 000 kr", "Regnskap"]),
        (upright_bars, ["jan.", "mai", "des.", "1\u00a0500\u00a0000", "ikke bokført", "Lønn"]),
        (shares, ["50 %", "Gulv 85 %", "Kommentar", "juli"]),
        (tiles, ["91", "50▾", "Utnyttelse (%)", "Uteteam", "feb. 2016"]),
        (small_multiples, ["Kantine & kafé", ": 5 (des. 2016)", "des. 2016"]),
    ],
)
def test_a_picture_has_the_texts_of_the_chart_letter_by_letter(make, texts):
    svg = picture.make_svg(make(), "Alt", "Overskrift", "2016 · uttrekk 31.10.2017")
    for text in [*texts, "Overskrift", "2016 · uttrekk 31.10.2017"]:
        assert text in read(svg)


def test_months_and_numbers_follow_the_language():
    languages.use("en")
    assert {"May", "1,500,000"} <= set(read(picture.make_svg(upright_bars(), "")).split())


def test_a_picture_is_named_and_described_for_those_who_do_not_see_it():
    root = ElementTree.fromstring(picture.make_svg(tiles(), "Kantine < 91 %", "Fullt & helt"))
    space = "{http://www.w3.org/2000/svg}"
    assert root.get("role") == "img"
    assert root.find(f"{space}title").text == "Fullt & helt"
    assert root.find(f"{space}desc").text == "Kantine < 91 %"


def test_for_other_programs_the_texts_are_drawn_for_paper_they_are_text():
    drawn = picture.make_svg(tiles(), "Alt", has_outlines=True)
    assert b"<text" not in drawn
    assert b"<text" in picture.make_svg(tiles(), "Alt")


def test_the_colours_are_those_of_the_light_theme():
    assert colours.resolve("#000001") == "#1d5b8f"
    assert colours.resolve("rgba(255, 0, 51, 0.5)") == (1, 0, 0.2, 0.5)
    svg = picture.make_svg(lying_bars(), "")
    assert b"#1d5b8f" in svg
    assert b"#000001" not in svg


def test_a_kind_of_mark_that_cannot_be_drawn_is_refused_and_not_left_out():
    with pytest.raises(ValueError, match="pie"):
        picture.make_svg(go.Figure([go.Pie(values=[1, 2])]), "")


def test_several_may_be_drawn_at_once_and_the_same_chart_is_the_same_file():
    with ThreadPoolExecutor(4) as pool:
        drawn = list(pool.map(lambda make: picture.make_svg(make(), ""), FIGURES * 3))
    assert drawn[:5] == drawn[5:10] == drawn[10:]
    assert len(set(drawn)) == len(FIGURES)


def test_no_page_loads_what_only_pictures_need():
    modules = ", ".join(f"pages.parts.{name}.page" for name in ("overview", "budget", "report"))
    names = "{'matplotlib', 'typst'}"
    code = f"import sys, pages.printing.commands, {modules}; print({names} & set(sys.modules))"
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
