"""What a load changed: figures that moved, rows that moved them, and the loads there have been."""

import pandas
import streamlit as st

from pages.answers import cache
from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.components import section
from pages.i18n import formats, labels, languages
from pages.i18n.translate import mark, say
from warehouse import config
from warehouse.storage import versions

_ROWS = {
    mark("Rows by export"): "changed_rows",
    mark("Participations"): "changed_participations",
    mark("Amounts in budget and accounts"): "changed_postings",
}
_LOADS = 20


def show_figures(chosen: Choice) -> None:
    """The figures of this choice that another load gave another value."""
    if cache.previous_path() is None:
        st.markdown(say("There is no earlier load to compare with."))
        return
    moved = cache.changed_figures(chosen)
    if not moved:
        st.markdown(say("No figure for this choice has changed since the load before."))
        return
    written = {
        say("Measure"): [labels.measure_label(each.measure) for each in moved],
        say("Before"): [formats.figure(each.before, each.unit) for each in moved],
        say("Now"): [formats.figure(each.after, each.unit) for each in moved],
    }
    st.table(pandas.DataFrame(written), hide_index=True)


def show_rows(chosen: Choice) -> None:
    """The rows that were added, removed or changed, by export; nothing without an earlier load."""
    if cache.previous_path() is None:
        return
    for heading, name in _ROWS.items():
        answer = fetch_answer(name, chosen)
        if not answer.is_empty:
            section.show_table(say(heading), answer)


def show_history() -> None:
    """The loads there have been, newest first: when, what came of it, how many lines."""
    st.subheader(say("Loads"), anchor=False)
    loads = versions.read_history(config.warehouse_folder())[-_LOADS:][::-1]
    if not loads:
        st.markdown(say("No load is noted yet."))
        return
    written = {
        say("Loaded at"): [_moment(each["loaded_at"]) for each in loads],
        say("Result"): [labels.label("status", each["status"], "load") for each in loads],
        say("Lines loaded"): [_sum(each, "loaded") for each in loads],
        say("Lines left out"): [_sum(each, "rejected") for each in loads],
        say("Message"): [_message(each) for each in loads],
    }
    st.table(pandas.DataFrame(written), hide_index=True)


def _moment(written: str) -> str:
    return formats.moment(pandas.Timestamp(written).to_pydatetime())


def show_refused() -> None:
    """The files of a load that was refused: they are not among those in use, but looked at."""
    told = versions.read_attempt(config.warehouse_folder())
    loads = versions.read_history(config.warehouse_folder())
    if told.get("status") != "refused" or not loads:
        return
    st.subheader(say("The files of the load that was refused"), anchor=False)
    files = [file for file in loads[-1]["files"] if file["status"] == "refused"]
    written = {
        say("File"): [formats.plain(file["file"]) for file in files],
        say("Result"): [labels.label("status", file["status"]) for file in files],
        say("Rows"): [formats.number(file["records"]) for file in files],
    }
    if files:
        st.table(pandas.DataFrame(written), hide_index=True)
    st.markdown(_message(loads[-1]))


def _sum(load: dict, name: str) -> str:
    """Of a refused load nothing was put in use."""
    if load["status"] == "refused":
        return formats.DASH
    return formats.number(sum(file.get(name) or 0 for file in load["files"]))


def _message(load: dict) -> str:
    told = load.get("messages", {}).get(languages.current(), [])
    return formats.plain(" ".join(told)) or formats.DASH
