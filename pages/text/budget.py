"""Sentences about the budget result, for whole years and a year under way, and its reasons."""

from decimal import Decimal

import pandas

from pages.answers import baseline, cache, periods, scope
from pages.answers.choice import Choice
from pages.i18n import figure_text, formats, labels
from pages.i18n.translate import say


def describe_result(chosen: Choice) -> str:
    """Whether the budget held: the deviation and the spend percent, or why they are unknown."""
    if not scope.is_known("deviation", chosen):
        return _describe_missing_side(chosen)
    if periods.last_booked_month(chosen):
        return _describe_result_to_date(chosen)
    is_kept = cache.fetch_figure("deviation", chosen).value >= 0
    sentence = (
        say("Yes, {budget} held: {deviation}{spent}.")
        if is_kept
        else say("No, {budget} did not hold: {deviation}{spent}.")
    )
    return sentence.format(
        budget=_name_budget(chosen),
        deviation=_deviation(chosen, "deviation"),
        spent=_write_spent(chosen, "spend_percent"),
    )


def _name_budget(chosen: Choice) -> str:
    if len(chosen.years) == 1 and not chosen.months:
        return say("the budget")
    return say("the budget of {years}", years=chosen.period_name)


def _write_spent(chosen: Choice, measure: str) -> str:
    """(99,3 % brukt, 96,9 % i 2015): the percent in brackets; "" where it is not known."""
    if not scope.is_known(measure, chosen):
        return ""
    percent, before = _value(chosen, measure), _write_before(chosen, measure)
    return say(" ({percent} spent{before})", percent=percent, before=before)


def _write_before(chosen: Choice, measure: str) -> str:
    """, 96,9 % i 2015: the same measure of the period compared with; "" without one."""
    earlier = baseline.find_of(measure, chosen)
    if earlier is None or not scope.is_known(measure, earlier):
        return ""
    value = _value(earlier, measure)
    if earlier.until:
        return say(
            ", {value} at the same time in {period}", value=value, period=earlier.period_name
        )
    return say(", {value} in {period}", value=value, period=earlier.period_name)


def _describe_result_to_date(chosen: Choice) -> str:
    """The result of an unfinished year: booked against budgeted for the same months."""
    if not scope.is_known("deviation_to_date", chosen):
        return say(
            "To the end of {month}, {actual} is spent; {budget} is {frame} ({percent}). "
            "It is not given by month, so there is nothing to hold the months against.",
            percent=_value(chosen, "spend_percent"),
            **_amounts_to_date(chosen),
        )
    is_kept = cache.fetch_figure("deviation_to_date", chosen).value >= 0
    sentence = (
        say(
            "So far the budget holds: {deviation} to the end of {month}{spent}; {budget} is "
            "{frame} ({percent} spent)."
        )
        if is_kept
        else say(
            "So far more is spent than budgeted: {deviation} to the end of {month}{spent}; "
            "{budget} is {frame} ({percent} spent)."
        )
    )
    return sentence.format(
        percent=_value(chosen, "spend_percent"),
        deviation=_deviation(chosen, "deviation_to_date"),
        spent=_write_spent(chosen, "spend_to_date_percent"),
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
    """Mindreforbruk på 93 918 kr; som budsjettert."""
    amount = cache.fetch_figure(measure, chosen).value
    word = formats.deviation_word(amount)
    if round(amount) == 0:
        return word
    return say("{word} of {amount}", word=word, amount=formats.kroner(abs(amount)))


def describe_reasons(chosen: Choice) -> str:
    """Why the result differs from the budget: the art groups that explain it (a rule in SQL)."""
    reasons = list(cache.fetch_rows("bridge_reasons", chosen).itertuples())
    if not scope.is_known("deviation_to_date", chosen):
        return say("The deviation is not known, so it cannot be explained.")
    if not reasons:
        return say("There is no deviation to explain.")
    groups = formats.join_list([_describe_reason(reason) for reason in reasons])
    if reasons[0].wording == "due_to":
        return say("Mostly due to {reasons}.", reasons=groups)
    return say("The largest part: {reasons}.", reasons=groups)


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


def describe_sides(chosen: Choice) -> str:
    """Expense and income, each against its budget of the same time and with last year's percent."""
    rows = cache.fetch_rows("budget_by_side", chosen).set_index("side")
    month = periods.last_booked_month(chosen)
    sentences = [
        _describe_side(chosen, side, rows.loc[side], bool(month))
        for side in ("expense", "income")
        if side in rows.index and not formats.is_unknown(rows.loc[side, "deviation_to_date_nok"])
    ]
    if sentences and month:
        sentences.insert(0, say("Booked to the end of {month}.", month=month))
    return " ".join(sentences)


def _describe_side(chosen: Choice, side: str, row: pandas.Series, is_under_way: bool) -> str:
    """Utgiftene er 16 152 553 kr, 75 447 kr under budsjettet (99,5 % brukt, 99,6 % i 2015)."""
    measure, deviation = f"{side}_spend_percent", row["deviation_to_date_nok"]
    has_percent = not is_under_way and scope.is_known(measure, chosen)
    sentence = (
        say("The expense is {amount}, {against}{percent}.")
        if side == "expense"
        else say("The income is {amount}, {against}{percent}.")
    )
    return sentence.format(
        amount=formats.kroner(abs(row["actual_nok"])),
        against=_write_against(deviation if side == "income" else -deviation, is_under_way),
        percent=f" ({_value(chosen, measure)}{_write_before(chosen, measure)})"
        if has_percent
        else "",
    )


def _write_against(above: Decimal, is_under_way: bool) -> str:
    """75 447 kr under budsjettet; in a year under way under the budget of the same months."""
    amount = formats.kroner(abs(above))
    if round(above) == 0:
        return say("as budgeted")
    if is_under_way:
        message = (
            say("{amount} above the budget of the same months")
            if above > 0
            else say("{amount} below the budget of the same months")
        )
        return message.format(amount=amount)
    message = say("{amount} above the budget") if above > 0 else say("{amount} below the budget")
    return message.format(amount=amount)
