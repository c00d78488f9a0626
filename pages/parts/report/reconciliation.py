"""Reconciliation: does what was printed still agree with the rows, and which rows moved?"""

import streamlit as st

from pages.answers import cache
from pages.answers.answer import fetch_answer
from pages.answers.choice import NONE, Choice
from pages.components import changed_rows, downloads, table
from pages.i18n import formats, labels
from pages.i18n.translate import count, say
from pages.text import published
from queries.reconciliation.history import PublishedStatus, Reconciliation


def show(chosen: Choice) -> None:
    """Those that do not hold first, with their rows; then every published figure, by document."""
    st.subheader(say("Published figures against the rows"), anchor=False)
    if "published" not in cache.loaded_families():
        _say_missing()
        return
    standing = cache.fetch_reconciliation()
    st.markdown(published.summarize(standing))
    _say_fault(standing)
    _say_left_out(chosen)
    told: dict[frozenset, str] = {}
    for one in standing.lines:
        if not one.entry.holds:
            _show_differing(one, chosen, told)
    again = [one for one in standing.lines if one.holds_again and one.since == standing.loaded_at]
    if again:
        st.info(published.describe_agreeing_again(again, chosen))
    _show_all(standing, chosen)


def _say_missing() -> None:
    st.info(
        say(
            "There is no register of published figures. It is an export like the others, "
            "publisert.csv, with one line for each figure in a printed report or plan: year, where "
            "it was printed, measure, value, scheme, unit, precision and the sentence. Put it in "
            "the folder, and every load holds the figures against the rows."
        )
    )


def _say_fault(standing: Reconciliation) -> None:
    """What is wrong with the memory of earlier loads; the figures themselves are sound."""
    if standing.fault == "damaged":
        st.warning(
            say(
                "What was remembered of earlier loads could not be read. It is put aside as "
                "published.damaged.json in the warehouse's folder; loads are counted anew."
            )
        )
    if standing.fault == "unwritable":
        st.warning(
            say("The warehouse's folder cannot be written, so nothing is remembered of this load.")
        )


def _say_left_out(chosen: Choice) -> None:
    """Lines of the register that could not be loaded: nothing is held against the rows for them."""
    read = cache.fetch_rows("extracts", chosen.without_filters())
    left_out = int(read[read["family"] == "published"]["rejected"].sum())
    if left_out:
        st.warning(
            count(
                "{number} line of the register could not be loaded and is not counted here; the "
                "page Data says why.",
                "{number} lines of the register could not be loaded and are not counted here; the "
                "page Data says why.",
                left_out,
            )
        )


def _show_differing(one: PublishedStatus, chosen: Choice, told: dict[frozenset, str]) -> None:
    """One that does not hold; told: the rows that have been shown already, and under what."""
    line = one.entry.line
    with st.container(border=True, key=f"published-{line['place']}"):
        subject, status = published.describe_subject(line, chosen), published.describe_status(line)
        st.markdown(f"**{formats.plain(subject)}** · {status}")
        st.markdown(published.describe_change(one))
        if line["sentence"]:
            st.markdown(f"> {formats.plain(line['sentence'])}")
        st.caption(published.describe_source(line))
        if one.held_at is not None:
            _show_moved(one, chosen, told)


def _show_moved(one: PublishedStatus, chosen: Choice, told: dict[frozenset, str]) -> None:
    """The rows that moved, once, for those who may see every office."""
    if one.moved is None:
        st.markdown(say("The rows it held with are not kept, so those that moved are not known."))
    elif not one.moved:
        st.markdown(
            say(
                "No row behind it has moved: the line of the register, a setting or the definition "
                "of the measure is another."
            )
        )
    elif not cache.sees_all_offices(chosen):
        st.caption(say("Lines and rows are shown to those who may see every office."))
    elif changed_rows.row_places(one.moved) in told:
        st.markdown(
            say("The same rows as of {subject}.", subject=told[changed_rows.row_places(one.moved)])
        )
    else:
        st.markdown(changed_rows.summarize(one.moved))
        known = ["scheme"] if one.entry.line["scheme"] != NONE else []
        table.show_rows(
            *changed_rows.changed_table(one.entry.rows_answer, one.moved, chosen, *known)
        )
        told[changed_rows.row_places(one.moved)] = formats.plain(
            published.describe_subject(one.entry.line, chosen)
        )


def _show_all(standing: Reconciliation, chosen: Choice) -> None:
    """Every figure by document, and what the rounded amounts of one allow."""
    st.caption(say("The whole register is shown, whatever is chosen."))
    for document in dict.fromkeys(one.entry.line["document"] for one in standing.lines):
        st.markdown(f"**{formats.plain(document)}**")
        numbers = [say("Printed"), say("Now, unrounded")]
        lines = published.tabulate_document(standing, document, chosen)
        st.table(table.align_right(lines, numbers), hide_index=True)
        for ranged in cache.fetch_rows("published_ranges", chosen.without_filters()).itertuples():
            percent = standing.lines[ranged.percent_place - 1]
            if ranged.document == document and percent.entry.holds:
                st.caption(published.describe_rounding_range(ranged, standing.lines))
    st.caption(labels.reading("published"))
    downloads.show_buttons(fetch_answer("published", published.choose_register(chosen)))
