"""Reconciliation: do the published figures agree with the data, and which rows changed?"""

from functools import partial

import streamlit as st

from pages.answers import cache
from pages.answers.answer import fetch_answer
from pages.answers.choice import NONE, Choice
from pages.components import changed_rows, downloads, fold, prose, table
from pages.i18n import formats, labels
from pages.i18n.translate import count, say
from pages.text import published
from queries.reconciliation.history import PublishedStatus, Reconciliation

MOST_SHOWN = 40  # a longer register is folded by document


def show(chosen: Choice) -> None:
    """Shows the figures that differ, with their rows; then every published figure, by document."""
    prose.heading(say("Published figures against the data of today"))
    if "published" not in cache.loaded_families():
        _show_missing()
        return
    reconciliation = cache.fetch_reconciliation()
    prose.show(published.summarize(reconciliation), _describe_comparison(reconciliation))
    _show_fault(reconciliation)
    _show_left_out(chosen)
    subjects: dict[frozenset, str] = {}
    for figure in reconciliation.lines:
        if not figure.entry.is_confirmed:
            _show_differing(figure, chosen, subjects)
    _show_agreeing_again(reconciliation, chosen)
    _show_all(reconciliation, chosen)


def _show_missing() -> None:
    prose.notice(
        say(
            "There is no register of published figures. It is an export like the others, "
            "publisert.csv, with one line for each figure in a printed report or plan: year, where "
            "it was printed, measure, value, scheme, unit, precision and the sentence. Put it in "
            "the folder, and every load holds the figures against the rows."
        )
    )


def _describe_comparison(reconciliation: Reconciliation) -> str:
    """What the figures are held against, and when one of them agrees."""
    return say(
        "They are held against the load of {moment}. A figure agrees when that of today is the "
        "same, or "
        "within the rounding it is printed with.",
        moment=formats.moment(reconciliation.loaded_at),
    )


def _show_fault(reconciliation: Reconciliation) -> None:
    """Shows what is wrong with the record of earlier loads; the figures themselves are sound."""
    if reconciliation.fault == "damaged":
        prose.warn(
            say(
                "What was remembered of earlier loads could not be read. It is put aside as "
                "published.damaged.json in the warehouse's folder; loads are counted anew."
            )
        )
    if reconciliation.fault == "unwritable":
        prose.warn(
            say("The warehouse's folder cannot be written, so nothing is remembered of this load.")
        )


def _show_left_out(chosen: Choice) -> None:
    """Shows how many lines of the register could not be loaded and so are not compared."""
    extracts = cache.fetch_rows("extracts", chosen.without_filters())
    left_out_count = int(extracts[extracts["family"] == "published"]["rejected"].sum())
    if left_out_count:
        prose.warn(
            count(
                "{number} line of the register could not be loaded and is not counted here; the "
                "page Data says why.",
                "{number} lines of the register could not be loaded and are not counted here; the "
                "page Data says why.",
                left_out_count,
            )
        )


def _show_agreeing_again(reconciliation: Reconciliation, chosen: Choice) -> None:
    """Shows the figures that agree again since this load."""
    figures = [
        figure
        for figure in reconciliation.lines
        if figure.is_confirmed_again and figure.since == reconciliation.loaded_at
    ]
    if figures:
        prose.notice(published.describe_agreeing_again(figures, chosen))


def _show_differing(
    figure: PublishedStatus, chosen: Choice, subjects: dict[frozenset, str]
) -> None:
    """Shows a figure that differs; subjects: by rows shown so far, the figure above them."""
    line = figure.entry.line
    with st.container(border=True, key=f"published-{line['place']}"):
        subject, status = published.describe_subject(line, chosen), published.describe_status(line)
        prose.show(f"**{formats.plain(subject)}** · {status}")
        prose.show(published.describe_change(figure))
        if line["sentence"]:
            prose.show(f"> {formats.plain(line['sentence'])}")
        prose.note(published.describe_source(line))
        if figure.confirmed_at is not None:
            _show_changed(figure, chosen, subjects)


def _show_changed(figure: PublishedStatus, chosen: Choice, subjects: dict[frozenset, str]) -> None:
    """Shows the rows that changed, once, to those who may see every office."""
    if figure.changed_rows is None:
        prose.show(say("The rows it held with are not kept, so those that moved are not known."))
    elif not figure.changed_rows:
        prose.show(
            say(
                "No row behind it has moved: the line of the register, a setting or the definition "
                "of the measure is another."
            )
        )
    elif not cache.sees_all_offices(chosen):
        prose.note(say("Lines and rows are shown to those who may see every office."))
    else:
        _show_rows(figure, chosen, subjects)


def _show_rows(figure: PublishedStatus, chosen: Choice, subjects: dict[frozenset, str]) -> None:
    places = changed_rows.find_places(figure.changed_rows)
    if places in subjects:
        prose.show(say("The same rows as of {subject}.", subject=subjects[places]))
        return
    prose.show(changed_rows.describe_count(figure.changed_rows))
    line = figure.entry.line
    hidden = ["scheme"] if line["scheme"] != NONE else []
    changes = changed_rows.list_changes(
        figure.entry.rows_answer, figure.changed_rows, chosen, *hidden
    )
    table.show_rows(*changes)
    subjects[places] = formats.plain(published.describe_subject(line, chosen))


def _show_all(reconciliation: Reconciliation, chosen: Choice) -> None:
    """Shows every figure by document, whatever is chosen; many are folded."""
    is_long = len(reconciliation.lines) > MOST_SHOWN
    for place, document in enumerate(published.list_documents(reconciliation)):
        heading = published.name_document(reconciliation, document)
        show_document = partial(_show_document, reconciliation, document, chosen)
        if is_long:
            fold.show(heading, f"register-{place}", show_document)
        else:
            prose.show(f"**{heading}**")
            show_document()
    show_more = partial(_show_more, reconciliation, chosen)
    fold.show(say("How it is read, and the register as a file"), "register", show_more)


def _show_document(reconciliation: Reconciliation, document: str, chosen: Choice) -> None:
    """Shows the figures of a document, and the percentages that its rounded amounts allow."""
    lines = published.tabulate_document(reconciliation, document, chosen)
    table.show_texts(lines, (say("Printed"), say("Now")))
    for row in cache.fetch_rows("published_ranges", chosen.without_filters()).itertuples():
        percent = reconciliation.lines[row.percent_place - 1]
        if row.document == document and percent.entry.is_confirmed:
            prose.note(published.describe_rounding_range(row, reconciliation.lines))


def _show_more(reconciliation: Reconciliation, chosen: Choice) -> None:
    prose.note(say("The whole register is shown, whatever is chosen."))
    prose.note(labels.reading("published"))
    downloads.show_buttons(fetch_answer("published", published.choose_register(chosen)))
