"""Table 5.23 of the plan 2017-2020: opening frame and numbered changes, thousand kroner."""

from .budget import NET_ORIGINAL, PLAN_CHANGES

PLAN, PLAN_YEARS = "2017-2020", range(2017, 2021)
OPENING_TEXT = "Opprinnelig vedtatt netto budsjettramme 2016"
CORRECTED_TEXT = "Korrigert netto budsjettramme 2017-2020"
HEADER = "plan;år;type;linjenr;tekst;beløp_tusen"


def list_changes():
    """(line number, text, thousand kroner) of the three changes."""
    return [
        (number, text, sum(k for *_, k in parts) // 1000) for number, text, parts in PLAN_CHANGES
    ]


def opening_thousand():
    """The opening frame in thousand kroner: the original budget of 2016."""
    return NET_ORIGINAL[2016] // 1000


def frame_rows():
    """Yields the lines of budsjettramme.csv: a line per line of the table and year."""
    for year in PLAN_YEARS:
        yield PLAN, year, "opening", "", OPENING_TEXT, opening_thousand()
    for number, text, thousand in list_changes():
        for year in PLAN_YEARS:
            yield PLAN, year, "change", number, text, thousand
