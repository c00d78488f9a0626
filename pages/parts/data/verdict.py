"""The verdict on the data: one sentence, and how many things there are of each kind."""

from pages.answers import cache, comments
from pages.answers.choice import Choice
from pages.i18n.translate import count, say


def describe(chosen: Choice) -> str:
    """Whether lines are missing in the figures, or only values in them."""
    status, gaps = cache.fetch_status(), len(cache.fetch_rows("data_gaps", chosen))
    if status["refused_file_count"]:
        return say("**Mend first: a file is refused as a whole, so its lines are in no figure.**")
    if status["rejected_count"]:
        return count(
            "**Mend first: {number} line is left out, and is in no figure.**",
            "**Mend first: {number} lines are left out, and are in no figure.**",
            status["rejected_count"],
        )
    if not gaps:
        return say("**Every line is loaded, and nothing is missing in this choice.**")
    return count(
        "**Every line is loaded. {number} kind of information is missing in some rows; the range "
        "beside it says how much that can matter.**",
        "**Every line is loaded. {number} kinds of information are missing in some rows; the range "
        "beside each says how much that can matter.**",
        gaps,
    )


def count_all(chosen: Choice) -> str:
    """2 kinds of faults · 8 gaps · 3 figures changed · 12 comments."""
    faults = len(cache.fetch_rows("data_faults", chosen))
    gaps = len(cache.fetch_rows("data_gaps", chosen))
    texts = [
        count("{number} kind of fault", "{number} kinds of faults", faults),
        count("{number} gap in this choice", "{number} gaps in this choice", gaps),
        _count_changed(chosen),
        count(
            "{number} comment",
            "{number} comments",
            len(comments.list_comments(chosen.without_filters())),
        ),
    ]
    return " · ".join(filter(None, texts))


def _count_changed(chosen: Choice) -> str:
    if cache.previous_path() is None:
        return say("no earlier load")
    changed = len(cache.changed_figures(chosen))
    return count(
        "{number} figure changed since the last load",
        "{number} figures changed since the last load",
        changed,
    )
