"""The five answers of the overview, a row each: the question leads to the page that has it all."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from html import escape

import streamlit as st

from pages import session
from pages.answers import baseline, cache, targets
from pages.answers.choice import Choice
from pages.charts import svg
from pages.components import metrics
from pages.i18n import figure_text, formats, labels
from pages.i18n.translate import mark, say
from pages.paper import Answer, Text
from pages.parts.overview import trends
from pages.text import answers_in_short, changed_figures, changes_in_short
from pages.text.answers_in_short import Short


@dataclass(frozen=True)
class Question:
    """A row: its question, its page, the exports it needs, and what answers it."""

    question: str
    page: str
    families: tuple[str, ...]
    describe: Callable[[Choice], Short]


QUESTIONS = {
    "people": Question(
        mark("How many took part?"),
        "pages/utilization.py",
        ("participations",),
        answers_in_short.describe_participants,
    ),
    "places": Question(
        mark("Were the places full?"),
        "pages/utilization.py",
        ("participations", "groups"),
        answers_in_short.describe_places,
    ),
    "outcomes": Question(
        mark("Where did they go?"),
        "pages/outcomes.py",
        ("participations",),
        answers_in_short.describe_outcomes,
    ),
    "money": Question(
        mark("Did the budget hold?"),
        "pages/budget.py",
        ("budget",),
        changes_in_short.describe_money,
    ),
}
# the end of the scale of each small picture; it begins at 0, as the length of a bar must
ENDS = {"utilization_rate": 1.05, "spend_percent": 110, "spend_to_date_percent": 110}
BUDGET = 100  # percent


def show(chosen: Choice) -> None:
    """Shows a row for each question whose exports there are, and one on what changed."""
    loaded = cache.loaded_families()
    for code, question in QUESTIONS.items():
        missing = [family for family in question.families if family not in loaded]
        if missing:
            _show_missing(code, question, chosen, missing)
        else:
            about = chosen.for_money() if code == "money" else chosen
            _show_row(code, question, chosen, about)
    changes = changes_in_short.describe_changes(chosen)
    name = changed_figures.name_changes(chosen)
    if session.is_printing():
        session.record(_make_block(name, changes), Text(_write_key(), is_note=True))
        return
    with _open_row("changes"):
        _show_link(name, "pages/overview.py", chosen, part="changes")
        st.html(_write_wide(changes))
    st.html(f'<p class="answer-key">{escape(_write_key())}</p>')


LINK_WIDTH = 150


def _open_row(code: str):
    return st.container(horizontal=True, key=f"answer-{code}", vertical_alignment="center")


def _show_row(code: str, question: Question, chosen: Choice, about: Choice) -> None:
    short = question.describe(about)
    if code == "money" and chosen.has_person_filter:
        whose = say("All of the department's money.")
        short = replace(short, todo=f"{short.todo} {whose}".strip())
    bullet, trend = _draw_bullet(short, about), trends.draw(short.measure, about)
    if session.record(_make_block(say(question.question), short, bullet, trend)):
        return
    with _open_row(code):
        _show_link(say(question.question), question.page, chosen)
        st.html(_write_row(short, bullet, trend))


def _make_block(question: str, short: Short, *pictures: str) -> Answer:
    """The row as it is printed."""
    lines = tuple(filter(None, (short.base, short.change, short.target)))
    drawn = tuple(svg.unpack(picture) for picture in pictures if picture)
    return Answer(question, short.figure, lines, short.todo, drawn)


def _show_missing(code: str, question: Question, chosen: Choice, families: list[str]) -> None:
    """The row of a question whose exports are missing, with their names."""
    names = formats.join_list([labels.label("family", family) for family in families])
    text = say("This needs an export that is not in the folder: {families}.", families=names)
    short = Short("", formats.DASH, "", todo=text)
    if session.record(_make_block(say(question.question), short)):
        return
    with _open_row(code):
        _show_link(say(question.question), question.page, chosen)
        st.html(_write_wide(short))


def _show_link(label: str, page: str, chosen: Choice, part: str = "") -> None:
    address = chosen.address | ({"part": [part]} if part else {})
    try:
        st.page_link(page, label=label, query_params=address, width=LINK_WIDTH)
    except st.errors.StreamlitAPIException:  # a page run by itself has no neighbours
        st.markdown(f"**{label}**", width=LINK_WIDTH)


def _write_row(short: Short, bullet: str, trend: str) -> str:
    """The row as HTML; its texts are content, **words** are bold."""
    write = metrics.write_bold
    target = f"<span>{write(short.target)}</span>" if short.target else ""
    return (
        '<div class="answer-row">'
        f"<div><strong>{escape(short.figure)}</strong><span>{write(short.base)}</span></div>"
        f"<div>{write(short.change)}</div>"
        f"<div>{bullet}{target}</div><div>{trend}</div>"
        f'<div class="answer-todo">{write(short.todo)}</div></div>'
    )


def _write_wide(short: Short) -> str:
    """The row of what changed, which has no picture."""
    write = metrics.write_bold
    return (
        '<div class="answer-row">'
        f"<div><strong>{escape(short.figure)}</strong><span>{write(short.base)}</span></div>"
        f'<div>{write(short.change)}</div><div class="answer-todo answer-wide">'
        f"{write(short.todo)}</div></div>"
    )


def _write_key() -> str:
    """What the signs of the small pictures mean."""
    return say(
        "Upright line: floor, or the budget. Diamond: ambition. Grey line: last year. Thin line: "
        "95% interval. Ring: the year is not over."
    )


def _draw_bullet(short: Short, chosen: Choice) -> str:
    """The value with floor, ambition, last year and interval; "" where it is not known."""
    now, before = baseline.fetch_pair(chosen, short.measure)
    target = next(iter(targets.list_targets(short.measure, chosen).values()), None)
    if now.value is None or (short.measure == "participants" and target is None):
        return ""
    value = float(now.value)
    last = None if before is None or before.value is None else float(before.value)
    is_one_year = len(chosen.years) == 1 and target is not None and not figure_text.is_small(now)
    floor, ambition = (target.floor, target.ambition) if is_one_year else (None, None)
    is_bad = floor is not None and value < floor
    interval = None if now.low is None else (now.low, now.high)
    if short.measure.startswith("spend"):
        floor, ambition, is_bad = BUDGET, None, value > BUDGET
    others = [value, last, floor, ambition, *(interval or ())]
    end = ENDS.get(short.measure) or 1.1 * max(filter(None, others), default=1)
    alt = _describe_bullet(short)
    return svg.bullet(value, (0, end), alt, floor, is_bad, ambition, last, interval)


def _describe_bullet(short: Short) -> str:
    texts = (short.figure, short.base, short.change, short.target)
    return ", ".join(filter(None, texts)).replace("**", "")
