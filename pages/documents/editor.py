"""The prose, edited on the page: a paragraph at a time, its figures bound to what they measure."""

from datetime import datetime

import streamlit as st

from pages import session
from pages.app import auth
from pages.documents import document, templates
from pages.documents.document import Document
from pages.documents.editor_syntax import EditorSyntax, SyntaxProblem
from pages.documents.model import Paragraph, Section
from pages.i18n import formats
from pages.i18n.translate import say
from pages.session import Session
from warehouse.storage import drafts

TOLD = "report-told"


def show(told: Document, section: Section) -> None:
    """A text area for each paragraph, where the editor has asked for them."""
    if not st.toggle(say("Edit the text"), key=f"edit-{told.document}"):
        return
    st.markdown(
        say(
            "One sentence on each line. A figure stands as [what is printed|its name]: keep its "
            "name, and it follows the data whatever is typed before the bar. A number you type "
            "elsewhere is marked."
        )
    )
    with st.expander(say("The figures that can be put into a sentence")):
        st.markdown(
            "\n".join(f"- {formats.plain(each)}" for each in EditorSyntax(told.facts).offered())
        )
    ours, edited = document.template_section(told), document.edited_paragraphs(told)
    for paragraph in templates.document(told.document)["paragraph"]:
        key = paragraph["key"]
        composed = ours.paragraph(key)
        if key in edited:
            label = _label(section.paragraph(key) or composed, key)
            _paragraph(told, key, label, edited[key]["text"], edited[key])
        elif composed:
            code = "\n".join(one.code for one in composed.sentences)
            _paragraph(told, key, _label(composed, key), code, None)


def damaged(told: Document) -> None:
    """Says where a draft cannot be read; what is shown is without it."""
    if drafts.is_damaged(document.folder(), told.name):
        st.warning(
            say(
                "The draft cannot be read: {file}. The text below is without what was changed in "
                "it; the file is kept.",
                file=formats.plain(drafts.find_path(document.folder(), told.name).name),
            )
        )


def _paragraph(told: Document, key: str, label: str, code: str, draft: dict | None) -> None:
    area = f"draft-{told.document}-{told.year}-{told.language}-{key}"
    wording = EditorSyntax(told.facts)
    readable = "\n".join(wording.readable(line) for line in code.splitlines())
    if area not in st.session_state:
        st.session_state[area], st.session_state[_begun(area)] = readable, draft
    st.text_area(label, key=area, height="content")
    for text in st.session_state.get(TOLD, {}).get(area, []):
        st.warning(formats.plain(text))
    asked = (session.current(), told, key, area)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.button(say("Keep"), key=f"keep-{area}", on_click=_keep, args=asked)
        if draft:
            st.button(say("Back to our text"), key=f"back-{area}", on_click=_forget, args=asked)
            st.caption(_by(draft))


def _label(paragraph: Paragraph | None, key: str) -> str:
    """What the paragraph is about: the first words of it, which no two have alike."""
    return f"{paragraph.text[:60]} …" if paragraph else key


def _by(draft: dict) -> str:
    at = formats.moment(datetime.fromisoformat(draft["at"]))
    if draft["by"]:
        return say("Changed by {who}, {moment}", who=formats.plain(draft["by"]), moment=at)
    return say("Changed {moment}", moment=at)


def _keep(reader: Session, told: Document, key: str, area: str) -> None:
    """Saves the text area; it runs before the page, so it checks access again."""
    _resume(reader)
    wording, text = EditorSyntax(told.facts), st.session_state[area]
    try:
        code = wording.code(text)
    except SyntaxProblem as problem:
        _tell(area, [str(problem)])
        return
    others = document.edited_paragraphs(told).get(key)
    if others != st.session_state.get(_begun(area)):
        st.session_state[_begun(area)] = others
        _tell(area, [_meanwhile(others, wording)])
        return
    drafts.save(document.folder(), told.name, key, code, auth.current_person().email)
    _tell(area, [_retyped(*one) for one in wording.retyped(text)])
    st.session_state.pop(area)


def _forget(reader: Session, told: Document, key: str, area: str) -> None:
    _resume(reader)
    drafts.delete(document.folder(), told.name, key)
    _tell(area, [])
    st.session_state.pop(area, None)


def _begun(area: str) -> str:
    """Where it is kept what draft there was when the text area was filled."""
    return f"begun-{area}"


def _meanwhile(others: dict | None, wording: EditorSyntax) -> str:
    """What somebody else has made of the paragraph, before it is written over."""
    if others is None:
        return say(
            "Somebody has gone back to our text meanwhile. Yours is not kept: press Keep again to "
            "keep it."
        )
    return say(
        "{changed}, while you were writing: “{text}” Yours is not kept: press Keep again to put "
        "it in its place.",
        changed=_by(others),
        text=" ".join(map(wording.readable, others["text"].splitlines())),
    )


def _resume(reader: Session) -> None:
    """Continues the reader's session in a callback; PermissionError without access."""
    session.resume(reader)
    auth.require_same_access(is_of_all_offices=True)


def _tell(area: str, sentences: list[str]) -> None:
    st.session_state[TOLD] = {area: sentences}


def _retyped(typed: str, shown: str) -> str:
    return say(
        "“{typed}” stood where a figure stands; the figure is {shown}, and that is printed.",
        typed=typed,
        shown=shown,
    )
