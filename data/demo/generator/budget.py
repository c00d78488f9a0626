"""The budget: each year's original version and its dated changes, month by month."""

from datetime import date

from .budget_lines import (
    ARTS,
    FUNCTIONS,
    KVP,
    RESPONSIBILITY,
    RESPONSIBILITY_TEXT,
    YOUNG,
    Line,
    budget_shape,
    list_original_lines,
)

NET_ORIGINAL = {
    2012: 10_868_000,
    2013: 11_214_000,
    2014: 11_463_000,
    2015: 11_925_000,
    2016: 12_442_000,
    2017: 13_162_000,
}
DECIDED = {
    2012: date(2011, 12, 12),
    2013: date(2012, 12, 10),
    2014: date(2013, 12, 9),
    2015: date(2014, 12, 15),
    2016: date(2015, 12, 14),
    2017: date(2016, 12, 19),
}
RENT, SECOND_WORKSHOP, EFFICIENCY = (
    "Økte leieutgifter",
    "Jobbverksted 2, årsverk",
    "Effektiviseringskrav Arbeidstreningsseksjonen",
)
PLAN_CHANGES = [  # line number, text, (function, art, kroner) of 2017
    ("171", RENT, [(YOUNG, "11900", 200_000)]),
    (
        "172",
        SECOND_WORKSHOP,
        [(YOUNG, "10100", 452_000), (YOUNG, "10900", 47_000), (YOUNG, "10990", 71_000)],
    ),
    ("173", EFFICIENCY, [(YOUNG, "11200", -50_000)]),
]


def _spread_wages(kroner):
    """A wage settlement: two thirds in the qualification programme, with pension and tax."""
    parts = [(KVP, "10100", 0.52), (YOUNG, "10100", 0.27), (KVP, "10990", 0.12)]
    amounts = [(f, a, round(kroner * part / 1000) * 1000) for f, a, part in parts]
    return [*amounts, (YOUNG, "10990", kroner - sum(k for *_, k in amounts))]


CHANGES = {  # year: decided on, line number, text, amounts
    2012: [(date(2012, 6, 18), "24", "Lønnsoppgjør 2012", _spread_wages(168_000))],
    2013: [
        (date(2013, 6, 17), "27", "Lønnsoppgjør 2013", _spread_wages(152_000)),
        (date(2013, 2, 11), "8", "Oppstart Gjenbruk, utstyr", [(YOUNG, "12000", 35_000)]),
    ],
    2014: [
        (
            date(2014, 2, 10),
            "9",
            "Jobbverksted utvidet, kurs og opplæring",
            [(YOUNG, "11500", 38_000), (YOUNG, "11150", 24_000)],
        ),
        (date(2014, 6, 16), "31", "Lønnsoppgjør 2014", _spread_wages(187_000)),
    ],
    2015: [
        (date(2015, 6, 15), "22", "Lønnsoppgjør 2015", _spread_wages(176_000)),
        (date(2015, 9, 21), "40", "Ombygging kantine", [(YOUNG, "12300", 45_000)]),
    ],
    2016: [
        (
            date(2016, 2, 8),
            "11",
            "Oppstart Sykkelverksted",
            [(YOUNG, "12000", 52_000), (YOUNG, "11207", 18_000)],
        ),
        (date(2016, 6, 20), "29", "Lønnsoppgjør 2016", _spread_wages(163_000)),
        (date(2016, 10, 17), "46", "Innsparing energi", [(YOUNG, "11801", -20_000)]),
    ],
    2017: [
        (
            date(2017, 6, 19),
            "25",
            "Helårseffekt av lønnsoppgjør 2016 og lønnsoppgjør 2017",
            _spread_wages(228_000),
        )
    ],
}
HEADER = (
    "år;ansvar;ansvar_tekst;art;art_tekst;tjeneste;tjeneste_tekst;prosjekt;fri_dim;"
    "versjon;vedtatt_dato;linjenr;periode;beløp;tekst"
)


def list_lines(year):
    """Lists all lines of a year, original ones first, then the changes."""
    lines = list_original_lines(min(year, 2016), NET_ORIGINAL[min(year, 2016)])
    if year == 2017:
        lines += [
            Line(f, a, kroner, text=text, line_no=number)
            for number, text, parts in PLAN_CHANGES
            for f, a, kroner in parts
        ]
    for line in lines:
        line.decided_on = DECIDED[year]
    return lines + [
        _make_change(decided, number, text, *part)
        for decided, number, text, parts in sorted(CHANGES[year])
        for part in parts
    ]


def _make_change(decided, number, text, function, art, kroner):
    return Line(
        function,
        art,
        kroner,
        text=text,
        line_no=number,
        version="endring",
        decided_on=decided,
        from_period=decided.month,
    )


def _spread_over_months(line):
    """Lists (period, kroner) of a line: whole hundreds, the rest in its last month."""
    shape = [w if n >= line.from_period else 0 for n, w in enumerate(budget_shape(line.art), 1)]
    if not any(shape):
        shape = [0] * 11 + [1]
    months = [
        (n, round(line.kroner * w / sum(shape) / 100) * 100) for n, w in enumerate(shape, 1) if w
    ]
    last, amount = months[-1]
    months[-1] = (last, amount + line.kroner - sum(kroner for _, kroner in months))
    return [(period, kroner) for period, kroner in months if kroner]


def rows(year):
    """Yields the lines of budsjett_<year>.csv."""
    for line in list_lines(year):
        for period, kroner in _spread_over_months(line):
            yield (
                year,
                *dimension_values(line),
                line.version,
                line.decided_on,
                line.line_no,
                period,
                kroner,
                line.text,
            )


def dimension_values(line):
    """Responsibility, art, function with their texts, project and free dimension."""
    return (
        RESPONSIBILITY,
        RESPONSIBILITY_TEXT,
        line.art,
        ARTS[line.art],
        line.function,
        FUNCTIONS[line.function],
        line.project,
        line.free_dim,
    )
