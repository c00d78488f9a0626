"""The accounts: what each line cost month by month, the year's deviations by art group."""

from datetime import date, timedelta

from .budget import dimension_values, list_lines
from .budget_lines import COUNTER_ENTRIES, RESERVE, VTAO_TEXT, Line, actual_shape
from .days import EXTRACT, workday_from
from .offers import LAST_BOOKED
from .refunds import vtao_refund_ore
from .writing import kroner

# Budget less booked by art group, in øre; the reserve is never booked and comes on top.
DEVIATIONS = {
    2012: {
        "10": 4_118_640,
        "11": -2_904_455,
        "12": 3_377_120,
        "13": 1_290_865,
        "16": -412_300,
        "17": 10_416_215,
    },
    2013: {
        "10": -23_318_430,
        "11": -5_907_215,
        "12": -2_116_580,
        "13": 604_990,
        "16": 388_750,
        "17": 5_240_605,
    },
    2014: {
        "10": -4_821_240,
        "11": 3_691_825,
        "12": 2_144_080,
        "13": 1_230_515,
        "16": 1_406_300,
        "17": 92_893_256,
    },
    2015: {
        "10": 6_201_315,
        "11": -3_815_670,
        "12": 1_833_245,
        "13": -918_400,
        "16": 706_180,
        "17": 30_277_950,
    },
    2016: {
        "10": 9_604_275,
        "11": -6_114_905,
        "12": -3_240_330,
        "13": 1_117_645,
        "16": -355_420,
        "17": 4_380_515,
    },
    2017: {
        "10": 7_915_360,
        "11": -4_480_915,
        "12": 2_260_470,
        "13": -640_125,
        "16": 512_840,
        "17": 9_706_330,
    },
}
UNEVEN = {"10": 0.012, "11": 0.16, "12": 0.34, "13": 0.07, "16": 0.22, "17": 0.15}
EVEN_ARTS = ("11900", "12200", "13715", "15900", "19900", "17090")
EVEN = 0.01
LINE_SPREAD = {"10": 0.012, "17": 0.05}
VAT_SPREAD = (0.95, 1.09)
HEADER = (
    "år;periode;ansvar;ansvar_tekst;art;art_tekst;tjeneste;tjeneste_tekst;prosjekt;"
    "fri_dim;beløp;bilagsdato;tekst"
)


def rows(rng, year, stays):
    """Yields the lines of regnskap_<year>.csv, month by month, up to the last booked month."""
    booked = [
        (period, line, ore)
        for line, total in _list_totals(rng, year, stays)
        for period, ore in _spread_over_months(rng, line, total)
        if ore
    ]
    booked = [row for row in booked if row[0] <= LAST_BOOKED.get(year, 12)]
    for period, line, ore in sorted(booked, key=lambda row: row[0]):
        yield (
            year,
            period,
            *dimension_values(line),
            kroner(ore),
            _draw_voucher_day(rng, year, period, line),
            line.text,
        )


def _list_adjusted_lines(year):
    """The year's lines with their changes added, one line for each combination."""
    merged = {}
    for line in list_lines(year):
        text = line.text if not line.line_no else ""
        adjusted = Line(line.function, line.art, 0, line.free_dim, line.project, text)
        merged.setdefault(adjusted.key, adjusted).kroner += line.kroner
    return [line for line in merged.values() if line.art != RESERVE]


def _list_totals(rng, year, stays):
    """Yields (line, øre of the year); art groups hit their deviation, counter-entries balance."""
    lines = _list_adjusted_lines(year)
    yield from _list_counter_entries(rng, lines)
    for group, deviation in DEVIATIONS[year].items():
        group_lines = [x for x in lines if x.group == group and x.art not in COUNTER_ENTRIES]
        total = sum(x.kroner for x in group_lines) * 100 - deviation
        yield from _spread_total(rng, group_lines, total, year, stays)


def _list_counter_entries(rng, lines):
    ratios = {}
    for line in lines:
        if line.art in ("14290", "17290"):
            ratio = ratios.setdefault(line.function, rng.uniform(*VAT_SPREAD))
            ore = round(abs(line.kroner) * ratio * 100)
            yield line, ore if line.kroner > 0 else -ore
        elif line.art in COUNTER_ENTRIES:
            yield line, line.kroner * 100


def _spread_total(rng, lines, total, year, stays):
    """Spreads the group's total over its lines; the VTAO refund follows the persons' months."""
    refunds = {id(x): vtao_refund_ore(stays, year) for x in lines if x.text == VTAO_TEXT}
    others = [x for x in lines if id(x) not in refunds]
    spread = LINE_SPREAD.get(lines[0].group, 0.12)
    parts = [x.kroner * rng.uniform(1 - spread, 1 + spread) for x in others]
    rest = total - sum(refunds.values())
    ores = [round(rest * part / sum(parts)) for part in parts]
    ores[0] += rest - sum(ores)
    yield from zip(others, ores, strict=True)
    yield from ((x, refunds[id(x)]) for x in lines if id(x) in refunds)


def _spread_over_months(rng, line, total):
    """Lists (period, øre) of a line; VAT and depreciation follow their counter-entries exactly."""
    uneven = EVEN if line.art in EVEN_ARTS else UNEVEN.get(line.group, 0)
    shape = actual_shape("14290" if line.art == "17290" else line.art)
    weights = [
        w * max(0.05, rng.gauss(1, uneven)) if line.art not in COUNTER_ENTRIES else w for w in shape
    ]
    ores = [round(total * w / sum(weights)) for w in weights]
    last = max(n for n, w in enumerate(weights) if w)
    ores[last] += total - sum(ores)
    return list(enumerate(ores, 1))


def _draw_voucher_day(rng, year, period, line):
    """Wages on the twelfth; the rest in the month or a few days into the next."""
    first = date(year, period, 1)
    if line.group == "10":
        return workday_from(first + timedelta(11), -1)
    late = 44 if period == 12 else 36
    latest = workday_from(min(EXTRACT, first + timedelta(late)), -1)
    return min(latest, workday_from(first + timedelta(round(rng.triangular(2, late, 24)))))


def ore_of(row):
    """The øre of a line of the export."""
    return int(row[10].replace(",", ""))
