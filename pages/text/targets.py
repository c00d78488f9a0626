"""Sentences about targets: the floor, the ambition, and whether a figure reaches them."""

import queries
from pages.answers import target_columns, targets
from pages.answers.choice import Choice
from pages.answers.targets import Target
from pages.i18n import figure_text, formats
from pages.i18n.translate import count, mark, say

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


SHORT = {
    "below": mark("**below the floor of {level}**"),
    "just_below": mark("**just below the floor of {level}**"),
    "floor": mark("above the floor of {level}{ambition}"),
    "ambition": mark("reaches the ambition of {level}"),
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
        return describe_years(judged)
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


def describe_short(measure: str, chosen: Choice, has_ambition: bool = True) -> str:
    """Below the floor of 85 %: what of its target a figure reaches, in one short line.

    has_ambition: whether the ambition stands beside a floor that is reached.
    """
    judged = targets.judge_years(measure, chosen)
    if len(targets.list_targets(measure, chosen)) > 1:
        return _count_years(judged)
    if not judged or figure_text.is_small(judged[0][1]):
        return describe_figure(measure, chosen)
    [(target, _, code)] = judged
    levels = {"below": target.floor, "just_below": target.floor, "floor": target.floor}
    level = write_level(measure, levels.get(code, target.ambition))
    ambition = _write_ambition(target) if has_ambition and code == "floor" else ""
    text, whose = say(SHORT[code], level=level, ambition=ambition), say("the department's")
    return f"{text} ({whose})" if target.is_borrowed else text


def _write_ambition(target: Target) -> str:
    if target.ambition is None:
        return ""
    return say(", ambition {ambition}", ambition=write_level(target.measure, target.ambition))


def _count_years(judged: list) -> str:
    """Below the floor in 2 of 6 years."""
    judged = [row for row in judged if not figure_text.is_small(row[1])]
    number = sum(targets.is_below(code) for *_, code in judged)
    if not judged:
        return ""
    if not number:
        return say("the floor of each year is reached")
    whole = formats.number(len(judged))
    return count(
        "**below the floor** in {number} of {whole} years",
        "**below the floor** in {number} of {whole} years",
        number,
        whole=whole,
    )


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


def judge(measure: str, chosen: Choice) -> str:
    """The judgement of the one chosen year; "" without a target, or on fewer than 20."""
    judged = targets.judge_years(measure, chosen)
    if len(judged) != 1 or figure_text.is_small(judged[0][1]):
        return ""
    return judged[0][2]


def describe(measure: str, chosen: Choice) -> str:
    """A sentence on whether the floor and the ambition are reached; "" without a target."""
    judged = targets.judge_years(measure, chosen)
    if len(targets.list_targets(measure, chosen)) > 1:
        return describe_years(judged)
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


def describe_years(judged: list) -> str:
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
