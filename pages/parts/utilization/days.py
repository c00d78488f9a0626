"""One month day by day: which days had room, and which were over capacity."""

from datetime import date, timedelta
from functools import partial

import streamlit as st

from pages import session
from pages.answers.answer import Answer, fetch_answer
from pages.answers.choice import Choice
from pages.app import url
from pages.charts import heatmap
from pages.components import fold, picker, prose, section
from pages.i18n import formats, labels
from pages.i18n.translate import say

SEEN = "days-pointed-at"  # session_state: the group and month that opened the fold last


def show_fold(chosen: Choice) -> None:
    """Shows the days folded; a group or a month that is pointed at opens them."""
    if not session.is_printing():
        _open_where_pointed()
    fold.show(say("Day by day, and the days over capacity"), "days", partial(_show, chosen))


def _open_where_pointed() -> None:
    """Opens the fold when another group or month is pointed at; the reader can close it again."""
    pointed = [st.query_params.get(name, "") for name in ("group", "month")]
    if any(pointed) and st.session_state.get(SEEN) != pointed:
        st.session_state["fold-days"] = True
    st.session_state[SEEN] = pointed


def _show(chosen: Choice) -> None:
    """Shows the days of the month that is pointed at, of one group or of all groups."""
    rows = fetch_answer("utilization_by_group", chosen).rows
    groups = {group: labels.label("group", group) for group in rows["group_name"]}
    months = {url.month_code(month): month for month in rows["month"]}
    group, month = _choose(groups, months)
    if month:
        _show_days(chosen, group, months[month])
    else:
        prose.note(say("Choose a month, or click one in a chart above, to see its days."))
    if not chosen.is_limited_to_some_persons:
        section.show_table(say("Days over capacity"), fetch_answer("over_capacity", chosen))


def _show_days(chosen: Choice, group: str, month: date) -> None:
    about = chosen.with_details(month=month, group_name=group or None)
    names = (group and labels.label("group", group), formats.month(month))
    _describe_closed(fetch_answer("closed_days", about))
    section.show(
        ", ".join(filter(None, names)),
        fetch_answer("occupancy_by_day", about),
        heatmap.by_day("group_name", "utilization_rate", "day"),
    )


def _choose(groups: dict[str, str], months: dict[str, date]) -> tuple[str, str]:
    """The group and the month that are pointed at; of a group alone its last month."""
    with st.container(horizontal=True):
        group = picker.point_at(say("Group"), "day-group", "group", groups, say("All"))
        names = {code: formats.month(month) for code, month in months.items()}
        month = picker.point_at(say("Month"), "day-month", "month", names, say("Choose"))
    return group, month or (list(months)[-1] if group else "")


def _describe_closed(answer: Answer) -> None:
    """Says which groups have no tile these days, and why."""
    for row in answer.rows.itertuples():
        group = formats.plain(labels.label("group", row.group_name))
        prose.show(_closed_period(group, row.closed_from, row.closed_to))


def _closed_period(group: str, first: object, last: object) -> str:
    if formats.is_unknown(first):
        return say(
            "**{group}**: opens on {day}.", group=group, day=formats.day(last + timedelta(days=1))
        )
    if formats.is_unknown(last):
        return say("**{group}**: closed from {day}.", group=group, day=formats.day(first))
    days = {"first": formats.day(first), "last": formats.day(last)}
    return say("**{group}**: closed from {first} to {last}.", group=group, **days)
