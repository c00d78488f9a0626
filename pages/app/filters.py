"""The filters in the sidebar, kept in step with the URL.

A link decides when it is opened; after that the widgets decide, and the link is written after
them. The choice goes along in the session, because links between pages start without parameters.
"""

import streamlit as st

from pages.answers import cache
from pages.answers.choice import FIELDS, Choice, Options
from pages.app import url
from pages.app.url import read_choice, read_language
from pages.i18n import labels, languages
from pages.i18n.translate import say

_KNOWN = (*FIELDS, "lang")


def choose_language(offered: tuple[str, ...]) -> str:
    """The language to speak, known before anything is shown."""
    if st.session_state.get("touched") and "lang" in st.session_state:
        return read_language({"lang": [st.session_state["lang"]]}, offered)
    return read_language(read_address(), offered)


def read(offered: Options) -> tuple[Choice, list[str]]:
    """What is chosen, and what the link asked for that there is none of."""
    wanted = _of_widgets() if st.session_state.get("touched") else read_address()
    chosen, unknown = read_choice(wanted, offered, languages.current())
    for name in FIELDS:  # also what the widgets said: a scheme may be called something else now
        st.session_state[name] = list(chosen.codes(name))
    return chosen.with_scheme_names(cache.scheme_names(chosen)), unknown


def show(offered: Options) -> None:
    """The filters that there is anything to choose in, and the button that clears them.

    No "select all" and no search: what Streamlit writes there is English in any language.
    """
    for name in FIELDS:
        options = getattr(offered, name)
        if options:
            st.multiselect(
                labels.filter_label(name),
                list(options),
                key=name,
                on_change=_touch,
                placeholder=say("All"),
                format_func=lambda code, options=options: options.get(code, str(code)),
                select_all=False,
                filter_mode=None,
            )
    st.button(say("Reset the choice"), key="reset", on_click=_reset)


def show_languages(offered: tuple[str, ...]) -> None:
    """The choice of language, when there is one."""
    if len(offered) > 1:
        st.session_state["lang"] = languages.current()
        st.segmented_control(
            say("Language"),
            offered,
            key="lang",
            required=True,
            on_change=_touch,
            format_func=lambda code: languages.LANGUAGES.get(code, code),
        )


def store(chosen: Choice) -> None:
    """Write the choice into the URL and the session; the next run starts from it."""
    if _in_url() != chosen.address:
        st.query_params.from_dict(chosen.address | url.pointer_parameters())
    st.session_state["address"] = chosen.address
    st.session_state["touched"] = False


def choose_only(name: str, code: str) -> None:
    """Choose this value of a filter alone."""
    st.session_state[f"before-{name}"] = list(st.session_state.get(name, []))
    st.session_state[name] = [code]
    _touch()


def choose_previous(name: str) -> None:
    """Choose what was chosen before the last `only`; nothing where there was none."""
    st.session_state[name] = st.session_state.pop(f"before-{name}", [])
    _touch()


def is_only_choice(name: str, code: str) -> bool:
    """Whether this value of a filter alone is chosen."""
    return [str(value) for value in st.session_state.get(name, [])] == [code]


def read_address() -> dict[str, list[str]]:
    """What the URL says; where it says nothing, what was chosen on the page before."""
    return _in_url() or st.session_state.get("address", {})


def _in_url() -> dict[str, list[str]]:
    return {name: st.query_params.get_all(name) for name in _KNOWN if name in st.query_params}


def _of_widgets() -> dict[str, list[str]]:
    chosen = {name: [str(code) for code in st.session_state.get(name, [])] for name in FIELDS}
    return chosen if any(chosen.values()) else {"year": ["all"]}


def _touch() -> None:
    st.session_state["touched"] = True


def _reset() -> None:
    for name in FIELDS:
        st.session_state[name] = []
    st.session_state["address"] = {"lang": [st.session_state.get("lang", "nb")]}
    st.query_params.clear()
