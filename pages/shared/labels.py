"""The words for the codes in the warehouse; a code without a word is shown as it is."""

from pages.shared.words import mark, say

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
}
STATUS = {"loaded": mark("loaded"), "refused": mark("refused")}
SEVERITY = {
    "rejected": mark("rejected"),
    "warning": mark("warning"),
    "skipped": mark("skipped"),
}
OF_COLUMN = {
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
    "family": FAMILY,
    "status": STATUS,
    "severity": SEVERITY,
}


def of(column: str, code: object) -> str:
    """The word for a code in the column of that name."""
    word = OF_COLUMN.get(column, {}).get(str(code))
    return say(word) if word else str(code)
