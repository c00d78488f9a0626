"""Values as text. Unknown is a dash and none is 0: they never look alike."""

import re
from datetime import date, datetime
from decimal import Decimal

from babel.dates import format_date, get_month_names
from babel.lists import format_list

from pages.i18n import languages, translate
from pages.i18n.numbers import DASH, SPACE, is_unknown, number
from pages.i18n.translate import say

DAY = {"nb": "dd.MM.y", "en": "d MMM y"}
CLOCK = {"nb": "%H.%M", "en": "%H:%M"}
QUARTER = "QQQ y"
MONTH = {"nb": "MMM y", "en": "MMM y"}


def exact(value: float | Decimal | None, most: int = 4) -> str:
    """1,0024 or 74: as many decimals as there are, at most `most`."""
    if is_unknown(value):
        return DASH
    digits = f"{value:.{most}f}".rstrip("0").partition(".")[2]
    return number(value, len(digits))


def percent(value: float | Decimal | None, digits: int = 1) -> str:
    """91,4 % from 91.4."""
    return DASH if is_unknown(value) else f"{number(value, digits)}{_percent_sign()}"


def _percent_sign() -> str:
    return "%" if languages.current() == "en" else f"{SPACE}%"


def rate(value: float | None, digits: int = 1) -> str:
    """91,4 % from 0.914."""
    return DASH if is_unknown(value) else percent(100 * value, digits)


def kroner(value: float | Decimal | None) -> str:
    """12 442 000 kr; NOK 12,442,000."""
    if is_unknown(value):
        return DASH
    if languages.current() == "en":
        return f"NOK{SPACE}{number(value)}"
    return f"{number(value)}{SPACE}kr"


def millions(value: float | Decimal | None) -> str:
    """11,7 mill. kr, for sentences; the figure beside the sentence has every krone."""
    if is_unknown(value):
        return DASH
    return say("NOK {amount} million", amount=number(value / 1_000_000, 1)).replace(" ", SPACE)


def thousands(value: float | Decimal | None) -> str:
    """12 442 from 12 442 000 kr, the unit of budget plans."""
    return DASH if is_unknown(value) else number(value / 1000)


def deviation_word(value: float | Decimal | None, side: str = "net") -> str:
    """The word that goes with every deviation (budget less actual), by its side.

    mindreforbruk above zero and merforbruk below it; for income merinntekt and mindreinntekt.
    """
    if is_unknown(value):
        return say("not known")
    if round(value) == 0:
        return say("as budgeted")
    if side == "income":
        return say("income surplus") if value > 0 else say("income shortfall")
    return say("underspend") if value > 0 else say("overspend")


def day(value: date | None) -> str:
    """31.12.2014; 31 Dec 2014."""
    if is_unknown(value):
        return DASH
    return format_date(value, DAY[languages.current()], locale=languages.current())


def moment(value: datetime | None) -> str:
    """31.12.2014 kl. 14.05."""
    if is_unknown(value):
        return DASH
    return say("{day} at {time}", day=day(value), time=format(value, CLOCK[languages.current()]))


def month(value: date | None) -> str:
    """jan. 2014."""
    if is_unknown(value):
        return DASH
    return format_date(value, MONTH[languages.current()], locale=languages.current())


def quarter(value: date | None) -> str:
    """K1 2014; Q1 2014."""
    return DASH if is_unknown(value) else format_date(value, QUARTER, locale=languages.current())


def month_name(number: int, width: str = "abbreviated") -> str:
    """jan. or januar (width "wide"); Jan, January."""
    return get_month_names(width, locale=languages.current())[number]


def join_list(items: list[str]) -> str:
    """a, b og c."""
    return format_list(list(items), locale=languages.current())


def join_choices(items: list[str]) -> str:
    """a, b eller c."""
    return format_list(list(items), style="or", locale=languages.current())


def years(numbers: tuple[int, ...]) -> str:
    """2014; 2012–2014 when every year between is there; 2012 og 2014."""
    numbers = sorted(numbers)
    if len(numbers) > 2 and numbers == list(range(numbers[0], numbers[-1] + 1)):
        return f"{numbers[0]}{DASH}{numbers[-1]}"
    return join_list([str(year) for year in numbers])


HALF, FEW_DAYS = 0.5, 10
UNITS = {
    "rate": rate,
    "percent": percent,
    "nok": kroner,
    "ratio": lambda value: number(value, 2),
    "days": lambda value: _with_unit(
        value, translate.count("{number} day", "{number} days", value or 0, _digits_of_days(value))
    ),
    "hours": lambda value: _with_unit(
        value, translate.count("{number} hour", "{number} hours", value or 0)
    ),
    "places": lambda value: number(value, 0 if _is_whole(value) else 1),
}


def _with_unit(value: float | None, text: str) -> str:
    return DASH if is_unknown(value) else text.replace(" ", SPACE)


def _digits_of_days(value: float | None) -> int:
    """One where a median lies between two of a few days: half of them waited 7,5 days or more."""
    return 0 if is_unknown(value) else int(float(value) % 1 == HALF and float(value) < FEW_DAYS)


def _is_whole(value: float | None) -> bool:
    return is_unknown(value) or float(value).is_integer()


def figure(value: float | Decimal | None, unit: str) -> str:
    """A measure's value in its unit (the units of queries/measures.toml)."""
    return UNITS.get(unit, number)(value)


def sentence(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def plain(text: object) -> str:
    """Text from an export with its Markdown characters escaped, also those of a numbered list."""
    escaped = re.sub(r"([\\`*_{}\[\]()#+!|$~<>:-])", r"\\\1", str(text))
    return re.sub(r"^(\s*\d+)\.(?=\s)", r"\1\\.", escaped)


def part(value: float | Decimal | None, unit: str) -> str:
    """A numerator or denominator of a figure: kroner for money, else a plain number."""
    return kroner(value) if unit == "percent" else number(value, 0 if _is_whole(value) else 1)
