"""What of an approved report still stands: the figures, the rows, the definitions, the files."""

import pandas
import streamlit as st

from pages.answers import approvals
from pages.answers.choice import Choice
from pages.components import changed_rows
from pages.i18n import formats, labels, languages
from pages.i18n.translate import count, say
from pages.text import approvals as text_approvals
from queries.reconciliation.comparison import Comparison, ExplainedRow
from queries.reconciliation.figure_ref import describe_definition


def show(chosen: Choice) -> None:
    """What holds, what moved and by which rows, other definitions, other files."""
    year = chosen.years[0]
    with st.spinner(say("Holding the published figures against the rows …")):
        found = approvals.compare_year(year)
        moved = [one for one in found if not one.is_same]
        rows = approvals.explain_changes(year, tuple(one.point for one in moved))
    _say_held(found, moved)
    if moved:
        _show_moved(moved, rows, chosen)
    if rows:
        st.subheader(say("The rows that moved them"), anchor=False)
        changed_rows.show_explained(rows, chosen)
    _show_redefined(found, year)
    _show_files(year)


def _say_held(found: list[Comparison], moved: list[Comparison]) -> None:
    """How many are others now, as they are shown; and how many in what is not shown."""
    told = {"all": formats.number(len(found))}
    if not moved:
        st.success(say("All {all} published figures still hold.", **told))
        return
    seen = [one for one in moved if _is_seen(one)]
    used, unseen = sum(one.is_used for one in seen), len(moved) - len(seen)
    said = [
        count(
            "{number} of {all} published figures is another one now.",
            "{number} of {all} published figures are others now.",
            len(seen),
            **told,
        ),
        count("{number} of them is in the text.", "{number} of them are in the text.", used),
    ]
    if unseen:
        said.append(
            count(
                "{number} more differs only in decimals that are not shown.",
                "{number} more differ only in decimals that are not shown.",
                unseen,
            )
        )
    st.warning(" ".join(said))


def _show_moved(moved: list[Comparison], rows: list[ExplainedRow], chosen: Choice) -> None:
    """Published, now and why; those that only differ in decimals that are not shown come last."""
    moved = sorted(moved, key=lambda one: not _is_seen(one))
    names = chosen.options.scheme
    written = {
        say("Figure"): [text_approvals.name_figure(one.point, names) for one in moved],
        say("Published"): [_then(one) for one in moved],
        say("Now"): [_now(one) for one in moved],
        say("Why"): [text_approvals.describe_reason(one, rows) for one in moved],
        say("In the text"): [say("yes") if one.is_used else say("no") for one in moved],
    }
    st.dataframe(pandas.DataFrame(written), hide_index=True)


def _is_seen(one: Comparison) -> bool:
    return _then(one) != _now(one)


def _then(one: Comparison) -> str:
    return text_approvals.write_value(one, one.before)


def _now(one: Comparison) -> str:
    return text_approvals.write_value(one, one.now)


def _show_redefined(found: list[Comparison], year: int) -> None:
    """The measures whose definition is another than when it was published, as it was and is."""
    measures = dict.fromkeys(one.point.measure for one in found if one.redefined)
    if not measures:
        return
    st.markdown(
        count(
            "{number} measure has another definition or is worked out in another way than then:",
            "{number} measures have other definitions or are worked out in other ways than then:",
            len(measures),
        )
    )
    with st.expander(say("Definitions then and now")):
        _table_of_definitions(list(measures), approvals.find_approval(year).told["definitions"])


def _table_of_definitions(names: list[str], then: dict[str, dict]) -> None:
    """In the same words both where only the way of working it out is another."""
    now = {name: describe_definition(name) for name in names}
    written = {
        say("Measure"): [labels.figure_label(name) for name in names],
        say("Then"): [_in_words(then[name]) for name in names],
        say("Now"): [_in_words(now[name]) for name in names],
    }
    st.table(pandas.DataFrame(written), hide_index=True)


def _in_words(told: dict) -> str:
    said = (told[part].get(languages.current(), "") for part in ("definition", "base"))
    return formats.plain(" ".join(said)) or formats.DASH


def _show_files(year: int) -> None:
    others = [file for file in approvals.compare_files(year) if file.state != "same"]
    if not others:
        st.markdown(say("All export files are the same, byte for byte, as when it was approved."))
        return
    with st.expander(say("Export files that are others than when it was approved")):
        written = {
            say("Export"): [labels.label("family", file.family) for file in others],
            say("File"): [formats.plain(file.file) for file in others],
            say("Change"): [labels.label("state", file.state, "lock") for file in others],
        }
        st.table(pandas.DataFrame(written), hide_index=True)
