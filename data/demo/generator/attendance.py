"""Planned and attended hours, day by day, with bouts of illness, bad Mondays and lost reports."""

from datetime import timedelta

from .days import EXTRACT, FIRST_YEAR, FRIDAY, every_day, is_group_day
from .offers import places_on

DAY_HOURS = {"AIG": 6, "START": 5, "JV": 5, "JV2": 5}
WEEK_HOURS_PFF = 25  # practice reports a week at a time, dated its last working day
USUAL_RATES = {
    "Verksted ungdom": 0.82,
    "Uteteam": 0.85,
    "Kantine": 0.89,
    "Norsk i arbeid": 0.91,
    "Vaskeri": 0.87,
    "Gjenbruk": 0.86,
    "Sykkelverksted": 0.84,
    "Startkurs": 0.825,
    "Jobbsøkerkurs": 0.825,
    "Jobbsøkerkurs 2": 0.81,
    "Praksisplasser": 0.93,
}
WEEKDAY = (-0.035, 0.012, 0.018, 0.01, -0.045)
MONTH = (-0.02, -0.03, -0.015, 0, 0.01, 0.0, 0, 0.025, 0.025, 0.005, -0.02, -0.035)
NOT_REPORTED_LINE = 0.018
LOST_WEEK, LOST_SHARE = 0.014, 0.55  # reports of a group's week, and the share lost
ILL_STARTS, ILL_ENDS = 0.012, 0.36
REASONS = {"gyldig": 46, "ugyldig": 40, "syk": 14}
REASONS_YOUNG = {"gyldig": 33, "ugyldig": 55, "syk": 12}
PLAN_DAYS = {1: 5, 0.8: 4, 0.6: 3, 0.5: 3, 0.4: 2}


def rows(rng, stays):
    """Yields a row per planned day.

    (year, participant, scheme, day, planned hours, group, attended hours, reason of absence)
    """
    lost_weeks = {}
    reported_stays = [
        s
        for s in stays
        if s.started and s.scheme != "TPL" and (s.ended or EXTRACT).year >= FIRST_YEAR
    ]
    for stay in reported_stays:
        yield from _list_stay_days(rng, stay, lost_weeks)


def _list_stay_days(rng, stay, lost_weeks):
    is_ill = False
    willingness = min(0.985, max(0.35, rng.gauss(USUAL_RATES[stay.group], 0.075)))
    for day, planned in _list_planned_days(rng, stay):
        is_ill = rng.random() > ILL_ENDS if is_ill else rng.random() < ILL_STARTS
        attended, reason = _draw_attendance(rng, stay, day, planned, willingness, is_ill)
        if _is_lost(rng, lost_weeks, stay.group, day):
            attended, reason = None, ""
        yield (
            day.year,
            stay.person.pseudonym,
            stay.scheme,
            day,
            planned,
            stay.group,
            attended,
            reason,
        )


def _list_planned_days(rng, stay):
    """Lists the planned days of a stay with their hours."""
    first, last = max(stay.started, _first_day()), stay.ended or EXTRACT
    days = [d for d in every_day(first, last) if is_group_day(d) and places_on(stay.group, d)]
    if stay.scheme == "PFF":
        return [(d, WEEK_HOURS_PFF * stay.share) for d in days if _ends_week(d)]
    day_count = PLAN_DAYS[stay.share]
    weekdays = sorted(rng.sample(range(5), day_count))
    hours = round(DAY_HOURS[stay.scheme] * 5 * stay.share / day_count * 4) / 4
    return [(d, hours) for d in days if d.weekday() in weekdays]


def _first_day():
    return EXTRACT.replace(year=FIRST_YEAR, month=1, day=1)


def _ends_week(day):
    """Whether the day is the last group day of its week."""
    rest = (day + timedelta(n) for n in range(1, FRIDAY - day.weekday() + 1))
    return not any(is_group_day(later) for later in rest)


def _draw_attendance(rng, stay, day, planned, willingness, is_ill):
    """Draws the hours attended, and the reason of absence."""
    if stay.scheme == "PFF":
        return _draw_practice_week(rng, planned, willingness)
    if is_ill:
        return 0, "syk"
    chance = willingness + WEEKDAY[day.weekday()] + MONTH[day.month - 1]
    if rng.random() < chance:
        return (planned, "") if rng.random() < 0.955 else _draw_part_day(rng, planned)
    return 0, _draw_reason(rng, stay, day)


def _draw_practice_week(rng, planned, willingness):
    """Draws the hours of a week: mostly whole, now and then a day or two short, seldom none."""
    missed = sum(rng.random() > willingness for _ in range(5))
    if not missed or rng.random() < 0.25:
        return planned, ""
    return planned * (5 - missed) / 5, rng.choices(("syk", "gyldig", "ugyldig"), (45, 45, 10))[0]


def _draw_part_day(rng, planned):
    """Draws a part of the day: late, or away at an appointment."""
    missed = rng.choice((0.5, 1, 1, 1.5, 2, 3))
    return max(0.5, planned - missed), rng.choices(("gyldig", "ugyldig"), (70, 30))[0]


def _draw_reason(rng, stay, day):
    reasons = REASONS_YOUNG if day.year - stay.person.birth_year < 25 else REASONS
    return rng.choices(list(reasons), list(reasons.values()))[0]


def _is_lost(rng, lost_weeks, group, day):
    """Whether the report is lost: a single line, or a good part of a group's week."""
    week = (group, *day.isocalendar()[:2])
    if week not in lost_weeks:
        lost_weeks[week] = rng.random() < LOST_WEEK
    return rng.random() < (LOST_SHARE if lost_weeks[week] else NOT_REPORTED_LINE)
