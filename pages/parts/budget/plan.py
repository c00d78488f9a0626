"""The budget plan: frame, numbered changes and corrected frame, as it is printed."""

import pandas
import streamlit as st

from pages.answers.answer import Answer, fetch_answer
from pages.answers.choice import Choice
from pages.components import downloads, metrics, section, table
from pages.i18n import formats, labels
from pages.i18n.translate import say

MEASURES = ("frame_opening", "frame_change", "frame")
TEXT_COLUMNS = 2  # the columns before the years: line number and text


def show(chosen: Choice) -> None:
    """Shows whole plans, whatever is chosen, and whether they agree with the adopted budgets."""
    metrics.show_known_row(chosen, *MEASURES)
    _show_plans(fetch_answer("plan_table", chosen))
    section.show_table(
        say("The plan against the adopted budgets"), fetch_answer("plan_against_budget", chosen)
    )


def _show_plans(answer: Answer) -> None:
    """One table for each plan, in thousand kroner, and one download of them all."""
    if answer.is_empty:
        st.markdown(say("There is no plan in the exports."))
        return
    for plan in dict.fromkeys(answer.rows["plan"]):
        st.subheader(say("Plan {plan}, thousand NOK", plan=plan), anchor=False)
        printed = _printed_table(answer.only("plan", plan).rows)
        numbers = list(printed.columns[TEXT_COLUMNS:])
        st.table(table.align_right(printed, numbers), hide_index=True)
    downloads.show_buttons(answer)


def _printed_table(rows: pandas.DataFrame) -> pandas.DataFrame:
    """The lines of one plan under each other, its years beside each other."""
    lines = rows.drop_duplicates("place")
    columns = {
        say("Line no."): [_text_or_empty(code) for code in lines["line_no"]],
        say("Text"): [_line_text(line) for line in lines.itertuples()],
    }
    for year in dict.fromkeys(rows["year"]):
        amounts = rows[rows["year"] == year].set_index("place")["amount_thousand_nok"]
        columns[str(year)] = [
            formats.number(amounts[place]) if place in amounts.index else ""
            for place in lines["place"]
        ]
    return pandas.DataFrame(columns)


def _line_text(line: tuple) -> str:
    if formats.is_unknown(line.text):
        return formats.sentence(labels.label("kind", line.kind, "plan_table"))
    return formats.plain(line.text)


def _text_or_empty(code: object) -> str:
    return "" if formats.is_unknown(code) else formats.plain(code)
