"""Sentences about two bases on one screen: why figures beside each other are not of the same."""

from pages.answers import cache, cells, periods
from pages.answers.choice import Choice
from pages.i18n import figure_text, formats, labels
from pages.i18n.translate import say

MOST_WAYS = 4


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


def describe_other_ends(chosen: Choice) -> str:
    """The ended stays beside those who left, and the unknown of both; "" where all left."""
    rows = cache.fetch_rows("destinations", chosen)
    ended, exits = rows["ended_count"].sum(), rows["exits_count"].sum()
    if ended == exits:
        return ""
    text = say(
        "The bars are of the {exits} who left. {ended} stays ended: after the other {others} the "
        "person went on in a scheme, came back within 60 days or ended another stay the same day.",
        exits=formats.number(exits),
        ended=formats.number(ended),
        others=formats.number(ended - exits),
    )
    unknown = rows[rows["destination"] == "unknown"]
    of_ended, of_exits = unknown["ended_count"].sum(), unknown["exits_count"].sum()
    if of_ended == of_exits:
        return text
    values = {"ended": formats.number(of_ended), "exits": formats.number(of_exits)}
    return f"{text} " + say(
        "Of all the ended stays the destination of {ended} is unknown, of those who left {exits}.",
        **values,
    )


def describe_destination(destination: str, chosen: Choice) -> str:
    """How many ended stays a list of one destination has, and after how many the person left."""
    rows = cache.fetch_rows("destinations", chosen)
    [row] = rows[rows["destination"] == destination].itertuples()
    return say(
        "The list has all {ended} ended stays with this destination; after {exits} of them the "
        "person left.",
        ended=formats.number(row.ended_count),
        exits=formats.number(row.exits_count),
    )


def describe_ways(chosen: Choice) -> str:
    """How many of those who left a scheme had been in it alone; "" where all had."""
    ways = cache.fetch_rows("ways_to_work", chosen).set_index("way")["exits_count"]
    schemes = cache.fetch_rows("outcomes_by_scheme", chosen).set_index("scheme")["exits_count"]
    alone = [code for code in ways.index if ways[code] < schemes.get(code, 0)]
    if not alone:
        return ""
    names = [
        say(
            "{scheme} {part} of {whole}",
            scheme=cells.label("scheme", code, chosen),
            part=formats.number(ways[code]),
            whole=formats.number(schemes[code]),
        )
        for code in alone[:MOST_WAYS]
    ]
    return say(
        "A way is all the schemes a person was in. Of those who left a scheme, so many had been "
        "in it alone: {schemes}. “Where they went” counts all who left it.",
        schemes=formats.join_list(names),
    )


def describe_returns(chosen: Choice) -> str:
    """That only those who left a year ago are followed; "" where all are."""
    exits, returned = (cache.fetch_figure(name, chosen) for name in ("exits", "return_rate"))
    if not returned.denominator or returned.denominator == exits.value:
        return ""
    return say(
        "Only those who left at least a year ago are counted: {due} of {exits}.",
        due=formats.number(returned.denominator),
        exits=formats.number(exits.value),
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
