"""Values as a reader writes them. Unknown is a dash, none is 0: they never look alike."""

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
    """11,7 mill. kr, for a sentence; the figure beside it has every krone."""
    if is_unknown(value):
        return DASH
    return say("NOK {amount} million", amount=number(value / 1_000_000, 1)).replace(" ", SPACE)


def thousands(value: float | Decimal | None) -> str:
    """12 442 from 12 442 000 kr, as budget plans are written."""
    return DASH if is_unknown(value) else number(value / 1000)


def deviation_word(value: float | Decimal | None, side: str = "net") -> str:
    """The word a deviation (budget less actual) is never shown without, by the side it is on.

    mindreforbruk above zero and merforbruk below it; of income merinntekt and mindreinntekt.
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


def listed(items: list[str]) -> str:
    """a, b og c."""
    return format_list(list(items), locale=languages.current())


def years(chosen: tuple[int, ...]) -> str:
    """2014; 2012–2014 when every year between is chosen; 2012 og 2014."""
    chosen = sorted(chosen)
    if len(chosen) > 2 and chosen == list(range(chosen[0], chosen[-1] + 1)):
        return f"{chosen[0]}{DASH}{chosen[-1]}"
    return listed([str(year) for year in chosen])


UNITS = {
    "rate": rate,
    "percent": percent,
    "nok": kroner,
    "ratio": lambda value: number(value, 2),
    "days": lambda value: _counted(
        value, translate.count("{number} day", "{number} days", value or 0)
    ),
    "hours": lambda value: _counted(
        value, translate.count("{number} hour", "{number} hours", value or 0)
    ),
    "places": lambda value: number(value, 0 if _is_whole(value) else 1),
}


def _counted(value: float | None, written: str) -> str:
    return DASH if is_unknown(value) else written.replace(" ", SPACE)


def _is_whole(value: float | None) -> bool:
    return is_unknown(value) or float(value).is_integer()


def figure(value: float | Decimal | None, unit: str) -> str:
    """A measure's value in its unit (the units of queries/measures.toml)."""
    return UNITS.get(unit, number)(value)


def sentence(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def plain(text: object) -> str:
    """Text from an export with nothing in it that Markdown would act on."""
    return re.sub(r"([\\`*_{}\[\]()#+!|$~<>:-])", r"\\\1", str(text))


def part(value: float | Decimal | None, unit: str) -> str:
    """A part or a base of a figure: kroner for money, else a plain number."""
    return kroner(value) if unit == "percent" else number(value, 0 if _is_whole(value) else 1)
