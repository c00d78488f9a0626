"""Sentences about the frame of the newest plan, and how the adopted budget relates to it."""

from dataclasses import replace
from decimal import Decimal

import pandas

from pages.answers import cache
from pages.answers.choice import Choice
from pages.i18n import formats
from pages.i18n.translate import say


def describe_plan(chosen: Choice) -> str:
    """How the frame changes, and the budget of the plan's newest year that has one; "" without."""
    rows, frames = _fetch_newest(chosen), list_frames(chosen)
    if not frames:
        return ""
    parts = (_describe_frame(rows, frames), _describe_budget(chosen, rows["plan"].iloc[0]))
    return " ".join(filter(None, parts))


def list_frames(chosen: Choice) -> dict[int, float]:
    """The corrected frame of the newest plan in kroner by year; empty where one is not known."""
    rows = _fetch_newest(chosen)
    frames = rows[rows["kind"] == "corrected"].set_index("year")["amount_thousand_nok"]
    return {} if frames.isna().any() else {int(year): 1000 * nok for year, nok in frames.items()}


def list_budgets(chosen: Choice) -> dict[int, float]:
    """The adopted budget of each year that has one."""
    years = cache.fetch_rows("budget_by_year", chosen.for_whole_years().with_all_years())
    budgets = years.dropna(subset="original_nok").set_index("year")["original_nok"]
    return {int(year): nok for year, nok in budgets.items()}


def write_millions(amount: float) -> str:
    """13,2 of 13 162 000."""
    return formats.number(amount / 1_000_000, 1)


def _fetch_newest(chosen: Choice) -> pandas.DataFrame:
    rows = cache.fetch_rows("plan_table", chosen)
    return rows[rows["plan"] == rows["plan"].max()]


def _describe_frame(rows: pandas.DataFrame, frames: dict[int, float]) -> str:
    """I planen øker rammen med 720 000 kr fra 2017 og er 13 162 000 kr hvert år til 2020."""
    first, last = min(frames), max(frames)
    is_opening = (rows["kind"] == "opening") & (rows["year"] == first)
    change = frames[first] - 1000 * rows.loc[is_opening, "amount_thousand_nok"].sum()
    values = {"year": first, "last": last, "frame": formats.kroner(frames[last])}
    values["plan"] = str(rows["plan"].iloc[0]).replace("-", formats.DASH)
    beginning = _describe_change(change, values)
    if len(set(frames.values())) == 1:
        return say("{beginning} and is {frame} each year to {last}.", beginning=beginning, **values)
    begun = formats.kroner(frames[first])
    message = say("{beginning}, to {begun}, and is {frame} in {last}.")
    return message.format(beginning=beginning, begun=begun, **values)


def _describe_change(change: Decimal, values: dict) -> str:
    amount = formats.kroner(abs(change))
    if round(change) == 0:
        return say("In the plan {plan} the frame does not change in {year}", **values)
    if change > 0:
        return say(
            "In the plan {plan} the frame rises by {amount} in {year}", amount=amount, **values
        )
    return say("In the plan {plan} the frame falls by {amount} in {year}", amount=amount, **values)


def _describe_budget(chosen: Choice, plan: str) -> str:
    """Vedtatt budsjett for 2017 er det samme; med senere endringer er det 13 390 000 kr."""
    rows = cache.fetch_rows("plan_against_budget", chosen)
    rows = rows[(rows["plan"] == plan) & (rows["kind"] == "corrected")]
    rows = rows[rows["difference_nok"].notna()]
    if rows.empty:
        return ""
    row = rows.iloc[-1]
    sentences = [_compare(int(row["plan_year"]), row), _describe_later(chosen, row)]
    return " ".join(filter(None, sentences))


def _compare(year: int, row: pandas.Series) -> str:
    if row["is_reconciled"]:
        return say("The adopted budget of {year} is as in the plan.", year=year)
    values = {"year": year, "amount": formats.kroner(row["original_nok"])}
    values["difference"] = formats.kroner(abs(row["difference_nok"]))
    if row["difference_nok"] < 0:
        return say(
            "The adopted budget of {year} is {amount}, {difference} above the plan.", **values
        )
    return say("The adopted budget of {year} is {amount}, {difference} below the plan.", **values)


def _describe_later(chosen: Choice, row: pandas.Series) -> str:
    """The changes decided after the budget was adopted, and what it is with them; "" without."""
    year = replace(chosen.for_whole_years(), years=(int(row["plan_year"]),))
    budgets = cache.fetch_rows("budget_by_year", year)
    if budgets.empty or not budgets["change_nok"].iloc[0]:
        return ""
    return say(
        "With later changes of {change} it is {adjusted}.",
        change=formats.kroner(budgets["change_nok"].iloc[0]),
        adjusted=formats.kroner(budgets["adjusted_nok"].iloc[0]),
    )
