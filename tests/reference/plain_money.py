"""The measures of money, read line by line and month by month by somebody who knows no SQL.

Follows design.md section 3 and measures.toml; what is left open there is read as follows.

- A line of period 13 is December's. A budget line without a period is of the whole year, and where
  the year has one no part of it has a budget.
- The accounts of a part are unknown where they do not reach its first month, or where the period
  has not come so far; the days so far end with the month they end in, never after what the newest
  booked year has.
- Refunded months are those begun; each has the rate in force on its first day.
- Persons, places and exits are of the booked months alone where kroner are divided by them.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from typing import NamedTuple

from tests.reference.plain_choice import Choice
from tests.reference.plain_export import Export, Stay
from tests.reference.plain_figure import NOT_KNOWN, PlainFigure, persons

LEAST_BASE = 20
WORK = ("ordinary_work", "subsidised_work")
OERE = Decimal("0.01")
SIDES = {"": "0123456789", "expense_": "012345", "income_": "6789"}  # second digit of the art


class Line(NamedTuple):
    """A line of the ledger: kind is original, change or actual; period None: of the whole year."""

    kind: str
    year: int
    period: int | None
    art: str
    amount: Decimal


@dataclass(frozen=True)
class Ledger:
    """The lines of a department, and the VTAO rates by the day they are valid from."""

    lines: tuple[Line, ...]
    rates: dict[date, Decimal]

    def rate(self, month: date) -> Decimal | None:
        """The rate in force on the first day of a month."""
        valid = [day for day in self.rates if day <= month]
        return self.rates[max(valid)] if valid else None


@dataclass(frozen=True)
class Part:
    """The chosen months of a year of a ledger, to a day; no months: the whole year."""

    ledger: Ledger
    year: int
    months: tuple[int, ...] = ()
    until: date | None = None

    @property
    def budget(self) -> list[Line] | None:
        """The budget lines that count; None where the budget is unknown."""
        lines = [line for line in self._of_year() if line.kind != "actual"]
        if not lines or (self.months and any(line.period is None for line in lines)):
            return None
        return [line for line in lines if self._counts(line)]

    @property
    def last_booked(self) -> int | None:
        """The last booked period that counts."""
        booked = self._booked_periods(self.year)
        if not booked:
            return None
        last = min(max(booked), 13 if (self.months or (12,))[-1] == 12 else self.months[-1])
        if self.until and self.until.year < self.year:
            return None
        if self.until and self.until.year == self.year:
            is_whole = (self.until.month, self.until.day) == (12, 31)
            years = {line.year for line in self.ledger.lines if line.kind == "actual"}
            newest = max(self._booked_periods(max(years)))
            last = min(last, newest, 13 if is_whole else self.until.month)
        return last if last >= (self.months or (1,))[0] else None

    @property
    def actual(self) -> list[Line] | None:
        """The booked lines that count; None where the accounts are unknown."""
        if self.last_booked is None:
            return None
        lines = [line for line in self._of_year() if line.kind == "actual" and self._counts(line)]
        return [line for line in lines if line.period <= self.last_booked]

    @property
    def budget_to_date(self) -> list[Line] | None:
        """The budget of the booked months."""
        if self.budget is None or self.last_booked is None:
            return None
        if self.last_booked >= (self.months or (12,))[-1]:
            return self.budget
        if any(line.period is None for line in self.budget):
            return None
        return [line for line in self.budget if line.period <= self.last_booked]

    @property
    def last_booked_day(self) -> date | None:
        """The last day of the last booked month."""
        month = min(self.last_booked, 12) if self.last_booked else None
        return date(self.year, month, monthrange(self.year, month)[1]) if month else None

    def _booked_periods(self, year: int) -> list[int]:
        return [
            line.period for line in self.ledger.lines if (line.year, line.kind) == (year, "actual")
        ]

    def _of_year(self) -> list[Line]:
        return [line for line in self.ledger.lines if line.year == self.year]

    def _counts(self, line: Line) -> bool:
        return not self.months or min(line.period, 12) in self.months


def plain_money(part: Part, chosen: Choice) -> dict[str, PlainFigure]:
    """Every measure of money but forecasts and frames, which are of whole years."""
    figures = {}
    for side in SIDES:
        figures |= _side(part, side)
    return figures | _refunds(part, chosen) | _unit_costs(part, chosen)


def _side(part: Part, side: str) -> dict[str, PlainFigure]:
    """The budget, what is booked of it, and the deviation: in all, of expense, of income."""
    budget, actual, to_date = (
        _only(lines, side) for lines in (part.budget, part.actual, part.budget_to_date)
    )
    by_kind = {
        kind: _sum(None if budget is None else [line for line in budget if line.kind == kind])
        for kind in ("original", "change")
    }
    adjusted, booked = _sum(budget), _sum(actual)
    compared = booked if budget is not None else None
    prefix = side or "budget_"
    figures = {f"{prefix}{kind}": PlainFigure(amount) for kind, amount in by_kind.items()}
    figures |= {f"{prefix}adjusted": PlainFigure(adjusted), f"{side}actual": PlainFigure(booked)}
    figures[f"{side}deviation"] = PlainFigure(_less(adjusted, compared))
    figures[f"{side}spend_percent"] = _percent(compared, adjusted, side)
    if not side:
        so_far = _sum(to_date)
        figures["budget_to_date"] = PlainFigure(so_far)
        figures["deviation_to_date"] = PlainFigure(_less(so_far, compared))
        figures["spend_to_date_percent"] = _percent(compared, so_far, side)
    return figures


def _only(lines: list[Line] | None, side: str) -> list[Line] | None:
    return None if lines is None else [line for line in lines if line.art[1] in SIDES[side]]


def _sum(lines: list[Line] | None) -> Decimal | None:
    return None if lines is None else sum((line.amount for line in lines), Decimal(0))


def _less(whole: Decimal | None, part: Decimal | None) -> Decimal | None:
    return None if None in (whole, part) else whole - part


def _percent(actual: Decimal | None, budget: Decimal | None, side: str) -> PlainFigure:
    figure = PlainFigure(None, actual, budget)
    if actual is None or not budget or (side != "income_" and budget < 0):
        return figure
    return figure._replace(value=100 * actual / budget)


def _refunds(part: Part, chosen: Choice) -> dict[str, PlainFigure]:
    """What the state paid, its share of the expense, and what VTAO should bring."""
    refund = expense = share = None
    if part.actual is not None:
        refund = -sum((line.amount for line in part.actual if line.art == "17090"), Decimal(0))
        expense = _sum(_only(part.actual, "expense_"))
        share = 100 * refund / expense if expense > 0 else None
    return {
        "refund_state": PlainFigure(refund),
        "refund_share_percent": PlainFigure(share, refund, expense),
        "refund_expected": PlainFigure(_expected_refund(part, chosen)),
    }


def _expected_refund(part: Part, chosen: Choice) -> Decimal | None:
    """Every begun month of every person with VTAO, at its rate; unknown with a month without."""
    if not chosen.is_known or not chosen.export.has_value("vtao_granted_on"):
        return None
    begun = {day.replace(day=1) for day in chosen.days}
    months = [
        (person, month)
        for person, stays in chosen.export.stays_of.items()
        for month in {month for stay in stays for month in _granted_months(stay)} & begun
    ]
    rates = [part.ledger.rate(month) for _, month in months]
    return None if None in rates else sum(rates, Decimal(0))


@cache
def _granted_months(stay: Stay) -> set[date]:
    """The months in which a stay with VTAO is active, from the grant."""
    if not stay.days or stay.vtao_granted_on is None or stay.vtao_granted_on > stay.days[-1]:
        return set()
    first = max(stay.days[0], stay.vtao_granted_on)
    return {day.replace(day=1) for day in stay.days if day >= first}


def _unit_costs(part: Part, chosen: Choice) -> dict[str, PlainFigure]:
    """Net actual of the booked months by the persons, place-days and exits to work in them."""
    names = ("participant", "place_day", "exit_to_work")
    if not chosen.days:
        return {f"cost_per_{name}": NOT_KNOWN for name in names}
    last = part.last_booked_day
    days = {day for day in chosen.days if last is None or day <= last}
    export = chosen.export
    active = [stay for stay in export.stays if not days.isdisjoint(stay.days)]
    ended = [stay for stay in export.exits if stay.ended_on in days]
    bases = (
        Decimal(len(persons(active))) if chosen.is_known else None,
        sum((sum(export.open_places.get(day, {}).values()) for day in days), Decimal(0)) or None,
        Decimal(sum(stay.destination in WORK for stay in ended)) if chosen.is_known else None,
    )
    costs = [_divide(_sum(part.actual), base) for base in bases]
    return {f"cost_per_{name}": cost for name, cost in zip(names, costs, strict=True)}


def _divide(amount: Decimal | None, base: Decimal | None) -> PlainFigure:
    """To the øre, half an øre away from 0; never by fewer than 20."""
    if amount is None or base is None or base < LEAST_BASE:
        return PlainFigure(None, amount, base)
    return PlainFigure((amount / base).quantize(OERE, ROUND_HALF_UP), amount, base)


def plain_ledger(export: Export, ledger: Ledger) -> dict[str, str]:
    """The CSV texts by family of a ledger, to stand beside those of an export."""
    head = "year;period;art;responsibility;amount_nok"
    budget = [line for line in ledger.lines if line.kind != "actual"]
    actual = [line for line in ledger.lines if line.kind == "actual"]
    rates = [f"{day};{rate}" for day, rate in ledger.rates.items()]
    return export.families | {
        "budget": "\n".join([f"{head};version", *(f"{_csv(line)};{line.kind}" for line in budget)]),
        "accounts": "\n".join([head, *(_csv(line) for line in actual)]),
        "refund_rates": "\n".join(["valid_from;monthly_nok", *rates]),
    }


def _csv(line: Line) -> str:
    return f"{line.year};{line.period or ''};{line.art};1;{line.amount}"
