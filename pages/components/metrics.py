"""Headline figures: the value, its numerator and denominator, and last year's value."""

import re
from html import escape

import streamlit as st

import queries
from pages import session
from pages.answers import baseline, cache, periods, scope
from pages.answers.choice import Choice
from pages.components import comments, drilldown, published_note, tile_base
from pages.i18n import formats
from pages.i18n.figure_text import deviation_word, is_small, noun, value
from pages.i18n.translate import say
from pages.paper import Tile, Tiles
from pages.text import figure_names, forecast, targets

TILES_IN_ROW = 4
NOT_OF_SOME_PERSONS = {"days_over_capacity"}
TO_THE_DAY = ("refund_expected",)  # months granted go on where the accounts do not yet


def show_row(chosen: Choice, *names: str, tiles: tuple[Tile, ...] = ()) -> None:
    """Shows a tile for each measure, in this order; without those that do not suit the choice.

    tiles: of figures that are no measures; they stand last, and open nothing.
    """
    measures = [name for name in names if _is_meaningful(name, chosen)]
    if not measures and not tiles:
        return
    if session.is_printing():
        session.record(Tiles((*(_describe_tile(name, chosen) for name in measures), *tiles)))
        return
    grid = st.grid(min(TILES_IN_ROW, len(measures) + len(tiles)), border=True)
    for name in measures:
        with grid.cell(), st.container(key=f"figure-{name}"):
            _show_tile(name, chosen)
    for place, tile in enumerate(tiles):
        with grid.cell(), st.container(key=f"figure-plain-{place}"):
            name = f'<p class="figure-name">{escape(tile.name)}</p>'
            st.html(name + _write_value(tile) + write_lines(*tile.lines))


def show_known_row(chosen: Choice, *names: str) -> None:
    """Shows a tile for each measure that is known."""
    show_row(chosen, *(name for name in names if scope.is_known(name, chosen)))


def show_list(chosen: Choice, *names: str) -> None:
    """Shows each measure that suits the choice on a line of its own: a small table of figures."""
    with st.container(key=f"figures-{names[0]}"):
        for name in [name for name in names if _is_meaningful(name, chosen)]:
            with st.container(key=f"figure-{name}"):
                _show_tile(name, chosen)


def _is_meaningful(name: str, chosen: Choice) -> bool:
    """Days over capacity concern all who use the places, so not the chosen part of them alone."""
    return not (name in NOT_OF_SOME_PERSONS and chosen.is_limited_to_some_persons)


def _show_tile(name: str, chosen: Choice) -> None:
    """The name opens the drill-down; below it stands what the tile says."""
    tile = _describe_tile(name, chosen)
    drilldown.show_button(cache.fetch_figure(name, chosen), chosen)
    st.html(_write_value(tile) + write_lines(*tile.lines))


def _describe_tile(name: str, chosen: Choice) -> Tile:
    """The value of a measure, its base, its target and last year's."""
    figure, earlier = cache.fetch_figure(name, chosen), baseline.find_of(name, chosen)
    forecast_before = forecast.describe_last_year(name, chosen) if name in forecast.MEASURES else ""
    compared = (
        forecast_before or _describe_earlier(cache.fetch_figure(name, earlier), earlier),
        targets.describe_short(name, chosen, has_ambition=False),
        comments.count_at_figure(name, chosen),
    )
    lines = (
        tile_base.describe_base(figure, chosen),
        published_note.describe_difference(figure, chosen),
        " · ".join(filter(None, compared)),
    )
    text = tile_base.describe_part(figure) if is_small(figure) else value(figure)
    median = say("median") if name in tile_base.MEANS and figure.value is not None else ""
    word = _describe_deviation(figure, chosen) or _describe_interval(figure) or noun(figure)
    word = word or median
    return Tile(figure_names.name_figure(figure, chosen), text, word, tuple(filter(None, lines)))


def _write_value(tile: Tile) -> str:
    """The value of the tile with its word; of a share of fewer than 20 the counts alone."""
    text, word = escape(tile.value), escape(tile.word)
    return f'<div class="figure-value"><span>{text}</span> <small>{word}</small></div>'


def write_lines(*lines: str) -> str:
    """The lines of a tile that are not empty as HTML; **words** are bold."""
    return "".join(f'<p class="figure-line">{write_bold(line)}</p>' for line in lines if line)


def write_bold(line: str) -> str:
    """A text as HTML, with its **words** in bold; all else in it is content."""
    return re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", escape(line))


def _describe_deviation(figure: queries.Figure, chosen: Choice) -> str:
    """The word of a deviation; in a year that is not over, what is left of its budget."""
    is_share = figure.measure.endswith("spend_percent")
    is_remainder = figure.measure.endswith("deviation")
    if (
        figure.value is None
        or not (is_share or is_remainder)
        or not periods.last_booked_month(chosen)
    ):
        return deviation_word(figure)
    budget = periods.name_budget(chosen)
    if is_share:
        return say("of {budget}", budget=budget)
    return periods.remainder_word(figure.value, figure.measure.partition("_")[0], budget)


def _describe_interval(figure: queries.Figure) -> str:
    """95 %-intervall 20–32 %: beside a share of persons; "" for other figures."""
    if figure.low is None or is_small(figure):
        return ""
    low, high = formats.number(100 * figure.low), formats.rate(figure.high, 0)
    return say("95% interval {low}–{high}", low=low, high=high)


def _describe_earlier(figure: queries.Figure | None, earlier: Choice | None) -> str:
    """The figure of the year before, with its period; nothing where there is none."""
    if figure is None:
        return ""
    text = tile_base.describe_part(figure) if is_small(figure) else value(figure)
    period, deviation = _name_period(figure.measure, earlier), _describe_deviation(figure, earlier)
    text = f"{period}: {text} {deviation}".strip()
    return ", ".join(filter(None, (text, tile_base.describe_mean(figure.measure, earlier))))


def _name_period(measure: str, earlier: Choice) -> str:
    """2016, or the part of it compared with: to a day, or for booked amounts to a month's end."""
    answer = queries.measures()[measure].answer
    if periods.is_of_whole_years(measure, earlier):
        return formats.years(earlier.years)
    if measure.endswith(tile_base.OF_WHOLE_YEAR):
        return earlier.period_name
    if earlier.until is None:
        return earlier.year_words
    if answer in baseline.OF_BOOKED_MONTHS and measure not in TO_THE_DAY:
        month = periods.last_booked_month(earlier)
        return say("To the end of {month}", month=month) if month else earlier.period_name
    day = formats.day(earlier.until)
    if earlier.months:
        return say("{period}, to {day}", period=earlier.period_name, day=day)
    return say("By {day}", day=day)
