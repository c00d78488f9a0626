"""A random export of many persons, dense in what goes wrong at the edges; the seed decides all."""

from datetime import date, timedelta
from random import Random

FIRST, LAST = date(2012, 1, 1), date(2016, 6, 30)
EDGES = (
    date(2012, 2, 29), date(2012, 12, 31), date(2013, 1, 1), date(2013, 8, 31), date(2013, 12, 31),
    date(2014, 1, 1), date(2014, 2, 28), date(2014, 8, 31), date(2015, 1, 1), date(2016, 2, 29),
)  # fmt: skip
GROUPS = {
    "AIG": ("Red", "Blue", "Green", "Unlisted"),
    "START": ("Morning",),
    "JV": ("Red", "Shut"),
    "PFF": ("Shop", "Garden"),
    "TPL": (),
}
# so small and so seldom used that its places are sometimes taken to the last one
RARE_GROUPS = {"PFF": ["Attic"]}
OFFICES = ("Madla", "Hundvåg", "Hillevåg")
BENEFITS = ("kvp", "social_assistance", "aap", "disability", "other_state", "none")
DESTINATIONS = (
    "ordinary_work", "ordinary_work", "subsidised_work", "adapted_work", "education",
    "other_scheme", "job_seeking", "benefit_clarified", "treatment", "absence", "moved",
    "deceased", "other", "unknown", "", "",
)  # fmt: skip
# days from the end of one stay to the start of the next; 0 and less lie upon each other
GAPS = (-400, -30, -1, 0, 1, 2, 30, 59, 60, 61, 62, 200, 364, 365, 366, 400)
LENGTHS = (1, 1, 2, 28, 59, 60, 61, 100, 181, 184, 365, 366, 500)
SHARES = ("", "", "", "1", "0.5", "0.2", "0.3333", "0.75")
PARTICIPATIONS = (
    "participant_id", "scheme", "group", "referred_on", "offered_on", "started_on", "ended_on",
    "place_share", "destination", "birth_year", "gender", "nav_office", "benefit",
    "workplace_sector", "workplace", "vtao_granted_on", "status_6m", "status_12m",
)  # fmt: skip
ATTENDANCE = (
    "participant_id", "scheme", "group", "held_on", "planned_hours", "attended_hours", "absence",
)  # fmt: skip
SCHEMES = """\
scheme;name;kind;standard_weeks
AIG;Arbeidstrening i gruppe;group;52
START;START;course;12
JV;Jobbverksted;course;4
PFF;Praksisplasser;practice;
TPL;Utplassert;placement;26
"""
# closed for a month, other places in mid-month, open again, closed for good, one name in two
# schemes, open before the first stay, a gap between two rows, a group with no row at all, another
# target group from a day on, a word for not knowing it
GROUP_ROWS = """\
group;scheme;places;valid_from;valid_to;target_group
Red;AIG;30;2010-03-01;;young
Red;AIG;0;2013-07-01;2013-07-31;young
Red;AIG;48;2014-05-15;2014-11-17;young
Blue;AIG;24.5;2012-01-10;2013-03-19;minority
Blue;AIG;31;2013-03-20;2015-01-31;young
Green;AIG;14;2012-02-29;2013-12-31;
Green;AIG;18;2014-03-01;;
Morning;START;60;2012-08-01;2016-02-29;
Red;JV;40;2012-01-01;2014-12-31;
Red;JV;0;2015-01-01;;
Shut;JV;0;2012-01-01;;
Shop;PFF;22;2012-01-01;2013-12-31;
Shop;PFF;35;2014-01-01;;Ukjent
Garden;PFF;3;2014-01-16;2014-01-16;young
Attic;PFF;2;2012-01-01;;
"""


def random_export(seed: int, persons: int = 2000, without: tuple = ()) -> dict[str, str]:
    """The CSV texts by family: every row can be loaded, and without leaves columns empty."""
    random = Random(seed)
    stays = [stay for n in range(persons) for stay in _stays_of(random, f"p{n:04}")]
    stays = [s | dict.fromkeys(without, "") for s in {_key(s): s for s in stays}.values()]
    planned = [row for stay in stays if stay["started_on"] for row in _planned(random, stay)]
    planned = list({row[:4]: row for row in planned}.values())
    return {
        "participations": _csv(PARTICIPATIONS, [[s[c] for c in PARTICIPATIONS] for s in stays]),
        "schemes": SCHEMES,
        "groups": GROUP_ROWS,
        "attendance": _csv(ATTENDANCE, planned),
    }


def _key(stay: dict) -> tuple:
    return (
        stay["participant_id"], stay["scheme"], stay["group"],
        stay["started_on"] or stay["referred_on"],
    )  # fmt: skip


def _csv(names: tuple, rows: list) -> str:
    lines = (";".join("" if value is None else str(value) for value in row) for row in rows)
    return "\n".join([";".join(names), *lines]) + "\n"


def _stays_of(random: Random, person: str) -> list[dict]:
    """One to five stays, each placed by its gap to the one before."""
    about = _about(random, person)
    start = random.choice([random.choice(EDGES), FIRST + timedelta(random.randrange(1400))])
    stays = []
    for _ in range(random.randint(1, 5)):
        stay = _stay(random, about, start)
        stays.append(stay)
        if stay["ended_on"] and random.random() < 0.15:
            stays.append(_ending_with(random, about, stay))
        start = (stay["ended_on"] or start) + timedelta(random.choice(GAPS))
        if not FIRST <= start <= LAST:
            break
    return stays


def _about(random: Random, person: str) -> dict:
    return {
        "participant_id": person,
        "birth_year": random.choice(["", *range(1958, 1998)]),
        "gender": random.choice(["", "k", "m"]),
        "nav_office": random.choice([*OFFICES, ""]),
        "benefit": random.choice([*BENEFITS, ""]),
    }


def _stay(random: Random, about: dict, start: date, end: date | None = None) -> dict:
    scheme = random.choice(list(GROUPS))
    length = random.choice([*LENGTHS, random.randint(1, 250)])
    end = end or random.choice([start + timedelta(length - 1)] * 9 + [None])
    referred_on = random.choice([start - timedelta(random.randint(0, 90))] * 5 + [None])
    stay = about | {
        "scheme": scheme,
        "group": random.choice([*GROUPS[scheme] * 8, *[""] * 4, *RARE_GROUPS.get(scheme, [])]),
        "referred_on": referred_on,
        "offered_on": random.choice([start - timedelta(random.randint(0, 9)), None]),
        "started_on": start,
        "ended_on": end,
        "place_share": random.choice(SHARES),
    }
    stay |= _changed_about(random) | _after(random, end) | _host(random, scheme)
    stay["vtao_granted_on"] = _granted(random, scheme, start)
    return _not_started(random, stay) if referred_on and random.random() < 0.12 else stay


def _changed_about(random: Random) -> dict:
    """Now and then the person has another office or benefit, or nobody wrote the birth year."""
    changes = ({"nav_office": random.choice([*OFFICES, ""])}, {"benefit": "kvp"})
    changes += ({"birth_year": ""}, {}, {}, {}, {}, {}, {}, {})
    return random.choice(changes)


def _after(random: Random, end: date | None) -> dict:
    if end is None:
        return dict.fromkeys(("destination", "status_6m", "status_12m"), "")
    names = ("destination", "status_6m", "status_12m")
    return {name: random.choice(DESTINATIONS) for name in names}


def _host(random: Random, scheme: str) -> dict:
    is_placed = scheme == "TPL" or random.random() < 0.05
    host = f"Host {min(random.randrange(300), random.randrange(300))}"
    return {
        "workplace_sector": random.choice(["municipal", "private", ""]) if is_placed else "",
        "workplace": random.choice([host, host, ""]) if is_placed else "",
    }


def _granted(random: Random, scheme: str, start: date) -> date | None:
    granted = random.random() < (0.4 if scheme == "PFF" else 0.02)
    days = (start + timedelta(random.randint(-30, 500)), random.choice(EDGES))
    return random.choice(days) if granted else None


def _not_started(random: Random, stay: dict) -> dict:
    """Still waiting, or a referral withdrawn."""
    withdrawn = random.choice([None, stay["referred_on"] + timedelta(random.randint(0, 200))])
    changes = {"started_on": None, "ended_on": withdrawn, "destination": ""}
    return stay | changes | {"status_6m": "", "status_12m": "", "offered_on": None}


def _ending_with(random: Random, about: dict, stay: dict) -> dict:
    """A stay that ends on the day of another one, and starts before, with or after it."""
    end = stay["ended_on"]
    together = stay["started_on"] or end
    start = random.choice([together, end, end - timedelta(20)])
    return _stay(random, about, start, end)


def _planned(random: Random, stay: dict) -> list[tuple]:
    """Some planned days: in the stay, on its edges, a day too late, reported or not."""
    if random.random() < 0.5:
        return []
    last = stay["ended_on"] or LAST
    days = {stay["started_on"], last, last + timedelta(1)}
    days |= {stay["started_on"] + timedelta(random.randrange(200)) for _ in range(3)}
    who = (stay["participant_id"], stay["scheme"], stay["group"])
    return [(*who, day, *_hours(random)) for day in sorted(days)]


def _hours(random: Random) -> tuple:
    planned = random.choice(["6", "7.5", "3.25", "0"])
    attended = random.choice(["", "0", planned, planned, "2.5", "6"])
    return planned, attended, random.choice(["", "", "valid", "invalid", "sick"])
