"""Sentences about lengths and waits: median and mean, and what their difference means."""

from typing import NamedTuple

import pandas

from pages.answers import baseline, cache
from pages.answers.choice import Choice
from pages.answers.periods import MONTH_DAYS
from pages.i18n import figure_text, formats
from pages.i18n.figure_text import SMALL_BASE
from pages.i18n.translate import count, mark, say
from pages.text import comparisons
from queries import chance

MONTHS_TO_WORK = (3, 6, 12)

LEAST_DIFFERENCE = 0.1  # of the median: less is about the same
PAIRS = {
    "duration": mark(
        "Half of the stays that ended lasted {median} or less (the median); on average they lasted "
        "{mean}."
    ),
    "waiting": mark(
        "Half of those who started had waited {median} or less (the median); on average they "
        "waited {mean}."
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


class ShareToWork(NamedTuple):
    """The stays that had led to work so many months after their start, of all that started.

    rate: None where too few were seen so long; running: those not seen so long yet, for whom the
    rate is reckoned from the others.
    """

    months: int
    rate: float | None
    hits: int
    whole: int
    running: int


def list_shares_to_work(chosen: Choice | None) -> list[ShareToWork]:
    """The shares after 3, 6 and 12 months; none where nothing started, or is known."""
    rows = cache.fetch_rows("time_to_work", chosen) if chosen else pandas.DataFrame()
    return [] if rows.empty else [_find_share(rows, months) for months in MONTHS_TO_WORK]


def _find_share(rows: pandas.DataFrame, months: int) -> ShareToWork:
    is_by_then = rows["days"] <= months * MONTH_DAYS
    by_then, later = rows[is_by_then], rows[~is_by_then]
    running = int((by_then["censored_count"] - by_then["other_count"]).sum())
    left = 0 if later.empty else later["at_risk_count"].iloc[0]
    is_known = running == 0 or left >= SMALL_BASE
    rate = float(by_then["cumulative_to_work_rate"].iloc[-1]) if is_known else None
    hits, whole = int(by_then["to_work_count"].sum()), int(rows["at_risk_count"].iloc[0])
    return ShareToWork(months, rate, hits, whole, running)


def describe_time_to_work(chosen: Choice) -> str:
    """The share of the stays that started which had led to work after 3, 6 and 12 months."""
    now, before = list_shares_to_work(chosen), list_shares_to_work(baseline.find(chosen))
    if not now:
        return say("How many of the stays that started led to work is not known.")
    if now[0].whole < SMALL_BASE:
        return say(
            "{part} of {whole} stays that started have led to work: too few for a percent.",
            part=formats.number(now[-1].hits),
            whole=formats.number(now[-1].whole),
        )
    sentence = say(
        "Of {whole} stays that started, {shares}.",
        whole=formats.number(now[0].whole),
        shares=_list_rates(now),
    )
    texts = (sentence, _describe_before(now, before, chosen), _describe_running(now))
    return " ".join(filter(None, texts))


def _list_rates(shares: list[ShareToWork]) -> str:
    """10.2 % led to work within 3 months, 13.5 % within 6 and 16.2 % within 12."""
    texts = (mark("{rate} led to work within {months} months"), mark("{rate} within {months}"))
    known = [each for each in shares if each.rate is not None]
    return formats.join_list(
        [
            say(texts[place > 0], rate=formats.rate(each.rate), months=each.months)
            for place, each in enumerate(known)
        ]
    )


def _describe_before(now: list[ShareToWork], before: list[ShareToWork], chosen: Choice) -> str:
    """Last year's shares, and whether what differs may be chance; "" where nothing is compared."""
    if not before or before[0].whole < SMALL_BASE:
        return ""
    years = baseline.name(chosen)
    pairs = [
        pair for pair in zip(now, before, strict=True) if None not in (pair[0].rate, pair[1].rate)
    ]
    sentence = say(
        "In {years} it was {shares}, of {whole}.",
        years=years,
        whole=formats.number(before[0].whole),
        shares=formats.join_list([formats.rate(then.rate) for _, then in pairs]),
    )
    seen = {
        share.months: _may_be_chance(share, then) for share, then in pairs if is_seen(share, then)
    }
    return " ".join(filter(None, (sentence, comparisons.describe_months(seen, years))))


def is_seen(*shares: ShareToWork) -> bool:
    """Whether all stays of these shares have been seen so long."""
    return not any(share.running for share in shares)


def _may_be_chance(now: ShareToWork, before: ShareToWork) -> bool:
    return chance.compare_shares(now.hits, now.whole, before.hits, before.whole).may_be_chance


def _describe_running(shares: list[ShareToWork]) -> str:
    """From which share on some have not been seen so long, and which it is too early for."""
    running = [share for share in shares if share.running and share.rate is not None]
    early = [str(share.months) for share in shares if share.rate is None]
    texts = [
        count(
            "{number} stay has not been seen for {months} months yet: that share is estimated.",
            "{number} stays have not been seen for {months} months yet: that share is estimated.",
            share.running,
            months=share.months,
        )
        for share in running[:1]
    ]
    if len(running) > 1:
        texts = [
            say(
                "{number} stays have not been seen for {months} months yet: the shares are "
                "estimated.",
                number=formats.number(running[0].running),
                months=running[0].months,
            )
        ]
    if early:
        months = formats.join_list(early)
        texts.append(say("After {months} months it is too early to say.", months=months))
    return " ".join(texts)
