"""The small pictures of the overview: where each line stands, read back from the SVG."""

import base64
import re
from xml.etree import ElementTree

import pytest

from pages.charts import svg

SVG = "{http://www.w3.org/2000/svg}"


def parse(html: str):
    """The elements of a picture by their class; its alternative text under alt."""
    source = base64.b64decode(re.search(r"base64,([^\"]+)", html)[1])
    root = ElementTree.fromstring(source)
    parts = {element.get("class"): element for element in root if element.get("class")}
    return parts | {"alt": re.search(r'alt="([^"]*)"', html)[1], "all": list(root)}


def place(element, name: str = "x1") -> float:
    return float(element.get(name))


# the scale is 0 to 1 over 162 pixels, from 4 to 166
@pytest.mark.parametrize(("value", "end"), [(0.0, 4), (0.5, 85), (1.0, 166), (1.2, 166), (-1, 4)])
def test_a_bar_ends_at_its_value_and_at_the_end_of_the_scale_at_most(value, end):
    parts = parse(svg.bullet(value, (0, 1), "52 %"))
    bar = parts["accent"]
    assert place(bar, "x") + place(bar, "width") == pytest.approx(end, abs=0.1)
    assert {"floor", "ambition paper", "before", "interval"} & set(parts) == set()


def test_floor_ambition_last_year_and_interval_stand_at_their_values():
    marks = {"floor": 0.25, "ambition": 0.75, "before": 0.5, "interval": (0.4, 0.6)}
    parts = parse(svg.bullet(0.2, (0, 1), "20 %", is_bad=True, **marks))
    assert place(parts["floor"]) == pytest.approx(4 + 162 * 0.25, abs=0.1)
    assert place(parts["before"]) == pytest.approx(4 + 162 * 0.5, abs=0.1)
    interval = parts["interval"]
    ends = (place(interval), place(interval, "x2"))
    assert ends == pytest.approx((4 + 162 * 0.4, 4 + 162 * 0.6), abs=0.1)
    top = parts["ambition paper"].get("points").split()[0]
    assert float(top.split(",")[0]) == pytest.approx(4 + 162 * 0.75, abs=0.1)
    assert "below" in parts  # another colour than a bar that reaches its floor
    assert "accent" not in parts


def test_the_chosen_year_has_a_dot_the_unfinished_a_ring_and_an_unknown_one_a_gap():
    years = (2012, 2013, 2014, 2015, 2016)
    values = (1, 2, None, 4, 3)
    html = svg.trend(years, values, "fra 1 til 3", ("1 %", "3 %"), (2013,), (2016,), level=2)
    parts = parse(html)
    lines = [each for each in parts["all"] if each.get("class") == "line"]
    assert [len(line.get("points").split()) for line in lines] == [2, 2]  # 2014 is the gap
    circles = {each.get("class"): each for each in parts["all"] if each.tag == f"{SVG}circle"}
    assert set(circles) == {"dot", "ring paper"}
    low, high = (float(point.split(",")[1]) for point in lines[0].get("points").split())
    assert low > high  # more is higher up
    assert place(parts["level"], "y1") == place(circles["dot"], "cy")  # both are 2
    words = [each.text for each in parts["all"] if each.tag == f"{SVG}text"]
    assert words == ["1 %", "3 %", "2012", "2016"]
    assert parts["alt"] == "fra 1 til 3"


@pytest.mark.parametrize(("years", "values"), [((2014,), (1,)), ((2013, 2014), (None, None))])
def test_a_line_needs_two_years_and_a_known_value(years, values):
    assert svg.trend(years, values, "ingen") == ""


def test_what_stands_in_the_alternative_text_is_content():
    html = svg.bullet(1, (0, 1), 'a" onerror="x <b>')
    assert 'alt="a&quot; onerror=&quot;x &lt;b&gt;"' in html


def test_the_colours_follow_a_light_and_a_dark_page():
    source = base64.b64decode(re.search(r"base64,([^\"]+)", svg.bullet(1, (0, 1), "1"))[1]).decode()
    light, dark = source.split("@media(prefers-color-scheme:dark)")
    assert ".accent{fill:#1d5b8f}" in light
    assert ".accent{fill:#6ea9db}" in dark
