"""Every kind of chart looks as it did, light and dark, wide and narrow.

The pictures are small and grey, and are compared with a tolerance: fonts differ a little between
machines, charts that have changed differ much more. `make gallery` takes them anew.
"""

import io
import os
from pathlib import Path

import numpy
import pytest
from PIL import Image

from tests.gallery.cases import CASES
from tests.ui.browser import browser, run_server
from tests.ui.screen import ROOT

GALLERY = Path(__file__).with_name("gallery.py")
PICTURES = Path(__file__).with_name("pictures")
LOOKS = [(look, width) for look in ("light", "dark") for width in (1400, 400)]
SHARE = 0.2  # of its size on the screen that a picture is kept in
BLOCK, LINE = 10, 3  # points of the kept picture
TOLERANCE = 12  # of 255; the same charts differ by less than 1, a moved name by 15
IS_TAKEN_ANEW = "GALLERY" in os.environ


@pytest.fixture(scope="module")
def taken():
    """The pictures as they are now, by look, width and name."""
    pictures = {}
    with run_server(ROOT, GALLERY, {}) as (address, _), browser() as started:
        for look, width in LOOKS:
            page = started.new_page(
                viewport={"width": width, "height": 900}, color_scheme=look, reduced_motion="reduce"
            )
            page.goto(address)
            page.wait_for_function(
                "n => document.querySelectorAll('.js-plotly-plot .main-svg').length >= n",
                arg=len(CASES),
                timeout=60_000,
            )
            page.wait_for_timeout(500)
            for case in CASES:
                place = page.locator(f".st-key-case-{case.name.replace(' ', '-')}")
                pictures[look, width, case.name] = _shrink(place.screenshot())
            page.close()
    if IS_TAKEN_ANEW:
        for key, picture in pictures.items():
            _path(*key).parent.mkdir(parents=True, exist_ok=True)
            picture.save(_path(*key), optimize=True)
    return pictures


def _path(look: str, width: int, name: str) -> Path:
    return PICTURES / f"{look}-{width}" / f"{name.replace(' ', '-')}.png"


def _shrink(screenshot: bytes) -> Image.Image:
    """The picture in grey, so small that a letter is a shade and no shape."""
    image = Image.open(io.BytesIO(screenshot)).convert("L")
    size = [max(round(SHARE * length), 1) for length in image.size]
    return image.resize(size, Image.Resampling.BOX)


def difference(now: Image.Image, then: Image.Image) -> float:
    """The mean difference where two pictures differ most: of one block of their points.

    Another size by more than a line of text is another picture.
    """
    if any(abs(a - b) > LINE for a, b in zip(now.size, then.size, strict=True)):
        return 255.0
    before, after = (numpy.asarray(each.resize(then.size), "float64") for each in (then, now))
    apart = numpy.abs(after - before)
    high, wide = (max(length // BLOCK, 1) for length in apart.shape)
    blocks = [
        part
        for rows in numpy.array_split(apart, high)
        for part in numpy.array_split(rows, wide, axis=1)
    ]
    return float(max(block.mean() for block in blocks))


@pytest.mark.parametrize(("look", "width"), LOOKS)
def test_each_chart_looks_as_it_did(taken, look, width):
    changed = {
        case.name: round(of, 1)
        for case in CASES
        if (of := _compare(taken, (look, width, case.name))) > TOLERANCE
    }
    assert changed == {}, "look at them, and take them anew with `make gallery`"


def _compare(taken: dict, key: tuple) -> float:
    with Image.open(_path(*key)) as then:
        return difference(taken[key], then.convert("L"))


@pytest.mark.parametrize(("look", "width"), LOOKS)
def test_a_chart_that_has_changed_would_be_seen(taken, look, width):
    """Other charts, the other look, and the same chart with one bar gone are outside."""
    names = [case.name for case in CASES]
    for name, other in zip(names, names[1:] + names[:1], strict=True):
        with Image.open(_path(look, width, other)) as then:
            assert difference(taken[look, width, name], then.convert("L")) > TOLERANCE
    picture = taken[look, width, "bars over years"]
    ground = picture.getpixel((0, 0))
    without = picture.copy()
    left = picture.size[0] // 3
    without.paste(ground, (left, 0, left + picture.size[0] // 6, picture.size[1]))
    assert difference(without, picture) > TOLERANCE


def test_no_picture_is_left_of_a_chart_that_is_gone():
    kept = {path.relative_to(PICTURES) for path in PICTURES.rglob("*.png")}
    wanted = {_path(*look, case.name) for look in LOOKS for case in CASES}
    assert kept == {path.relative_to(PICTURES) for path in wanted}
