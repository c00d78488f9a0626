"""The budget plan: frame, numbered changes and corrected frame, as it is printed."""

from functools import partial

import pandas

from pages import session
from pages.answers.answer import Answer, fetch_answer
from pages.answers.choice import Choice
from pages.charts import year_columns
from pages.components import downloads, fold, metrics, prose, section, table
from pages.i18n import formats, labels
from pages.i18n.translate import say
from pages.parts.budget import frame

MEASURES = ("frame_opening", "frame_change", "frame")
TEXT_COLUMNS = 2  # the columns before the years: line number and text


def show(chosen: Choice) -> None:
    """Shows whole plans, whatever is chosen, and whether they agree with the adopted budgets."""
    prose.show(frame.describe_plan(chosen))
    metrics.show_known_row(chosen, *MEASURES)
    _show_plans(fetch_answer("plan_table", chosen), chosen)
    section.show_folded(
        say("The plan against the adopted budgets"), fetch_answer("plan_against_budget", chosen)
    )


def _show_frames(chosen: Choice) -> None:
    """The adopted budgets, and after them the frames of the newest plan, hatched."""
    budgets, frames = frame.list_budgets(chosen), frame.list_frames(chosen)
    if not frames:
        return
    heading = say("Adopted budget, and the frame of the plan after it, NOK million")
    prose.heading(heading)
    planned = {year: amount for year, amount in frames.items() if year not in budgets}
    chosen_years = {str(year) for year in chosen.years}
    amounts = {str(year): amount for year, amount in (budgets | planned).items()}
    year_columns.show(
        heading, amounts, chosen_years, {*map(str, planned)}, frame.write_millions, 175
    )


def _show_plans(answer: Answer, chosen: Choice) -> None:
    """The newest plan as its table, in thousand kroner; older ones and the download are folded."""
    if answer.is_empty:
        prose.show(say("There is no plan in the exports."))
        return
    newest, *older = sorted(set(answer.rows["plan"]), reverse=True)
    prose.heading(_name(newest))
    _show_table(answer.only("plan", newest))
    _show_frames(chosen)
    for plan in older:
        fold.show(_name(plan), f"plan-{plan}", partial(_show_table, answer.only("plan", plan)))
    if not session.is_printing():
        fold.show(say("Download"), "plan-download", partial(downloads.show_buttons, answer))


def _name(plan: str) -> str:
    return say("Plan {plan}, thousand NOK", plan=plan.replace("-", formats.DASH))


def _show_table(answer: Answer) -> None:
    printed = _printed_table(answer.rows)
    lines = answer.rows.drop_duplicates("place")["kind"].tolist()
    sums = tuple(place for place, kind in enumerate(lines) if kind == "corrected")
    table.show_texts(printed, tuple(printed.columns[TEXT_COLUMNS:]), sums)


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
