"""One month day by day: which days had room, and which were over capacity."""

import streamlit as st

from pages.shared import data, formats, labels, rates, sections, spot
from pages.shared.choice import Choice
from pages.shared.words import say

GROUP, MONTH = "day-group", "day-month"


def show(chosen: Choice) -> None:
    """The days of the month that is pointed at, of one group or of all; else how to point."""
    tiles = data.table("utilization_by_group", chosen)
    groups = list(dict.fromkeys(tiles["group_name"]))
    months = {spot.month_code(month): month for month in tiles["month"]}
    st.subheader(say("Day by day"), anchor=False)
    with st.container(horizontal=True):
        _select(
            say("Group"), GROUP, "group", {group: labels.of("group", group) for group in groups}
        )
        _select(
            say("Month"), MONTH, "month", {code: formats.month(at) for code, at in months.items()}
        )
    group = spot.get("group", groups)
    month = spot.get("month", months) or (list(months)[-1] if group else "")
    if not month:
        st.caption(say("Choose a month, or click a tile above, to see its days."))
        return
    asked = chosen.about(month=months[month], group_name=group or None)
    told = (group and labels.of("group", group), formats.month(months[month]))
    heading = ", ".join(filter(None, told))
    drawn = ("group_name", "day", "utilization_rate")
    sections.show(heading, "occupancy_by_day", asked, rates.heat_of_days, *drawn)


def _select(label: str, key: str, name: str, offered: dict[str, str]) -> None:
    """A list to choose from, in step with the URL; its first line is nothing."""
    st.session_state[key] = spot.get(name, offered) or None
    st.selectbox(
        label,
        list(offered),
        key=key,
        index=None,
        placeholder=say("All") if name == "group" else say("Choose"),
        format_func=lambda code: offered.get(code, code),
        on_change=lambda: spot.put(name, st.session_state[key] or ""),
        filter_mode=None,
    )
