"""Lists which measures a fault touches: the rows of the table touches, from the contract."""

from functools import cache

from warehouse.contract import Family, families, row_rules, whole_rules
from warehouse.validate.rows import list_rejecting_reasons

_WHOLE_LINE = ("too_few_values", "bad_quoting", "split_number")

Touch = tuple[str, str | None, str, str]


@cache
def list_touches() -> list[Touch]:
    """Lists every (family, column, reason, measure); column is None for a whole line.

    A line that is left out touches every measure that counts it, whichever value is at fault. An
    optional value that is empty (missing_value) touches the measures that are then unknown.
    """
    touches = [touch for family in families().values() for touch in _list_family_touches(family)]
    return list(dict.fromkeys(touches))


def _list_family_touches(family: Family) -> list[Touch]:
    rules = [*row_rules(family), *(rule for rule in whole_rules() if rule.family == family.name)]
    touches = [(*fault, family.touches) for fault in _list_left_out(family)]
    touches += [(column.name, "missing_value", column.touches) for column in family.columns]
    touches += [(rule.column, rule.reason, rule.touches) for rule in rules]
    return [(family.name, *fault, measure) for *fault, measures in touches for measure in measures]


def _list_left_out(family: Family) -> list[tuple[str | None, str]]:
    """Lists the column and reason of each fault for which a line is left out, except rules."""
    rules = {(rule.column, rule.reason) for rule in row_rules(family)}  # they name their measures
    faults = [(None, reason) for reason in _WHOLE_LINE]
    faults += [fault for fault in list_rejecting_reasons(family) if fault not in rules]
    return faults + ([(family.key[0], "repeated_key")] if family.key else [])
