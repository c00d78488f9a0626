"""Headline figures: the value, what it is a part of, and last year's beside it."""

import streamlit as st

import queries
from pages.shared import data, formats, words
from pages.shared.choice import Choice
from pages.shared.words import mark, say

SMALL_BASE = 20
ACROSS = 4
UNKNOWN = {
    "attendance_rate": mark("{number} days not reported"),
    "absence": mark("{number} hours of no kind"),
    "waiting_days": mark("{number} without a referral date"),
    "to_work_rate": mark("{number} unknown"),
}


def row(chosen: Choice, *names: str) -> None:
    """One card for each measure, in this order."""
    earlier = chosen.last_year()
    grid = st.grid(min(ACROSS, len(names)), border=True)
    for name in names:
        with grid.cell(), st.container(key=f"figure-{name}", gap="xxsmall"):
            _card(name, data.figure(name, chosen), data.figure(name, earlier), chosen)


def _card(name: str, now: queries.Figure, before: queries.Figure | None, chosen: Choice) -> None:
    told, language = queries.measures()[name], words.language()
    label, word = told.name[language], deviation_word(now) or None
    st.markdown(label, help=told.definition[language])  # a metric's own label is cut when long
    hidden = {"label_visibility": "collapsed", "delta_color": "off", "delta_arrow": "off"}
    st.metric(label, value(now), word, **hidden)
    for line in (told.short[language], _base(now), _last_year(before, chosen)):
        if line:
            st.caption(line)
    if is_small(now):
        st.caption(say("Fewer than {least}: one person changes much.", least=SMALL_BASE))


def value(figure: queries.Figure) -> str:
    """The value in its unit; a deviation without its sign, for its word says which way."""
    is_deviation = figure.measure.endswith("deviation") and figure.value is not None
    return formats.figure(abs(figure.value) if is_deviation else figure.value, figure.unit)


def name_of(measure: str) -> str:
    """What a measure is called."""
    return queries.measures()[measure].name[words.language()]


def is_small(figure: queries.Figure) -> bool:
    """Whether the figure is a share of too few for one person not to matter."""
    has_interval = figure.low is not None
    return has_interval and 0 < figure.denominator < SMALL_BASE


def deviation_word(figure: queries.Figure) -> str:
    """mindreforbruk, merinntekt …: the word of a deviation; nothing for another figure."""
    if not figure.measure.endswith("deviation") or figure.value is None:
        return ""
    return formats.deviation_word(figure.value, figure.measure.partition("_")[0])


def _base(now: queries.Figure) -> str:
    parts = []
    if now.value is not None and now.denominator is not None:
        parts.append(
            say(
                "{part} of {whole}",
                part=_part(now.numerator, now),
                whole=_part(now.denominator, now),
            )
        )
    if now.unknown:
        unknown = UNKNOWN.get(now.measure, "{number} unknown")
        parts.append(say(unknown, number=formats.number(now.unknown)))
    if now.low is not None:
        low, high = formats.number(100 * now.low), formats.rate(now.high, 0)
        parts.append(say("95% interval {low}–{high}", low=low, high=high))
    return ", ".join(parts)


def _part(amount: float | None, now: queries.Figure) -> str:
    return formats.part(amount, now.unit)


def _last_year(before: queries.Figure | None, chosen: Choice) -> str:
    if before is None:
        return ""
    earlier = chosen.last_year()
    at = earlier.year_words
    if earlier.until:
        at = say("By {day}", day=formats.day(earlier.until))
    return f"{at}: {value(before)} {deviation_word(before)}".strip()


def period(chosen: Choice) -> str:
    """2016, or the same part of 2016 when the year it is compared with is not over."""
    if chosen.until is None:
        return chosen.year_words
    return say("the same part of {years}", years=chosen.year_words)
