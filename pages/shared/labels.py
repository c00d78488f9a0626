"""The words for the codes in the warehouse; a code without a word is shown as it is."""

import queries
from pages.shared import money_labels, register_labels, words
from pages.shared.words import mark, say
from warehouse import contract, reasons

DESTINATION = {
    "ordinary_work": mark("ordinary work"),
    "subsidised_work": mark("work with wage subsidy"),
    "adapted_work": mark("permanent adapted work"),
    "education": mark("education"),
    "other_scheme": mark("another scheme"),
    "job_seeking": mark("job seeking"),
    "benefit_clarified": mark("benefit clarified"),
    "treatment": mark("treatment"),
    "absence": mark("absence"),
    "moved": mark("moved"),
    "deceased": mark("deceased"),
    "other": mark("other"),
    "unknown": mark("unknown"),
}
BENEFIT = {
    "kvp": mark("qualification benefit (KVP)"),
    "social_assistance": mark("social assistance"),
    "aap": mark("work assessment allowance (AAP)"),
    "disability": mark("disability benefit"),
    "other_state": mark("another state benefit"),
    "none": mark("no benefit"),
    "NONE": mark("benefit unknown"),
}
AGE = {
    "under30": mark("under 30"),
    "over30": mark("30 and over"),
    "NONE": mark("age unknown"),
}
OFFICE = {"NONE": mark("office unknown")}
SCHEME = {"NONE": mark("scheme unknown")}
GROUP = {"NONE": mark("no group")}
SIDE = {"expense": mark("expense"), "income": mark("income"), "NONE": mark("other arts")}
ART_GROUP = {
    "10": mark("10 wages"),
    "11": mark("11 operations"),
    "12": mark("12 equipment and maintenance"),
    "13": mark("13 bought services"),
    "14": mark("14 transfers"),
    "15": mark("15 finance and depreciation"),
    "16": mark("16 sales"),
    "17": mark("17 refunds"),
    "18": mark("18 transfers received"),
    "19": mark("19 finance and counter-entries"),
}
GENDER = {
    "kvinne": mark("woman"),
    "mann": mark("man"),
    "k": mark("woman"),
    "m": mark("man"),
    "woman": mark("woman"),
    "man": mark("man"),
    "female": mark("woman"),
    "male": mark("man"),
    "f": mark("woman"),
}
SECTOR = {"municipal": mark("municipal"), "private": mark("private")}
FUNCTION = {"NONE": mark("without a function")}
FAMILY = {
    "participations": mark("participations"),
    "schemes": mark("schemes"),
    "groups": mark("groups"),
    "attendance": mark("attendance"),
    "budget": mark("budget"),
    "accounts": mark("accounts"),
    "budget_frame": mark("budget frame"),
    "targets": mark("targets"),
    "comments": mark("comments"),
    "published": mark("published figures"),
    "refund_rates": mark("refund rates"),
    "code_texts": mark("code texts"),
}
STATUS = {
    "loaded": mark("loaded"),
    "refused": mark("refused"),
    "ignored": mark("not an export we know"),
}
SEVERITY = {
    "rejected": mark("left out"),
    "warning": mark("loaded all the same"),
    "skipped": mark("passed over"),
}
CHANGE = {"added": mark("added"), "removed": mark("removed"), "changed": mark("changed")}
VERSION = {"original": mark("original"), "change": mark("change")}
SEPARATOR = {";": mark("semicolon"), ",": mark("comma"), "\t": mark("tab")}
GAP = {
    "no_destination": mark("Exits without a destination"),
    "no_status_6m": mark("Exits without a status after 6 months"),
    "no_status_12m": mark("Exits without a status after 12 months"),
    "no_attended_hours": mark("Planned days without reported attendance"),
    "no_group": mark("Stays without a group"),
    "no_stay": mark("Planned days outside any stay"),
    "long_wait": mark("Waiting for more than a year, probably withdrawn"),
    "no_birth_year": mark("Stays without a birth year"),
    "no_office": mark("Stays without a NAV office"),
    "no_benefit": mark("Stays without a benefit"),
    "no_sector": mark("Placements without a sector"),
    "no_month": mark("Months missing between booked ones"),
}
PLACE_REASON = {
    "attended": mark("attended"),
    "absence": mark("absent"),
    "not_reported": mark("attendance not reported"),
    "part_time": mark("part-time places"),
    "waiting": mark("vacant while somebody waited"),
    "no_one_referred": mark("vacant, no one referred"),
    "closed": mark("closed"),
    "over_capacity": mark("over capacity (besides)"),
}
WAIT_LENGTH = {
    "0-30": mark("0–30 days"),
    "31-90": mark("31–90 days"),
    "91-180": mark("91–180 days"),
    "181-365": mark("181–365 days"),
    "366-": mark("over a year"),
}
LENGTH_KIND = {
    "within": mark("within the first period"),
    "extended": mark("extended"),
    "NONE": mark("no standard weeks"),
}
KIND = {
    "scheme": mark("a new stay within 60 days"),
    "continues": mark("goes on in a stay already running"),
    "left": mark("left"),
    "group": mark("group"),
    "stay": mark("stay"),
    "used": mark("place in use"),
    "waiting": mark("inquiry waiting"),
    "original": mark("original budget"),
    "change": mark("budget change"),
    "actual": mark("actual"),
}
WENT = {
    "work": mark("to work"),
    "education": mark("to education"),
    "other": mark("elsewhere"),
    "unknown": mark("not known where"),
}
WAY = {"NONE": mark("ways that fewer than 5 took")}
NO_SCHEME = {"NONE": mark("no single scheme")}
OF_COLUMN = (
    money_labels.OF_COLUMN
    | register_labels.OF_COLUMN
    | {
        "way_steps.target": WENT,
        "source": SCHEME,
        "way": WAY,
        "target_lines.scheme": register_labels.WHOLE,
        "comment_lines.scheme": NO_SCHEME,
        "reason": PLACE_REASON,
        "wait_length": WAIT_LENGTH,
        "length_kind": LENGTH_KIND,
        "kind": KIND,
        "target": DESTINATION,
        "next_scheme": SCHEME,
        "destination": DESTINATION,
        "status_6m": DESTINATION,
        "status_12m": DESTINATION,
        "benefit": BENEFIT,
        "age": AGE,
        "office": OFFICE,
        "nav_office": OFFICE,
        "scheme": SCHEME,
        "group": GROUP,
        "group_name": GROUP,
        "side": SIDE,
        "art_group": ART_GROUP,
        "function": FUNCTION,
        "workplace_sector": SECTOR,
        "gender": GENDER,
        "family": FAMILY,
        "status": STATUS,
        "severity": SEVERITY,
        "change": CHANGE,
        "gap": GAP,
        "version": VERSION,
        "delimiter": SEPARATOR,
    }
)


def of(column: str, code: object, answer: str = "") -> str:
    """The word for a code in the column of that name, where need be of that answer."""
    if column == "reason" and code in reasons.known():
        return reasons.sentence(str(code), words.language(), value="…")
    if column == "measure":
        return register_labels.measure(str(code))
    if column in ("column_name", "missing"):
        return _heading(str(code))
    # a gender is text, written by each export in its own way
    known = str(code).casefold() if column == "gender" else str(code)
    word = OF_COLUMN.get(f"{answer}.{column}", OF_COLUMN.get(column, {})).get(known)
    return say(word) if word else str(code)


def of_filter(code: str) -> str:
    """What a filter is called."""
    return next(one for one in queries.FILTERS.values() if one.code == code).label[words.language()]


def _heading(name: str) -> str:
    """What exports call a column, in the language in use."""
    found = (one for each in contract.families().values() for one in each.columns)
    names = {one.name: one.nb[0] for one in found}
    return names.get(name, name) if words.language() == "nb" else name
