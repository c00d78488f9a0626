"""Editor of the text on its page: a paragraph at a time, its figures as placeholders."""

from datetime import datetime
from functools import partial

import streamlit as st

from pages import session
from pages.app import auth
from pages.components import fold, prose
from pages.documents.document import Document, edited_paragraphs, folder, template_section
from pages.documents.editor_syntax import EditorSyntax, SyntaxProblem
from pages.documents.model import Paragraph, Section
from pages.i18n import formats
from pages.i18n.translate import say
from pages.session import Session
from warehouse.storage import drafts

MESSAGES = "report-told"  # session_state: the messages of the last click, by text area


def show(document: Document, section: Section) -> None:
    """Shows a text area for each paragraph, once the reader turns editing on."""
    if not st.toggle(say("Edit the text"), key=f"edit-{document.template}"):
        return
    _show_instructions(document)
    original, edited = template_section(document), edited_paragraphs(document)
    keys = [entry["key"] for entry in document.facts.paragraphs]
    for key in dict.fromkeys([*keys, *edited]):
        paragraph = original.find_paragraph(key)
        if key in edited:
            label = _label(section.find_paragraph(key) or paragraph, key)
            _show_paragraph(document, key, label, edited[key]["text"], edited[key])
        elif paragraph:
            code = "\n".join(sentence.code for sentence in paragraph.sentences)
            _show_paragraph(document, key, _label(paragraph, key), code, None)


def _show_instructions(document: Document) -> None:
    st.markdown(
        say(
            "One sentence on each line. A figure stands as [what is printed|its name]: keep its "
            "name, and it follows the data whatever is typed before the bar. A number you type "
            "elsewhere is marked."
        )
    )
    heading = say("The figures that can be put into a sentence")
    fold.show(heading, "sentence-figures", partial(_list_figures, document))


def _list_figures(document: Document) -> None:
    prose.list_lines(*map(formats.plain, EditorSyntax(document.facts).list_figures()))


def warn_if_damaged(document: Document) -> None:
    """Warns where a draft cannot be read; the section is then shown without it."""
    if drafts.is_damaged(folder(), document.name):
        st.warning(
            say(
                "The draft cannot be read: {file}. The text below is without what was changed in "
                "it; the file is kept.",
                file=formats.plain(drafts.find_path(folder(), document.name).name),
            )
        )


def _show_paragraph(
    document: Document, key: str, label: str, code: str, draft: dict | None
) -> None:
    area = f"draft-{document.template}-{document.year}-{document.language}-{key}"
    syntax = EditorSyntax(document.facts)
    text = "\n".join(syntax.to_text(line) for line in code.splitlines())
    if area not in st.session_state:
        st.session_state[area], st.session_state[_draft_key(area)] = text, draft
    st.text_area(label, key=area, height="content")
    for message in st.session_state.get(MESSAGES, {}).get(area, []):
        st.warning(formats.plain(message))
    params = (session.current(), document, key, area)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.button(say("Keep"), key=f"keep-{area}", on_click=_save, args=params)
        if draft:
            st.button(say("Back to our text"), key=f"back-{area}", on_click=_delete, args=params)
            st.caption(_describe_author(draft))


def _label(paragraph: Paragraph | None, key: str) -> str:
    """The first words of the paragraph, in which no two are alike."""
    return f"{paragraph.text[:60]} …" if paragraph else key


def _describe_author(draft: dict) -> str:
    moment = formats.moment(datetime.fromisoformat(draft["at"]))
    if draft["by"]:
        return say("Changed by {who}, {moment}", who=formats.plain(draft["by"]), moment=moment)
    return say("Changed {moment}", moment=moment)


def _save(reader: Session, document: Document, key: str, area: str) -> None:
    """Saves the text area; it runs before the page, so it checks access again."""
    _resume(reader)
    syntax, text = EditorSyntax(document.facts), st.session_state[area]
    try:
        code = syntax.to_code(text)
    except SyntaxProblem as problem:
        _set_messages(area, [str(problem)])
        return
    present = edited_paragraphs(document).get(key)
    if present != st.session_state.get(_draft_key(area)):
        st.session_state[_draft_key(area)] = present
        _set_messages(area, [_describe_conflict(present, syntax)])
        return
    drafts.save(folder(), document.name, key, code, auth.current_person().email)
    _set_messages(area, [_describe_retyped(*texts) for texts in syntax.find_retyped(text)])
    st.session_state.pop(area)


def _delete(reader: Session, document: Document, key: str, area: str) -> None:
    _resume(reader)
    drafts.delete(folder(), document.name, key)
    _set_messages(area, [])
    st.session_state.pop(area, None)


def _draft_key(area: str) -> str:
    """The session_state key of the draft that the text area was filled from."""
    return f"begun-{area}"


def _describe_conflict(draft: dict | None, syntax: EditorSyntax) -> str:
    """What somebody else has made of the paragraph meanwhile, before it is overwritten."""
    if draft is None:
        return say(
            "Somebody has gone back to our text meanwhile. Yours is not kept: press Keep again to "
            "keep it."
        )
    return say(
        "{changed}, while you were writing: “{text}” Yours is not kept: press Keep again to put "
        "it in its place.",
        changed=_describe_author(draft),
        text=" ".join(map(syntax.to_text, draft["text"].splitlines())),
    )


def _resume(reader: Session) -> None:
    """Continues the reader's session in a callback; PermissionError without access."""
    session.resume(reader)
    auth.require_same_access(is_of_all_offices=True)


def _set_messages(area: str, messages: list[str]) -> None:
    st.session_state[MESSAGES] = {area: messages}


def _describe_retyped(typed: str, shown: str) -> str:
    return say(
        "“{typed}” stood where a figure stands; the figure is {shown}, and that is printed.",
        typed=typed,
        shown=shown,
    )
