"""A chart as a picture for a slide: drawn on click from the answer that the chart shows."""

from functools import partial
from typing import NamedTuple

from pages import session
from pages.answers.answer import Answer
from pages.app import auth, page, url
from pages.charts.base import Chart
from pages.components import downloads
from pages.files import csv_file
from pages.i18n.translate import say
from pages.paper import Chart as PrintedChart
from pages.paper import Paper, Text
from pages.session import Session
from pages.typesetting import markdown

MIMES = {"png": "image/png", "svg": "image/svg+xml"}


class Drawing(NamedTuple):
    """A chart on the page: its heading, and what draws it."""

    heading: str
    chart: Chart


def show_buttons(drawing: Drawing, answer: Answer) -> None:
    """Shows two buttons that download the chart, as PNG and as SVG."""
    labels = {"png": say("Download as picture (PNG)"), "svg": say("Download as picture (SVG)")}
    details = downloads.list_details(answer.chosen)
    for kind, label in labels.items():
        downloads.show_button(
            label,
            partial(make_file, session.current(), drawing, answer, url.read_pointers(), kind),
            csv_file.file_name(answer.name, answer.chosen, kind),
            MIMES[kind],
            "-".join(["picture", answer.name, *details, kind]),
        )


def make_file(
    reader: Session, drawing: Drawing, answer: Answer, pointers: dict[str, str], kind: str
) -> bytes:
    """The picture; PermissionError for a reader who has lost access.

    It runs outside the page, so it resumes the reader's session and checks access again. The
    heading, the choice and the day of the extract stand in it: a slide has no page around it.
    """
    from pages.pictures import picture

    session.resume(reader)
    auth.require_same_access()
    figure, alt, notes = record_chart(drawing, answer, pointers)
    foot = " · ".join([*notes, page.name_dashboard(), str(answer.chosen), page.describe_data()])
    if kind == "png":
        return picture.make_png(figure, drawing.heading, foot)
    return picture.make_svg(figure, alt, drawing.heading, foot, has_outlines=True)


def record_chart(
    drawing: Drawing, answer: Answer, pointers: dict[str, str]
) -> tuple[object, str, list[str]]:
    """The figure of a chart, its alternative text, and the notes that it writes itself.

    ValueError where the chart has nothing to draw.
    """
    paper = Paper(pointers)
    session.update(paper=paper)
    try:
        drawing.chart(answer)
    finally:
        session.update(paper=None)
    notes = [markdown.plain(block.text) for block in paper.blocks if isinstance(block, Text)]
    for block in paper.blocks:
        if isinstance(block, PrintedChart):
            return block.figure, block.alt, notes
    raise ValueError(" ".join(notes))
