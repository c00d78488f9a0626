"""Which measures a fault touches: the rows of the table touches, made from the contract."""

from functools import cache

from warehouse.checks import reasons
from warehouse.contract import Family, families, row_rules, whole_rules

_WHOLE_LINE = ("too_few_values", "bad_quoting", "split_number")

Touch = tuple[str, str | None, str, str]


@cache
def touches() -> list[Touch]:
    """Every (family, column, reason, measure); column is None where it is the whole line.

    A line that is left out touches all it would have counted in, whichever value is at fault; an
    empty value that may be empty (missing_value) touches what is then unknown.
    """
    found = [touch for family in families().values() for touch in _of_family(family)]
    return list(dict.fromkeys(found))


def _of_family(family: Family) -> list[Touch]:
    own = [rule for rule in whole_rules() if rule.family == family.name]
    left_out = [(None, reason) for reason in _WHOLE_LINE]
    left_out += [fault for fault in reasons(family) if fault not in _ruled(family)]
    left_out += [(family.key[0], "repeated_key")] if family.key else []
    found = [(*fault, family.touches) for fault in left_out]
    found += [(one.name, "missing_value", one.touches) for one in family.columns]
    found += [(rule.column, rule.reason, rule.touches) for rule in [*row_rules(family), *own]]
    return [(family.name, *fault, measure) for *fault, measures in found for measure in measures]


def _ruled(family: Family) -> set[tuple[str, str]]:
    """The faults whose rule says itself what it touches."""
    return {(rule.column, rule.reason) for rule in row_rules(family)}
