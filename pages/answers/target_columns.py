"""The columns beside a measure in a table and its files: floor, ambition, and which is reached."""

from dataclasses import replace

import pandas

from pages.answers import targets
from pages.answers.cells import Column
from pages.answers.choice import Choice
from pages.answers.targets import Target
from pages.i18n.translate import mark, say

JUDGEMENTS = {
    "below": mark("below the floor"),
    "just_below": mark("just below the floor"),
    "floor": mark("the floor is reached"),
    "ambition": mark("the ambition is reached"),
}
JUDGEMENTS_SO_FAR = {
    "below": mark("below the floor so far"),
    "just_below": mark("just below the floor so far"),
    "floor": mark("the floor is reached so far"),
    "ambition": mark("the ambition is reached so far"),
}
LEVELS = {
    "floor": (mark("{measure}: floor of the year"), mark("What the year is not to fall below.")),
    "ambition": (mark("{measure}: ambition of the year"), mark("What the year reaches for.")),
}
WORD_HEADING = mark("{measure}: against the target")
WORD_DEFINITION = mark(
    "Whether the unrounded figure reaches the floor and the ambition of its year: those of its "
    "scheme, or where the scheme has none, of the department, which is said."
)


def write_judgement(code: str, target: Target, chosen: Choice) -> str:
    """below the floor; with "so far" in a year that is not over."""
    words = JUDGEMENTS_SO_FAR if targets.is_unfinished(target, chosen) else JUDGEMENTS
    return say(words[code])


def name_level(column: str, level: str) -> str:
    """The name of the column with the floor or the ambition of a measure's column."""
    return f"{level}_of_{column}"


def add(name: str, chosen: Choice, rows: pandas.DataFrame) -> pandas.DataFrame:
    """The rows with three more columns for each column whose measure has a target there."""
    for column in list(rows):
        of_rows = targets.find_row_targets(name, column, chosen, rows)
        if any(of_rows):
            rows = rows.assign(**_make_values(column, of_rows, chosen, rows))
    return rows


def _make_values(
    column: str, of_rows: list[Target | None], chosen: Choice, rows: pandas.DataFrame
) -> dict[str, pandas.Series]:
    levels = {
        name_level(column, level): pandas.Series(
            [getattr(target, level, None) for target in of_rows], rows.index, "float64"
        )
        for level in LEVELS
    }
    words = [
        _describe(value, target, is_small, chosen) if target and pandas.notna(value) else None
        for value, target, is_small in zip(
            rows[column], of_rows, flag_small_bases(rows), strict=True
        )
    ]
    return levels | {f"{column}_against_target": pandas.Series(words, rows.index, object)}


def flag_small_bases(rows: pandas.DataFrame) -> list[bool]:
    """Whether each row is a share of fewer than 20: one person more may turn the judgement."""
    if "is_small_base" not in rows:
        return [False] * len(rows)
    return rows["is_small_base"].fillna(value=False).astype(bool).tolist()


def _describe(value: object, target: Target, is_small: bool, chosen: Choice) -> str:
    if is_small:
        return say("fewer than 20: too few to judge")
    text = write_judgement(target.judge(float(value)), target, chosen)
    return say("{text} (the department's)", text=text) if target.is_borrowed else text


def insert(columns: list[Column], rows: pandas.DataFrame) -> list[Column]:
    """The columns, each measure followed by its columns of targets where the rows have them."""
    return [
        entry
        for column in columns
        for entry in (column, *_list_added(column))
        if entry is column or (entry.name in rows and rows[entry.name].notna().any())
    ]


def _list_added(column: Column) -> list[Column]:
    added = [
        replace(
            column,
            name=name_level(column.name, level),
            heading=say(heading, measure=column.heading),
            definition=say(definition),
        )
        for level, (heading, definition) in LEVELS.items()
    ]
    word = Column(
        f"{column.name}_against_target",
        say(WORD_HEADING, measure=column.heading),
        str,
        is_number=False,
        definition=say(WORD_DEFINITION),
    )
    return [*added, word]
