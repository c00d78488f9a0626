"""The figures said in one sentence each, with last year's beside them."""

import queries
from pages.shared import data, figures, formats
from pages.shared.choice import Choice
from pages.shared.words import count, mark, say

MORE_OR_LESS = {
    "participants": (mark("more participants"), mark("fewer participants")),
    "utilization_rate": (mark("higher utilization"), mark("lower utilization")),
    "attendance_rate": (mark("higher attendance"), mark("lower attendance")),
    "to_work_rate": (mark("a larger share to work"), mark("a smaller share to work")),
    "waiting": (mark("more waiting"), mark("fewer waiting")),
    "actual": (mark("higher net cost"), mark("lower net cost")),
}


def took_part(chosen: Choice) -> str:
    """How many took part, more or fewer than last year."""
    now, before = _pair(chosen, "participants")
    if now.value is None:
        return say("How many took part is not known.")
    return count(
        "{number} person took part in {years}{compared}.",
        "{number} persons took part in {years}{compared}.",
        now.value,
        years=chosen.year_words,
        compared=_compared(now, before, chosen),
    )


def were_full(chosen: Choice) -> str:
    """How full the places were, and how often over capacity."""
    now, before = _pair(chosen, "utilization_rate")
    if now.value is None and data.figure("places", chosen).value is None:
        return say("There were no places with a fixed number for this choice.")
    if now.value is None:
        return say("How full the places were is not known.")
    over = data.figure("days_over_capacity", chosen).value
    return say(
        "{rate} of the place-days were in use{compared}; {over}.",
        rate=figures.value(now),
        compared=_compared(now, before, chosen),
        over=count(
            "{number} group-day was over capacity", "{number} group-days were over capacity", over
        ),
    )


def went_where(chosen: Choice) -> str:
    """How many of the exits went to work; the unknown ones are said."""
    now, before = _pair(chosen, "to_work_rate")
    if data.figure("exits", chosen).value == 0:
        return say("Nobody has left for good in this choice.")
    if now.value is None:
        return say("Where they went is not known.")
    return say(
        "{part} of {whole} who left went to work, {rate}{compared}; {unknown}.",
        part=formats.number(now.numerator),
        whole=formats.number(now.denominator),
        rate=figures.value(now),
        compared=_compared(now, before, chosen),
        unknown=count(
            "for {number} it is not known", "for {number} it is not known", now.unknown or 0
        ),
    )


def held(chosen: Choice) -> str:
    """Did the budget hold: deviation with its word, frame, spend percent."""
    adjusted, deviation = (data.figure(name, chosen) for name in ("budget_adjusted", "deviation"))
    if adjusted.value is None:
        return say("There is no budget for {years}.", years=chosen.year_words)
    frame = formats.millions(adjusted.value)
    if deviation.value is None:
        return say("The net budget is {frame}; the accounts are not known.", frame=frame)
    told = {
        "frame": frame,
        "word": formats.deviation_word(deviation.value),
        "amount": formats.millions(abs(deviation.value)),
        "actual": formats.millions(data.figure("actual", chosen).value),
        "percent": figures.value(data.figure("spend_percent", chosen)),
        "month": booked_to(chosen),
    }
    if told["month"]:
        return say(
            "To the end of {month}, {actual} of a net budget of {frame} is spent, {percent}; "
            "so far {word} of {amount} against the whole year.",
            **told,
        )
    return say(
        "The accounts show {word} of {amount} on a net budget of {frame}: "
        "a spend percent of {percent}.",
        **told,
    )


def booked_to(chosen: Choice) -> str:
    """The last month that is booked, when the newest chosen year is not booked to its end."""
    months = data.table("budget_by_month", chosen)
    booked = months[months["is_booked"]]
    if booked.empty or booked["period"].iloc[-1] >= 12:
        return ""
    return f"{formats.month_name(booked['period'].iloc[-1], 'wide')} {booked['year'].iloc[-1]}"


def changed(chosen: Choice) -> str:
    """What is higher and lower than last year, each with both values."""
    if chosen.last_year() is None:
        return say("There is no year before to compare with.")
    told = [_change(chosen, measure) for measure in MORE_OR_LESS]
    changes = [each for each in told if each]
    if not changes:
        return say(
            "Nothing is known that can be compared with {years}.",
            years=figures.period(chosen.last_year()),
        )
    return say(
        "Since {years}: {changes}.",
        years=figures.period(chosen.last_year()),
        changes="; ".join(changes),
    )


def _change(chosen: Choice, measure: str) -> str:
    now, before = _pair(chosen, measure)
    if before is None or None in (now.value, before.value) or now.value == before.value:
        return ""
    word = say(MORE_OR_LESS[measure][0 if now.value > before.value else 1])
    return say(
        "{word} ({now} against {before})",
        word=word,
        now=figures.value(now),
        before=figures.value(before),
    )


def _compared(now: queries.Figure, before: queries.Figure | None, chosen: Choice) -> str:
    if before is None or before.value is None:
        return ""
    told = {"before": figures.value(before), "years": figures.period(chosen.last_year())}
    if figures.value(now) == told["before"]:
        return say(", the same as in {years}", **told)
    if now.value > before.value:
        return say(", up from {before} in {years}", **told)
    return say(", down from {before} in {years}", **told)


def _pair(chosen: Choice, measure: str) -> tuple[queries.Figure, queries.Figure | None]:
    return data.figure(measure, chosen), data.figure(measure, chosen.last_year())
