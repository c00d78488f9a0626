"""The measures about people, read day by day by somebody who knows no SQL: plain loops and dates.

Follows design.md section 3 and measures.toml word by word; the rows and the choice among them are
in plain_export.py and plain_choice.py. What is left open is read as follows.

- A period the participations do not reach is unknown, not empty; a rate or count of a column that
  nobody has filled in is unknown too (decision 12).
- Six months after 31 August is the last day of February.
- A person whose birth year one active stay gives is not of unknown birth year.
"""

from calendar import monthrange
from datetime import date

from tests.reference.plain_choice import Choice
from tests.reference.plain_export import Stay
from tests.reference.plain_figure import (
    NOT_KNOWN,
    PlainFigure,
    mean,
    middle,
    persons,
    ratio,
    share,
)
from tests.reference.plain_places import (
    activity_duty,
    attendance,
    capacity,
    free_places,
    terms,
    vtao,
)

WORK = ("ordinary_work", "subsidised_work")
DESTINATIONS = (
    *WORK, "adapted_work", "education", "other_scheme", "job_seeking", "benefit_clarified",
    "treatment", "absence", "moved", "deceased", "other", "unknown",
)  # fmt: skip
WORK_OR_EDUCATION = (*WORK, "education")
UNKNOWN = ("", "unknown")


def plain_figures(chosen: Choice) -> dict[str, PlainFigure]:
    """Every measure about people for one choice."""
    parts = (people, waiting, destinations, outcomes, follow_up, placements, vtao)
    parts += (moves, activity_duty, free_places)
    figures = {name: figure for part in parts for name, figure in part(chosen).items()}
    if not chosen.is_known:
        figures = dict.fromkeys(figures, NOT_KNOWN)
    return figures | capacity(chosen) | attendance(chosen) | terms(chosen)


def people(chosen: Choice) -> dict[str, PlainFigure]:
    """Persons and stays with an active day, and the links of the chain dated in the period."""
    started = [stay for stay in chosen.stays if stay.started_on in chosen.period]
    return {
        "participants": PlainFigure(len(persons(chosen.active))),
        "stays": PlainFigure(len(chosen.active)),
        "referred": link("referred_on", chosen),
        "offered": link("offered_on", chosen),
        "started": PlainFigure(len(started)),
        "ended": PlainFigure(len(chosen.ended)),
        "under_30": under_30(chosen),
        "part_time_person_rate": part_time(chosen),
        "duration_days": PlainFigure(middle([len(stay.days) for stay in chosen.ended])),
        "duration_mean_days": PlainFigure(mean([len(stay.days) for stay in chosen.ended])),
    }


def link(day: str, chosen: Choice) -> PlainFigure:
    """The stays with that day of the chain in the period."""
    dated = sum(getattr(stay, day) in chosen.period for stay in chosen.stays)
    return PlainFigure(dated).if_filled(chosen.export.has_value(day))


def under_30(chosen: Choice) -> PlainFigure:
    """Persons who were under 30 at the start of an active stay."""
    known = [stay for stay in chosen.active if stay.birth_year is not None]
    young = persons(stay for stay in known if stay.started_on.year - stay.birth_year < 30)
    figure = PlainFigure(len(young), unknown=len(persons(chosen.active) - persons(known)))
    return figure.if_filled(chosen.export.has_value("birth_year"))


def part_time(chosen: Choice) -> PlainFigure:
    """Persons with part of a place in some active stay, of all with one."""
    having = persons(stay for stay in chosen.active if stay.place_share < 1)
    return ratio(len(having), len(persons(chosen.active)))


def waiting(chosen: Choice) -> dict[str, PlainFigure]:
    """Who waits on the last day of the period, and how long those waited who started in it."""
    so_far = [(chosen.days[-1] - stay.referred_on).days for stay in chosen.waiting]
    started = [stay for stay in chosen.stays if stay.started_on in chosen.period]
    referred = [stay for stay in started if stay.referred_on]
    waited = [(stay.started_on - stay.referred_on).days for stay in referred]
    figures = {
        "waiting": PlainFigure(len(chosen.waiting)),
        "waiting_over_year": PlainFigure(len([days for days in so_far if days > 365])),
        "waiting_so_far_days": PlainFigure(middle(so_far)),
        "waiting_so_far_mean_days": PlainFigure(mean(so_far)),
        "waiting_days": PlainFigure(middle(waited), unknown=len(started) - len(referred)),
        "waiting_mean_days": PlainFigure(mean(waited), unknown=len(started) - len(referred)),
    }
    has_values = chosen.export.has_value("referred_on")
    figures = {name: figure.if_filled(has_values) for name, figure in figures.items()}
    shares = {f"started_within_{days}_rate": _started_within(days, chosen) for days in (30, 60)}
    return figures | (shares if has_values else dict.fromkeys(shares, NOT_KNOWN))


def _started_within(days: int, chosen: Choice) -> PlainFigure:
    """Of the referrals of the period, so many days old: those that led to a start that soon."""
    referred = [stay for stay in chosen.stays if stay.referred_on in chosen.period]
    due = [s for s in referred if (chosen.export.extract_date - s.referred_on).days >= days]
    started = [s for s in due if s.started_on and (s.started_on - s.referred_on).days <= days]
    return share(len(started), len(due), None)


def destinations(chosen: Choice) -> dict[str, PlainFigure]:
    """Ended stays by destination; empty is unknown."""
    ended = [stay.destination or "unknown" for stay in chosen.ended]
    return {f"destination_{name}": PlainFigure(ended.count(name)) for name in DESTINATIONS}


def outcomes(chosen: Choice) -> dict[str, PlainFigure]:
    """The exits, and the shares of them that went to work, or to work or education."""
    figures = {"exits": PlainFigure(len(chosen.exits))}
    unknown = sum(stay.destination in UNKNOWN for stay in chosen.exits)
    for name, good in {
        "to_work_rate": WORK,
        "to_work_or_education_rate": WORK_OR_EDUCATION,
    }.items():
        hits = sum(stay.destination in good for stay in chosen.exits)
        rate = share(hits, len(chosen.exits), unknown)
        figures[name] = rate.if_filled(chosen.export.has_value("destination"))
    return figures


def follow_up(chosen: Choice) -> dict[str, PlainFigure]:
    """What became of those who left, where it is long enough ago to be seen."""
    return {
        **_working(chosen, 6, "6m"),
        **_working(chosen, 12, "12m"),
        "return_rate": _returned(chosen),
    }


def _working(chosen: Choice, months: int, when: str) -> dict[str, PlainFigure]:
    extract_date = chosen.export.extract_date
    due = [stay for stay in chosen.exits if months_later(stay.ended_on, months) <= extract_date]
    statuses = [getattr(stay, f"status_{when}") for stay in due]
    hits = sum(status in WORK for status in statuses)
    rate = share(hits, len(due), sum(status in UNKNOWN for status in statuses))
    return {
        f"working_{when}_rate": rate.if_filled(chosen.export.has_value(f"status_{when}")),
        f"exits_too_early_{when}": PlainFigure(len(chosen.exits) - len(due)),
    }


def _returned(chosen: Choice) -> PlainFigure:
    extract_date = chosen.export.extract_date
    due = [stay for stay in chosen.exits if (extract_date - stay.ended_on).days >= 365]
    back = [
        stay for stay in due if any(61 <= days <= 365 for days in _days_to_starts(chosen, stay))
    ]
    return share(len(back), len(due), None)


def _days_to_starts(chosen: Choice, stay: Stay) -> list[int]:
    return [(other.started_on - stay.ended_on).days for other in _stays_of(chosen, stay)]


def months_later(day: date, months: int) -> date:
    """The same day of a later month, or that month's last."""
    years, month = divmod(day.month - 1 + months, 12)
    last = monthrange(day.year + years, month + 1)[1]
    return date(day.year + years, month + 1, min(day.day, last))


def moves(chosen: Choice) -> dict[str, PlainFigure]:
    """Ended stays with a new one of that person from that day to 60 days on, that goes on."""
    moved = [
        stay
        for stay in chosen.ended
        if any(_leads_on(stay, other) for other in _stays_of(chosen, stay))
    ]
    return {"moves": PlainFigure(len(moved), len(moved), len(chosen.ended))}


def _stays_of(chosen: Choice, stay: Stay) -> list[Stay]:
    return [other for other in chosen.export.stays_of[stay.participant_id] if other.started_on]


def _leads_on(stay: Stay, other: Stay) -> bool:
    goes_on = other.ended_on is None or other.ended_on > stay.ended_on
    return goes_on and 0 <= (other.started_on - stay.ended_on).days <= 60


def placements(chosen: Choice) -> dict[str, PlainFigure]:
    """Persons by sector of the host and the hosts in use: in placements (TPL), and elsewhere."""
    placed = [stay for stay in chosen.active if stay.scheme == "TPL"]
    elsewhere = [stay for stay in chosen.active if stay.scheme != "TPL"]
    hosts, others = ({stay.workplace for stay in stays} - {""} for stays in (placed, elsewhere))
    new = [host for host in hosts if chosen.export.first_used[host] in chosen.period]
    counts = {"workplaces": hosts, "workplaces_new": new, "practice_workplaces": others}
    figures = {name: PlainFigure(len(found)) for name, found in counts.items()}
    has_values = chosen.export.has_value("workplace")
    figures = {name: figure.if_filled(has_values) for name, figure in figures.items()}
    has_values = chosen.export.has_value("workplace_sector")
    by_sector = {"placed_private_rate": _placed_privately(placed)}
    for sector in ("municipal", "private"):
        by_sector[f"placed_{sector}"] = PlainFigure(len(_hosted(placed, sector)))
        by_sector[f"practice_{sector}"] = PlainFigure(len(_hosted(elsewhere, sector)))
    return figures | {name: figure.if_filled(has_values) for name, figure in by_sector.items()}


def _hosted(stays: list[Stay], sector: str) -> set[str]:
    return persons(stay for stay in stays if stay.workplace_sector == sector)


def _placed_privately(placed: list[Stay]) -> PlainFigure:
    """The share of all placed; unknown are those a blank sector could make private."""
    private, blank = _hosted(placed, "private"), _hosted(placed, "")
    return share(len(private), len(persons(placed)), len(blank - private))
