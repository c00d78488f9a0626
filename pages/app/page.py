"""Opening a page: title, language, access, warehouse, filters and status line.

Every page opens itself: after a server start the first deep link runs it without dashboard.py.
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

FRONT_PAGE = "pages/overview.py"
TITLES = {
    FRONT_PAGE: mark("Overview"),
    "pages/utilization.py": mark("Capacity"),
    "pages/outcomes.py": mark("Outcomes"),
    "pages/budget.py": mark("Budget"),
    "pages/report.py": mark("Annual report"),
    "pages/planning.py": mark("Plan"),
    "pages/data.py": mark("Data"),
    "pages/about.py": mark("About the figures"),
}

# Plotly shows a hand over every chart; only a chart that takes clicks keeps it
CURSORS = """<style>
.stPlotlyChart .nsewdrag { cursor: default !important; }
[class*="st-key-chart-"] .stPlotlyChart .nsewdrag { cursor: pointer !important; }
</style>"""


def open(question: str) -> Choice:
    """Opens a page by its docstring, "Title: the manager's question?", and returns the choice.

    Stops the page where the reader has no access or there is nothing to show yet.
    """
    title, _, sentence = question.strip().partition(": ")
    languages = _read_languages()
    i18n_languages.use(filters.choose_language(languages))
    st.set_page_config(page_title=f"{say(title)} – Tiltaksinnsikt", page_icon="📊", layout="wide")
    _set_browser_language()
    st.title(say(title), anchor=False)
    st.markdown(formats.sentence(say(sentence)))
    person = auth.require_access()
    _use_warehouse(languages)
    return _read_choice(person, languages)


def navigation_pages() -> list:
    """The pages as st.navigation takes them; the overview is the front page."""
    session.update(is_listed=True)
    return [
        st.Page(path, title=say(title), url_path=path[6:-3], default=path == FRONT_PAGE)
        for path, title in TITLES.items()
    ]


def stop_without_rows(chosen: Choice) -> None:
    """Shows that there is nothing for this choice, and stops the page."""
    st.info(say("There is nothing for this choice: {choice}.", choice=formats.plain(chosen)))
    st.stop()


def has_exports(*families: str) -> bool:
    """Whether there are exports of all these families; shows which ones are missing."""
    missing = [
        labels.label("family", family)
        for family in families
        if family not in cache.loaded_families()
    ]
    if missing:
        names = formats.join_list(missing)
        st.info(say("This needs an export that is not in the folder: {families}.", families=names))
    return not missing


def _read_languages() -> tuple[str, ...]:
    try:
        return settings.read(config.data_folder()).languages
    except (Refusal, OSError):
        return tuple(i18n_languages.LANGUAGES)


def _set_browser_language() -> None:
    """Sets <html lang>, by which screen readers pronounce; Streamlit always sets it to English."""
    script = f"<script>document.documentElement.lang = '{i18n_languages.current()}'</script>"
    st.html(CURSORS + script, unsafe_allow_javascript=True)


def _use_warehouse(languages: tuple[str, ...]) -> None:
    path = refresh.ensure_warehouse()
    if path is None:
        with st.sidebar:
            _show_links(filters.read_address())
            filters.show_languages(languages)
        st.info(say("There are no figures to show until the exports can be read."))
        st.stop()
    cache.use_warehouse(path)


def _read_choice(person: auth.Person, languages: tuple[str, ...]) -> Choice:
    """Reads the choice, stores it, and shows the sidebar and the lines below the title."""
    chosen, unknown = filters.read(cache.fetch_options(person.offices))
    filters.store(chosen)
    with st.sidebar:
        _show_links(chosen.address)
        filters.show(chosen)
        filters.show_languages(languages)
    _show_choice(chosen, unknown)
    _show_status()
    refresh.freeze_memory()
    return chosen


def _show_links(address: dict[str, list[str]]) -> None:
    """Shows links to the pages with the choice in them, so that they can be copied and opened."""
    for path, title in TITLES.items():
        if path == FRONT_PAGE and not session.current().is_listed:
            path = "dashboard.py"
        try:
            st.page_link(path, label=say(title), query_params=address, width="stretch")
        except st.errors.StreamlitAPIException:  # a page run by itself has no neighbours
            return


def _show_choice(chosen: Choice, unknown: list[str]) -> None:
    text = escape(say("Showing {choice}", choice=chosen))
    st.html(f'<p role="status" aria-live="polite" style="margin:0"><strong>{text}</strong></p>')
    if chosen.part:
        st.caption(
            say(
                "The figures are of {period}, also where an explanation says the year. Targets "
                "are of the whole year.",
                period=chosen.year_words,
            )
        )
    if unknown:
        values = formats.plain(formats.join_list(unknown))
        st.warning(say("The link asked for something there is none of: {values}.", values=values))


def _show_status() -> None:
    """Shows what the figures are made from: extract date, last load, lines left out."""
    status = cache.fetch_status()
    parts = [
        formats.plain(status["department"] or ""),
        _describe_extract(status),
        say("loaded {moment}", moment=formats.moment(status["loaded_at"])),
        translate.count(
            "{number} line left out", "{number} lines left out", status["rejected_count"]
        ),
        say("demonstration data, no real persons") if status["is_demonstration"] else "",
    ]
    st.caption(" · ".join(part for part in parts if part))
    if status["rejected_count"] and session.current().is_listed:
        st.page_link("pages/data.py", label=say("See which lines are left out, and why"))


def _describe_extract(status: dict) -> str:
    if status["extract_date_source"] == "load_date":
        return say("the day of the extract is not told")
    return say("extract of {day}", day=formats.day(status["extract_date"]))
