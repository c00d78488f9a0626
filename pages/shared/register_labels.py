"""The words for the codes in the register of published figures."""

import queries
from pages.shared import words
from pages.shared.words import mark, say
from queries.register import resolved

STATUS = {
    "agrees": mark("agrees"),
    "within_rounding": mark("within its rounding"),
    "differs": mark("differs"),
    "not_computed": mark("cannot be computed"),
}
# beside the word, so that a status is seen at a glance and never by its colour
MARKS = {"agrees": "✓", "within_rounding": "≈", "differs": "✗", "not_computed": "?"}
OBSTACLE = {
    "measure": mark("there is no measure of that name"),
    "precision": mark("the precision cannot be read: it is to be a number, such as 0,1"),
    "unit": mark("the unit is not one we know"),
    "misfit": mark("the measure is not counted in that unit"),
    "no_value": mark("the exports tell nothing of it for that year"),
    "participations": mark("the export of participations is missing"),
    "schemes": mark("the export of schemes is missing"),
    "groups": mark("the export of groups is missing"),
    "attendance": mark("the export of attendance is missing"),
    "budget": mark("the export of the budget is missing"),
    "accounts": mark("the export of the accounts is missing"),
    "budget_frame": mark("the export of the budget frame is missing"),
    "refund_rates": mark("the export of refund rates is missing"),
}
MOVED = {
    "gone": mark("went out"),
    "new": mark("came in"),
    "before": mark("changed, before"),
    "now": mark("changed, now"),
}
WHOLE = {"NONE": mark("the whole department")}
OF_COLUMN = {
    "published.status": STATUS,
    "published.scheme": WHOLE,
    "obstacle": OBSTACLE,
}


def measure(name: str) -> str:
    """What a measure is called, with the number of the plan's line where it is of one."""
    known, line_no = resolved(name)
    if known not in queries.measures():
        return name
    told = queries.measures()[known].name[words.language()]
    return say("{measure}, line {number}", measure=told, number=line_no) if line_no else told
