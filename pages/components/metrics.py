"""Headline figures: the value, what it is a part of, and last year's beside it."""

import streamlit as st

import queries
from pages.answers import cache, periods, scope
from pages.answers.choice import Choice
from pages.components import drilldown, published_note
from pages.i18n import formats, languages
from pages.i18n.figure_text import SMALL_BASE, deviation_word, is_small, value
from pages.i18n.translate import count, mark, say

ACROSS = 4
UNKNOWN = {
    "attendance_rate": mark("{number} days not reported"),
    "absence": mark("{number} hours of no kind"),
    "waiting_days": mark("{number} without a referral date"),
    "to_work_rate": mark("{number} unknown"),
}
OF = {
    "utilization_rate": mark("{part} of {whole} place-days"),
    "attendance_rate": mark("{part} of {whole} hours"),
}
PER_PLACE = {"persons_per_place", "vtao_place_rate"}
TOO_EARLY = {"working_6m_rate": "exits_too_early_6m", "working_12m_rate": "exits_too_early_12m"}
NOT_OF_SOME_PERSONS = {"days_over_capacity"}
OF_WHOLE_YEAR = ("original", "change", "adjusted", "frame", "opening")
OF_BOOKED_MONTHS = ("figures_budget", "figures_money", "figures_unit_costs")
TO_THE_DAY = ("refund_expected",)  # months granted go on where the accounts do not yet


def show_row(chosen: Choice, *names: str) -> None:
    """One card for each measure, in this order; without those that mean nothing for the choice."""
    kept = [name for name in names if _is_meant(name, chosen)]
    earlier = chosen.last_year()
    grid = st.grid(min(ACROSS, len(kept)), border=True)
    for name in kept:
        with grid.cell(), st.container(key=f"figure-{name}", gap="xxsmall"):
            _card(name, cache.fetch_figure(name, chosen), cache.fetch_figure(name, earlier), chosen)


def show_known_row(chosen: Choice, *names: str) -> None:
    """One card for each measure that is known."""
    known = [name for name in names if scope.is_known(name, chosen)]
    if known:
        show_row(chosen, *known)


def _is_meant(name: str, chosen: Choice) -> bool:
    """Over capacity is what all who use the places are, not those of them who are chosen."""
    return not (name in NOT_OF_SOME_PERSONS and chosen.is_limited_to_some_persons)


def _card(name: str, now: queries.Figure, before: queries.Figure | None, chosen: Choice) -> None:
    told, language = queries.measures()[name], languages.current()
    label, word = told.name[language], _beside(now, chosen) or None
    st.markdown(label, help=told.definition[language])  # a metric's own label is cut when long
    hidden = {"label_visibility": "collapsed", "delta_color": "off", "delta_arrow": "off"}
    st.metric(label, value(now), word, **hidden)
    lines = (told.short[language], _base(now, chosen), _last_year(before, chosen))
    for line in (*lines, published_note.describe_difference(now, chosen)):
        if line:
            st.caption(line)
    if is_small(now):
        st.caption(say("Fewer than {least}: one person changes much.", least=SMALL_BASE))
    if now.value is not None:
        drilldown.show_button(now, chosen)


def _beside(figure: queries.Figure, chosen: Choice) -> str:
    """The word of a deviation; against a year that is not over: what is left of its budget."""
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


def _base(now: queries.Figure, chosen: Choice) -> str:
    parts = [_part_of(now), _too_early(now, chosen)]
    if now.unknown:
        unknown = UNKNOWN.get(now.measure, "{number} unknown")
        parts.append(say(unknown, number=formats.number(now.unknown)))
    if now.low is not None:
        low, high = formats.number(100 * now.low), formats.rate(now.high, 0)
        parts.append(say("95% interval {low}–{high}", low=low, high=high))
    return ", ".join(part for part in parts if part)


def _part_of(now: queries.Figure) -> str:
    """62 of 225; 299 persons for 112.9 places, which are no part of them."""
    if now.value is None or now.denominator is None:
        return ""
    whole = formats.part(now.denominator, now.unit)
    if now.measure in PER_PLACE:
        return count(
            "{number} person for {whole} places",
            "{number} persons for {whole} places",
            now.numerator,
            whole=whole,
        )
    part = formats.part(now.numerator, now.unit)
    if now.unit == "nok":
        return say("{part} divided by {whole}", part=formats.kroner(now.numerator), whole=whole)
    return say(OF.get(now.measure, "{part} of {whole}"), part=part, whole=whole)


def _too_early(now: queries.Figure, chosen: Choice) -> str:
    """How many left too recently for the answer to be known; why there is none at all."""
    early = TOO_EARLY.get(now.measure)
    number = cache.fetch_figure(early, chosen).value if early else None
    if number:
        return count("{number} too early to say", "{number} too early to say", number)
    has_exits = now.measure == "return_rate" and cache.fetch_figure("exits", chosen).value
    if has_exits and now.denominator == 0:
        return say("nobody has been out for a whole year yet")
    return ""


def _last_year(before: queries.Figure | None, chosen: Choice) -> str:
    if before is None:
        return ""
    earlier = chosen.last_year()
    told = _part_of(before) if is_small(before) else value(before)
    return f"{_until(before.measure, earlier)}: {told} {_beside(before, earlier)}".strip()


def _until(measure: str, earlier: Choice) -> str:
    """2016, or how much of it: people to a day, what is booked to the end of a month."""
    if earlier.until is None or measure.endswith(OF_WHOLE_YEAR):
        return earlier.year_words
    if queries.measures()[measure].answer not in OF_BOOKED_MONTHS or measure in TO_THE_DAY:
        return say("By {day}", day=formats.day(earlier.until))
    month = periods.last_booked_month(earlier)
    return say("To the end of {month}", month=month) if month else earlier.year_words
