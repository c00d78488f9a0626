"""The choice of the reader, synchronised between the controls, the URL and the session.

When a link is opened, the URL sets the controls; after that the controls set the URL. The choice
is also stored in session_state, because links between pages start without parameters.
"""

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from pages.answers import cache
from pages.answers.choice import ALL, FIELDS, Choice
from pages.answers.options import Options
from pages.app import url
from pages.app.url import read_choice, read_language
from pages.i18n import languages

# the parameters and session values of the period beside the year
PERIOD, COMPARE = "period", "compare"
SEVERAL = "several"  # session_state: whether the reader chooses several years
DEFAULT_YEAR = "default-year"  # session_state: the year in the URL that the reader has not chosen
_PARAMETERS = (*FIELDS, PERIOD, COMPARE, "lang")


def choose_language(codes: tuple[str, ...]) -> str:
    """Returns the language of the page; called before anything is shown."""
    if st.session_state.get("touched") and "lang" in st.session_state:
        return read_language({"lang": [st.session_state["lang"]]}, codes)
    return read_language(read_address(), codes)


def read(
    options: Options, adapt: Callable[[Choice], Choice] | None = None
) -> tuple[Choice, list[str]]:
    """Returns the choice, and the values in the link that the filters do not have.

    adapt: what a page makes of the choice; a year that nobody has chosen is the page's own.
    """
    address = _read_session() if st.session_state.get("touched") else read_address()
    chosen, unknown = read_choice(address, options, languages.current())
    chosen = _choose_default_year(chosen, address, adapt)
    for name in FIELDS:  # also after a click in a control: a scheme may have another name now
        st.session_state[name] = list(chosen.codes(name))
    st.session_state[PERIOD], st.session_state[COMPARE] = chosen.part, chosen.compare
    return chosen.with_scheme_names(cache.scheme_names(chosen)), unknown


def _choose_default_year(
    chosen: Choice, address: dict[str, list[str]], adapt: Callable[[Choice], Choice] | None
) -> Choice:
    """The choice with the page's own year, where neither a link nor a click has named one."""
    named = list(filter(None, address.get("year", [])))
    is_default = named in ([], st.session_state.get(DEFAULT_YEAR))
    if not is_default or len(chosen.years) != 1 or address.get(PERIOD):
        st.session_state.pop(DEFAULT_YEAR, None)
        return chosen
    years = (chosen.options.newest_year,)
    if adapt:
        years = adapt(replace(chosen, years=())).years
    st.session_state[DEFAULT_YEAR] = list(map(str, years))
    return replace(chosen, years=years)


def store(chosen: Choice) -> None:
    """Writes the choice into the URL and session_state; the next run starts from it."""
    if _read_url() != chosen.address:
        st.query_params.from_dict(chosen.address | url.pointer_parameters())
    st.session_state["address"] = chosen.address
    st.session_state["touched"] = False


def touch() -> None:
    """Lets the controls decide in the next run, not the URL."""
    st.session_state["touched"] = True


def choose(name: str, codes: list) -> None:
    """Chooses these values of a filter, none for all of them."""
    st.session_state[name] = codes
    if name == "year":
        st.session_state.pop(DEFAULT_YEAR, None)
    touch()


def remove(name: str, code: object) -> None:
    """Takes one value out of a filter."""
    choose(name, [value for value in st.session_state.get(name, []) if value != code])


def choose_only(name: str, code: str) -> None:
    """Chooses this value of a filter alone."""
    st.session_state[f"before-{name}"] = list(st.session_state.get(name, []))
    choose(name, [code])


def choose_previous(name: str) -> None:
    """Restores the choice before the last `choose_only`; without one, the empty choice."""
    choose(name, st.session_state.pop(f"before-{name}", []))


def is_only_choice(name: str, code: str) -> bool:
    """Whether this value of a filter is the only one chosen."""
    return [str(value) for value in st.session_state.get(name, [])] == [code]


def reset() -> None:
    """Chooses the newest year and all else."""
    for name in FIELDS:
        st.session_state[name] = []
    st.session_state[PERIOD] = st.session_state[COMPARE] = ""
    st.session_state[SEVERAL] = False
    st.session_state["address"] = {"lang": [st.query_params.get("lang", "nb")]}
    st.session_state["touched"] = False
    st.query_params.clear()


def read_address() -> dict[str, list[str]]:
    """The filters in the URL; where it has none, those chosen on the page before."""
    return _read_url() or st.session_state.get("address", {})


def _read_url() -> dict[str, list[str]]:
    return {name: st.query_params.get_all(name) for name in _PARAMETERS if name in st.query_params}


def _read_session() -> dict[str, list[str]]:
    chosen = {name: [str(code) for code in st.session_state.get(name, [])] for name in FIELDS}
    chosen["year"] = chosen["year"] or [ALL]
    part, compare = (st.session_state.get(name, "") for name in (PERIOD, COMPARE))
    if part and len(chosen["year"]) == 1 and chosen["year"] != [ALL]:
        chosen[PERIOD] = [f"{chosen['year'][0]}-{part}"]
    return chosen | ({COMPARE: [compare]} if compare else {})
