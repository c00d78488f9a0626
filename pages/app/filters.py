"""The filters in the sidebar, synchronised with the URL.

When a link is opened, the URL sets the widgets; after that the widgets set the URL. The choice is
also stored in session_state, because links between pages start without parameters.
"""

from functools import partial

import streamlit as st

from pages.answers import cache
from pages.answers.choice import ALL, FIELDS, PREVIOUS, TARGET, Choice
from pages.answers.options import Options
from pages.app import url
from pages.app.url import read_choice, read_language
from pages.i18n import labels, languages, period_names
from pages.i18n.translate import mark, say
from queries.periods import PARTS, SO_FAR

# the parameters and widgets of the period beside the year
PERIOD, COMPARE = "period", "compare"
_PARAMETERS = (*FIELDS, PERIOD, COMPARE, "lang")
_COMPARISONS = {
    "": mark("The same period last year"),
    PREVIOUS: mark("The period before"),
    TARGET: mark("The target"),
}


def choose_language(codes: tuple[str, ...]) -> str:
    """Returns the language of the page; called before anything is shown."""
    if st.session_state.get("touched") and "lang" in st.session_state:
        return read_language({"lang": [st.session_state["lang"]]}, codes)
    return read_language(read_address(), codes)


def read(options: Options) -> tuple[Choice, list[str]]:
    """Returns the choice, and the values in the link that the filters do not have."""
    address = _read_widgets() if st.session_state.get("touched") else read_address()
    chosen, unknown = read_choice(address, options, languages.current())
    for name in FIELDS:  # also after a click in a widget: a scheme may have another name now
        st.session_state[name] = list(chosen.codes(name))
    st.session_state[PERIOD], st.session_state[COMPARE] = chosen.part, chosen.compare
    return chosen.with_scheme_names(cache.scheme_names(chosen)), unknown


def show(chosen: Choice) -> None:
    """Shows the filters that have values, and the button that clears them.

    There is no "select all" and no search: Streamlit writes them in English in every language.
    """
    for name in FIELDS:
        labels_by_code = getattr(chosen.options, name)
        if labels_by_code:
            st.multiselect(
                labels.filter_label(name),
                list(labels_by_code),
                key=name,
                on_change=_touch,
                placeholder=say("All"),
                format_func=partial(_format_code, labels_by_code),
                select_all=False,
                filter_mode=None,
            )
        if name == "year" and len(chosen.years) == 1:
            _show_period(chosen)
    st.button(say("Reset the choice"), key="reset", on_click=_reset)


def _show_period(chosen: Choice) -> None:
    """Shows which part of the year is chosen, and what it is compared with."""
    parts = {code: period_names.name_part(code) for code in ("", *_list_parts(chosen))}
    _show_select(say("Part of the year"), PERIOD, parts)
    others = {code: say(_COMPARISONS[code]) for code in ("", *url.list_comparisons(chosen))}
    _show_select(say("Compare with"), COMPARE, others)


def _show_select(label: str, key: str, names: dict[str, str]) -> None:
    """Shows a choice of one code by its name."""
    st.selectbox(
        label, list(names), key=key, on_change=_touch, format_func=names.get, filter_mode=None
    )


def _list_parts(chosen: Choice) -> list[str]:
    """The parts of the chosen year: so far, then the halves to the months that have begun."""
    last = chosen.options.extract_date
    is_open = last is not None and last.year == chosen.years[0]
    parts = [
        code
        for code, part in PARTS.items()
        if code == chosen.part or not (is_open and part.months and part.months[0] > last.month)
    ]
    return sorted(parts, key=lambda code: code != SO_FAR)


def _format_code(labels_by_code: dict, code: object) -> str:
    return labels_by_code.get(code, str(code))


def show_languages(codes: tuple[str, ...]) -> None:
    """Shows the choice of language, where there are several."""
    if len(codes) > 1:
        st.session_state["lang"] = languages.current()
        st.segmented_control(
            say("Language"),
            codes,
            key="lang",
            required=True,
            on_change=_touch,
            format_func=lambda code: languages.LANGUAGES.get(code, code),
        )


def store(chosen: Choice) -> None:
    """Writes the choice into the URL and session_state; the next run starts from it."""
    if _read_url() != chosen.address:
        st.query_params.from_dict(chosen.address | url.pointer_parameters())
    st.session_state["address"] = chosen.address
    st.session_state["touched"] = False


def choose_only(name: str, code: str) -> None:
    """Chooses this value of a filter alone."""
    st.session_state[f"before-{name}"] = list(st.session_state.get(name, []))
    st.session_state[name] = [code]
    _touch()


def choose_previous(name: str) -> None:
    """Restores the choice before the last `choose_only`; without one, the empty choice."""
    st.session_state[name] = st.session_state.pop(f"before-{name}", [])
    _touch()


def is_only_choice(name: str, code: str) -> bool:
    """Whether this value of a filter is the only one chosen."""
    return [str(value) for value in st.session_state.get(name, [])] == [code]


def read_address() -> dict[str, list[str]]:
    """The filters in the URL; where it has none, those chosen on the page before."""
    return _read_url() or st.session_state.get("address", {})


def _read_url() -> dict[str, list[str]]:
    return {name: st.query_params.get_all(name) for name in _PARAMETERS if name in st.query_params}


def _read_widgets() -> dict[str, list[str]]:
    chosen = {name: [str(code) for code in st.session_state.get(name, [])] for name in FIELDS}
    chosen = chosen if any(chosen.values()) else {"year": [ALL]}
    part, compare = (st.session_state.get(name, "") for name in (PERIOD, COMPARE))
    if part and len(chosen["year"]) == 1 and chosen["year"] != [ALL]:
        chosen[PERIOD] = [f"{chosen['year'][0]}-{part}"]
    return chosen | ({COMPARE: [compare]} if compare else {})


def _touch() -> None:
    st.session_state["touched"] = True


def _reset() -> None:
    for name in FIELDS:
        st.session_state[name] = []
    st.session_state[PERIOD] = st.session_state[COMPARE] = ""
    st.session_state["address"] = {"lang": [st.session_state.get("lang", "nb")]}
    st.query_params.clear()
