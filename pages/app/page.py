"""How every page opens: title, language, access, warehouse, filters, status strip.

A page stands alone: after a server start the first deep link runs it without dashboard.py.
"""

from html import escape

import streamlit as st

from pages import session
from pages.answers import cache
from pages.answers.choice import Choice
from pages.app import auth, filters, refresh
from pages.i18n import formats, labels, translate
from pages.i18n import languages as i18n_languages
from pages.i18n.translate import mark, say
from warehouse import config, settings
from warehouse.errors import Refusal

FRONT = "pages/overview.py"
LISTED = {
    FRONT: mark("Overview"),
    "pages/utilization.py": mark("Capacity"),
    "pages/outcomes.py": mark("Outcomes"),
    "pages/budget.py": mark("Budget"),
    "pages/report.py": mark("Annual report"),
    "pages/planning.py": mark("Plan"),
    "pages/data.py": mark("Data"),
    "pages/about.py": mark("About the figures"),
}

# a chart that takes no click looks so; Plotly shows a hand over all of them
CURSORS = """<style>
.stPlotlyChart .nsewdrag { cursor: default !important; }
[class*="st-key-chart-"] .stPlotlyChart .nsewdrag { cursor: pointer !important; }
</style>"""


def open(question: str) -> Choice:
    """Open a page by its docstring, "Title: the manager's question?"; what the reader chose.

    Stops the page where the reader may not look or there is nothing to show yet.
    """
    title, _, asks = question.strip().partition(": ")
    languages = _languages()
    i18n_languages.use(filters.choose_language(languages))
    st.set_page_config(page_title=f"{say(title)} – Tiltaksinnsikt", page_icon="📊", layout="wide")
    _tell_browser()
    st.title(say(title), anchor=False)
    st.markdown(formats.sentence(say(asks)))
    person = auth.require_access()
    _use_warehouse(languages)
    return _choose(person, languages)


def navigation_pages() -> list:
    """The pages as st.navigation takes them; the overview is the front page."""
    session.update(is_listed=True)
    return [
        st.Page(path, title=say(title), url_path=path[6:-3], default=path == FRONT)
        for path, title in LISTED.items()
    ]


def stop_without_rows(chosen: Choice) -> None:
    """Say that there is nothing for this choice, and stop."""
    st.info(say("There is nothing for this choice: {choice}.", choice=formats.plain(chosen)))
    st.stop()


def has_exports(*families: str) -> bool:
    """Whether there are exports of all these families; says in place which are missing."""
    missing = [
        labels.label("family", family)
        for family in families
        if family not in cache.loaded_families()
    ]
    if missing:
        told = formats.join_list(missing)
        st.info(say("This needs an export that is not in the folder: {families}.", families=told))
    return not missing


def _languages() -> tuple[str, ...]:
    try:
        return settings.read(config.data_folder()).languages
    except (Refusal, OSError):
        return tuple(i18n_languages.LANGUAGES)


def _tell_browser() -> None:
    """Screen readers pronounce by <html lang>, which Streamlit always sets to English."""
    script = f"<script>document.documentElement.lang = '{i18n_languages.current()}'</script>"
    st.html(CURSORS + script, unsafe_allow_javascript=True)


def _use_warehouse(languages: tuple[str, ...]) -> None:
    path = refresh.ensure_warehouse()
    if path is None:
        with st.sidebar:
            _links(filters.read_address())
            filters.show_languages(languages)
        st.info(say("There are no figures to show until the exports can be read."))
        st.stop()
    cache.use_warehouse(path)


def _choose(person: auth.Person, languages: tuple[str, ...]) -> Choice:
    offered = cache.fetch_options(person.offices)
    chosen, unknown = filters.read(offered)
    filters.store(chosen)
    with st.sidebar:
        _links(chosen.address)
        filters.show(chosen.options)
        filters.show_languages(languages)
    _say_choice(chosen, unknown)
    _strip()
    refresh.freeze_memory()
    return chosen


def _links(address: dict[str, list[str]]) -> None:
    """Links to the pages with the choice in them, so that they can be copied and opened anew."""
    for path, title in LISTED.items():
        if path == FRONT and not session.current().is_listed:
            path = "dashboard.py"
        try:
            st.page_link(path, label=say(title), query_params=address, width="stretch")
        except st.errors.StreamlitAPIException:  # a page run by itself has no neighbours
            return


def _say_choice(chosen: Choice, unknown: list[str]) -> None:
    shown = escape(say("Showing {choice}", choice=chosen))
    st.html(f'<p role="status" aria-live="polite" style="margin:0"><strong>{shown}</strong></p>')
    if unknown:
        values = formats.plain(formats.join_list(unknown))
        st.warning(say("The link asked for something there is none of: {values}.", values=values))


def _strip() -> None:
    """What the figures are made from: extract date, last load, lines left out."""
    told = cache.fetch_status()
    parts = [
        formats.plain(told["department"] or ""),
        _extract(told),
        say("loaded {moment}", moment=formats.moment(told["loaded_at"])),
        translate.count(
            "{number} line left out", "{number} lines left out", told["rejected_count"]
        ),
        say("demonstration data, no real persons") if told["is_demonstration"] else "",
    ]
    st.caption(" · ".join(part for part in parts if part))
    if told["rejected_count"] and session.current().is_listed:
        st.page_link("pages/data.py", label=say("See which lines are left out, and why"))


def _extract(told: dict) -> str:
    if told["extract_date_source"] == "load_date":
        return say("the day of the extract is not told")
    return say("extract of {day}", day=formats.day(told["extract_date"]))
