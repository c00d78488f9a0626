"""Targets that no page can show, each with its line and the reason."""

from dataclasses import replace
from functools import partial

import pandas

import queries
from pages.answers import cache, targets
from pages.answers.answer import Answer, fetch_answer
from pages.answers.choice import NONE, Choice
from pages.components import downloads, fold, prose, table
from pages.i18n import formats, labels
from pages.i18n.translate import count, say


def show(chosen: Choice) -> None:
    """Shows the targets without a figure to stand at; nothing where every one has its figure."""
    answer = fetch_answer("target_rows", chosen.without_filters())
    reasons = [_explain(line, chosen.without_filters()) for line in answer.rows.itertuples()]
    unused = answer.with_rows(answer.rows[[bool(reason) for reason in reasons]])
    if unused.is_empty:
        return
    number = len(unused.rows)
    heading = count("{number} target no page shows", "{number} targets no page shows", number)
    given = [reason for reason in reasons if reason]
    fold.show(heading, "unused-targets", partial(_show_content, answer, unused, given))


def _show_content(answer: Answer, unused: Answer, reasons: list[str]) -> None:
    _show_table(unused, reasons)
    prose.note(say("The files have every target, shown or not."))
    downloads.show_buttons(answer)


def _show_table(unused: Answer, reasons: list[str]) -> None:
    columns = {
        say("Line"): [
            say("{file}, line {line}", file=row.source_file, line=formats.number(row.source_line))
            for row in unused.rows.itertuples()
        ],
        say("Target"): [
            f"{row.year} · {labels.measure_label(row.measure)} · "
            + (say("the whole department") if row.scheme == NONE else scheme)
            for row, scheme in zip(unused.rows.itertuples(), unused.texts("scheme"), strict=True)
        ],
        say("Why"): reasons,
    }
    texts = {heading: list(map(formats.plain, cells)) for heading, cells in columns.items()}
    table.show_texts(pandas.DataFrame(texts))


def _explain(line: tuple, whole: Choice) -> str:
    """Why a target has no figure to stand at; "" where it has one."""
    if line.measure not in queries.measures():
        return say(
            "No measure has this name. The names are those that python -m queries figures prints."
        )
    if line.scheme not in (NONE, *whole.options.scheme):
        return say("There is no such scheme.")
    if line.year not in whole.options.begun_years:
        return say("There are no figures of this year.")
    if line.scheme != NONE and queries.measures()[line.measure].unit in targets.MONEY:
        return say("The measure is of the whole department, not of a scheme.")
    schemes = () if line.scheme == NONE else (line.scheme,)
    choice = replace(whole, years=(int(line.year),), schemes=schemes)
    if cache.fetch_figure(line.measure, choice).value is None:
        return say("The figure is not known for this year and scheme.")
    return ""
