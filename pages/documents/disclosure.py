"""Disclosure control: counts of so few persons that somebody could be recognised are not printed.

Such a count is known, but a text says "færre enn 5" instead. Nor is a figure printed from which
such a count could be computed.
"""

from collections.abc import Callable
from dataclasses import replace

import queries
from pages.documents import rendering, templates
from pages.documents.model import UnknownFigure
from pages.documents.placeholders import Placeholder
from warehouse import config, settings

PERSONS = {"persons", "stays", "exits", "participants"}  # units that count persons

FindFigure = Callable[[Placeholder], queries.Figure]


def read_limit() -> int:
    """The setting hide_below: counts of persons from 1 to below it are not printed."""
    return settings.read(config.data_folder()).hide_below


def is_few(figure: queries.Figure) -> bool:
    """Whether a count of persons, or a part of them behind a share, is too small to print."""
    if figure.unit in PERSONS:
        return _is_small(figure.value)
    if figure.unit != "rate" or (figure.low is None and "vtao" not in figure.measure):
        return False
    return _is_small(figure.numerator) or _is_small(figure.denominator - figure.numerator)


def reveals_few(placeholder: Placeholder, template: str, find_figure: FindFigure) -> bool:
    """Whether the figure is a part of a whole with a part too small to print.

    template: annual or plan, which lists the wholes and their parts.
    """
    for whole in templates.read_template(template).get("whole", []):
        parts = [replace(placeholder.without_form, measure=name) for name in whole["parts"]]
        if placeholder.without_form in parts:
            return any(_is_small_part(part, find_figure) for part in parts)
    return False


def write_few(form: str, language: str) -> str:
    """The text instead of a number of persons that is not printed: færre enn 5."""
    return rendering.render_few(read_limit(), form, language)


def _is_small_part(part: Placeholder, find_figure: FindFigure) -> bool:
    try:
        return is_few(find_figure(part))
    except UnknownFigure:
        return False


def _is_small(count) -> bool:
    return count is not None and 0 < abs(count) < read_limit()
