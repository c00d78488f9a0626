"""The share to work as one bar against its floor, its ambition, last year and its interval."""

import streamlit as st

import queries
from pages import session
from pages.answers import baseline, target_columns, targets
from pages.answers.choice import Choice
from pages.answers.targets import Target
from pages.charts import svg
from pages.components import metrics
from pages.i18n import figure_text, formats
from pages.i18n.translate import say
from pages.paper import Answer
from pages.text import figure_names
from pages.text.targets import write_level

MEASURE = "to_work_rate"
WIDTH = 500
STEP = 0.25  # the scale ends at a quarter, a half …


def show(chosen: Choice) -> None:
    """Shows the bar and what its marks mean; nothing where the share is unknown or of a few."""
    now, before = baseline.fetch_pair(chosen, MEASURE)
    if now.value is None or figure_text.is_small(now):
        return
    if before is not None and (before.value is None or figure_text.is_small(before)):
        before = None
    of_years = list(targets.list_targets(MEASURE, chosen).values())
    target = of_years[0] if len(of_years) == 1 else None
    head, key = _write_head(now, target, chosen), _list_marks(now, target, before, chosen)
    picture = _draw(now, target, before, f"{head}. {key}")
    if session.record(Answer(head, figure_text.value(now), (key,), "", (svg.unpack(picture),))):
        return
    lines = [metrics.write_lines(line) for line in (f"**{head}**", key)]
    st.html(f'<div class="wide-picture">{lines[0]}{picture}{lines[1]}</div>')


def _draw(
    now: queries.Figure, target: Target | None, before: queries.Figure | None, alt: str
) -> str:
    """The bar as SVG, on a scale that ends at the next quarter."""
    value, interval = float(now.value), (float(now.low), float(now.high))
    floor, ambition = (target.floor, target.ambition) if target else (None, None)
    last = None if before is None else float(before.value)
    is_below = target is not None and targets.is_below(target.judge(value))
    highest = max(filter(None, (interval[1], floor, ambition, last)))
    ends = (0, STEP * -(-highest // STEP))
    return svg.bullet(value, ends, alt, floor, is_below, ambition, last, interval, WIDTH)


def _write_head(now: queries.Figure, target: Target | None, chosen: Choice) -> str:
    """To work 25,5 %: below the floor."""
    values = {
        "measure": figure_names.name_figure(now, chosen),
        "value": figure_text.value(now),
    }
    if target is None:
        return say("{measure}: {value}", **values)
    code = target.judge(float(now.value))
    word = target_columns.write_judgement(code, target, chosen)
    return say("{measure}: {value}, {word}", word=word, **values)


def _list_marks(
    now: queries.Figure, target: Target | None, before: queries.Figure | None, chosen: Choice
) -> str:
    """Upright line: floor 27 %. Diamond: ambition 34 % …: each mark that is drawn, in words."""
    marks = []
    if target is not None:
        marks.append(say("Upright line: floor {floor}.", floor=write_level(MEASURE, target.floor)))
    if target is not None and target.ambition is not None:
        level = write_level(MEASURE, target.ambition)
        marks.append(say("Diamond: ambition {level}.", level=level))
    if before is not None:
        values = {"value": figure_text.value(before), "years": baseline.name(chosen)}
        marks.append(say("Grey line: {value} in {years}.", **values))
    low, high = formats.number(100 * now.low), formats.rate(now.high, 0)
    marks.append(say("Thin line: 95% interval {low}–{high}.", low=low, high=high))
    return " ".join(marks)
