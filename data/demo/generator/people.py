"""Invented people and their stays: age, gender, benefit and office."""

from dataclasses import dataclass, field
from datetime import date

from .days import age_on

OFFICES = ("NAV Nord", "NAV Sør", "NAV Øst", "NAV Vest")
OFFICE_WEIGHTS = (31, 27, 24, 18)
OFFICE_BLANK, BENEFIT_BLANK = 0.012, 0.015
GOLDEN_STEP, BLUR = 0.6180339887, 0.12
MAN, WOMAN = "mann", "kvinne"

# group or scheme: youngest, oldest and most usual age at the start, share of women
INTAKE = {
    "Verksted ungdom": (17, 25, 20, 0.27),
    "Uteteam": (20, 52, 29, 0.16),
    "Kantine": (21, 60, 36, 0.63),
    "Norsk i arbeid": (21, 57, 33, 0.62),
    "Vaskeri": (23, 60, 40, 0.74),
    "Gjenbruk": (25, 61, 43, 0.36),
    "Sykkelverksted": (18, 29, 22, 0.15),
    "Startkurs": (19, 57, 30, 0.45),
    "Jobbsøkerkurs": (17, 29, 20, 0.41),
    "Jobbsøkerkurs 2": (18, 29, 22, 0.44),
    "": (19, 59, 31, 0.46),
    "Praksisplasser": (19, 61, 33, 0.43),
}
KVP, SOCIAL, AAP = "kvalifiseringsstønad", "sosialhjelp", "arbeidsavklaringspenger"
DISABILITY, STATE, NONE = "uføretrygd", "annen statlig ytelse", "ingen"
BENEFITS = {
    "AIG": {KVP: 54, SOCIAL: 31, AAP: 11, STATE: 3, NONE: 1},
    "TPL": {KVP: 50, SOCIAL: 27, AAP: 16, STATE: 5, NONE: 2},
    "START": {KVP: 67, SOCIAL: 31, AAP: 2},
    "JV": {SOCIAL: 87, NONE: 7, AAP: 4, STATE: 2},
    "JV2": {SOCIAL: 82, KVP: 7, NONE: 5, AAP: 6},
    "PFF": {DISABILITY: 95, AAP: 5},
}
SHARES = {
    "AIG": {1: 66, 0.8: 16, 0.6: 11, 0.5: 6, 0.4: 1},
    "TPL": {1: 58, 0.8: 17, 0.6: 14, 0.5: 11},
    "START": {1: 84, 0.8: 11, 0.5: 5},
    "JV": {1: 97, 0.8: 3},
    "JV2": {1: 90, 0.8: 8, 0.5: 2},
    "PFF": {1: 1},
}


@dataclass
class Person:
    """One invented person; the pseudonym is given at the end, when everybody has come."""

    number: int
    birth_year: int
    gender: str
    office: str
    stays: list = field(default_factory=list)
    pseudonym: str = ""

    def last_end(self):
        """The end of the person's latest stay; None while a stay runs or without stays."""
        ends = [stay.ended for stay in self.stays]
        return max(ends) if ends and None not in ends else None

    def was_in(self, scheme, year):
        """Whether the person has had an active day in the scheme this year so far."""
        return any(
            s.scheme == scheme and (s.ended is None or s.ended.year >= year) for s in self.stays
        )


@dataclass
class Stay:
    """One stay of one person; without a start it is a referral that still waits."""

    person: Person
    scheme: str
    group: str
    started: date | None = None
    planned_end: date | None = None
    share: float = 1
    is_leaving: bool = False
    ended: date | None = None
    referred: date | None = None
    offered: date | None = None
    destination: str = ""
    office: str = ""
    benefit: str = ""
    sector: str = ""
    workplace: str = ""
    vtao: date | None = None
    status_6m: str = ""
    status_12m: str = ""

    def is_active(self, day):
        """Started and not ended on the day."""
        return (
            self.started is not None
            and self.started <= day
            and (self.ended is None or day <= self.ended)
        )


def pick(rng, weights):
    """Draws a key of a {key: weight} table."""
    return rng.choices(list(weights), list(weights.values()))[0]


def draw_evenly(rng):
    """Numbers from 0 to 1 that fill the range evenly: a year of few is no lottery."""
    position = rng.random()
    while True:
        position = (position + GOLDEN_STEP) % 1
        yield (position + rng.uniform(0, BLUR)) % 1


def new_person(rng, number, group, day):
    """A new person, of an age usual in the group."""
    youngest, oldest, usual, share_of_women = INTAKE[group]
    age = round(rng.triangular(youngest - 0.49, oldest + 0.49, usual))
    gender = WOMAN if rng.random() < share_of_women else MAN
    return Person(number, day.year - age, gender, rng.choices(OFFICES, OFFICE_WEIGHTS)[0])


def is_age_fitting(person, group, day):
    """Whether the group takes people of this age."""
    youngest, oldest, *_ = INTAKE[group]
    return youngest <= age_on(day, person.birth_year) <= oldest


def describe_stay(rng, stay):
    """Fills in office and benefit as the export has them, a few of them blank."""
    stay.office = "" if rng.random() < OFFICE_BLANK else stay.person.office
    stay.benefit = "" if rng.random() < BENEFIT_BLANK else _draw_benefit(rng, stay)


def _draw_benefit(rng, stay):
    """Mostly the benefit of the person's earlier stay, else one that is usual in the scheme."""
    usual = BENEFITS[stay.scheme]
    earlier = [s.benefit for s in stay.person.stays if s is not stay and s.benefit in usual]
    return earlier[-1] if earlier and rng.random() < 0.85 else pick(rng, usual)
