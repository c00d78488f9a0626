"""What the department offers: schemes, groups with their places, and the year's quotas."""

from dataclasses import dataclass
from datetime import date

SIMULATED_FROM = 2010  # two years to warm up, so that nothing begins empty in 2012
LAST_BOOKED = {2017: 9}  # October is not booked yet on the extract date

# Distinct persons with an active day in the year. 2014 is what the annual report printed.
PERSONS = {
    "AIG": dict(zip(range(2010, 2018), (64, 66, 68, 73, 74, 78, 84, 85), strict=True)),
    "TPL": dict(zip(range(2010, 2018), (66, 69, 72, 75, 79, 86, 95, 92), strict=True)),
    "START": dict(zip(range(2010, 2018), (42, 43, 45, 44, 46, 49, 53, 49), strict=True)),
    "JV": dict(zip(range(2010, 2018), (168, 172, 179, 181, 167, 172, 144, 121), strict=True)),
    "JV2": {2016: 46, 2017: 49},
    "PFF": dict(zip(range(2010, 2018), (40, 42, 42, 43, 44, 46, 47, 48), strict=True)),
}
# Nobody with VTAO leaves before 2015, so 2 + 3 + 3 + 3 + 2 = the 13 of the annual report 2014.
VTAO_GRANTS = {2010: 2, 2011: 3, 2012: 3, 2013: 3, 2014: 2, 2015: 1, 2016: 1, 2017: 2}

SCHEMES = [  # code, name, from, to, kind, standard weeks, sensitive
    ("AIG", "Arbeidstrening i gruppe", date(2005, 1, 1), None, "group", 52, "nei"),
    ("TPL", "Utplassert i tiltaksplass", date(2005, 1, 1), None, "placement", 26, "nei"),
    ("START", "KVP Start", date(2012, 1, 1), date(2013, 12, 31), "clarification", 12, "nei"),
    ("START", "START", date(2014, 1, 1), None, "clarification", 12, "nei"),
    ("JV", "Jobbverksted", date(2008, 1, 1), date(2015, 12, 31), "course", 4, "nei"),
    ("JV", "Jobbverksted 1", date(2016, 1, 1), None, "course", 4, "nei"),
    ("JV2", "Jobbverksted 2", date(2016, 1, 1), None, "course", 8, "nei"),
    ("PFF", "Praksisplasser for funksjonshemmede", date(2001, 1, 1), None, "practice", None, "ja"),
]


@dataclass(frozen=True)
class Period:
    """A group's places between two days, both included; no last day means until further notice."""

    group: str
    scheme: str
    places: int
    first: date
    last: date | None
    target: str


def _make_periods(group, scheme, target, *steps, closed=None):
    """Periods from (places, first day) steps, each lasting until the next step begins."""
    firsts = [first for _, first in steps[1:]]
    lasts = [date.fromordinal(first.toordinal() - 1) for first in firsts] + [closed]
    return [
        Period(group, scheme, places, first, last, target)
        for (places, first), last in zip(steps, lasts, strict=True)
    ]


YOUNG, LONG_TERM = "ungdom", "langtidsmottakere av sosialhjelp"
MINORITY = "minoritetsspråklige"
OPEN = date(2010, 1, 1)
PERIODS = [
    *_make_periods("Verksted ungdom", "AIG", YOUNG, (8, OPEN), (10, date(2017, 1, 1))),
    *_make_periods(
        "Uteteam",
        "AIG",
        LONG_TERM,
        (8, OPEN),
        (10, date(2014, 4, 15)),
        (8, date(2014, 10, 1)),
        (9, date(2016, 4, 1)),
    ),
    *_make_periods(
        "Kantine", "AIG", LONG_TERM, (8, OPEN), (0, date(2015, 6, 15)), (8, date(2015, 8, 3))
    ),
    *_make_periods(
        "Norsk i arbeid", "AIG", MINORITY, (8, OPEN), (9, date(2014, 1, 1)), (10, date(2015, 9, 15))
    ),
    *_make_periods("Vaskeri", "AIG", LONG_TERM, (6, OPEN), closed=date(2013, 6, 30)),
    *_make_periods("Gjenbruk", "AIG", LONG_TERM, (5, date(2013, 2, 4)), (8, date(2013, 8, 19))),
    *_make_periods("Sykkelverksted", "AIG", YOUNG, (6, date(2016, 2, 15))),
    *_make_periods(
        "Startkurs", "START", "nye i kvalifiseringsprogrammet", (10, OPEN), (11, date(2016, 1, 1))
    ),
    *_make_periods(
        "Jobbsøkerkurs",
        "JV",
        "unge sosialhjelpsmottakere",
        (15, OPEN),
        (19, date(2014, 1, 1)),
        (16, date(2016, 1, 1)),
    ),
    *_make_periods("Jobbsøkerkurs 2", "JV2", "unge med lengre behov", (10, date(2016, 1, 4))),
    *_make_periods("Praksisplasser", "PFF", "uføretrygdede", (42, OPEN)),
]
CLOSING = {"Vaskeri": date(2013, 6, 28)}  # the last working day there
MOVING_TO = ("Gjenbruk", date(2013, 8, 19), 3)  # three of its people move on to the new places
PLACEMENTS_FOLLOWED_UP = {
    2010: 24,
    2011: 25,
    2012: 26,
    2013: 27,
    2014: 28,
    2015: 30,
    2016: 33,
    2017: 37,
    2018: 40,
}


def list_groups(scheme):
    """The groups of a scheme in order of opening; placements have a group without a name."""
    groups = list(dict.fromkeys(p.group for p in PERIODS if p.scheme == scheme))
    return groups or [""]


def open_span(group):
    """First and last day (None: still open) of a group; always open where it has no name."""
    periods = [p for p in PERIODS if p.group == group]
    return (periods[0].first, periods[-1].last) if periods else (OPEN, None)


def places_on(group, day):
    """Places of a group on a day; for placements the number the staff manage to follow up."""
    if not group:
        this_year, next_year = (PLACEMENTS_FOLLOWED_UP[day.year + n] for n in (0, 1))
        return this_year + (next_year - this_year) * day.timetuple().tm_yday / 366
    return next(
        (
            p.places
            for p in PERIODS
            if p.group == group and p.first <= day and (p.last is None or day <= p.last)
        ),
        0,
    )


def usual_places(group, day):
    """Places of a group on a day, or those it had last when it is closed for a while."""
    if not group:
        return places_on(group, day)
    return next(
        (p.places for p in reversed(PERIODS) if p.group == group and p.first <= day and p.places), 0
    )


def list_new_places(group, year):
    """Lists (first day, places) added to a group in the year: two or more, not just reopened."""
    group_periods = [p for p in PERIODS if p.group == group and p.places]
    steps = zip([0, *(p.places for p in group_periods)], group_periods, strict=False)
    new_places = [(p.first, p.places - before - _count_moved_in(p)) for before, p in steps]
    return [
        (first, places)
        for first, places in new_places
        if first.year == year > SIMULATED_FROM and places > 1
    ]


def _count_moved_in(period):
    """Places that people of a closed group take."""
    other, first, places = MOVING_TO
    return places if (period.group, period.first) == (other, first) else 0
