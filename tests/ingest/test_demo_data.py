"""The committed demonstration exports: what the department printed, and rows that hold together.

Read with plain Python on purpose: a second reading, independent of the warehouse.
"""

import csv
import subprocess
import sys
import tomllib
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

DEMO = Path(__file__).resolve().parents[2] / "data" / "demo"
EXTRACT = date(2017, 10, 31)
YEARS = range(2012, 2018)
COUNTER_PAIRS = (("14290", "17290"), ("15900", "19900"))
MILLION = Decimal(1_000_000)


def day(text):
    """A Norwegian date, None where the cell is empty."""
    return datetime.strptime(text, "%d.%m.%Y").date() if text else None


def number(text):
    """A number with a decimal comma."""
    return Decimal(text.replace(",", "."))


@cache
def rows(pattern):
    """The rows of all files of a name, in order."""
    all_rows = []
    for path in sorted(DEMO.glob(pattern)):
        with path.open(encoding="utf-8", newline="") as file:
            all_rows += csv.DictReader(file, delimiter=";")
    assert all_rows, f"no rows in {pattern}"
    return all_rows


@cache
def stays():
    """The stays with their dates read; those still running end on the extract date."""
    return [
        row | {"first": day(row["startdato"]), "last": day(row["sluttdato"]) or EXTRACT}
        for row in rows("deltakelser_*.csv")
        if row["startdato"]
    ]


def active_in(year, scheme=None):
    """The stays with at least one active day in the year."""
    first, last = date(year, 1, 1), min(date(year, 12, 31), EXTRACT)
    return [
        s
        for s in stays()
        if s["first"] <= last and s["last"] >= first and scheme in (None, s["tiltak"])
    ]


def persons(of_stays):
    """Distinct people."""
    return {s["deltaker_id"] for s in of_stays}


def net(name, year, *arts, version=None):
    """Net kroner of a year's file, of some arts or all."""
    return sum(
        number(row["beløp"])
        for row in rows(f"{name}_{year}.csv")
        if (not arts or row["art"] in arts) and version in (None, row.get("versjon"))
    )


def test_the_generator_writes_the_committed_bytes(tmp_path):
    generator = [sys.executable, str(DEMO / "generate.py"), "--out", str(tmp_path)]
    subprocess.run(generator, check=True, capture_output=True)
    written = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    committed = {
        path.name: path.read_bytes() for path in DEMO.iterdir() if path.suffix in (".csv", ".toml")
    }
    assert sorted(written) == sorted(committed)
    assert [name for name in written if written[name] != committed[name]] == []


def test_the_exports_stay_under_eight_megabytes():
    assert sum(path.stat().st_size for path in DEMO.glob("*.csv")) < 8_000_000


def test_every_export_has_the_norwegian_form():
    for path in DEMO.glob("*.csv"):
        content = path.read_bytes()
        assert not content.startswith(b"\xef\xbb\xbf"), path.name
        assert content.endswith(b"\r\n"), path.name
        assert content.count(b"\n") == content.count(b"\r\n"), path.name
        lengths = {len(line) for line in csv.reader(content.decode().splitlines(), delimiter=";")}
        assert len(lengths) == 1, path.name


def test_the_settings_say_that_this_is_demonstration_data():
    settings = tomllib.loads((DEMO / "settings.toml").read_text(encoding="utf-8"))
    assert settings["demonstration"] is True
    assert settings["responsibilities"] == ["366000"]
    assert settings["extract_date"] == EXTRACT


def test_in_2014_work_training_in_groups_had_74_persons_in_five_groups():
    in_groups = active_in(2014, "AIG")
    assert len(persons(in_groups)) == 74
    assert len({s["gruppe"] for s in in_groups}) == 5


def test_in_2014_79_persons_were_followed_up_at_a_workplace():
    assert len(persons(active_in(2014, "TPL"))) == 79


def test_in_2014_46_persons_were_in_start():
    assert len(persons(active_in(2014, "START"))) == 46


def test_in_2014_44_persons_used_42_practice_places():
    assert len(persons(active_in(2014, "PFF"))) == 44
    places = [g for g in rows("grupper.csv") if g["tiltak"] == "PFF"]
    assert [(g["plasser"], g["gyldig_til"]) for g in places] == [("42", "")]


def test_by_the_end_of_2014_13_of_those_in_practice_had_vtao():
    granted = [
        s
        for s in active_in(2014, "PFF")
        if s["vtao_innvilget"] and day(s["vtao_innvilget"]) <= date(2014, 12, 31)
    ]
    assert len(persons(granted)) == 13


def test_in_2014_the_spend_percent_was_91_4_with_income_above_budget_as_the_reason():
    adjusted, actual = net("budsjett", 2014), net("regnskap", 2014)
    assert round(adjusted / MILLION, 1) == Decimal("11.7")
    assert round((adjusted - actual) / MILLION, 1) == Decimal("1.0")
    assert round(100 * actual / adjusted, 1) == Decimal("91.4")
    groups = {row["art"][:2] for row in rows("budsjett_2014.csv")}
    deviations = {
        group: art_group_net("budsjett", 2014, group) - art_group_net("regnskap", 2014, group)
        for group in groups
    }
    assert max(deviations, key=lambda group: abs(deviations[group])) == "17"
    assert deviations["17"] > 800_000  # refunds came in above budget
    assert abs(deviations["10"]) < 100_000  # wages near budget


def art_group_net(name, year, group):
    """Net kroner of one art group."""
    return sum(
        number(row["beløp"]) for row in rows(f"{name}_{year}.csv") if row["art"].startswith(group)
    )


@pytest.mark.parametrize(("year", "kroner"), [(2016, 12_442_000), (2017, 13_162_000)])
def test_the_original_budget_is_what_the_plan_printed(year, kroner):
    assert net("budsjett", year, version="opprinnelig") == kroner


@pytest.mark.parametrize("year", range(2017, 2021))
def test_the_frame_of_the_plan_adds_up_to_13_162(year):
    lines = [row for row in rows("budsjettramme.csv") if row["år"] == str(year)]
    assert [(r["type"], r["linjenr"], r["beløp_tusen"]) for r in lines] == [
        ("opening", "", "12442"),
        ("change", "171", "200"),
        ("change", "172", "570"),
        ("change", "173", "-50"),
    ]
    assert sum(number(row["beløp_tusen"]) for row in lines) == 13_162


def test_the_budget_of_2017_carries_the_changes_of_the_plan():
    for line_no, kroner in (("171", 200_000), ("172", 570_000), ("173", -50_000)):
        lines = [row for row in rows("budsjett_2017.csv") if row["linjenr"] == line_no]
        assert sum(number(row["beløp"]) for row in lines) == kroner


@pytest.mark.parametrize("year", YEARS)
@pytest.mark.parametrize("name", ["budsjett", "regnskap"])
def test_counter_entries_balance(name, year):
    for cost, income in COUNTER_PAIRS:
        assert net(name, year, cost) == -net(name, year, income) != 0


@pytest.mark.parametrize("year", YEARS)
def test_changes_are_dated_and_numbered_in_their_year(year):
    for row in rows(f"budsjett_{year}.csv"):
        is_change = row["versjon"] == "endring"
        assert not is_change or (day(row["vedtatt_dato"]).year == year and row["linjenr"])
        assert 1 <= int(row["periode"]) <= 12


@pytest.mark.parametrize("year", range(2012, 2017))
def test_other_years_hold_their_budget_but_one(year):
    percent = 100 * net("regnskap", year) / net("budsjett", year)
    assert year == 2014 or 96 < percent < 103
    assert (percent > 100) == (year == 2013)


def test_in_2017_october_is_not_booked_yet():
    assert {int(row["periode"]) for row in rows("regnskap_2017.csv")} == set(range(1, 10))


def test_amounts_are_booked_in_their_month_or_soon_after():
    for row in rows("regnskap_*.csv"):
        first = date(int(row["år"]), int(row["periode"]), 1)
        assert first <= day(row["bilagsdato"]) <= min(EXTRACT, first + timedelta(50))


def test_practice_costs_stand_only_in_their_free_dimensions():
    for row in rows("budsjett_*.csv") + rows("regnskap_*.csv"):
        assert row["fri_dim"] not in ("H302", "H305") or row["tjeneste"] == "27342"
        assert row["ansvar"] == "366000"


@pytest.mark.parametrize("year", YEARS)
def test_the_department_has_about_350_to_420_people_a_year(year):
    assert 345 <= len(persons(active_in(year))) <= 420


def test_people_were_inside_when_the_first_year_began():
    inside = [s for s in stays() if s["first"] < date(2012, 1, 1) <= s["last"]]
    assert {"AIG", "TPL", "START", "JV", "PFF"} == {s["tiltak"] for s in inside}


def test_referred_offered_started_and_ended_come_in_order():
    for row in rows("deltakelser_*.csv"):
        dates = [
            day(row[name])
            for name in ("henvist_dato", "tilbud_dato", "startdato", "sluttdato")
            if row[name]
        ]
        assert dates == sorted(dates)
        assert dates[-1] <= EXTRACT
        assert row["startdato"] or not (row["sluttdato"] or row["sluttårsak"])


def test_no_stay_is_repeated():
    keys = [
        (r["deltaker_id"], r["tiltak"], r["gruppe"], r["startdato"] or r["henvist_dato"])
        for r in rows("deltakelser_*.csv")
    ]
    assert len(keys) == len(set(keys))


def test_nobody_is_twice_in_one_group_at_a_time():
    by_place = {}
    for stay in sorted(stays(), key=lambda s: s["first"]):
        place = stay["deltaker_id"], stay["tiltak"], stay["gruppe"]
        by_place.setdefault(place, []).append(stay)
    for own in by_place.values():
        assert all(before["last"] < after["first"] for before, after in pairwise(own))


def test_two_stays_at_a_time_are_rare():
    overlapping = [
        (a["deltaker_id"], a["startdato"])
        for a, b in pairwise(sorted(stays(), key=lambda s: (s["deltaker_id"], s["first"])))
        if a["deltaker_id"] == b["deltaker_id"] and a["last"] >= b["first"]
    ]
    assert 0 < len(overlapping) < 0.02 * len(stays())


def test_a_person_is_the_same_in_every_stay():
    people = {(r["deltaker_id"], r["fødselsår"], r["kjønn"]) for r in rows("deltakelser_*.csv")}
    assert len(people) == len(persons(rows("deltakelser_*.csv")))


def periods_of(group, scheme):
    """(first, last, places) of a group of a scheme."""
    return [
        (day(g["gyldig_fra"]), day(g["gyldig_til"]) or EXTRACT, int(g["plasser"]))
        for g in rows("grupper.csv")
        if (g["gruppe"], g["tiltak"]) == (group, scheme)
    ]


def test_every_stay_is_in_a_group_of_its_scheme_while_that_group_exists():
    for stay in stays():
        if stay["tiltak"] == "TPL":
            assert stay["gruppe"] == ""
            continue
        periods = periods_of(stay["gruppe"], stay["tiltak"])
        assert periods[0][0] <= max(stay["first"], date(2012, 1, 1))
        assert stay["last"] <= periods[-1][1]


def test_the_periods_of_a_group_follow_one_another():
    for group, scheme in {(g["gruppe"], g["tiltak"]) for g in rows("grupper.csv")}:
        for (_, last, _), (first, _, _) in pairwise(periods_of(group, scheme)):
            assert first == last + timedelta(1)


@pytest.mark.parametrize("year", YEARS)
def test_groups_are_mostly_full_and_hardly_more(year):
    for group, scheme in {(g["gruppe"], g["tiltak"]) for g in rows("grupper.csv")}:
        days = [
            (d, places)
            for first, last, places in periods_of(group, scheme)
            for d in every_day(max(first, date(year, 1, 1)), min(last, date(year, 12, 31)))
            if places
        ]
        if days:
            occupied = [occupied_on(d, group, year) for d, _ in days]
            available = sum(places for _, places in days)
            assert Decimal("0.75") < sum(occupied) / available <= 1, (group, year)
            assert max(o / p for o, (_, p) in zip(occupied, days, strict=True)) < Decimal("1.4")


def every_day(first, last):
    """Each date from first to last."""
    return [first + timedelta(n) for n in range((last - first).days + 1)]


@cache
def stays_in(group, year):
    """First day, last day and share of those in a group that year."""
    return [
        (s["first"], s["last"], number(s["plassandel"]))
        for s in active_in(year)
        if s["gruppe"] == group
    ]


def occupied_on(d, group, year):
    """Shares of the stays active on the day."""
    return sum(share for first, last, share in stays_in(group, year) if first <= d <= last)


def test_attendance_lies_within_a_stay_of_that_person_in_that_group():
    spans = {}
    for s in stays():
        spans.setdefault((s["deltaker_id"], s["tiltak"], s["gruppe"]), []).append(
            (s["first"], s["last"])
        )
    for row in rows("oppmøte_*.csv"):
        held_on = day_of(row["dato"])
        own = spans[row["deltaker_id"], row["tiltak"], row["gruppe"]]
        assert any(first <= held_on <= last for first, last in own)
        assert held_on.weekday() < 5


day_of = cache(day)


def test_no_day_of_attendance_is_repeated():
    keys = [(r["deltaker_id"], r["tiltak"], r["gruppe"], r["dato"]) for r in rows("oppmøte_*.csv")]
    assert len(keys) == len(set(keys))


def test_absence_is_given_where_hours_are_missing_and_only_there():
    for row in rows("oppmøte_*.csv"):
        planned, attended = row["planlagte_timer"], row["oppmøtte_timer"]
        falls_short = attended != "" and number(attended) < number(planned)
        assert bool(row["fravær"]) == falls_short
        assert row["fravær"] in ("", "gyldig", "ugyldig", "syk")
        assert attended == "" or number(attended) <= number(planned)


def test_two_to_four_of_a_hundred_days_are_not_reported():
    lines = rows("oppmøte_*.csv")
    assert 0.02 < sum(row["oppmøtte_timer"] == "" for row in lines) / len(lines) < 0.04


def test_fewer_came_to_jobbverksted_in_2014_than_in_2013_and_stayed_longer():
    referred = {
        year: sum(
            r["tiltak"] == "JV" and day(r["henvist_dato"]).year == year
            for r in rows("deltakelser_*.csv")
        )
        for year in (2013, 2014)
    }
    ended = {
        year: [
            s for s in stays() if s["tiltak"] == "JV" and s["sluttdato"] and s["last"].year == year
        ]
        for year in (2013, 2014)
    }
    lengths = {
        year: sum((s["last"] - s["first"]).days + 1 for s in ended[year]) / len(ended[year])
        for year in ended
    }
    onward = {year: sum(s["sluttårsak"] in ONWARD for s in ended[year]) for year in ended}
    assert referred[2014] < referred[2013]
    assert lengths[2014] > lengths[2013]
    assert onward[2014] > onward[2013]


ONWARD = ("ordinært arbeid", "arbeid med lønnstilskudd", "utdanning", "annet tiltak")


def test_kvp_start_keeps_its_code_when_it_is_renamed():
    names = [
        (r["navn"], r["gyldig_fra"], r["gyldig_til"])
        for r in rows("tiltak.csv")
        if r["tiltak"] == "START"
    ]
    assert names == [("KVP Start", "01.01.2012", "31.12.2013"), ("START", "01.01.2014", "")]


def test_every_scheme_named_anywhere_is_known():
    known = {row["tiltak"] for row in rows("tiltak.csv")} | {""}
    for pattern in ("deltakelser_*", "grupper", "oppmøte_*", "måltall", "kommentarer", "publisert"):
        assert {row["tiltak"] for row in rows(f"{pattern}.csv")} <= known


def test_every_private_placement_names_its_host_and_new_hosts_come_every_year():
    first_year = {}
    for stay in sorted(stays(), key=lambda s: s["first"]):
        assert bool(stay["tiltakssted"]) == (stay["tiltak"] in ("TPL", "PFF"))
        first_year.setdefault(stay["tiltakssted"], stay["first"].year)
    assert set(YEARS) <= set(first_year.values())


def test_status_is_only_known_when_so_long_has_passed():
    for stay in stays():
        assert not stay["status_6_mnd"] or (EXTRACT - stay["last"]).days >= 181
        assert not stay["status_12_mnd"] or (EXTRACT - stay["last"]).days >= 365


@pytest.mark.parametrize(
    ("measure", "scheme", "value"),
    [
        ("participants", "AIG", "74"),
        ("participants", "TPL", "79"),
        ("participants", "START", "46"),
        ("participants", "PFF", "44"),
        ("places", "PFF", "42"),
        ("vtao", "PFF", "13"),
        ("spend_percent", "", "91,4"),
        ("budget_adjusted", "", "11,7"),
        ("deviation", "", "1,0"),
    ],
)
def test_the_register_holds_the_figures_of_the_annual_report(measure, scheme, value):
    values = [
        r["verdi"]
        for r in rows("publisert.csv")
        if (r["år"], r["mål"], r["tiltak"]) == ("2014", measure, scheme)
    ]
    assert values == [value]
