"""What stands in a sentence and is no figure: year, department, name of a scheme, plan."""

from pages.reports.bound import Binding
from pages.reports.facts import Facts

CONSTANTS = ("year", "department", "name", "plan")


def constant(one: Binding, facts: Facts) -> str:
    """What stands for a placeholder that is no figure: year, department, name of a scheme."""
    if one.measure == "year":
        return str(facts.year + one.years)
    if one.measure == "name":
        return facts.scheme(one.scheme)
    if one.measure == "plan":
        return facts.plan
    named = facts.department()
    return _genitive(named, facts.language) if one.form == "genitive" else named


def _genitive(named: str, language: str) -> str:
    if language == "en":
        return f"{named}'s"
    return f"{named}'" if named[-1:].lower() in "sxz" else f"{named}s"
