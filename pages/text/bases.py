"""Sentences about two bases on one screen: why figures beside each other are not of the same."""

from pages.answers import cache, periods
from pages.answers.choice import Choice
from pages.i18n import figure_text, formats, labels
from pages.i18n.translate import say


def describe_schemes(chosen: Choice) -> str:
    """Why the bars of the schemes add up to more than the persons; "" where they do not."""
    persons = cache.fetch_figure("participants", chosen).value
    in_schemes = cache.fetch_rows("participants_by_scheme", chosen)["participants"].sum()
    if not persons or in_schemes == persons:
        return ""
    return say(
        "A person in several schemes is counted in each: the bars add up to {sum}, of {persons} "
        "persons.",
        sum=formats.number(in_schemes),
        persons=formats.number(persons),
    )


def describe_persons_with_place(chosen: Choice) -> str:
    """How many of the participants the places were for; "" where all had one, or is not known."""
    with_place = cache.fetch_figure("persons_per_place", chosen)
    persons = cache.fetch_figure("participants", chosen).value
    if with_place.value is None or with_place.numerator == persons:
        return ""
    return say(
        "The places are those of groups: {number} of the {persons} participants had one, the "
        "others took part without.",
        number=formats.number(with_place.numerator),
        persons=formats.number(persons),
    )


def describe_whose_places(chosen: Choice) -> str:
    """That the places are also those of others than the chosen persons; "" for all."""
    if not chosen.is_limited_to_some_persons:
        return ""
    return say(
        "The share of the places is what those chosen used of all the places; others use the same "
        "places."
    )


def describe_everybody(chosen: Choice) -> str:
    """Which figures of places are of everybody, whoever is chosen; "" for all."""
    if not chosen.is_limited_to_some_persons:
        return ""
    return say("Free places, and why places were not in use, are counted with everybody.")


def describe_attended(chosen: Choice) -> str:
    """Why the bar of attended place-days is not the attendance above; "" where one is unknown."""
    rows = cache.fetch_rows("capacity_reasons_in_all", chosen)
    shares = rows.loc[rows["reason"] == "attended", "reason_rate"].dropna()
    attendance = cache.fetch_figure("attendance_rate", chosen)
    if attendance.value is None or shares.empty:
        return ""
    return say(
        "Attended, {share}, is here of all place-days, also those that nobody used. The attendance "
        "of {rate} in the part Attendance is of the planned hours that are reported.",
        share=formats.rate(shares.iloc[0]),
        rate=figure_text.value(attendance),
    )


def describe_exits(chosen: Choice) -> str:
    """Why the bars of ended stays and the share of those who left differ; "" where they do not."""
    rows = cache.fetch_rows("destinations", chosen)
    if rows.empty:
        return ""
    ended, exits = rows["ended_total_count"].iloc[0], rows["exits_count"].sum()
    if ended == exits:
        return ""
    return say(
        "The bars are of all {ended} stays that ended. After {others} of them the person went on "
        "in a scheme, came back within 60 days or ended another stay the same day; the shares "
        "above are of the {exits} who left. That is read from the stays, while the reason of each "
        "end, “{other}” too, is as it was written.",
        ended=formats.number(ended),
        others=formats.number(ended - exits),
        exits=formats.number(exits),
        other=labels.label("destination", "other_scheme"),
    )


def describe_length(chosen: Choice) -> str:
    """That the length is of all ended stays, beside figures of those who left."""
    ended, exits = (cache.fetch_figure(name, chosen).value for name in ("ended", "exits"))
    if not ended or ended == exits:
        return ""
    return say("The length is of all {ended} too.", ended=formats.number(ended))


def describe_follow_up(chosen: Choice) -> str:
    """Why the share in work in the figures is another than that of those who left for work."""
    all_exits = cache.fetch_figure("working_12m_rate", chosen)
    if not all_exits.denominator:
        return ""
    return say(
        "The share in work after 12 months above is of all {exits} who left that long ago; the "
        "chart here is only of those of them who left for work.",
        exits=formats.number(all_exits.denominator),
    )


def describe_open_years(chosen: Choice) -> str:
    """That a year under way has its whole budget beside the booked months; "" without one."""
    month, years = periods.last_booked_month(chosen), periods.unfinished_years(chosen)
    if not month:
        return ""
    if chosen.months:
        return say(
            "The budget is of all of {period}, which is booked only to the end of {month}.",
            period=chosen.period_name,
            month=month,
        )
    return say(
        "{years} has the budget of the whole year, and is booked only to the end of {month}.",
        years=formats.years(years),
        month=month,
    )


def describe_booked_months(chosen: Choice) -> str:
    """That both bars of a year under way are of its booked months; "" without such a year."""
    month = periods.last_booked_month(chosen)
    return (
        say("The bars of the year under way are to the end of {month}.", month=month)
        if month
        else ""
    )
