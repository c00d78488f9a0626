"""Sentences about lengths and waits: median and mean, and what their difference means."""

from pages.answers import cache
from pages.answers.choice import Choice
from pages.i18n import figure_text
from pages.i18n.translate import mark, say

LEAST_DIFFERENCE = 0.1  # of the median: less is about the same
PAIRS = {
    "duration": mark(
        "Half of the stays that ended lasted {median} or less; on average they lasted {mean}."
    ),
    "waiting": mark(
        "Half of those who started had waited {median} or less; on average they waited {mean}."
    ),
}
READINGS = {
    "duration": (
        mark("The mean is higher than the median because some lasted much longer than the others."),
        mark("The mean is lower than the median because some were much shorter than the others."),
    ),
    "waiting": (
        mark("The mean is higher than the median because some waited much longer than the others."),
        mark("The mean is lower than the median because some waited much less than the others."),
    ),
    "waiting_so_far": (
        mark("The mean is higher than the median because some have waited much longer."),
        mark("The mean is lower than the median because some have waited much less."),
    ),
}


def describe_pair(kind: str, chosen: Choice) -> str:
    """How long half of them lasted or waited, and all on average; "" where there is none.

    kind: duration (of ended stays) or waiting (of those who started).
    """
    median, mean = _fetch_pair(kind, chosen)
    if median.value is None:
        return ""
    texts = {"median": figure_text.value(median), "mean": figure_text.value(mean)}
    return f"{say(PAIRS[kind], **texts)} {describe_difference(kind, chosen)}".strip()


def describe_difference(kind: str, chosen: Choice) -> str:
    """What it means that mean and median differ; "" where they are about the same.

    kind: duration, waiting or waiting_so_far.
    """
    median, mean = (figure.value for figure in _fetch_pair(kind, chosen))
    return "" if None in (median, mean) else explain_difference(kind, median, mean)


def explain_difference(kind: str, median: float, mean: float) -> str:
    """What it means that a known mean and median, in days, differ; "" for about the same."""
    if abs(mean - median) < max(1, LEAST_DIFFERENCE * median):
        return ""
    higher, lower = READINGS[kind]
    return say(higher if mean > median else lower)


def _fetch_pair(kind: str, chosen: Choice) -> list:
    return [cache.fetch_figure(f"{kind}_{end}", chosen) for end in ("days", "mean_days")]
