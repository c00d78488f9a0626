"""Opening a page: title, language, access, warehouse, filters and status line.

Every page opens itself: after a server start the first deep link runs it without dashboard.py.
"""

from collections.abc import Callable
from html import escape

import streamlit as st

from pages import session
from pages.answers import ahead, cache
from pages.answers.choice import Choice
from pages.app import auth, browser, choice_bar, empty_choice, filters, menu, refresh
from pages.i18n import formats, labels, translate
from pages.i18n import languages as i18n_languages
from pages.i18n.translate import mark, say
from pages.paper import Text
from warehouse import config, settings
from warehouse.errors import Refusal

FRONT_PAGE = "pages/overview.py"
SIDEBAR_WIDTH = 208
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

LINES_PAGE = "pages/data.py"


class EndOfPage(Exception):
    """A page ends before its last line; on the screen Streamlit does the same."""


def open(
    question: str,
    controls: tuple[str, ...] = choice_bar.EVERYTHING,
    adapt: Callable[[Choice], Choice] | None = None,
    show_commands: Callable[[Choice], None] | None = None,
) -> Choice:
    """Opens a page by its docstring, "Title: the manager's question?", and returns the choice.

    controls: those that change something on the page; adapt: makes the choice the one that the
    page can show; show_commands: shows more commands in the menu of the page. Stops the page where
    the reader has no access or there is nothing to show yet.
    """
    ahead.note_run()
    title, _, sentence = question.strip().partition(": ")
    languages = _read_languages()
    i18n_languages.use(filters.choose_language(languages))
    st.set_page_config(
        page_title=f"{say(title)} – Tiltaksinnsikt",
        page_icon="📊",
        layout="wide",
        initial_sidebar_state=SIDEBAR_WIDTH,
    )
    browser.start()
    head = st.container(horizontal=True, key="page-head", vertical_alignment="center")
    with head:
        st.title(say(title), anchor=False, width="content")
        st.markdown(formats.sentence(say(sentence)), width="stretch")
    person = auth.require_access()
    _use_warehouse(languages)
    chosen = _read_choice(person, controls, adapt)
    with head:
        menu.show(chosen, languages, show_commands)
    return chosen


def navigation_pages() -> list:
    """The pages as st.navigation takes them; the overview is the front page."""
    session.update(is_listed=True)
    return [
        st.Page(path, title=say(title), url_path=path[6:-3], default=path == FRONT_PAGE)
        for path, title in TITLES.items()
    ]


def show_without_rows(chosen: Choice) -> None:
    """Shows that there is nothing for this choice; the page ends there."""
    _notify(say("There is nothing for this choice: {choice}.", choice=formats.plain(chosen)))


def _notify(text: str) -> None:
    if not session.record(Text(text, is_notice=True)):
        st.info(text)


def stop() -> None:
    """Ends the page here, on the screen or on paper."""
    if session.is_printing():
        raise EndOfPage
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
        _notify(say("This needs an export that is not in the folder: {families}.", families=names))
    return not missing


def _read_languages() -> tuple[str, ...]:
    try:
        return settings.read(config.data_folder()).languages
    except (Refusal, OSError):
        return tuple(i18n_languages.LANGUAGES)


def _use_warehouse(languages: tuple[str, ...]) -> None:
    path = refresh.ensure_warehouse()
    if path is None:
        with st.sidebar:
            _show_links(filters.read_address())
        menu.show_languages(languages)
        st.info(say("There are no figures to show until the exports can be read."))
        st.stop()
    cache.use_warehouse(path)


def _read_choice(
    person: auth.Person,
    controls: tuple[str, ...],
    adapt: Callable[[Choice], Choice] | None,
) -> Choice:
    """Reads the choice, stores it, and shows the pages, the controls and what is chosen."""
    chosen, unknown = filters.read(cache.fetch_options(person.offices), adapt)
    filters.store(chosen)
    with st.sidebar:
        _show_links(chosen.address)
    shown = adapt(chosen) if adapt else chosen
    choice_bar.show(shown, controls)
    _show_choice(shown, unknown, controls)
    if choice_bar.PERSONS in controls:
        empty_choice.show(shown)
    refresh.freeze_memory()
    return shown


def _show_links(address: dict[str, list[str]]) -> None:
    """Shows links to the pages with the choice in them, so that they can be copied and opened."""
    st.html('<p class="product-name">Tiltaksinnsikt</p>')
    for path, title in TITLES.items():
        label = _name_page(path, title)
        if path == FRONT_PAGE and not session.current().is_listed:
            path = "dashboard.py"
        try:
            st.page_link(path, label=label, query_params=address, width="stretch")
        except st.errors.StreamlitAPIException:  # a page run by itself has no neighbours
            return


def _name_page(path: str, title: str) -> str:
    """The title of a page; that of the lines also says how many are left out."""
    number = cache.fetch_status()["rejected_count"] if _has_lines(path) else 0
    if not number:
        return say(title)
    return say("{title} · {number} left out", title=say(title), number=formats.number(number))


def _has_lines(path: str) -> bool:
    return path == LINES_PAGE and bool(session.current().warehouse)


def _show_choice(chosen: Choice, unknown: list[str], controls: tuple[str, ...]) -> None:
    """Says what is shown, to which day, and what the figures are made from."""
    shown = choice_bar.describe(chosen, controls)
    status = " · ".join(filter(None, [choice_bar.describe_end(chosen, controls), *_list_status()]))
    line = f"<strong>{escape(shown)}</strong> <span>· {escape(status)}</span>"
    st.html(f'<p class="choice-line" role="status" aria-live="polite">{line}</p>')
    if chosen.part and controls:
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


def name_dashboard() -> str:
    """The name of the dashboard, with that of the department."""
    department = cache.fetch_status()["department"] or ""
    return " ".join(filter(None, ("Tiltaksinnsikt", department)))


def describe_data() -> str:
    """What figures that leave the screen are made from: the day of the extract."""
    status = cache.fetch_status()
    parts = [_describe_extract(status)]
    if status["is_demonstration"]:
        parts.append(say("demonstration data, no real persons"))
    return " · ".join(parts)


def _list_status() -> list[str]:
    """What the figures are made from: department, extract date, last load, lines left out."""
    status = cache.fetch_status()
    number = status["rejected_count"]
    return [
        status["department"] or "",
        _describe_extract(status),
        say("loaded {moment}", moment=formats.moment(status["loaded_at"])),
        translate.count("{number} line left out", "{number} lines left out", number),
        say("demonstration data, no real persons") if status["is_demonstration"] else "",
    ]


def _describe_extract(status: dict) -> str:
    if status["extract_date_source"] == "load_date":
        return say("the day of the extract is not told")
    return say("extract of {day}", day=formats.day(status["extract_date"]))
