"""What is pointed at on a page, beside the filters: its open part, a group, a month, a step …

It stands in the URL and nowhere else, so a copied link shows the same; a page switch forgets it.
Whatever a link says is only compared with what there is: it never becomes part of a question.
"""

from collections.abc import Collection, Mapping
from datetime import date

import streamlit as st

from pages import session
from pages.answers.choice import ALL, FIELDS, Choice, Options
from pages.i18n import languages


def read_choice(
    address: Mapping[str, list[str]], offered: Options, language: str
) -> tuple[Choice, list[str]]:
    """The choice a link asks for, and the values in it that are not on offer.

    A bare address starts with the newest year, and so does one whose years are all unknown;
    year=all is all of them.
    """
    found, unknown = {}, []
    for name, field_name in FIELDS.items():
        asked = [value for value in address.get(name, []) if value and value != ALL]
        known = {str(code): code for code in getattr(offered, name)}
        unknown += [value for value in asked if value not in known]
        found[field_name] = tuple(dict.fromkeys(known[v] for v in asked if v in known))
    if _starts_anew(address, found["years"]) and offered.newest_year is not None:
        found["years"] = (offered.newest_year,)
    return Choice(language=language, options=offered, **found), unknown


def _starts_anew(address: Mapping[str, list[str]], years: tuple[int, ...]) -> bool:
    """Whether a link leaves the year to us: it asks for nothing, or for no year there is."""
    asked = [value for value in address.get("year", []) if value]
    if asked:
        return not years and ALL not in asked
    return not any(address.get(name) for name in FIELDS)


def read_language(address: Mapping[str, list[str]], offered: tuple[str, ...]) -> str:
    """The language a link asks for; Norwegian, or the first on offer, when it asks for none."""
    asked = next(iter(address.get("lang", [])), "nb")
    known = [code for code in offered if code in languages.LANGUAGES] or ["nb"]
    return asked if asked in known else known[0]


NAMES = ("part", "group", "month", "destination", "step", "counter")


def pointed_at(name: str, among: Collection[str]) -> str:
    """What is pointed at, when it is one of these; else nothing."""
    asked = st.query_params.get(name, "")
    return asked if asked in among else ""


def point_at(name: str, value: str) -> None:
    """Point at it; with no value, at nothing of this kind."""
    if value:
        st.query_params[name] = value
    elif name in st.query_params:
        del st.query_params[name]


def is_pointed_at(name: str, value: str) -> bool:
    """Whether it is pointed at."""
    return st.query_params.get(name) == value


def set_parts(parts: Collection[str]) -> None:
    """The parts the page has, for what only shows in one of them."""
    session.update(parts=tuple(parts))


def parts() -> tuple[str, ...]:
    """The parts of the page that is shown."""
    return session.current().parts


def pointer_parameters() -> dict[str, list[str]]:
    """The URL parameters that point here again."""
    return {name: st.query_params.get_all(name) for name in NAMES if name in st.query_params}


def month_code(month: date) -> str:
    """2014-03, as it stands in the URL."""
    return f"{month:%Y-%m}"
