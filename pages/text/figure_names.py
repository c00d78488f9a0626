"""Names of figures for one choice: what a measure is of some persons, or of a year under way."""

import queries
from pages.answers import periods
from pages.answers.choice import PERSON_FIELDS, PLACE_FIELDS, Choice
from pages.i18n import figure_text, formats, labels
from pages.i18n.translate import mark, say

MOST_LABELS = 2
OF_SOME_PERSONS = {
    "utilization_rate": mark("Share of the places used by {persons}"),
    "place_days_occupied": mark("Place-days used by {persons}"),
    "peak_occupied": mark("Most places used at once by {persons}"),
}
OF_EVERYBODY = {
    "places": mark("Places in all, for everybody"),
    "place_days_available": mark("Place-days in all, for everybody"),
    "free_places": mark("Free places, with everybody counted"),
}
LEFT = {
    "deviation": mark("Left of the budget"),
    "expense_deviation": mark("Left of the expense budget"),
    "income_deviation": mark("Left of the income budget"),
}
BEYOND = {
    "deviation": mark("Beyond the budget"),
    "expense_deviation": mark("Beyond the expense budget"),
    "income_deviation": mark("Beyond the income budget"),
}


def name_figure(figure: queries.Figure, chosen: Choice) -> str:
    """The name of what a figure is: its measure's, unless the choice makes it something else."""
    name = figure.measure
    if chosen.is_limited_to_some_persons and name in OF_SOME_PERSONS | OF_EVERYBODY:
        return name_of_persons(name, chosen)
    if name in LEFT and figure.value is not None and periods.last_booked_month(chosen):
        is_left = figure_text.is_left(figure.value, name.partition("_")[0])
        return say(LEFT[name] if is_left else BEYOND[name])
    return labels.measure_label(name)


def name_of_persons(name: str, chosen: Choice) -> str:
    """The name of a measure of places where only some of the persons are chosen."""
    if not chosen.is_limited_to_some_persons:
        return labels.measure_label(name)
    if name in OF_EVERYBODY:
        return say(OF_EVERYBODY[name])
    return say(OF_SOME_PERSONS[name], persons=_name_persons(chosen))


def _name_persons(chosen: Choice) -> str:
    """Those chosen (NAV Nord); without the labels where there are many, or none."""
    codes = [code for code in PERSON_FIELDS if code not in PLACE_FIELDS]
    names = [name for code in codes for name in chosen.labels(code)]
    if not 0 < len(names) <= MOST_LABELS:
        return say("those chosen")
    return say("those chosen ({names})", names=formats.join_list(names))
