"""The measures about people, read day by day by somebody who knows no SQL: plain loops and dates.

Follows design.md section 3 and measures.toml word by word; the rows and the choice among them are
in plain_export.py and plain_choice.py. What is left open is read as follows.

- A period the participations do not reach is unknown, not empty; a rate or count of a column that
  nobody has filled in is unknown too (decision 12).
- Six months after 31 August is the last day of February.
- A person whose birth year one active stay tells is not of unknown birth year.
"""

from calendar import monthrange
from datetime import date

from tests.reference.plain_choice import Choice
from tests.reference.plain_export import Stay
from tests.reference.plain_places import (
    activity_duty,
    attendance,
    capacity,
    free_places,
    terms,
    vtao,
)
from tests.reference.plain_told import NOT_KNOWN, Told, middle, persons, share

WORK = ("ordinary_work", "subsidised_work")
DESTINATIONS = (
    *WORK, "adapted_work", "education", "other_scheme", "job_seeking", "benefit_clarified",
    "treatment", "absence", "moved", "deceased", "other", "unknown",
)  # fmt: skip
WORK_OR_EDUCATION = (*WORK, "education")
UNKNOWN = ("", "unknown")


def plain_figures(chosen: Choice) -> dict[str, Told]:
    """Every measure about people for one choice."""
    parts = (people, waiting, destinations, outcomes, follow_up, placements, vtao)
    parts += (moves, activity_duty, free_places)
    told = {name: one for part in parts for name, one in part(chosen).items()}
    if not chosen.is_known:
        told = dict.fromkeys(told, NOT_KNOWN)
    return told | capacity(chosen) | attendance(chosen) | terms(chosen)


def people(chosen: Choice) -> dict[str, Told]:
    """Persons and stays with an active day, and the links of the chain dated in the period."""
    started = [stay for stay in chosen.stays if stay.started_on in chosen.period]
    return {
        "participants": Told(len(persons(chosen.active))),
        "stays": Told(len(chosen.active)),
        "referred": link("referred_on", chosen),
        "offered": link("offered_on", chosen),
        "started": Told(len(started)),
        "ended": Told(len(chosen.ended)),
        "under_30": under_30(chosen),
        "duration_days": Told(middle([len(stay.days) for stay in chosen.ended])),
    }


def link(day: str, chosen: Choice) -> Told:
    """The stays with that day of the chain in the period."""
    dated = sum(getattr(stay, day) in chosen.period for stay in chosen.stays)
    return Told(dated).if_told(chosen.export.tells(day))


def under_30(chosen: Choice) -> Told:
    """Persons who were under 30 at the start of an active stay."""
    known = [stay for stay in chosen.active if stay.birth_year is not None]
    young = persons(stay for stay in known if stay.started_on.year - stay.birth_year < 30)
    told = Told(len(young), unknown=len(persons(chosen.active) - persons(known)))
    return told.if_told(chosen.export.tells("birth_year"))


def waiting(chosen: Choice) -> dict[str, Told]:
    """Who waits on the last day of the period, and how long those waited who started in it."""
    so_far = [(chosen.days[-1] - stay.referred_on).days for stay in chosen.waiting]
    started = [stay for stay in chosen.stays if stay.started_on in chosen.period]
    referred = [stay for stay in started if stay.referred_on]
    waited = [(stay.started_on - stay.referred_on).days for stay in referred]
    told = {
        "waiting": Told(len(chosen.waiting)),
        "waiting_so_far_days": Told(middle(so_far)),
        "waiting_days": Told(middle(waited), unknown=len(started) - len(referred)),
    }
    is_told = chosen.export.tells("referred_on")
    return {name: one.if_told(is_told) for name, one in told.items()}


def destinations(chosen: Choice) -> dict[str, Told]:
    """Ended stays by destination; empty is unknown."""
    ended = [stay.destination or "unknown" for stay in chosen.ended]
    return {f"destination_{name}": Told(ended.count(name)) for name in DESTINATIONS}


def outcomes(chosen: Choice) -> dict[str, Told]:
    """The exits, and the shares of them that went to work, or to work or education."""
    told = {"exits": Told(len(chosen.exits))}
    unknown = sum(stay.destination in UNKNOWN for stay in chosen.exits)
    for name, good in {
        "to_work_rate": WORK,
        "to_work_or_education_rate": WORK_OR_EDUCATION,
    }.items():
        hits = sum(stay.destination in good for stay in chosen.exits)
        rate = share(hits, len(chosen.exits), unknown)
        told[name] = rate.if_told(chosen.export.tells("destination"))
    return told


def follow_up(chosen: Choice) -> dict[str, Told]:
    """What became of those who left, where it is long enough ago to be seen."""
    return {
        **_working(chosen, 6, "6m"),
        **_working(chosen, 12, "12m"),
        "return_rate": _returned(chosen),
    }


def _working(chosen: Choice, months: int, when: str) -> dict[str, Told]:
    extract_date = chosen.export.extract_date
    due = [one for one in chosen.exits if months_later(one.ended_on, months) <= extract_date]
    told = [getattr(stay, f"status_{when}") for stay in due]
    hits = sum(status in WORK for status in told)
    rate = share(hits, len(due), sum(status in UNKNOWN for status in told))
    return {
        f"working_{when}_rate": rate.if_told(chosen.export.tells(f"status_{when}")),
        f"exits_too_early_{when}": Told(len(chosen.exits) - len(due)),
    }


def _returned(chosen: Choice) -> Told:
    extract_date = chosen.export.extract_date
    due = [one for one in chosen.exits if (extract_date - one.ended_on).days >= 365]
    back = [one for one in due if any(61 <= days <= 365 for days in _days_to_starts(chosen, one))]
    return share(len(back), len(due), None)


def _days_to_starts(chosen: Choice, stay: Stay) -> list[int]:
    return [(other.started_on - stay.ended_on).days for other in _stays_of(chosen, stay)]


def months_later(day: date, months: int) -> date:
    """The same day of a later month, or that month's last."""
    years, month = divmod(day.month - 1 + months, 12)
    last = monthrange(day.year + years, month + 1)[1]
    return date(day.year + years, month + 1, min(day.day, last))


def moves(chosen: Choice) -> dict[str, Told]:
    """Ended stays with a new one of that person from that day to 60 days on, that goes on."""
    moved = [
        stay
        for stay in chosen.ended
        if any(_leads_on(stay, other) for other in _stays_of(chosen, stay))
    ]
    return {"moves": Told(len(moved), len(moved), len(chosen.ended))}


def _stays_of(chosen: Choice, stay: Stay) -> list[Stay]:
    return [one for one in chosen.export.stays_of[stay.participant_id] if one.started_on]


def _leads_on(stay: Stay, other: Stay) -> bool:
    goes_on = other.ended_on is None or other.ended_on > stay.ended_on
    return goes_on and 0 <= (other.started_on - stay.ended_on).days <= 60


def placements(chosen: Choice) -> dict[str, Told]:
    """Persons placed with a host by sector, and the hosts in use and among them the new."""
    hosts = {stay.workplace for stay in chosen.active if stay.workplace}
    new = [host for host in hosts if chosen.export.first_used[host] in chosen.period]
    is_told = chosen.export.tells("workplace")
    told = {"workplaces": Told(len(hosts)), "workplaces_new": Told(len(new))}
    told = {name: one.if_told(is_told) for name, one in told.items()}
    for sector in ("municipal", "private"):
        placed = persons(stay for stay in chosen.active if stay.workplace_sector == sector)
        is_told = chosen.export.tells("workplace_sector")
        told[f"placed_{sector}"] = Told(len(placed)).if_told(is_told)
    return told
