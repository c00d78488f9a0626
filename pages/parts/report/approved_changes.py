"""What changed since a report was approved: figures, rows, definitions and files."""

from functools import partial

import pandas
import streamlit as st

from pages.answers import approvals
from pages.answers.choice import Choice
from pages.components import changed_rows, fold, prose, table
from pages.i18n import formats, labels, languages
from pages.i18n.translate import count, say
from pages.text import approvals as text_approvals
from queries.reconciliation.comparison import Comparison, ExplainedRow, FileComparison
from queries.reconciliation.figure_ref import describe_definition


def show(chosen: Choice) -> None:
    """Shows changed figures with their rows, changed definitions and changed files."""
    year = chosen.years[0]
    with st.spinner(say("Holding the published figures against the rows …")):
        figures = approvals.compare_year(year)
        changed = [figure for figure in figures if not figure.is_same]
        rows = approvals.explain_changes(year, tuple(figure.ref for figure in changed))
    _show_counts(len(figures), changed)
    if changed:
        _show_changed(changed, rows, chosen)
    if rows:
        prose.heading(say("The rows that moved them"))
        changed_rows.show_explained(rows, chosen)
    _show_redefined(figures, year)
    _show_files(year)


def _show_counts(figure_count: int, changed: list[Comparison]) -> None:
    """Shows how many figures changed: visibly, in the text, and only in hidden decimals."""
    total = formats.number(figure_count)
    if not changed:
        prose.confirm(say("All {all} published figures still hold.", all=total))
        return
    visible = [figure for figure in changed if _is_visible(figure)]
    used_count = sum(figure.is_used for figure in visible)
    sentences = [
        count(
            "{number} of {all} published figures is another one now.",
            "{number} of {all} published figures are others now.",
            len(visible),
            all=total,
        ),
        count("{number} of them is in the text.", "{number} of them are in the text.", used_count),
    ]
    if len(changed) > len(visible):
        sentences.append(
            count(
                "{number} more differs only in decimals that are not shown.",
                "{number} more differ only in decimals that are not shown.",
                len(changed) - len(visible),
            )
        )
    prose.warn(" ".join(sentences))


def _show_changed(changed: list[Comparison], rows: list[ExplainedRow], chosen: Choice) -> None:
    """Shows published value, value now and reason; changes in hidden decimals alone come last."""
    figures = sorted(changed, key=lambda figure: not _is_visible(figure))
    names = chosen.options.scheme
    columns = {
        say("Figure"): [text_approvals.name_figure(figure.ref, names) for figure in figures],
        say("Published"): [_write_published(figure) for figure in figures],
        say("Now"): [_write_current(figure) for figure in figures],
        say("Why"): [text_approvals.describe_reason(figure, rows) for figure in figures],
        say("In the text"): [say("yes") if figure.is_used else say("no") for figure in figures],
    }
    table.show_long_texts(pandas.DataFrame(columns))


def _is_visible(figure: Comparison) -> bool:
    """Whether the values differ as the screen writes them."""
    return _write_published(figure) != _write_current(figure)


def _write_published(figure: Comparison) -> str:
    return text_approvals.write_value(figure, figure.before)


def _write_current(figure: Comparison) -> str:
    return text_approvals.write_value(figure, figure.now)


def _show_redefined(figures: list[Comparison], year: int) -> None:
    """Shows the measures with another definition than when it was published, then and now."""
    measures = dict.fromkeys(figure.ref.measure for figure in figures if figure.redefined)
    if not measures:
        return
    prose.show(
        count(
            "{number} measure has another definition or is worked out in another way than then:",
            "{number} measures have other definitions or are worked out in other ways than then:",
            len(measures),
        )
    )
    then = approvals.find_approval(year).content["definitions"]
    heading = say("Definitions then and now")
    fold.show(heading, "definitions", partial(_show_definitions, list(measures), then))


def _show_definitions(names: list[str], then: dict[str, dict]) -> None:
    """Shows both definitions; they are equal where only the calculation changed."""
    now = {name: describe_definition(name) for name in names}
    columns = {
        say("Measure"): [labels.figure_label(name) for name in names],
        say("Then"): [_write_definition(then[name]) for name in names],
        say("Now"): [_write_definition(now[name]) for name in names],
    }
    table.show_texts(pandas.DataFrame(columns))


def _write_definition(definition: dict) -> str:
    texts = (definition[part].get(languages.current(), "") for part in ("definition", "base"))
    return formats.plain(" ".join(texts)) or formats.DASH


def _show_files(year: int) -> None:
    """Shows the export files that differ from those of the approval."""
    files = [file for file in approvals.compare_files(year) if file.state != "same"]
    if not files:
        prose.show(say("All export files are the same, byte for byte, as when it was approved."))
        return
    heading = say("Export files that are others than when it was approved")
    fold.show(heading, "changed-files", partial(_list_files, files))


def _list_files(files: list[FileComparison]) -> None:
    columns = {
        say("Export"): [labels.label("family", file.family) for file in files],
        say("File"): [formats.plain(file.file) for file in files],
        say("Change"): [labels.label("state", file.state, "lock") for file in files],
    }
    table.show_texts(pandas.DataFrame(columns))
