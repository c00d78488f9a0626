"""The budget plan: frame, numbered changes and corrected frame, as it is printed."""

import pandas
import streamlit as st

from pages.answers import cache
from pages.answers.choice import Choice
from pages.components import downloads, metrics, section, table
from pages.i18n import formats, labels
from pages.i18n.translate import say

FRAME = ("frame_opening", "frame_change", "frame")


def show(chosen: Choice) -> None:
    """Whole plans, whatever is chosen, and whether they agree with the adopted budgets."""
    metrics.row_of_known(chosen, *FRAME)
    show_plans("plan_table", chosen)
    section.table(say("The plan against the adopted budgets"), "plan_against_budget", chosen)


TEXTS = 2  # the columns before the years: line number and text


def show_plans(name: str, chosen: Choice) -> None:
    """One table for each plan, in thousand kroner, and all of them in one download."""
    rows = cache.rows(name, chosen)
    if rows.empty:
        st.markdown(say("There is no plan in the exports."))
        return
    for plan in dict.fromkeys(rows["plan"]):
        st.subheader(say("Plan {plan}, thousand NOK", plan=plan), anchor=False)
        printed = _printed(rows[rows["plan"] == plan])
        st.table(table.align_right(printed, list(printed.columns[TEXTS:])), hide_index=True)
    downloads.buttons(name, chosen)


def _printed(rows: pandas.DataFrame) -> pandas.DataFrame:
    """The lines of one plan under each other, its years beside each other."""
    lines = rows.drop_duplicates("place")
    written = {
        say("Line no."): [_or_nothing(code) for code in lines["line_no"]],
        say("Text"): [_named(line) for line in lines.itertuples()],
    }
    for year in dict.fromkeys(rows["year"]):
        amounts = rows[rows["year"] == year].set_index("place")["amount_thousand_nok"]
        written[str(year)] = [
            formats.number(amounts[place]) if place in amounts.index else ""
            for place in lines["place"]
        ]
    return pandas.DataFrame(written)


def _named(line: tuple) -> str:
    if formats.is_unknown(line.text):
        return formats.sentence(labels.label("kind", line.kind, "plan_table"))
    return formats.plain(line.text)


def _or_nothing(code: object) -> str:
    return "" if formats.is_unknown(code) else formats.plain(code)
