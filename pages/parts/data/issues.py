"""What is wrong with the exports, worst first: what it does to the figures, and its rows."""

import pandas
import streamlit as st

import queries
from pages.answers import cache
from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.components import table
from pages.i18n import formats, labels, languages
from pages.i18n.translate import count, say
from warehouse import summary

OF_PERSONS = {"participants", "under_30", "placed_private"}  # their base is no number of stays
_FEW_MEASURES = 4
_OF_A_FAULT = ("family", "column_name", "reason")
_BECAME = ("loaded", "rejected", "skipped")


def accounted_for() -> str:
    """Every line of the exports in one sentence: read, left out, passed over."""
    told = cache.fetch_status()
    return say(
        "Of {records} lines in the exports {loaded} are loaded, {rejected} left out and "
        "{skipped} passed over (headings and totals).",
        records=formats.number(
            told["loaded_count"] + told["rejected_count"] + told["skipped_count"]
        ),
        loaded=formats.number(told["loaded_count"]),
        rejected=formats.number(told["rejected_count"]),
        skipped=formats.number(told["skipped_count"]),
    )


def show_faults(chosen: Choice) -> None:
    """Each kind of fault in the lines: how many, where, what it touches, and the lines."""
    st.subheader(say("Faults in the lines"), anchor=False)
    found = cache.fetch_rows("data_faults", chosen)
    if found.empty:
        st.markdown(say("There is no fault in any line."))
    for fault in found.itertuples():
        with st.expander(_fault(fault)):
            st.markdown(_touched(fault))
            told = {name: getattr(fault, name) for name in _OF_A_FAULT}
            table.show_with_downloads(fetch_answer("data_fault_rows", chosen.with_details(**told)))


def _fault(fault: tuple) -> str:
    place = [labels.label("family", fault.family), _column(fault.column_name)]
    told = {name: getattr(fault, name) for name in _OF_A_FAULT}
    what = summary.describe_reject(told | {"value": "…"}, languages.current()).rstrip(".")
    many = count("{number} line", "{number} lines", fault.lines)
    done = say("left out") if fault.severity == "rejected" else say("loaded all the same")
    return formats.plain(f"{', '.join(filter(None, place))}: {what}. {many}, {done}")


def _column(name: str | None) -> str:
    return "" if formats.is_unknown(name) else labels.label("column_name", name)


def _touched(fault: tuple) -> str:
    first = say(
        "First in {file}, line {line}.",
        file=formats.plain(fault.first_file),
        line=formats.number(fault.first_line),
    )
    if formats.is_unknown(fault.measures):
        return first
    touched = set(fault.measures.split(","))
    names = [name for name in queries.measures() if name in touched]
    told = [labels.measure_label(name) for name in names[:_FEW_MEASURES]]
    more = len(names) - len(told)
    if more > 0:
        told.append(count("{number} more", "{number} more", more))
    touches = say("It touches: {measures}.", measures=formats.join_list(told))
    return f"{first} {touches}"


def show_gaps(chosen: Choice) -> None:
    """What loaded rows leave unknown, each with the range the figure may lie in."""
    st.subheader(say("What the rows leave unknown"), anchor=False)
    found = cache.fetch_rows("data_gaps", chosen)
    if found.empty:
        st.markdown(say("Nothing is unknown in this choice."))
    for gap in found.itertuples():
        with st.expander(_gap(gap)):
            table.show_with_downloads(
                fetch_answer("data_gap_rows", chosen.with_details(gap=gap.gap))
            )


def _gap(gap: tuple) -> str:
    part = formats.number(gap.rows)
    if not formats.is_unknown(gap.base) and gap.measure not in OF_PERSONS:
        part = say("{part} of {whole}", part=part, whole=formats.number(gap.base))
    told = f"{labels.label('gap', gap.gap)}: {part}."
    return formats.plain(f"{told} {_range(gap)}")


def _range(gap: tuple) -> str:
    """Utilization lies between 90 % and 92 %: what the unknown can do to the figure."""
    if gap.measure not in queries.measures() or pandas.isna(gap.low):
        return ""
    unit = queries.measures()[gap.measure].unit
    ends = {"low": formats.figure(gap.low, unit), "high": formats.figure(gap.high, unit)}
    if gap.measure == "participants":  # all of them are counted; by office or benefit some are not
        return say("Split by it, {low} of {high} participants are shown.", **ends)
    told = {"measure": labels.measure_label(gap.measure), **ends}
    if ends["low"] == ends["high"]:
        return say("{measure} is {low} either way.", **told)
    return say("{measure} lies between {low} and {high}.", **told)
