"""A chart taken along to a slide says what it is of, and is made for its reader alone."""

import pytest

from pages import session
from pages.answers import cache
from pages.answers.answer import fetch_answer
from pages.app.url import read_choice
from pages.charts import bars
from pages.components import slides
from pages.components.slides import Drawing
from pages.pictures import picture
from pages.session import Person
from tests.ui.screen import alone, reader, unfold
from warehouse.storage import versions

DRAWING = Drawing("Deltakere etter tiltak", bars.single("scheme", "participants"))


@pytest.fixture
def participants(demo):
    """The participants of 2016 by scheme, to be asked for outside a page."""
    session.resume(reader(versions.current(demo)))
    chosen, _ = read_choice({"year": ["2016"]}, cache.fetch_options(None), "nb")
    return fetch_answer("participants_by_scheme", chosen)


def test_heading_choice_and_extract_stand_in_the_picture(participants, monkeypatch):
    drawn = {}
    monkeypatch.setattr(
        picture, "make_svg", lambda *texts, **how: drawn.update(texts=texts, how=how) or b"<svg/>"
    )
    made = slides.make_file(session.current(), DRAWING, participants, {}, "svg")
    figure, alt, heading, foot = drawn["texts"]
    assert made == b"<svg/>"
    assert heading == "Deltakere etter tiltak"
    assert " · 2016 · uttrekk per 31.10.2017 · demonstrasjonsdata" in foot
    assert "Deltakere: " in alt
    assert sorted(figure.data[0].x) == sorted(participants.rows["participants"])
    assert drawn["how"] == {"has_outlines": True}


@pytest.mark.parametrize(("kind", "start"), [("png", b"\x89PNG"), ("svg", b"<?xml")])
def test_it_is_a_file_of_its_kind(participants, kind, start):
    made = slides.make_file(session.current(), DRAWING, participants, {}, kind)
    assert made.startswith(start)
    assert session.current().paper is None


def test_who_has_lost_access_gets_no_picture(participants):
    stranger = reader(session.current().warehouse, person=Person("ola@kommune.no", 1.0, None))
    with pytest.raises(PermissionError):
        slides.make_file(stranger, DRAWING, participants, {}, "png")


def test_a_chart_has_its_pictures_beside_the_files_of_its_table(demo):
    page = unfold(alone("utilization", year="2016", part="places"))
    labels = [button.label for button in page.get("download_button")]
    assert labels.count("Last ned som bilde (PNG)") == labels.count("Last ned som bilde (SVG)") > 3
    assert labels.index("Last ned som Excel") < labels.index("Last ned som bilde (PNG)")
