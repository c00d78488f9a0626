"""One month day by day: which days had room, and which were over capacity."""

from datetime import timedelta

import streamlit as st

from pages.answers import cache
from pages.answers.choice import Choice
from pages.app import url
from pages.charts import heatmap
from pages.components import section
from pages.i18n import formats, labels
from pages.i18n.translate import say

GROUP, MONTH = "day-group", "day-month"


def show(chosen: Choice) -> None:
    """The days of the month that is pointed at, of one group or of all; else how to point."""
    full = cache.rows("utilization_by_group", chosen)
    groups = list(dict.fromkeys(full["group_name"]))
    months = {url.month_code(month): month for month in full["month"]}
    st.subheader(say("Day by day"), anchor=False)
    with st.container(horizontal=True):
        _select(
            say("Group"),
            GROUP,
            "group",
            {code: labels.label("group_name", code) for code in groups},
        )
        _select(
            say("Month"), MONTH, "month", {code: formats.month(at) for code, at in months.items()}
        )
    group = url.pointed_at("group", groups)
    month = url.pointed_at("month", months) or (list(months)[-1] if group else "")
    if not month:
        st.caption(say("Choose a month, or click a tile above, to see its days."))
        return
    asked = chosen.about(month=months[month], group_name=group or None)
    told = (group and labels.label("group_name", group), formats.month(months[month]))
    heading = ", ".join(filter(None, told))
    drawn = ("group_name", "day", "utilization_rate")
    _show_closed(asked)
    section.show(heading, "occupancy_by_day", asked, heatmap.by_day, *drawn)


def _show_closed(asked: Choice) -> None:
    """The groups that have no tile these days, and why, in words."""
    for row in cache.rows("closed_days", asked).itertuples():
        group = formats.plain(labels.label("group_name", row.group_name))
        st.markdown(_closed(group, row.closed_from, row.closed_to))


def _closed(group: str, first: object, last: object) -> str:
    if formats.is_unknown(first):
        return say(
            "**{group}**: opens on {day}.", group=group, day=formats.day(last + timedelta(days=1))
        )
    if formats.is_unknown(last):
        return say("**{group}**: closed from {day}.", group=group, day=formats.day(first))
    days = {"first": formats.day(first), "last": formats.day(last)}
    return say("**{group}**: closed from {first} to {last}.", group=group, **days)


def _select(label: str, key: str, name: str, offered: dict[str, str]) -> None:
    """A list to choose from, in step with the URL; its first line is nothing."""
    st.session_state[key] = url.pointed_at(name, offered) or None
    st.selectbox(
        label,
        list(offered),
        key=key,
        index=None,
        placeholder=say("All") if name == "group" else say("Choose"),
        format_func=lambda code: offered.get(code, code),
        on_change=lambda: url.point_at(name, st.session_state[key] or ""),
        filter_mode=None,
    )
