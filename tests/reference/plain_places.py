"""Places, VTAO, the activity duty and attendance, read day by day by somebody who knows no SQL.

Left open by design.md section 3 and read so: a planned day is a row of attendance, also when a
person has two on one day.
"""

from collections import defaultdict
from dataclasses import replace

from tests.reference.plain_choice import Choice
from tests.reference.plain_export import Stay
from tests.reference.plain_figure import NOT_KNOWN, PlainFigure, persons, ratio

_KINDS = ("valid", "invalid", "sick")


def capacity(chosen: Choice) -> dict[str, PlainFigure]:
    """The places open and taken, each day in each chosen group."""
    open_places = {
        (day, *group): places for day in chosen.days for group, places in chosen.places(day).items()
    }
    taken, placed = defaultdict(int), set()
    for stay, days in chosen.place_users.items():
        for day in days:
            is_open = (day, stay.scheme, stay.group) in open_places
            if is_open and chosen.export.has_place(stay, day):
                taken[day, stay.scheme, stay.group] += stay.place_share
                placed.add(stay)
    known = {"stays_without_place": PlainFigure(_count_without_place(chosen))}
    known |= _places(open_places) | _taken(open_places, taken, placed)
    if not _is_one_year_of_all(chosen):
        known["persons_per_place"] = NOT_KNOWN
    only_places = ("places", "place_days_available")
    return {
        name: figure if chosen.is_known or name in only_places else NOT_KNOWN
        for name, figure in known.items()
    }


def _count_without_place(chosen: Choice) -> int:
    """The active stays that had no place in any group, whatever its target group."""
    export = chosen.export
    return sum(
        not any(
            (stay.scheme, stay.group) in export.open_places.get(day, {})
            and export.has_place(stay, day)
            for day in days
        )
        for stay, days in chosen.active.items()
    )


def _is_one_year_of_all(chosen: Choice) -> bool:
    """Places belong to all who may use them, and over several years persons add up."""
    in_schemes = [
        stay for stay in chosen.export.stays if stay.scheme in (chosen.schemes or [stay.scheme])
    ]
    years = {day.year for day in chosen.days}
    users = replace(chosen, target_groups=()).stays
    return len(years) == 1 and len(users) == len(in_schemes)


def _places(open_places: dict) -> dict[str, PlainFigure]:
    if not open_places:
        return {"places": NOT_KNOWN, "place_days_available": NOT_KNOWN}
    available = sum(open_places.values())
    return {
        "places": PlainFigure(available / len({day for day, _, _ in open_places})),
        "place_days_available": PlainFigure(available),
    }


def _taken(open_places: dict, taken: dict, placed: set[Stay]) -> dict[str, PlainFigure]:
    names = ("place_days_occupied", "peak_occupied", "days_over_capacity")
    names += ("utilization_rate", "persons_per_place")
    if not open_places:
        return dict.fromkeys(names, NOT_KNOWN)
    each_day = defaultdict(int)
    for (day, _, _), share in taken.items():
        each_day[day] += share
    over = [group_day for group_day, share in taken.items() if share > open_places[group_day]]
    occupied, available = sum(taken.values()), sum(open_places.values())
    average = _places(open_places)["places"].value
    totals = (
        PlainFigure(occupied),
        PlainFigure(max(each_day.values(), default=0)),
        PlainFigure(len(over)),
    )
    ratios = (ratio(occupied, available), ratio(len(persons(placed)), average))
    return dict(zip(names, totals + ratios, strict=True))


def terms(chosen: Choice) -> dict[str, PlainFigure]:
    """The groups open on some day, and the weeks a single scheme is meant to last."""
    last_day = chosen.days[-1] if chosen.days else None
    opened = {group for day in chosen.days for group in chosen.places(day)}
    has_begun = last_day is not None and chosen.export.first_group <= last_day
    weeks = chosen.export.standard_weeks(chosen.schemes[0]) if len(chosen.schemes) == 1 else None
    return {
        "groups": PlainFigure(len(opened)) if has_begun else NOT_KNOWN,
        "standard_weeks": PlainFigure(weeks if last_day else None),
    }


def vtao(chosen: Choice) -> dict[str, PlainFigure]:
    """Persons with an active stay whose VTAO was granted by the last day of the period."""
    granted = [stay for stay in chosen.active if stay.vtao_granted_on]
    having = len(persons(stay for stay in granted if stay.vtao_granted_on <= chosen.days[-1]))
    everybody, places = len(persons(chosen.active)), capacity(chosen)["places"].value
    dated = persons(stay for stay in chosen.stays if stay.vtao_granted_on in chosen.period)
    figures = {
        "vtao": PlainFigure(having),
        "vtao_granted": PlainFigure(len(dated)),
        "vtao_person_rate": ratio(having, everybody),
        "vtao_place_rate": ratio(having, places),
    }
    has_values = chosen.export.has_value("vtao_granted_on")
    return {name: figure.if_filled(has_values) for name, figure in figures.items()}


def free_places(chosen: Choice) -> dict[str, PlainFigure]:
    """Places nobody takes on the last day of the period, in each group never below 0."""
    last_day = chosen.days[-1] if chosen.days else None
    places = chosen.places(last_day)
    taken = defaultdict(int)
    for stay in chosen.export.stays:
        if last_day and stay.is_active(last_day) and chosen.export.has_place(stay, last_day):
            taken[stay.scheme, stay.group] += stay.place_share
    free = sum(max(places[group] - taken[group], 0) for group in places)
    return {"free_places": PlainFigure(free) if places else NOT_KNOWN}


def activity_duty(chosen: Choice) -> dict[str, PlainFigure]:
    """Those under 30 with social assistance: persons, and the places they use and wait for."""
    export = chosen.export
    having = persons(stay for stay in chosen.active if _has_duty(stay))
    maybe = persons(stay for stay in chosen.active if _may_have_duty(stay))
    used = sum(stay.place_share * len(d) for stay, d in chosen.active.items() if _has_duty(stay))
    waiting = [stay for stay in chosen.waiting if _waits_with_duty(stay, chosen.days[-1].year)]
    long = [stay for stay in waiting if (chosen.days[-1] - stay.referred_on).days > 365]
    needed = used / len(chosen.days or [None]) + len(waiting)
    figures = {
        "activity_duty_persons": PlainFigure(len(having), unknown=len(maybe - having)),
        "activity_duty_places_needed": PlainFigure(needed),
        "activity_duty_over_year": PlainFigure(len(long)),
    }
    if not export.has_value("referred_on"):
        figures |= dict.fromkeys(list(figures)[1:], NOT_KNOWN)
    has_values = export.has_value("benefit") and export.has_value("birth_year")
    return figures if has_values else dict.fromkeys(figures, NOT_KNOWN)


def _has_duty(stay: Stay) -> bool:
    return stay.benefit == "social_assistance" and stay.age == "under30"


def _waits_with_duty(stay: Stay, year: int) -> bool:
    """Under 30 in the year that is asked about: a later start changes nothing."""
    is_young = stay.birth_year is not None and year - stay.birth_year < 30
    return stay.benefit == "social_assistance" and is_young


def _may_have_duty(stay: Stay) -> bool:
    return stay.benefit in ("", "social_assistance") and stay.age in ("NONE", "under30")


def attendance(chosen: Choice) -> dict[str, PlainFigure]:
    """Planned, attended and absent hours of the reported days, and the days not reported."""
    names = ("attendance_rate", "attendance_unreported", "absence")
    names += ("absence_valid", "absence_invalid", "absence_sick")
    planned, figures = chosen.planned_days, dict.fromkeys(names, NOT_KNOWN)
    reported = [day for day in planned if day.attended_hours is not None]
    unreported = len(planned) - len(reported)
    if planned:
        figures["attendance_unreported"] = PlainFigure(unreported)
        figures["attendance_rate"] = PlainFigure(None, unknown=unreported)
    if reported:
        hours = sum(day.attended_hours for day in reported)
        rate = ratio(hours, sum(day.planned_hours for day in reported))
        figures["attendance_rate"] = rate._replace(unknown=unreported)
        figures |= {f"absence_{kind}": PlainFigure(_away(reported, kind)) for kind in _KINDS}
        total = sum(_away(reported, kind) for kind in (*_KINDS, ""))
        figures["absence"] = PlainFigure(total, unknown=_away(reported, ""))
    return figures


def _away(reported: list, kind: str):
    days = [day for day in reported if day.absence == kind]
    return sum(max(day.planned_hours - day.attended_hours, 0) for day in days)
