"""Every figure printed in the annual report 2014 and the plan 2017-2020, with its sentence."""

from .plan_table import CORRECTED_TEXT, OPENING_TEXT, PLAN_YEARS, list_changes, opening_thousand

REPORT, PLAN_DOCUMENT = "Årsrapport 2014", "Handlings- og økonomiplan 2017-2020"
HEADER = "år;dokument;mål;tiltak;verdi;enhet;presisjon;setning"
IN_GROUPS = (
    "Arbeidstreningsseksjonen har i 2014 gitt tilbud om arbeidstrening i gruppe til 74 personer, "
    "fordelt på fem grupper."
)
PLACED = (
    "I tillegg har 79 personer mottatt oppfølging fra Arbeidstreningsseksjon mens de har vært "
    "utplassert i tiltaksplasser i kommunale eller private virksomheter."
)
STARTED = "Til sammen 46 personer har fått dette tilbudet i 2014."
FOUR_WEEKS = (
    "I 2014 ble tilbudet Jobbverksted utvidet for deltakere som ikke har nådd målsetting om jobb "
    "etter første kursperiode på fire uker."
)
PRACTICE = (
    "Arbeidstreningsseksjonens 42 praksisplasser for funksjonshemmede ble brukt av 44 personer."
)
VTAO = (
    "Av disse fikk 13 innvilget tilskudd gjennom Nav til varig tilrettelagt arbeid i "
    "ordinær virksomhet."
)
RESULT = (
    "Regnskapsresultatet viser et mindreforbruk på kr 1 mill. av en budsjettramme på kr 11,7 mill."
)
PERCENT = "Dette utgjør en forbruksprosent på 91,4."
MILLION, THOUSAND = "mill. kroner", "1000 kroner"

_REPORT_FIGURES = [
    ("participants", "AIG", "74", "personer", "1", IN_GROUPS),
    ("groups", "AIG", "5", "grupper", "1", IN_GROUPS),
    ("participants", "TPL", "79", "personer", "1", PLACED),
    ("participants", "START", "46", "personer", "1", STARTED),
    ("standard_weeks", "JV", "4", "uker", "1", FOUR_WEEKS),
    ("places", "PFF", "42", "plasser", "1", PRACTICE),
    ("participants", "PFF", "44", "personer", "1", PRACTICE),
    ("vtao", "PFF", "13", "personer", "1", VTAO),
    ("deviation", "", "1,0", MILLION, "0,1", RESULT),
    ("budget_adjusted", "", "11,7", MILLION, "0,1", RESULT),
    ("spend_percent", "", "91,4", "prosent", "0,1", PERCENT),
]


def published_rows():
    """The lines of publisert.csv."""
    for figure in _REPORT_FIGURES:
        yield 2014, REPORT, *figure
    for measure, thousand, sentence in _plan_lines():
        for year in PLAN_YEARS:
            yield year, PLAN_DOCUMENT, measure, "", thousand, THOUSAND, "1", sentence


def _plan_lines():
    """(measure, thousand kroner, the table's line); a change is named by its number."""
    yield "frame_opening", opening_thousand(), OPENING_TEXT
    for number, text, thousand in list_changes():
        yield f"frame_change_{number}", thousand, f"{number} {text}"
    corrected = opening_thousand() + sum(thousand for *_, thousand in list_changes())
    yield "frame", corrected, CORRECTED_TEXT
