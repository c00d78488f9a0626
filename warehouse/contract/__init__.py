"""The export contract: families, columns and rules, read from contract.toml."""

from warehouse.contract.model import (
    SQL_TYPES,
    Column,
    Family,
    Rule,
    families,
    find_exact_family,
    find_family,
    normalize_name,
    row_rules,
    whole_rules,
)

__all__ = [
    "SQL_TYPES",
    "Column",
    "Family",
    "Rule",
    "families",
    "find_exact_family",
    "find_family",
    "normalize_name",
    "row_rules",
    "whole_rules",
]
