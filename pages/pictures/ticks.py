"""The marks along an axis: where they stand and what is written at them, in the reader's words."""

import math

import numpy
from matplotlib.dates import DateFormatter, num2date
from matplotlib.ticker import MaxNLocator

from pages.i18n import formats
from pages.pictures.lettering import plain
from pages.pictures.scales import CATEGORY, DATE, Scale

DAYS_IN_MONTH = 30.4
STEPS = (1, 2, 3, 6, 12, 24, 36, 60, 120)  # months between two marks
MOST = 8

Ticks = list[tuple[float, str]]


def list_ticks(scale: Scale) -> Ticks:
    """The marks within the ends of an axis; none where it shows no labels."""
    look = scale.look
    if look.visible is False or look.showticklabels is False:
        return []
    if look.tickvals is not None:
        places = scale.place(look.tickvals)
        texts = look.ticktext if look.ticktext is not None else look.tickvals
        ticks = list(zip(places, map(plain, texts), strict=True))
    elif scale.kind == CATEGORY:
        ticks = [(place, plain(name)) for place, name in enumerate(scale.names)]
        ticks = ticks[:: math.ceil(len(ticks) / look.nticks)] if look.nticks and ticks else ticks
    else:
        ticks = _list_days(scale) if scale.kind == DATE else _list_numbers(scale)
    low, high = sorted((scale.low, scale.high))
    return [(place, text) for place, text in ticks if low - 1e-9 <= place <= high + 1e-9]


def _list_numbers(scale: Scale) -> Ticks:
    places = MaxNLocator(min(scale.look.nticks or 6, MOST), steps=[1, 2, 2.5, 5, 10]).tick_values(
        *sorted((scale.low, scale.high))
    )
    return [(place, _write_number(place, places[1] - places[0], scale.look)) for place in places]


def _write_number(value: float, step: float, look: object) -> str:
    """25 %, 12 500, 0,5: with the decimals that the step needs."""
    if (look.tickformat or "").endswith("%"):
        return formats.rate(value, 0)
    digits = max(0, -math.floor(math.log10(step) + 1e-9))
    digits += not math.isclose(step * 10**digits, round(step * 10**digits))
    return f"{look.tickprefix or ''}{formats.number(value, digits)}{look.ticksuffix or ''}"


def _list_days(scale: Scale) -> Ticks:
    """Months by their names; days of a month by their numbers."""
    low, high = sorted((scale.low, scale.high))
    form = scale.look.tickformat or "%b %Y"
    if "%d" in form and isinstance(scale.look.dtick, int | float):
        step = scale.look.dtick / 86_400_000
        return [(day, DateFormatter(form)(day)) for day in numpy.arange(math.ceil(low), high, step)]
    months = max((high - low) / DAYS_IN_MONTH, 1)
    most = 13 if scale.look.dtick == "M1" else min(scale.look.nticks or MOST, MOST)
    step = next((step for step in STEPS if months / step <= most), STEPS[-1])
    return [(day, _write_month(day, form)) for day in _list_month_starts(low, high, step)]


def _list_month_starts(low: float, high: float, step: int) -> list[float]:
    """The first days of every step-th month, counted from January."""
    first, last = num2date(low), num2date(high)
    numbers = range(12 * first.year + first.month - 1, 12 * last.year + last.month)
    days = [numpy.datetime64(f"{number // 12}-{number % 12 + 1:02}") for number in numbers]
    wanted = [day for number, day in zip(numbers, days, strict=True) if number % step == 0]
    return [float(day.astype("datetime64[D]").astype(int)) for day in wanted]


def _write_month(day: float, form: str) -> str:
    """jan. or jan. 2014, as the form asks."""
    month = num2date(day)
    return formats.month(month) if "%Y" in form else formats.month_name(month.month)
