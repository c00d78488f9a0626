"""The small exports: schemes, groups, targets and comments."""

from datetime import date

from .days import FIRST_YEAR, YEARS
from .offers import PERIODS, SCHEMES

SCHEME_HEADER = "tiltak;navn;gyldig_fra;gyldig_til;type;normaluker;sensitiv"
GROUP_HEADER = "gruppe;tiltak;plasser;gyldig_fra;gyldig_til;målgruppe"
TARGET_HEADER = "år;mål;tiltak;gulv;ambisjon;kilde"
COMMENT_HEADER = "dato;mål;tiltak;tekst;forfatter"

# measure, scheme, first year, floor and ambition then, yearly step
_TARGETS = [
    ("utilization_rate", "", 2012, 0.85, 0.95, 0.0),
    ("utilization_rate", "AIG", 2013, 0.85, 0.95, 0.0),
    ("utilization_rate", "PFF", 2012, 0.95, 1.0, 0.0),
    ("utilization_rate", "JV", 2014, 0.80, 0.92, 0.0),
    ("attendance_rate", "", 2012, 0.78, 0.85, 0.0),
    ("attendance_rate", "JV", 2014, 0.75, 0.82, 0.0),
    ("attendance_rate", "PFF", 2014, 0.85, 0.92, 0.0),
    ("to_work_rate", "", 2012, 0.25, 0.32, 0.005),
    ("to_work_rate", "TPL", 2012, 0.32, 0.40, 0.005),
    ("to_work_rate", "JV", 2012, 0.25, 0.35, 0.01),
    ("to_work_rate", "START", 2014, 0.08, 0.15, 0.0),
    # the priorities of the plan that is made in 2016
    ("placed_private_rate", "TPL", 2016, 0.45, 0.55, 0.0),
    ("vtao_granted", "PFF", 2016, 2, 4, 0),
]
FROM = date(FIRST_YEAR, 1, 1)  # the register of places begins here; some people came before
SOURCE = "Virksomhetsplan {}"

_LEADER, _COURSES, _PRACTICE = "Seksjonsleder", "Kursansvarlig", "Ansvarlig PFF"
_COMMENTS = [
    (date(2012, 9, 3), "referred", "JV", "Stor pågang av unge etter skolestart.", _COURSES),
    (
        date(2013, 2, 4),
        "places",
        "AIG",
        "Gjenbruk åpner med fem plasser, åtte fra 19. august.",
        _LEADER,
    ),
    (
        date(2013, 6, 28),
        "utilization_rate",
        "AIG",
        "Vaskeri legges ned. Tre deltakere går videre til Gjenbruk i august.",
        _LEADER,
    ),
    (
        date(2013, 12, 31),
        "deviation",
        "",
        "Merforbruk på lønn: vikarer ved langtidsfravær.",
        _LEADER,
    ),
    (
        date(2014, 1, 2),
        "duration_days",
        "JV",
        "Jobbverksted utvides: deltakere kan fortsette etter de første fire ukene.",
        _COURSES,
    ),
    (date(2014, 1, 2), "", "START", "KVP Start heter nå START.", _LEADER),
    (
        date(2014, 4, 15),
        "places",
        "AIG",
        "Uteteam har ti plasser i sesongen, til og med september.",
        _LEADER,
    ),
    (date(2014, 12, 15), "referred", "JV", "Færre ungdommer henvist enn i 2013.", _COURSES),
    (
        date(2014, 12, 31),
        "deviation",
        "",
        "Høyere refusjonsinntekter enn budsjettert gir mindreforbruk.",
        _LEADER,
    ),
    (
        date(2015, 6, 15),
        "utilization_rate",
        "AIG",
        "Kantine stengt for ombygging til og med 2. august. Deltakerne beholder plassen.",
        _LEADER,
    ),
    (
        date(2016, 1, 4),
        "places",
        "JV2",
        "Jobbverksted 2 starter; Jobbverksted heter nå Jobbverksted 1.",
        _COURSES,
    ),
    (
        date(2016, 2, 15),
        "places",
        "AIG",
        "Sykkelverksted åpner med seks plasser for ungdom.",
        _LEADER,
    ),
    (
        date(2016, 10, 3),
        "vtao",
        "PFF",
        "NAV innvilger få nye VTAO-tilskudd. Ventelisten vokser.",
        _PRACTICE,
    ),
    (
        date(2017, 1, 2),
        "under_30",
        "",
        "Aktivitetsplikt for sosialhjelpsmottakere under 30 år gjelder fra 1. januar.",
        _LEADER,
    ),
    (date(2017, 1, 2), "places", "AIG", "Verksted ungdom utvides til ti plasser.", _LEADER),
]


def scheme_rows():
    """The lines of tiltak.csv: a line per name."""
    return [
        (code, name, first, last, kind, weeks, sensitive)
        for code, name, first, last, kind, weeks, sensitive in SCHEMES
    ]


def group_rows():
    """The lines of grupper.csv: a line per period with the same places."""
    return [(p.group, p.scheme, p.places, max(p.first, FROM), p.last, p.target) for p in PERIODS]


def target_rows():
    """The lines of måltall.csv: floor and ambition, a little higher each year for work."""
    return [
        (
            year,
            measure,
            scheme,
            _step(floor, step, year, first),
            _step(ambition, step, year, first),
            SOURCE.format(year),
        )
        for year in YEARS
        for measure, scheme, first, floor, ambition, step in _TARGETS
        if year >= first
    ]


def _step(value, step, year, first):
    return round(value + step * (year - first), 3)


def comment_rows():
    """The lines of kommentarer.csv in order of date."""
    return sorted(_COMMENTS, key=lambda row: row[0])
