"""Answers from the warehouse: one .sql file per answer, run with parameters."""

from queries.catalog import Field, SqlFile, answers, rules
from queries.engine import QueryError, Warehouse, connect, find_answer
from queries.lineage import followed_filters, parameter_names
from queries.measures import ChangedFigure, Figure, Measure, measures
from queries.parameters import FILTERS, SWITCHES, WORDS, Filter

__all__ = [
    "FILTERS",
    "SWITCHES",
    "WORDS",
    "ChangedFigure",
    "Field",
    "Figure",
    "Filter",
    "Measure",
    "QueryError",
    "SqlFile",
    "Warehouse",
    "answers",
    "connect",
    "find_answer",
    "followed_filters",
    "measures",
    "parameter_names",
    "rules",
]
