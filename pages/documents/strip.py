"""The strip above a text: do its figures agree, is it approved, what is left out of it?"""

from collections.abc import Callable

import streamlit as st

from pages import session
from pages.answers import approvals, cache, periods
from pages.answers.choice import Choice
from pages.app import url
from pages.components import prose
from pages.documents import scope
from pages.documents.document import Document, compose_section
from pages.i18n import formats
from pages.i18n.translate import count, say
from pages.text import approvals as text_approvals
from pages.text import published

OMISSIONS = "fold-omissions"  # session_state: whether the list of what is left out is open


def show_report(document: Document) -> None:
    """Shows whether an annual report can be used; then its state, each word opens its part."""
    prose.show(_judge_report(document))
    with st.container(horizontal=True, key="strip", vertical_alignment="center"):
        _show_button(_describe_agreement(), "register")
        _show_button(_describe_approval(document.year), "approval")
        _show_omitted(document)
        scope.choose_language(document.chosen)


def show_plan(document: Document) -> None:
    """Shows which plan it is and what its figures are of; then the state of its text."""
    prose.show(_describe_plan(document))
    with st.container(horizontal=True, key="strip", vertical_alignment="center"):
        _show_link(document.chosen)
        _show_omitted(document)
        scope.choose_language(document.chosen)


def _judge_report(document: Document) -> str:
    """Whether the text can be used, with what is in the way, or with what a reader must know."""
    approval, notes = _describe_approval(document.year), _list_notes(document)
    obstacles = []
    if not periods.is_year_over(document.chosen):
        obstacles.append(say("{year} is not over", year=document.year))
    if approvals.find_newest_file(document.year) is None:
        obstacles.append(approval)
    if obstacles:
        reasons = ", ".join([*obstacles, *notes])
        return say("**Cannot be used yet: {reasons}.**", reasons=reasons)
    return say("**Can be used: {reasons}.**", reasons=", ".join([approval, *notes]))


def _list_notes(document: Document) -> list[str]:
    """How many published figures no longer agree, and how many sentences are left out."""
    notes = []
    if "published" in cache.loaded_families():
        agreeing, whole = published.count_agreeing(cache.fetch_reconciliation())
        if whole > agreeing:
            notes.append(
                count(
                    "{number} published figure no longer agrees",
                    "{number} published figures no longer agree",
                    whole - agreeing,
                )
            )
    if number := len(compose_section(document).omissions):
        notes.append(
            count("{number} sentence is left out", "{number} sentences are left out", number)
        )
    return notes


def _describe_plan(document: Document) -> str:
    """Plan 2017–2020. The figures of the text are of 2016."""
    year = document.year
    plan = formats.plain(document.plan.replace("-", formats.DASH))
    texts = [
        say("**Plan {plan}.**", plan=plan) if plan else "",
        say("**The figures of the text are of {year}.**", year=year),
        "" if periods.is_year_over(document.chosen) else say("{year} is not over.", year=year),
        say("Only the annual report is approved here, not the plan."),
    ]
    return " ".join(filter(None, texts))


def _show_omitted(document: Document) -> None:
    number = len(compose_section(document).omissions)
    text = count(
        "{number} sentence left out: see why", "{number} sentences left out: see why", number
    )
    _show_button(text, "", _open_omissions)


def _show_button(text: str, part: str, open_more: Callable[[], None] | None = None) -> None:
    def go() -> None:
        url.point_at("part", part)
        if open_more:
            open_more()

    if session.is_printing():
        prose.note(formats.sentence(text))
        return
    st.button(formats.sentence(text), key=f"strip-{part or 'text'}", type="tertiary", on_click=go)


def _open_omissions() -> None:
    st.session_state[OMISSIONS] = True


def _show_link(chosen: Choice) -> None:
    try:
        address = chosen.address | {"part": ["register"]}
        label = formats.sentence(_describe_agreement())
        st.page_link("pages/report.py", label=label, query_params=address)
    except st.errors.StreamlitAPIException:  # a page run by itself has no neighbours
        prose.show(_describe_agreement())


def _describe_agreement() -> str:
    """31 of 31 figures published earlier agree."""
    if "published" not in cache.loaded_families():
        return say("no register of published figures")
    agreeing, whole = published.count_agreeing(cache.fetch_reconciliation())
    return say(
        "{agreeing} of {whole} figures published earlier agree",
        agreeing=formats.number(agreeing),
        whole=formats.number(whole),
    )


def _describe_approval(year: int) -> str:
    """not approved; approved by Kari 3 Mar 2015 at 09:12."""
    file = approvals.find_newest_file(year)
    if file is None:
        return say("not approved")
    return text_approvals.describe_approver(file.content["approved"])
