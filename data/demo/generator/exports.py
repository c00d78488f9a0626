"""Makes people, attendance and money, and writes them: one export a year."""

from random import Random

from . import accounts, attendance, budget, checks, plan_table, published, refunds, tables
from .days import EXTRACT, FIRST_YEAR, YEARS
from .hosts import make_hosts, place_stays
from .occupancy import Department
from .outcomes import settle_destinations
from .people import describe_stay
from .referrals import make_waiting_stays, set_referral_dates
from .writing import write_csv, write_settings

SEED = "tiltaksinnsikt"
STAY_HEADER = (
    "deltaker_id;tiltak;gruppe;henvist_dato;tilbud_dato;startdato;sluttdato;plassandel;"
    "sluttårsak;fødselsår;kjønn;nav_kontor;ytelse;sektor;tiltakssted;vtao_innvilget;"
    "status_6_mnd;status_12_mnd"
)
ATTENDANCE_HEADER = "deltaker_id;tiltak;dato;planlagte_timer;gruppe;oppmøtte_timer;fravær"
EARLIER = f"til_{FIRST_YEAR - 1}"  # stays that were running when the first year began


def random_for(subject):
    """The random stream of a subject: one can change without the others."""
    return Random(f"{SEED}: {subject}")


def write_all(folder):
    """Writes all exports into the folder, and checks the data on the way."""
    stays = make_stays()
    checks.check_people(stays)
    checks.check_money()
    write_settings(folder)
    _write_small_exports(folder)
    _write_stays(folder, stays)
    _write_attendance(folder, stays)
    _write_money(folder, stays)


def make_stays():
    """Makes all stays from before 2012 to the extract date, with every column of the export."""
    department = Department(random_for("occupancy"))
    started, people = department.run(), department.intake.people
    place_stays(random_for("hosts"), make_hosts(random_for("hosts known")), started)
    for stay in started:
        set_referral_dates(rng := _random_for_stay(stay), stay)
        describe_stay(rng, stay)
    settle_destinations(random_for("outcomes"), started)
    waiting = make_waiting_stays(random_for("waiting"), people)
    for stay in waiting:
        describe_stay(_random_for_stay(stay), stay)
    stays = [s for s in started if s.ended is None or s.ended.year >= FIRST_YEAR] + waiting
    _name_people(stays)
    return stays


def _random_for_stay(stay):
    """The random stream of one stay, whatever happens to the others."""
    return random_for(f"{stay.person.number} {stay.scheme} {stay.started or stay.referred}")


def _name_people(stays):
    """Gives people pseudonyms that do not reveal who came first."""
    people = {s.person.number: s.person for s in stays}
    numbers = random_for("pseudonyms").sample(range(100, 10_000), len(people))
    for number, person in zip(numbers, people.values(), strict=True):
        person.pseudonym = f"D{number:05d}"


def _write_small_exports(folder):
    write_csv(folder, "tiltak.csv", tables.SCHEME_HEADER, tables.scheme_rows())
    write_csv(folder, "grupper.csv", tables.GROUP_HEADER, tables.group_rows())
    write_csv(folder, "måltall.csv", tables.TARGET_HEADER, tables.target_rows())
    write_csv(folder, "kommentarer.csv", tables.COMMENT_HEADER, tables.comment_rows())
    write_csv(folder, "budsjettramme.csv", plan_table.HEADER, plan_table.frame_rows())
    write_csv(folder, "publisert.csv", published.HEADER, published.published_rows())
    write_csv(folder, "refusjonssatser.csv", refunds.HEADER, refunds.rate_rows())


def _write_stays(folder, stays):
    """Writes one file per year of start (of referral where nobody has started)."""
    by_year = {}
    for stay in sorted(stays, key=lambda s: (_file_day(s), s.person.pseudonym, s.scheme)):
        year = _file_day(stay).year
        by_year.setdefault(year if year >= FIRST_YEAR else EARLIER, []).append(_stay_row(stay))
    for year, rows in by_year.items():
        write_csv(folder, f"deltakelser_{year}.csv", STAY_HEADER, rows)


def _file_day(stay):
    return stay.started or stay.referred


def _stay_row(stay):
    person = stay.person
    return (
        person.pseudonym,
        stay.scheme,
        stay.group,
        stay.referred,
        stay.offered,
        stay.started,
        stay.ended,
        stay.share,
        stay.destination,
        person.birth_year,
        person.gender,
        stay.office,
        stay.benefit,
        stay.sector,
        stay.workplace,
        stay.vtao,
        stay.status_6m,
        stay.status_12m,
    )


def _write_attendance(folder, stays):
    by_year = {year: [] for year in YEARS}
    for year, *row in attendance.rows(random_for("attendance"), stays):
        by_year[year].append(_attendance_row(row))
    for year, rows in by_year.items():
        rows.sort(key=lambda row: (row[2], row[1], row[4], row[0]))
        write_csv(folder, f"oppmøte_{year}.csv", ATTENDANCE_HEADER, rows)


def _attendance_row(row):
    pseudonym, scheme, day, planned, group, attended, reason = row
    return (
        pseudonym,
        scheme,
        day,
        float(planned),
        group,
        None if attended is None else float(attended),
        reason,
    )


def _write_money(folder, stays):
    for year in YEARS:
        write_csv(folder, f"budsjett_{year}.csv", budget.HEADER, budget.rows(year))
        rows = list(accounts.rows(random_for(f"accounts {year}"), year, stays))
        write_csv(folder, f"regnskap_{year}.csv", accounts.HEADER, rows)
        if year == 2014:
            checks.check_annual_report(sum(map(accounts.ore_of, rows)))


__all__ = ["EXTRACT", "make_stays", "write_all"]
