"""The verdict on the data: one sentence, and how many things there are of each kind."""

from pages.answers import cache, comments
from pages.answers.choice import Choice
from pages.i18n import formats
from pages.i18n.translate import count, say


def describe(chosen: Choice) -> str:
    """Whether the figures can be used: are lines missing in them, or only values?"""
    status, gaps = cache.fetch_status(), len(cache.fetch_rows("data_gaps", chosen))
    if status["refused_file_count"]:
        return say("**Mend first: a file is refused as a whole, so its lines are in no figure.**")
    if status["rejected_count"]:
        return count(
            "**Mend first: {number} line is left out, and is in no figure.**",
            "**Mend first: {number} lines are left out, and are in no figure.**",
            status["rejected_count"],
        )
    loaded = say(
        "**The figures can be used: all {lines} lines are loaded, {faults}.**",
        lines=formats.number(status["loaded_count"]),
        faults=_count_faults(chosen),
    )
    return f"{loaded} {_describe_gaps(gaps)}"


def _count_faults(chosen: Choice) -> str:
    number = len(cache.fetch_rows("data_faults", chosen))
    if not number:
        return say("none has a fault")
    return count(
        "{number} kind of fault is a remark alone",
        "{number} kinds of faults are remarks alone",
        number,
    )


def _describe_gaps(number: int) -> str:
    if not number:
        return say("Nothing is missing in this choice.")
    return count(
        "{number} kind of information is missing in some rows; beside it stands how much the "
        "figure may move.",
        "{number} kinds of information are missing in some rows; beside each stands how much the "
        "figure may move.",
        number,
    )


def count_all(chosen: Choice) -> str:
    """2 kinds of faults · 3 figures changed · 12 comments."""
    faults = len(cache.fetch_rows("data_faults", chosen))
    texts = [
        count("{number} kind of fault", "{number} kinds of faults", faults) if faults else "",
        _count_changed(chosen),
        count(
            "{number} comment",
            "{number} comments",
            len(comments.list_comments(chosen.without_filters())),
        ),
    ]
    return formats.sentence(" · ".join(filter(None, texts)))


def _count_changed(chosen: Choice) -> str:
    if cache.previous_path() is None:
        return say("no earlier load")
    changed = len(cache.changed_figures(chosen))
    return count(
        "{number} figure changed since the last load",
        "{number} figures changed since the last load",
        changed,
    )
