"""Sentences about the targets of the rows of an answer: which of them are below their floor."""

import pandas

import queries
from pages.answers import target_columns, targets
from pages.answers.answer import Answer
from pages.answers.targets import Target
from pages.i18n import formats
from pages.i18n.translate import count, mark, say
from pages.text.targets import describe_years, write_level, write_levels

MOST_NAMES = 6
WITH_PLACES = {
    name for kind in queries.FILTERS.values() if kind.has_places for name in kind.columns
}
_EACH = mark("Each is compared with the floor of its own year and scheme; see the table.")
_EACH_OF_PART = mark(
    "Each is compared with the floor that its scheme has for the whole year; see the table."
)
_NO_MONTH, _NONE = mark("No month is below the floor."), mark("None is below the floor.")


def compare(name: str, value: str, target: Target, others: list[Target | None]) -> str:
    """Kurs 2 (80,3 % mot 85 %): what is below its floor.

    others: of the rows beside it; where they have floors of their own, the department's is named.
    """
    floor = write_level(target.measure, target.floor)
    if target.is_borrowed and not all(other is None or other.is_borrowed for other in others):
        floor = say("the department's {floor}", floor=floor)
    return say(
        "{name} ({value} against {floor})", name=formats.plain(name), value=value, floor=floor
    )


def describe_rows(answer: Answer, measure: str) -> str:
    """The target of the rows of an answer and the rows below it; "" where they have none.

    measure: "" for the first with a target.
    """
    column = targets.find_column(answer.name, measure, list(answer.rows))
    if not column:
        return ""
    of_rows = targets.find_row_targets(answer.name, column, answer.chosen, answer.rows)
    if not any(of_rows):
        return _describe_whole(answer, measure)
    distinct = list(dict.fromkeys(filter(None, of_rows)))
    levels = (
        f"{write_levels(distinct[0], answer.chosen)}{_name_source(distinct[0])}."
        if len(distinct) == 1
        else say(_EACH_OF_PART if answer.chosen.months else _EACH)
    )
    text = f"{levels} {_describe_below(answer, column, of_rows)}"
    if measure:
        return text
    return say("{measure}: {text}", measure=answer.heading(column), text=text)


def _describe_whole(answer: Answer, measure: str) -> str:
    """The target of all the rows together, where a row of its own has none: an office's.

    A target group has places of its own, in few schemes: a target of all schemes says nothing.
    """
    if WITH_PLACES & set(answer.rows):
        return ""
    of_years = list(targets.list_targets(measure, answer.chosen).values())
    if len(of_years) != 1:
        text = describe_years(targets.judge_years(measure, answer.chosen))
        return say("For all of them together: {text}", text=text) if text else ""
    levels = write_levels(of_years[0], answer.chosen)
    return say(
        "{levels}{source}, for all of them together.",
        levels=levels,
        source=_name_source(of_years[0]),
    )


def _name_source(target: Target) -> str:
    return f" ({formats.plain(target.source)})" if target.source else ""


def _describe_below(answer: Answer, column: str, of_rows: list[Target | None]) -> str:
    """The rows below their floor by name; of many their number."""
    is_small = target_columns.flag_small_bases(answer.rows)
    values = zip(of_rows, answer.rows[column], is_small, strict=True)
    judged = {
        place: target.judge(float(value))
        for place, (target, value, is_few) in enumerate(values)
        if target and pandas.notna(value) and not is_few
    }
    places = [place for place, code in judged.items() if targets.is_below(code)]
    if not judged:
        return say("Each is of fewer than 20: too few to judge.")
    if not places:
        is_of_months = "month" in answer.rows and "group_name" not in answer.rows
        return say(_NO_MONTH if is_of_months else _NONE)
    if len(places) > MOST_NAMES:
        return count(
            "{number} of {whole} is below the floor.",
            "{number} of {whole} are below the floor.",
            len(places),
            whole=formats.number(len(judged)),
        )
    texts, names = answer.texts(column), name_rows(answer)
    below = [compare(names[place], texts[place], of_rows[place], of_rows) for place in places]
    is_open = any(targets.is_unfinished(of_rows[place], answer.chosen) for place in places)
    text = mark("Below the floor so far: {rows}.") if is_open else mark("Below the floor: {rows}.")
    return say(text, rows=formats.join_list(below))


def name_rows(answer: Answer) -> list[str]:
    """The name of each row: its group or scheme, and its month or year."""
    columns = [
        name for name in ("group_name", "scheme", "month", "year", "day") if name in answer.rows
    ]
    if "group_name" in columns and "scheme" in columns:
        columns.remove("scheme")
    return [" ".join(parts) for parts in zip(*map(answer.labels, columns), strict=True)]
