"""Table of a section's year: each target, the figure, and whether it is reached."""

from dataclasses import replace

import queries
from pages.answers import cache, targets
from pages.answers.choice import NONE, Choice
from pages.answers.targets import Target
from pages.documents import disclosure, scope, templates
from pages.documents.wording import own_texts
from pages.i18n import figure_text, formats, labels
from pages.text.targets import write_level

LABELS = {"floor": "reached", "ambition": "ambition_reached"}
HEADS = ("measure", "choice", "floor", "ambition", "figure", "against_target", "source")


def list_rows(year: int, language: str, chosen: Choice) -> list[tuple[str, ...]]:
    """The targets of a year, of the department first in each measure, in words."""
    whole = scope.select_year(chosen, year)
    lines = cache.fetch_rows("target_lines", whole)
    known = lines[lines["measure"].isin(list(queries.measures()))]
    rows = [_write_row(line.measure, line.scheme, whole, language) for line in known.itertuples()]
    return [row for row in rows if row]


def _write_row(measure: str, scheme: str, whole: Choice, language: str) -> tuple[str, ...]:
    """The cells of one target; empty where it does not hold for this reader."""
    chosen = whole if scheme == NONE else replace(whole, schemes=(scheme,))
    target = targets.list_targets(measure, chosen).get(whole.years[0])
    if target is None:
        return ()
    figure = cache.fetch_figure(measure, chosen)
    name = cache.scheme_names(whole).get(scheme, scheme)
    return (
        labels.measure_label(measure),
        templates.write_label("whole", language)
        if scheme == NONE
        else own_texts.translate_name(name, language),
        write_level(measure, target.floor),
        formats.DASH if target.ambition is None else write_level(measure, target.ambition),
        _write_figure(figure, language),
        _write_word(figure, target, chosen, language),
        target.source or formats.DASH,
    )


def _write_figure(figure: queries.Figure, language: str) -> str:
    """The figure as on the screen; of so few persons that it is not printed only their limit."""
    if figure.value is not None and disclosure.is_few(figure):
        return templates.write_label("few", language, number=disclosure.read_limit())
    return figure_text.value(figure)


def _write_word(figure: queries.Figure, target: Target, chosen: Choice, language: str) -> str:
    if figure.value is None or not targets.is_judged(target.measure, chosen):
        return formats.DASH
    if figure_text.is_small(figure):
        return templates.write_label("too_few", language, number=figure_text.SMALL_BASE)
    so_far = "_so_far" if targets.is_unfinished(target, chosen) else ""
    code = target.judge(float(figure.value))
    return templates.write_label(LABELS.get(code, code) + so_far, language)
