"""The URL of a page: the filters, and the pointers (the open tab, a group, a month, a step …).

A pointer is stored in the URL alone, so a copied link shows the same; a page switch drops it. A
value from a link is only compared with the values there are: it never becomes part of a query.
"""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date

import streamlit as st

from pages import session
from pages.answers.choice import ALL, FIELDS, PREVIOUS, TARGET, Choice
from pages.answers.options import Options
from pages.i18n import languages
from queries import QueryError, periods


def read_choice(
    address: Mapping[str, list[str]], options: Options, language: str
) -> tuple[Choice, list[str]]:
    """Returns the choice in a link, and the values in it that the filters do not have.

    A bare address starts with the newest year, and so does one whose years are all unknown;
    year=all is all of them. period=2016-T2 is a part of a year, period=2016 a year.
    """
    fields, unknown = {}, []
    address, part = _read_period(address)
    for name, field_name in FIELDS.items():
        values = [value for value in address.get(name, []) if value and value != ALL]
        known = {str(code): code for code in getattr(options, name)}
        unknown += [value for value in values if value not in known]
        codes = [known[value] for value in values if value in known]
        fields[field_name] = tuple(dict.fromkeys(codes))
    if _needs_year(address, fields["years"]) and options.newest_year is not None:
        fields["years"] = (options.newest_year,)
    chosen = choose_part(Choice(language=language, options=options, **fields), part)
    compare = next(iter(address.get("compare", [])), "")
    if compare and compare not in list_comparisons(chosen):
        return chosen, [*unknown, compare]
    return replace(chosen, compare=compare), unknown


def choose_part(chosen: Choice, part: str) -> Choice:
    """The choice with a part of its one year; several years have none."""
    if len(chosen.years) != 1 or part not in periods.PARTS:
        return chosen
    [year], extract_date = chosen.years, chosen.options.extract_date
    params = periods.parameters(year, periods.PARTS[part], extract_date)
    return replace(chosen, part=part, until=params.get("until"))


def list_comparisons(chosen: Choice) -> list[str]:
    """What one year can be compared with beside last year: the part before, and the target."""
    if len(chosen.years) != 1:
        return []
    return [PREVIOUS, TARGET] if chosen.months else [TARGET]


def _read_period(address: Mapping[str, list[str]]) -> tuple[dict[str, list[str]], str]:
    """The address with the year of its period, and the part; what is no period is no year."""
    period = next(filter(None, address.get("period", [])), "")
    if not period:
        return dict(address), ""
    try:
        year, part = periods.parse(period)
    except QueryError:
        return {**address, "year": [period]}, ""
    return {**address, "year": [str(year)]}, part.code if part else ""


def _needs_year(address: Mapping[str, list[str]], years: tuple[int, ...]) -> bool:
    """Whether a link names no filter at all, or only years that do not exist.

    years: those in the link that exist.
    """
    values = [value for value in address.get("year", []) if value]
    if values:
        return not years and ALL not in values
    return not any(address.get(name) for name in FIELDS)


def read_language(address: Mapping[str, list[str]], codes: tuple[str, ...]) -> str:
    """The language in a link; Norwegian, or else the first of `codes`, when it names none."""
    code = next(iter(address.get("lang", [])), "nb")
    known = [name for name in codes if name in languages.LANGUAGES] or ["nb"]
    return code if code in known else known[0]


POINTERS = ("part", "group", "month", "destination", "step", "counter")


def read_pointer(name: str, codes: Collection[str]) -> str:
    """The code that a pointer in the URL names, where it is one of these; else ""."""
    paper = session.current().paper
    code = (paper.pointers if paper else st.query_params).get(name, "")
    return code if code in codes else ""


def read_pointers() -> dict[str, str]:
    """The pointers in the URL, for what is made outside the page."""
    return {name: st.query_params[name] for name in POINTERS if name in st.query_params}


def point_at(name: str, value: str) -> None:
    """Sets a pointer in the URL; "" removes it."""
    if value:
        st.query_params[name] = value
    elif name in st.query_params:
        del st.query_params[name]


def is_pointed_at(name: str, value: str) -> bool:
    """Whether a pointer in the URL has this value."""
    return st.query_params.get(name) == value


def set_parts(parts: Collection[str]) -> None:
    """Stores the parts of the page, for charts whose clicks open one of them."""
    session.update(parts=tuple(parts))


def parts() -> tuple[str, ...]:
    """The parts of the page."""
    return session.current().parts


def pointer_parameters() -> dict[str, list[str]]:
    """The pointers in the URL, as parameters."""
    return {name: st.query_params.get_all(name) for name in POINTERS if name in st.query_params}


def month_code(month: date) -> str:
    """A month as the URL has it: 2014-03."""
    return f"{month:%Y-%m}"
