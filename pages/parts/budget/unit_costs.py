"""What one unit costs: a participant, a place for a day, an exit to work."""

from dataclasses import replace
from functools import partial

from pages.answers import baseline, cache, periods, scope
from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.app import page
from pages.charts import year_columns
from pages.components import metrics, prose, section
from pages.i18n import formats, labels
from pages.i18n.translate import mark, say
from pages.parts.budget import counter_entries

MEASURES = ("cost_per_participant", "cost_per_place_day", "cost_per_exit_to_work")
NAMES = {
    "cost_per_participant": mark("A participant"),
    "cost_per_place_day": mark("A place-day"),
    "cost_per_exit_to_work": mark("An exit to work"),
}
LEAST_CHANGE = 0.005  # less is 0 %


def show(whole: Choice) -> None:
    """Shows net actual divided by what it paid for, year by year; by scheme where that is known."""
    page.has_exports("participations", "groups")
    chosen = counter_entries.show_answer(whole, "budget_by_year", _describe)
    metrics.show_row(chosen, *MEASURES)
    by_year = {name: _list_by_year(name, chosen) for name in MEASURES}
    known = [name for name in MEASURES if len([*filter(None, by_year[name].values())]) > 1]
    if known:
        section.show_pair(*(partial(_show_years, name, by_year[name], chosen) for name in known))
    answer = fetch_answer("unit_costs", chosen)
    prose.note(labels.reading(answer.name))
    section.show_folded(say("What the unit costs are made of"), answer)


def _list_by_year(name: str, chosen: Choice) -> dict[int, float | None]:
    figures = {
        year: cache.fetch_figure(name, replace(chosen, years=(year,), until=None)).value
        for year in sorted(chosen.options.year)
    }
    return {year: None if value is None else float(value) for year, value in figures.items()}


def _show_years(name: str, amounts: dict[int, float | None], chosen: Choice) -> None:
    heading, unfinished = (
        labels.measure_label(name),
        periods.unfinished_years(chosen.with_all_years()),
    )
    prose.heading(heading)
    names = {year: _name_year(year, unfinished) for year in amounts}
    year_columns.show(
        heading,
        {names[year]: amount for year, amount in amounts.items()},
        {names[year] for year in chosen.years if year in names},
        {names[year] for year in unfinished if year in names},
    )


def _name_year(year: int, unfinished: tuple[int, ...]) -> str:
    return say("{year} so far", year=year) if year in unfinished else str(year)


def _describe(chosen: Choice) -> str:
    """What each unit cost, beside last year; the one that changed most first."""
    known = [name for name in MEASURES if scope.is_known(name, chosen)]
    known.sort(key=lambda name: -abs(_find_change(name, chosen) or 0))
    return " ".join(_describe_cost(name, chosen) for name in known)


def _find_change(name: str, chosen: Choice) -> float | None:
    """How much the cost rose as a share of last year's; None where one is not known or is 0."""
    now, before = baseline.fetch_pair(chosen, name)
    if before is None or not before.value or now.value is None:
        return None
    return float(now.value / before.value) - 1


def _describe_cost(name: str, chosen: Choice) -> str:
    """En overgang til arbeid kostet 224 305 kr, 33 % mer enn i 2015 (168 059 kr)."""
    change, (now, before) = _find_change(name, chosen), baseline.fetch_pair(chosen, name)
    values = {"name": say(NAMES[name]), "cost": formats.kroner(now.value)}
    if change is None:
        return say("{name} cost {cost}.", **values)
    earlier = baseline.find_of(name, chosen)
    values |= {"before": formats.kroner(before.value), "period": earlier.period_name}
    if earlier.until:
        values["period"] = say("the same part of {years}", years=earlier.period_name)
    if abs(change) < LEAST_CHANGE:
        return say("{name} cost {cost}, as in {period} ({before}).", **values)
    values["percent"] = formats.rate(abs(change), 0)
    if change > 0:
        return say("{name} cost {cost}, {percent} more than in {period} ({before}).", **values)
    return say("{name} cost {cost}, {percent} less than in {period} ({before}).", **values)
