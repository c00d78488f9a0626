"""Sentences about the budget result, for whole years and a year under way, and its reasons."""

from pages.answers import cache, periods, scope
from pages.answers.choice import Choice
from pages.i18n import figure_text, formats, labels
from pages.i18n.translate import say

LEAST_MILLION = 50_000  # less is 0,0 mill. kr


def describe_result(chosen: Choice) -> str:
    """The result: deviation with its word, frame and spend percent, or why it is unknown."""
    if not scope.is_known("deviation", chosen):
        return _describe_missing_side(chosen)
    if periods.last_booked_month(chosen):
        return _describe_result_to_date(chosen)
    if chosen.part:
        return say(
            "The accounts for {period} show {deviation} on a net budget of {frame} for the same "
            "months: a spend percent of {percent}.",
            period=chosen.period_name,
            **_amounts(chosen),
        )
    return say(
        "The accounts show {deviation} on a net budget of {frame}: a spend percent of {percent}.",
        **_amounts(chosen),
    )


def _amounts(chosen: Choice) -> dict[str, str]:
    return {
        "deviation": _deviation(chosen, "deviation"),
        "frame": _millions(chosen, "budget_adjusted"),
        "percent": _value(chosen, "spend_percent"),
    }


def _describe_result_to_date(chosen: Choice) -> str:
    """The result of an unfinished year: booked against budgeted for the same months."""
    if not scope.is_known("deviation_to_date", chosen):
        return say(
            "To the end of {month}, {actual} is spent; {budget} is {frame} ({percent}). "
            "It is not given by month, so there is nothing to hold the months against.",
            percent=_value(chosen, "spend_percent"),
            **_amounts_to_date(chosen),
        )
    return say(
        "To the end of {month}, {actual} is spent of {budgeted} budgeted for the same time "
        "({percent}), {deviation} so far; {budget} is {frame}.",
        budgeted=_millions(chosen, "budget_to_date"),
        percent=_value(chosen, "spend_to_date_percent"),
        deviation=_deviation(chosen, "deviation_to_date"),
        **_amounts_to_date(chosen),
    )


def _amounts_to_date(chosen: Choice) -> dict[str, str]:
    return {
        "month": periods.last_booked_month(chosen),
        "actual": _millions(chosen, "actual"),
        "frame": _millions(chosen, "budget_adjusted"),
        "budget": _name_whole_budget(chosen),
    }


def _describe_missing_side(chosen: Choice) -> str:
    """Which year lacks its budget or accounts, so that there is no deviation."""
    frame, actual = (_millions(chosen, name) for name in ("budget_adjusted", "actual"))
    years = chosen.period_name
    if _is_budget_undated(chosen):
        return _describe_undated_budget(chosen)
    if not scope.is_known("actual", chosen):
        if not scope.is_known("budget_adjusted", chosen):
            return say("There is no budget for {years}.", years=years)
        return say("The net budget is {frame}; the accounts are not known.", frame=frame)
    if not scope.is_known("budget_adjusted", chosen):
        return say(
            "{actual} is booked; there is no budget for {years}.", actual=actual, years=years
        )
    return say("Budget and accounts cannot be compared: {lacking}.", lacking=_list_missing(chosen))


def _is_budget_undated(chosen: Choice) -> bool:
    """Whether the year has a budget and its chosen part has none."""
    is_part_known = scope.is_known("budget_adjusted", chosen)
    whole = chosen.for_whole_years()
    return bool(chosen.months) and not is_part_known and scope.is_known("budget_adjusted", whole)


def _describe_undated_budget(chosen: Choice) -> str:
    """The budget of the year is for the year as a whole, so no part of it has one."""
    return say(
        "The budget of {year} is not given by month, so there is none for {period}; {actual} is "
        "booked.",
        year=formats.years(chosen.years),
        period=chosen.period_name,
        actual=_millions(chosen, "actual"),
    )


def _list_missing(chosen: Choice) -> str:
    budget, accounts = periods.years_without_budget(chosen), periods.years_without_accounts(chosen)
    parts = [
        say("there is no budget for {years}", years=formats.years(budget)) if budget else "",
        say("there are no accounts for {years}", years=formats.years(accounts)) if accounts else "",
    ]
    return formats.join_list([part for part in parts if part])


def _name_whole_budget(chosen: Choice) -> str:
    if len(chosen.years) == 1 and not chosen.months:
        return say("the whole year's budget")
    return periods.name_budget(chosen)


def _value(chosen: Choice, measure: str) -> str:
    return figure_text.value(cache.fetch_figure(measure, chosen))


def _millions(chosen: Choice, measure: str) -> str:
    return formats.millions(cache.fetch_figure(measure, chosen).value)


def _deviation(chosen: Choice, measure: str) -> str:
    """mindreforbruk på 1,0 mill. kr; in kroner where that would be 0,0 mill."""
    amount = cache.fetch_figure(measure, chosen).value
    word, write = formats.deviation_word(amount), formats.millions
    if abs(amount) < LEAST_MILLION:
        write = formats.kroner
    return say("{word} of {amount}", word=word, amount=write(abs(amount)))


def describe_reasons(chosen: Choice) -> str:
    """Why the result differs from the budget: the art groups that explain it (a rule in SQL)."""
    reasons = list(cache.fetch_rows("bridge_reasons", chosen).itertuples())
    if not scope.is_known("deviation_to_date", chosen):
        return say("The deviation is not known, so it cannot be explained.")
    if not reasons:
        return say("There is no deviation to explain.")
    first = reasons[0]
    values = {
        "result": labels.label("result", first.result, "money"),
        "amount": formats.kroner(abs(first.net_deviation_nok)),
        "reasons": formats.join_list([_describe_reason(reason) for reason in reasons]),
    }
    if first.wording == "due_to":
        return formats.sentence(say("{result} of {amount} is due to {reasons}.", **values))
    return formats.sentence(say("the largest part of {result} of {amount}: {reasons}.", **values))


def _describe_reason(reason: tuple) -> str:
    """refunds (NOK 914,828 above budget), in brackets because it is part of a list."""
    is_above = reason.direction.endswith("above")
    message = (
        say("{group} ({amount} above budget)")
        if is_above
        else say("{group} ({amount} below budget)")
    )
    group = labels.label("art_group", reason.art_group).removeprefix(f"{reason.art_group} ")
    return message.format(group=group, amount=formats.kroner(abs(reason.deviation_nok)))
