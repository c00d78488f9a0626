"""The URL of a page: the filters, and the pointers (the open tab, a group, a month, a step …).

A pointer is stored in the URL alone, so a copied link shows the same; a page switch drops it. A
value from a link is only compared with the values there are: it never becomes part of a query.
"""

from collections.abc import Collection, Mapping
from datetime import date

import streamlit as st

from pages import session
from pages.answers.choice import ALL, FIELDS, Choice, Options
from pages.i18n import languages


def read_choice(
    address: Mapping[str, list[str]], options: Options, language: str
) -> tuple[Choice, list[str]]:
    """Returns the choice in a link, and the values in it that the filters do not have.

    A bare address starts with the newest year, and so does one whose years are all unknown;
    year=all is all of them.
    """
    fields, unknown = {}, []
    for name, field_name in FIELDS.items():
        values = [value for value in address.get(name, []) if value and value != ALL]
        known = {str(code): code for code in getattr(options, name)}
        unknown += [value for value in values if value not in known]
        codes = [known[value] for value in values if value in known]
        fields[field_name] = tuple(dict.fromkeys(codes))
    if _needs_year(address, fields["years"]) and options.newest_year is not None:
        fields["years"] = (options.newest_year,)
    return Choice(language=language, options=options, **fields), unknown


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
    code = st.query_params.get(name, "")
    return code if code in codes else ""


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
