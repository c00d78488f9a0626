"""Approving a year's report: what will be kept, by whom, and only after a second click."""

from typing import NamedTuple

import streamlit as st

from pages.shared import access, data, formats, locked
from pages.shared.choice import Choice
from pages.shared.words import say
from queries import locking
from queries.points import Point
from warehouse import locks

ASKED = "approving"


class Report(NamedTuple):
    """The report as it is to be kept: its text by language, the figures in it, what is wrong."""

    texts: dict[str, str]
    used: tuple[Point, ...] = ()
    remarks: tuple[str, ...] = ()


def form(chosen: Choice, report: Report) -> None:
    """A name and a button; then what it means, and a second button."""
    year = chosen.years[0]
    name = st.text_input(
        say("Approved by (name)"), value=access.person().email, key=f"approver-{year}", max_chars=80
    )
    asked = (year, data.path())
    if st.session_state.get(ASKED) == asked and name.strip():
        _confirm(chosen, report, name.strip())
        return
    label = say("Approve the report for {year} …", year=year)
    if st.button(label, key="approve", disabled=not name.strip()):
        st.session_state[ASKED] = asked
        st.rerun()
    if not name.strip():
        st.caption(say("Write who approves it."))


def _confirm(chosen: Choice, report: Report, name: str) -> None:
    st.warning(
        say(
            "{name} approves the report for {year}. It is kept as it is now and cannot be taken "
            "back; a mistake is mended by approving anew, and both are kept.",
            name=formats.plain(name),
            year=chosen.years[0],
        )
    )
    with st.container(horizontal=True):
        is_sure = st.button(say("Yes, approve and lock"), key="approve-now", type="primary")
        if st.button(say("Cancel"), key="approve-not"):
            st.session_state.pop(ASKED)
            st.rerun()
    if is_sure:
        _approve(chosen, report, name)


def _approve(chosen: Choice, report: Report, name: str) -> None:
    try:
        with st.spinner(say("Keeping figures, definitions and rows …")):
            keep(chosen, report, name, access.person())
    except OSError:
        st.error(say("The approval could not be written to the folder of the warehouse."))
        return
    st.session_state.pop(ASKED, None)
    st.rerun()


def keep(chosen: Choice, report: Report, name: str, person: access.Person) -> None:
    """Writes the approval; PermissionError for one who may not see every office, now."""
    if person.offices is not None or not access.still(person):
        raise PermissionError(say("You no longer have access to these figures."))
    year, by = chosen.years[0], (name, person.email)
    told = locking.locked(data.opened(), year, by, report.used, report.texts)
    locks.save(data.warehouse_folder(), year, locked.DOCUMENT, told)


def is_over(chosen: Choice) -> bool:
    """Whether the exports reach to the year's end."""
    today, year = chosen.offered.extract_date, chosen.years[0]
    return today is None or (today.year, today.month, today.day) >= (year, 12, 31)
