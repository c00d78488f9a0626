"""Sentences about targets: the floor, the ambition, and whether a figure reaches them."""

import pandas

import queries
from pages.answers import target_columns, targets
from pages.answers.answer import Answer
from pages.answers.choice import Choice
from pages.answers.targets import Target
from pages.i18n import figure_text, formats
from pages.i18n.translate import count, mark, say

MOST_NAMES = 6
WITH_PLACES = {
    name for kind in queries.FILTERS.values() if kind.has_places for name in kind.columns
}
_EACH = mark("Each is compared with the floor of its own year and scheme; see the table.")
_EACH_OF_PART = mark(
    "Each is compared with the floor that its scheme has for the whole year; see the table."
)
SENTENCES = {
    "below": mark("**The floor of {floor} is not reached{so_far}** (ambition: {ambition})."),
    "just_below": mark(
        "**The floor of {floor} is just not reached{so_far}** (ambition: {ambition})."
    ),
    "floor": mark("The floor of {floor} is reached{so_far}, the ambition of {ambition} is not."),
    "ambition": mark("The ambition of {ambition} is reached{so_far} (floor: {floor})."),
}
SENTENCES_WITHOUT_AMBITION = {
    "below": mark("**The floor of {floor} is not reached{so_far}.**"),
    "just_below": mark("**The floor of {floor} is just not reached{so_far}.**"),
    "floor": mark("The floor of {floor} is reached{so_far}."),
}


def write_level(measure: str, value: float | None) -> str:
    """A floor or an ambition in the unit of its measure: 25 %, 25,5 %."""
    unit = queries.measures()[measure].unit
    if unit == "rate" and value is not None:
        digits = len(f"{100 * value:.2f}".rstrip("0").partition(".")[2])
        return formats.rate(value, digits)
    return formats.figure(value, unit)


def describe_figure(measure: str, chosen: Choice) -> str:
    """Floor, ambition and what is reached, to stand at a figure; "" without a target."""
    judged, of_years = targets.judge_years(measure, chosen), targets.list_targets(measure, chosen)
    if len(of_years) > 1:
        return _describe_years(judged)
    if not judged:
        return _write_unjudged(of_years, measure, chosen)
    [(target, figure, code)] = judged
    levels = write_levels(target, chosen)
    if figure_text.is_small(figure):
        return levels
    word = target_columns.write_judgement(code, target, chosen)
    if targets.is_below(code):
        word = f"**{word}**"
    return say("{levels}: {word}", levels=levels, word=word)


def _write_unjudged(of_years: dict[int, Target], measure: str, chosen: Choice) -> str:
    """The target beside a figure that it does not judge, and why it does not."""
    if targets.is_judged(measure, chosen):
        return ""
    text = (
        mark("{levels}: a part of the year is not judged")
        if queries.measures()[measure].more_is_better
        else mark("{levels}: not judged, more is not better here")
    )
    return " ".join(say(text, levels=write_levels(target, chosen)) for target in of_years.values())


def describe(measure: str, chosen: Choice) -> str:
    """A sentence on whether the floor and the ambition are reached; "" without a target."""
    judged = targets.judge_years(measure, chosen)
    if len(targets.list_targets(measure, chosen)) > 1:
        return _describe_years(judged)
    if not judged or figure_text.is_small(judged[0][1]):
        return ""
    [(target, _, code)] = judged
    forms = SENTENCES if target.ambition is not None else SENTENCES_WITHOUT_AMBITION
    values = {
        "floor": write_level(measure, target.floor) + _describe_aside(target, chosen),
        "ambition": write_level(measure, target.ambition),
        "so_far": say(" so far") if targets.is_unfinished(target, chosen) else "",
    }
    return say(forms[code], **values)


def write_levels(target: Target, chosen: Choice) -> str:
    """Floor 25 %, ambition 32 %; with the year where it is not over, and whose target it is."""
    floor = write_level(target.measure, target.floor) + _describe_aside(target, chosen)
    if target.ambition is None:
        return say("Floor {floor}", floor=floor)
    ambition = write_level(target.measure, target.ambition)
    return say("Floor {floor}, ambition {ambition}", floor=floor, ambition=ambition)


def _describe_aside(target: Target, chosen: Choice) -> str:
    """(for all of 2017, the department's): what the target is of, where that is not plain."""
    parts = []
    if targets.is_of_part(target, chosen):
        parts.append(say("for all of {year}", year=target.year))
    if target.is_borrowed:
        parts.append(say("the department's"))
    return f" ({', '.join(parts)})" if parts else ""


def _describe_years(judged: list) -> str:
    """Each year against its own floor: those that did not reach it, then those that did.

    A share of fewer than 20 is not judged.
    """
    judged = [row for row in judged if not figure_text.is_small(row[1])]
    below = [
        say(
            "{year} ({value} against {floor})",
            year=target.year,
            value=figure_text.value(figure),
            floor=write_level(target.measure, target.floor),
        )
        for target, figure, code in judged
        if targets.is_below(code)
    ]
    reached = [target.year for target, _, code in judged if not targets.is_below(code)]
    texts = (
        below and say("**The floor of the year is not reached** in {years}.", years=_join(below)),
        reached and say("It is reached in {years}.", years=formats.years(tuple(reached)))
        if below
        else reached
        and say("The floor of each year is reached: {years}.", years=formats.years(tuple(reached))),
    )
    return " ".join(filter(None, texts))


def _join(items: list[str]) -> str:
    return formats.join_list(items)


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
        text = _describe_years(targets.judge_years(measure, answer.chosen))
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
        return say("None is below the floor.")
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
    return say(text, rows=_join(below))


def name_rows(answer: Answer) -> list[str]:
    """The name of each row: its group or scheme, and its month or year."""
    columns = [
        name for name in ("group_name", "scheme", "month", "year", "day") if name in answer.rows
    ]
    if "group_name" in columns and "scheme" in columns:
        columns.remove("scheme")
    return [" ".join(parts) for parts in zip(*map(answer.labels, columns), strict=True)]
