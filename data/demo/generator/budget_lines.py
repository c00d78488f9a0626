"""The department's budget lines as of 2016, in thousand kroner, and their shape over the year."""

from dataclasses import dataclass, field

RESPONSIBILITY, RESPONSIBILITY_TEXT = "366000", "ARBEIDSTRENINGSSEKSJONEN"
YOUNG, PLACED, REFUGEES, KVP = "27341", "27342", "27343", "27600"
COMMON, COUNTER = "27300", "86000"
FUNCTIONS = {
    COMMON: "Arbeidsrettede tiltak i kommunal regi",
    YOUNG: "Arbeidstrening ungdom",
    PLACED: "Arbeidstrening tiltaksplasser",
    REFUGEES: "Arbeidstrening flyktninger",
    KVP: "Kvalifiseringsordningen",
    COUNTER: "Motpost avskrivninger",
}
ARTS = {
    "10100": "Lønn fast ansatte",
    "10110": "Faste tillegg",
    "10201": "Vikar ved sykefravær",
    "10500": "Annen lønn",
    "10510": "Lønn praksisplasser",
    "10900": "Pensjonspremie",
    "10990": "Arbeidsgiveravgift",
    "11000": "Kontormateriell",
    "11150": "Matvarer",
    "11200": "Andre driftsutgifter",
    "11207": "Arbeidsklær og sko",
    "11301": "Telefon",
    "11500": "Kurs og opplæring",
    "11700": "Drift av biler",
    "11705": "Drivstoff",
    "11801": "Strøm",
    "11900": "Leie av lokaler",
    "11952": "Avgifter og gebyrer",
    "12000": "Inventar",
    "12001": "IKT-utstyr",
    "12200": "Leasing",
    "12300": "Vedlikehold av bygninger",
    "12302": "Vedlikehold av utstyr",
    "13500": "Kjøp fra kommuner",
    "13715": "Dagaktivitet funksjonshemmede",
    "13812": "Renhold",
    "14290": "Merverdiavgift med kompensasjon",
    "14900": "Reservekonto",
    "15900": "Avskrivninger",
    "16216": "Avgiftsfritt salg",
    "16504": "Avgiftspliktig salg",
    "17090": "Statstilskudd og refusjoner",
    "17101": "Refusjon sykepenger",
    "17102": "Refusjon foreldrepenger",
    "17290": "Kompensasjon for merverdiavgift",
    "17500": "Refusjon fra andre kommuner",
    "19900": "Motpost avskrivninger",
}
COUNTER_ENTRIES = ("14290", "17290", "15900", "19900")
RESERVE = "14900"
VTAO_TEXT, KVP_TEXT = "Refusjon VTAO", "Refusjon KVP og statlige ytelser"

# function, art, thousand kroner in 2016, free dimension, project, text; 0: the rest of the net
_BASE = [
    (COMMON, "10100", 948),
    (COMMON, "10900", 112),
    (COMMON, "10990", 149),
    (YOUNG, "10100", 1316),
    (YOUNG, "10110", 11),
    (YOUNG, "10900", 157),
    (YOUNG, "10990", 209),
    (YOUNG, "11000", 48),
    (YOUNG, "11150", 74),
    (YOUNG, "11200", 238),
    (YOUNG, "11207", 58),
    (YOUNG, "11301", 44),
    (YOUNG, "11500", 136),
    (YOUNG, "11700", 88),
    (YOUNG, "11705", 71),
    (YOUNG, "11801", 118, "S100"),
    (YOUNG, "11900", 1790),
    (YOUNG, "11952", 196),
    (YOUNG, "11200", 65, "", "366201", "Aktivitet for unge"),
    (YOUNG, "12000", 104),
    (YOUNG, "12001", 46),
    (YOUNG, "12200", 42),
    (YOUNG, "12300", 132),
    (YOUNG, "12302", 37),
    (YOUNG, "13500", 172),
    (YOUNG, "13812", 136),
    (YOUNG, "14290", 682),
    (YOUNG, RESERVE, 40),
    (YOUNG, "15900", 246),
    (YOUNG, "16216", -36),
    (YOUNG, "16504", -14),
    (YOUNG, "17090", -1255, "", "", KVP_TEXT),
    (YOUNG, "17090", -820, "", "", VTAO_TEXT),
    (YOUNG, "17101", -64),
    (YOUNG, "17102", -48),
    (YOUNG, "17290", -682),
    (YOUNG, "17500", -148),
    (PLACED, "10510", 806, "H302"),
    (PLACED, "13715", 972, "H305"),
    (PLACED, "10990", 114),
    (PLACED, "11200", 254),
    (REFUGEES, "10500", 92),
    (REFUGEES, "10900", 12),
    (REFUGEES, "10990", 15),
    (KVP, "10100", 0),
    (KVP, "10201", 372),
    (KVP, "10900", 408),
    (KVP, "10990", 688),
    (KVP, "11150", 16),
    (KVP, "11500", 14),
    (KVP, "11900", 486),
    (KVP, "13812", 52),
    (KVP, "14290", 12),
    (KVP, "17101", -112),
    (KVP, "17102", -136),
    (KVP, "17290", -12),
    (COUNTER, "19900", -246),
]
SCALE = {2012: 0.885, 2013: 0.91, 2014: 0.935, 2015: 0.965, 2016: 1, 2017: 1}
VTAO_BUDGET = {2012: -352_000, 2013: -530_000, 2014: -480_000, 2015: -760_000}


@dataclass
class Line:
    """One combination of the five dimensions with its kroner for a year."""

    function: str
    art: str
    kroner: int
    free_dim: str = ""
    project: str = ""
    text: str = ""
    line_no: str = ""
    version: str = "opprinnelig"
    decided_on: object = None
    from_period: int = 1
    key: tuple = field(init=False)

    def __post_init__(self):
        self.key = (self.function, self.art, self.free_dim, self.project, self.text)

    @property
    def group(self):
        """Art group: the first two digits."""
        return self.art[:2]


def list_original_lines(year, net):
    """Lists the lines of the original budget of a year; their net is as decided."""
    lines = [_make_line(year, *base) for base in _BASE]
    open_line = next(line for line in lines if line.kroner == 0)
    open_line.kroner = net - sum(line.kroner for line in lines)
    return lines


def _make_line(year, function, art, thousand, free_dim="", project="", text=""):
    kroner = round(thousand * SCALE[year]) * 1000
    if text == VTAO_TEXT:
        kroner = VTAO_BUDGET.get(year, kroner)
    return Line(function, art, kroner, free_dim, project, text)


EVENLY = (1,) * 12
WAGES = (1, 1, 1, 1, 1, 1.46, 0.9, 1, 1, 1, 1, 1)  # holiday pay falls in June
QUARTERLY = (1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0)
AFTER_THE_QUARTER = (0, 0, 0, 22, 0, 0, 24, 0, 0, 23, 0, 31)
TWICE = (0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1)
WINTER = (17, 15, 13, 9, 6, 4, 3, 4, 5, 7, 10, 13)
COURSES = (6, 10, 13, 10, 9, 4, 1, 6, 14, 13, 11, 3)
QUIET_JULY = (9, 9, 9, 8.5, 9, 8.5, 3.5, 8, 9, 9.5, 9.5, 8.5)
LATE_IN_THE_YEAR = (4, 6, 7, 7, 8, 9, 3, 6, 9, 11, 14, 16)

_BUDGET_SHAPES = {
    "11900": QUARTERLY,
    "17090": AFTER_THE_QUARTER,
    "13500": TWICE,
    "11801": WINTER,
    "17500": TWICE,
}
_ACTUAL_SHAPES = {
    **_BUDGET_SHAPES,
    "11500": COURSES,
    "12000": LATE_IN_THE_YEAR,
    "12001": LATE_IN_THE_YEAR,
    "12300": LATE_IN_THE_YEAR,
    "14290": QUIET_JULY,
    "15900": EVENLY,
    "12200": EVENLY,
    "11301": EVENLY,
}


def budget_shape(art):
    """The shape of a budget over the months: twelfths, holiday pay in June, rent by quarter."""
    return _BUDGET_SHAPES.get(art, WAGES if art.startswith("10") else EVENLY)


def actual_shape(art):
    """The usual shape of the booked amounts over the months."""
    usual = QUIET_JULY if art[:2] in ("11", "12", "13", "16") else budget_shape(art)
    return _ACTUAL_SHAPES.get(art, usual)
