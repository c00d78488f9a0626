"""The lengths and start days of stays in each scheme."""

from datetime import date, timedelta

from .days import friday_near, is_group_day, is_workday, monday_near, workday_from
from .offers import places_on

MONTH_WEIGHTS = {  # starts by month: quiet in July and December, busy after holidays
    "AIG": (11, 10, 9, 8, 8, 6, 2, 11, 12, 10, 9, 4),
    "TPL": (9, 9, 9, 8, 8, 6, 2, 10, 12, 11, 10, 6),
    "START": (11, 9, 9, 8, 9, 5, 1, 12, 12, 10, 10, 4),
    "JV": (10, 9, 9, 8.5, 8.5, 7, 2, 10, 10.5, 9.5, 9, 5),
    "JV2": (10, 9, 9, 8, 8, 6, 2, 11, 12, 10, 9, 5),
    "PFF": (9, 9, 9, 8, 8, 6, 3, 10, 11, 10, 9, 4),
}
MONDAY_SHARE = {"AIG": 0.65, "TPL": 0.45, "START": 0.95, "JV": 0.95, "JV2": 0.9, "PFF": 0.4}
LONGEST = {"AIG": 740, "TPL": 600, "START": 125, "JV": 210, "JV2": 240, "PFF": 9000}
EARLY_DAYS = {"AIG": 80, "TPL": 50, "START": 50, "JV": 20, "JV2": 28, "PFF": 300}
STOPS_IN_SUMMER = ("START", "JV", "JV2")  # a course goes on after the closure
FIRST_PERIOD = 25  # four weeks: a Monday to the Friday of the fourth week
EXTENDED_FROM = date(2013, 12, 2)  # courses that begin from here run into 2014


def draw_start_days(rng, scheme, first, last, count, group=None):
    """Draws so many start days in the span, in order, one in each stretch of the season."""
    usable = [
        day
        for day in _days(first, last)
        if _may_start(scheme, day) and (not group or places_on(group, day))
    ]
    weights = [MONTH_WEIGHTS[scheme][day.month - 1] for day in usable]
    total, reached, position, starts = sum(weights), 0, -1, []
    for n in range(count):
        target = (n + rng.uniform(0.05, 0.95)) / count * total
        while reached < target and position < len(usable) - 1:
            position += 1
            reached += weights[position]
        starts.append(max(first, _move_to_monday(rng, scheme, usable[max(position, 0)])))
    return sorted(starts)


def _days(first, last):
    return (first + timedelta(n) for n in range((last - first).days + 1))


def _may_start(scheme, day):
    return is_workday(day) if scheme in ("TPL", "PFF") else is_group_day(day)


def _move_to_monday(rng, scheme, day):
    return monday_near(day) if rng.random() < MONDAY_SHARE[scheme] else day


def draw_planned_end(rng, scheme, started):
    """Draws the day a stay ends if nothing shortens or extends it."""
    length = _DRAW_DAYS[scheme](rng, started)
    end = started + timedelta(max(3, round(length)))
    if scheme in STOPS_IN_SUMMER and started < date(end.year, 7, 10) <= end:
        end += timedelta(21)
    return _draw_last_day(rng, end)


def _draw_last_day(rng, day):
    """Fridays and month ends are usual last days."""
    return friday_near(day) if rng.random() < 0.45 else workday_from(day, -1)


def _draw_group_days(rng, started):
    """Some leave within weeks, most stay towards the two years of the programme."""
    draw = rng.random()
    if draw < 0.17:
        return rng.triangular(8, 78, 30)
    return rng.triangular(80, 400, 210) if draw < 0.5 else rng.triangular(300, 730, 420)


def _draw_placement_days(rng, started):
    if rng.random() < 0.13:
        return rng.triangular(5, 49, 20)
    return min(560, max(50, rng.lognormvariate(5.35, 0.55)))


def _draw_course_days(rng, started):
    draw = rng.random()
    if draw < 0.13:
        return rng.triangular(5, 60, 20)
    return rng.gauss(83, 6) if draw < 0.82 else rng.triangular(86, 122, 98)


def _draw_workshop_days(rng, started):
    """Four weeks; from 2014 those without work or school may go on."""
    draw = rng.random()
    if draw < 0.16:
        return rng.triangular(3, 24, 12)
    if started < EXTENDED_FROM:
        return FIRST_PERIOD if draw < 0.93 else rng.triangular(26, 40, 32)
    return FIRST_PERIOD if draw < 0.5 else 28 + min(150, rng.expovariate(1 / 36))


def _draw_second_workshop_days(rng, started):
    return rng.triangular(6, 40, 20) if rng.random() < 0.15 else rng.triangular(35, 150, 58)


def _draw_practice_days(rng, started):
    return 365 * rng.triangular(2.5, 15, 6)


_DRAW_DAYS = {
    "AIG": _draw_group_days,
    "TPL": _draw_placement_days,
    "START": _draw_course_days,
    "JV": _draw_workshop_days,
    "JV2": _draw_second_workshop_days,
    "PFF": _draw_practice_days,
}


def longest_days(scheme, started):
    """The most days of an extended stay; before 2014 a course ends soon after its first period."""
    return 46 if scheme == "JV" and started < EXTENDED_FROM else LONGEST[scheme]
