"""The share to work as one bar against its floor, its ambition, last year and its interval."""

from html import escape

import streamlit as st

from pages.answers import baseline, targets
from pages.answers.choice import Choice
from pages.charts import svg
from pages.i18n import figure_text, formats
from pages.i18n.translate import say
from pages.text.targets import write_level

MEASURE = "to_work_rate"
WIDTH = 500
STEP = 0.25  # the scale ends at a quarter, a half …


def show(chosen: Choice) -> None:
    """Shows the bar and what its marks mean; nothing where the share is unknown or of a few."""
    now, before = baseline.fetch_pair(chosen, MEASURE)
    if now.value is None or figure_text.is_small(now):
        return
    of_years = list(targets.list_targets(MEASURE, chosen).values())
    target = of_years[0] if len(of_years) == 1 else None
    if before is not None and (before.value is None or figure_text.is_small(before)):
        before = None
    floor, ambition = (target.floor, target.ambition) if target else (None, None)
    last = None if before is None else float(before.value)
    interval = (float(now.low), float(now.high))
    highest = max(filter(None, (interval[1], floor, ambition, last)))
    key = _list_marks(target, before, chosen, interval)
    picture = svg.bullet(
        float(now.value),
        (0, STEP * -(-highest // STEP)),
        f"{figure_text.value(now)}. {key}",
        floor,
        target is not None and targets.is_below(target.judge(float(now.value))),
        ambition,
        last,
        interval,
        WIDTH,
    )
    st.html(f'<div class="wide-picture">{picture}<p class="figure-line">{escape(key)}</p></div>')


def _list_marks(target, before, chosen: Choice, interval: tuple[float, float]) -> str:
    """Upright line: floor 27 %. Diamond: ambition 34 % …: each mark that is drawn, in words."""
    low, high = formats.number(100 * interval[0]), formats.rate(interval[1], 0)
    marks = [
        target and say("Upright line: floor {floor}.", floor=write_level(MEASURE, target.floor)),
        target
        and target.ambition is not None
        and say("Diamond: ambition {level}.", level=write_level(MEASURE, target.ambition)),
        before
        and say(
            "Grey line: {value} in {years}.",
            value=figure_text.value(before),
            years=baseline.name(chosen),
        ),
        say("Thin line: 95% interval {low}–{high}.", low=low, high=high),
    ]
    return " ".join(filter(None, marks))
