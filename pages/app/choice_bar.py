"""The controls above the content: years, part of the year, comparison, schemes and the filters."""

from functools import partial

import streamlit as st

from pages.answers import periods
from pages.answers.choice import ALL, FIELDS, PREVIOUS, TARGET, Choice
from pages.app import filters, url
from pages.app.filters import COMPARE, PERIOD, SEVERAL
from pages.i18n import formats, labels, period_names
from pages.i18n.translate import mark, say
from queries.periods import PARTS, SO_FAR

# the controls that change something on a page
YEARS, PARTS_OF_YEAR, COMPARISON, PERSONS = "years", "parts", "comparison", "persons"
EVERYTHING = (YEARS, PARTS_OF_YEAR, COMPARISON, PERSONS)
MONEY = (YEARS, PARTS_OF_YEAR, COMPARISON)
NOT_COMPARED = (YEARS, PARTS_OF_YEAR, PERSONS)
NOTHING = ()
ONE_YEAR = (YEARS,)  # one at a time
OF_PAGE = ("of page",)  # the page itself chooses the year, and says which

MOST_PILLS = 8  # with more schemes they are a list
IN_POPOVER = tuple(name for name in FIELDS if name not in ("year", "scheme"))
_COMPARISONS = {
    "": mark("against last year"),
    PREVIOUS: mark("against the period before"),
    TARGET: mark("against the target"),
}


def show(chosen: Choice, controls: tuple[str, ...] = EVERYTHING) -> None:
    """Shows the controls that change something on the page, and what is chosen as chips."""
    if controls in (NOTHING, OF_PAGE):
        return
    with st.container(horizontal=True, key="choice-bar", vertical_alignment="center"):
        _show_years(chosen, has_several=PARTS_OF_YEAR in controls)
        if PARTS_OF_YEAR in controls:
            _show_several(chosen)
            if len(chosen.years) == 1:
                _show_part(chosen, COMPARISON in controls)
        if PERSONS in controls:
            _show_schemes(chosen)
            _show_filters(chosen)
        _show_chips(chosen, controls)


def describe(chosen: Choice, controls: tuple[str, ...]) -> str:
    """Showing 2014 · START: what of the choice counts on the page; "" where nothing of it does."""
    if not controls:
        return say("All years, everybody")
    return say("Showing {choice}", choice=chosen if PERSONS in controls else chosen.year_words)


def describe_end(chosen: Choice, controls: tuple[str, ...]) -> str:
    """The last day that the figures are of, where the chosen period is not over."""
    if not controls or not chosen.years or periods.is_year_over(chosen):
        return ""
    day = formats.day(periods.last_day(chosen))
    if periods.has_begun(chosen):
        return say("to {day}", day=day)
    return say("not begun: the exports end on {day}", day=day)


def _show_years(chosen: Choice, has_several: bool) -> None:
    """One click for a year; several are chosen where the reader says so and the page shows them."""
    years = sorted(chosen.options.year)
    labels_by_code = chosen.options.year | {ALL: say("All years")}
    look = {"format_func": labels_by_code.get, "label_visibility": "collapsed"}
    if has_several and _is_of_several(chosen):
        st.session_state["year-pills"] = list(chosen.years) or [ALL]
        params = {"selection_mode": "multi", "key": "year-pills", "on_change": _take_years}
        st.pills(labels.filter_label("year"), [ALL, *years], **params, **look)
    elif years:
        st.session_state["year-pill"] = chosen.years[0]
        params = {"required": True, "key": "year-pill", "on_change": _take_year}
        st.pills(labels.filter_label("year"), years, **params, **look)


def _is_of_several(chosen: Choice) -> bool:
    return len(chosen.years) != 1 or bool(st.session_state.get(SEVERAL))


def _take_year() -> None:
    filters.choose("year", [st.session_state["year-pill"]])


def _take_years() -> None:
    """All years go when a year is clicked, and the years when all of them are."""
    clicked, before = st.session_state["year-pills"], st.session_state["year"]
    is_all = ALL in clicked and bool(before)
    filters.choose("year", [] if is_all else sorted(code for code in clicked if code != ALL))


def _show_several(chosen: Choice) -> None:
    st.session_state["several-years"] = _is_of_several(chosen)
    newest = max(chosen.years, default=chosen.options.newest_year)
    st.toggle(say("Several years"), key="several-years", on_change=_take_several, args=(newest,))


def _take_several(newest: int | None) -> None:
    """One year again is the newest of those chosen."""
    st.session_state[SEVERAL] = st.session_state["several-years"]
    if not st.session_state[SEVERAL]:
        filters.choose("year", [newest] if newest else [])


def _show_part(chosen: Choice, is_compared: bool) -> None:
    """Shows which part of the year is chosen, and what it is compared with, where it is."""
    parts = {code: period_names.name_part(code) for code in ("", *_list_parts(chosen))}
    _show_select(say("Part of the year"), PERIOD, parts, 150)
    if not is_compared:
        return
    others = {code: say(_COMPARISONS[code]) for code in ("", *url.list_comparisons(chosen))}
    _show_select(say("Compare with"), COMPARE, others, 190)


def _show_select(label: str, key: str, names: dict[str, str], width: int) -> None:
    """Shows a choice of one code by its name."""
    st.selectbox(
        label,
        list(names),
        key=key,
        on_change=filters.touch,
        format_func=names.get,
        filter_mode=None,
        label_visibility="collapsed",
        width=width,
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


def _show_schemes(chosen: Choice) -> None:
    """Shows the schemes in one row, each a click; many of them as a list."""
    schemes = chosen.options.scheme
    if 0 < len(schemes) <= MOST_PILLS:
        st.pills(
            labels.filter_label("scheme"),
            list(schemes),
            selection_mode="multi",
            key="scheme",
            on_change=filters.touch,
            format_func=lambda code: formats.plain(_format_code(schemes, code)),
            label_visibility="collapsed",
        )
    elif schemes:
        _show_list("scheme", schemes, label_visibility="collapsed", width=260)


def _show_filters(chosen: Choice) -> None:
    """Shows the other filters in one place, with the number of those in use."""
    names = [name for name in IN_POPOVER if getattr(chosen.options, name)]
    if not names:
        return
    number = sum(bool(chosen.codes(name)) for name in names)
    label = say("Filter ({number})", number=number) if number else say("Filter")
    place = _open_popover(label)
    if place.open:
        with place:
            for name in names:
                _show_list(name, getattr(chosen.options, name))


def _open_popover(label: str):
    """The place of the filters; it stays open when another label makes it anew."""
    label_before, was_open = st.session_state.get("filters-before", (label, False))
    if label != label_before and was_open:
        st.session_state["filters"] = True
    place = st.popover(label, key="filters", on_change="rerun")
    st.session_state["filters-before"] = (label, place.open)
    return place


def _show_list(name: str, labels_by_code: dict, **look: object) -> None:
    """Shows a filter as a list.

    There is no "select all" and no search: Streamlit writes them in English in every language.
    """
    st.multiselect(
        labels.filter_label(name),
        list(labels_by_code),
        key=name,
        on_change=filters.touch,
        placeholder=say("All schemes") if name == "scheme" else say("All"),
        format_func=partial(_format_code, labels_by_code),
        select_all=False,
        filter_mode=None,
        **look,
    )


def _format_code(labels_by_code: dict, code: object) -> str:
    return labels_by_code.get(code, str(code))


def _show_chips(chosen: Choice, controls: tuple[str, ...]) -> None:
    """Shows each value of the filters as a button that removes it, and one that removes all."""
    if PERSONS in controls:
        for name in IN_POPOVER:
            for code, label in zip(chosen.codes(name), chosen.labels(name), strict=True):
                st.button(
                    f"{formats.plain(label)} ✕",
                    key=f"chip-{name}-{code}",
                    help=say("Remove {label}", label=formats.plain(label)),
                    on_click=filters.remove,
                    args=(name, code),
                )
    if chosen.part or chosen.compare or chosen.has_person_filter or len(chosen.years) != 1:
        st.button(say("Reset"), key="reset", type="tertiary", on_click=filters.reset)
