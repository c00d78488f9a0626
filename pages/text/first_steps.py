"""What to take hold of first: what is below its floor, waits, costs or is unknown, worst first."""

from dataclasses import dataclass

from pages.answers import cache, cells, scope, targets
from pages.answers.choice import Choice
from pages.i18n import figure_text, formats, labels
from pages.i18n.translate import count, mark, say
from pages.text import floors, waiting
from pages.text.targets import write_level

MOST_STEPS = 3
BELOW_FLOOR = {
    "utilization_rate": ("pages/utilization.py", "", mark("Fill the places")),
    "attendance_rate": ("pages/utilization.py", "attendance", mark("Follow up the attendance")),
    "to_work_rate": ("pages/outcomes.py", "", mark("More to work")),
}
LARGE_UNKNOWN = 0.1  # of those who left
TOO_MUCH_SPENT = 102  # percent of the budget of the same time


@dataclass(frozen=True)
class Step:
    """What to take hold of: a sentence, and the page and part that show it."""

    text: str
    page: str
    part: str = ""


def list_steps(chosen: Choice) -> list[Step]:
    """At most three steps, the most important first."""
    steps = [
        *_list_below_floor(chosen),
        _describe_overspending(chosen),
        _describe_free_places(chosen),
        _describe_old_referrals(chosen),
        _describe_groups(chosen),
        _describe_unknown_outcomes(chosen),
        _describe_faults(),
    ]
    return [step for step in steps if step is not None][:MOST_STEPS]


def _list_below_floor(chosen: Choice) -> list[Step]:
    """The figures below the floor of the one chosen year."""
    steps = []
    for measure, (page, part, text) in BELOW_FLOOR.items():
        for target, figure, code in targets.judge_years(measure, chosen):
            if targets.is_below(code) and len(chosen.years) == 1 and not _is_few(figure):
                step = _name_step(measure, text, figure, chosen)
                steps.append(Step(_write_below(step, measure, target, figure), page, part))
    return steps


def _name_step(measure: str, text: str, figure, chosen: Choice) -> str:
    """What to do about a figure below its floor."""
    if measure == "to_work_rate" and figure.unknown:
        return count(
            "Find out where {number} unknown went",
            "Find out where the {number} unknown went",
            figure.unknown,
        )
    if measure == "utilization_rate":
        return floors.name_first_step(chosen) or say(text)
    return say(text)


def _is_few(figure) -> bool:
    return figure_text.is_small(figure)


def _write_below(text: str, measure: str, target: targets.Target, figure) -> str:
    return say(
        "{step}: {measure} is {value}, below the floor of {floor}.",
        step=formats.sentence(text),
        measure=labels.measure_label(measure).lower(),
        value=figure_text.value(figure),
        floor=write_level(measure, target.floor),
    )


def _describe_overspending(chosen: Choice) -> Step | None:
    money = chosen.for_money()
    measure = "spend_to_date_percent" if scope.is_known("spend_to_date_percent", money) else ""
    figure = cache.fetch_figure(measure or "spend_percent", money)
    if figure.value is None or figure.value <= TOO_MUCH_SPENT:
        return None
    text = say("Look at the budget: {percent} of it is spent.", percent=figure_text.value(figure))
    return Step(text, "pages/budget.py")


def _describe_free_places(chosen: Choice) -> Step | None:
    """Free places in schemes that persons wait for."""
    if chosen.is_limited_to_some_persons or chosen.is_limited_to_some_groups:
        return None
    rows = cache.fetch_rows("places_short", chosen)
    rows = rows[(rows["free"].fillna(0) >= 1) & (rows["waiting"].fillna(0) > 0)]
    if rows.empty:
        return None
    row = rows.assign(both=rows[["free", "waiting"]].min(axis=1)).nlargest(1, "both").iloc[0]
    text = say(
        "Offer the free places: {free} are free in {scheme}, and {waiting} wait for one.",
        free=formats.number(row["free"], 0 if float(row["free"]).is_integer() else 1),
        scheme=cells.label("scheme", row["scheme"], chosen),
        waiting=formats.number(row["waiting"]),
    )
    return Step(text, "pages/utilization.py", "waiting")


def _describe_old_referrals(chosen: Choice) -> Step | None:
    ages = cache.fetch_rows("waiting_by_age", chosen)
    number = ages.loc[ages["wait_length"] == waiting.OVER_A_YEAR, "waiting"].sum()
    if not number:
        return None
    text = count(
        "Confirm or withdraw {number} referral that has waited for over a year.",
        "Confirm or withdraw {number} referrals that have waited for over a year.",
        number,
    )
    return Step(text, "pages/utilization.py", "waiting")


def _describe_groups(chosen: Choice) -> Step | None:
    text = floors.describe_below_in_short(chosen)
    return Step(text, "pages/utilization.py") if text else None


def _describe_unknown_outcomes(chosen: Choice) -> Step | None:
    figure = cache.fetch_figure("to_work_rate", chosen)
    if not figure.denominator or (figure.unknown or 0) / figure.denominator <= LARGE_UNKNOWN:
        return None
    text = count(
        "Find out where the {number} went whose destination is unknown.",
        "Find out where the {number} went whose destination is unknown.",
        figure.unknown,
    )
    return Step(text, "pages/outcomes.py")


def _describe_faults() -> Step | None:
    number = cache.fetch_status()["rejected_count"]
    if not number:
        return None
    text = count(
        "Mend {number} line of the exports that is left out.",
        "Mend {number} lines of the exports that are left out.",
        number,
    )
    return Step(text, "pages/data.py")
