"""Comments at figures and charts, and the dialog in which a reader writes one in place."""

from datetime import date
from functools import partial

import streamlit as st

from pages import session
from pages.answers import comments, periods
from pages.answers.choice import NONE, Choice
from pages.answers.comments import Comment, write_comment
from pages.app import auth
from pages.charts import annotations
from pages.components import fold, prose
from pages.i18n import labels
from pages.i18n.translate import count, say
from pages.session import Session
from warehouse import config
from warehouse.storage import comments as storage

LONGEST = 2000  # characters of a comment
CHANGED = "comment-changed"  # session_state: whether the last click kept or deleted one
MESSAGE = "comment-message"  # session_state: what went wrong with the last click


def count_at_figure(measure: str, chosen: Choice) -> str:
    """2 comments: how many there are on a measure; "" for none."""
    number = len(comments.list_on(chosen, measure))
    return count("{number} comment", "{number} comments", number) if number else ""


def show_at_figure(measure: str, chosen: Choice) -> None:
    """Shows the comments on a measure."""
    prose.list_lines(*(write_comment(comment, chosen) for comment in _list(measure, chosen)))


def show_form_fold(measure: str, chosen: Choice) -> None:
    """Shows, in the dialog of a figure, the fold in which a reader comments on it."""
    if comments.may_see(chosen):
        show_form = partial(_show_forms, session.current(), measure, chosen)
        fold.show(say("Comment on it"), f"comment-{measure}", show_form)


def show_write_button(chosen: Choice) -> None:
    """Shows the button that opens the dialog on the year; nothing to a reader of some offices."""
    if session.is_printing() or not comments.may_see(chosen):
        return
    if st.button(say("Write a comment"), key="comment-"):
        st.session_state.pop(CHANGED, None)
        st.dialog(say("Comment on the year"))(_show_forms)(session.current(), "", chosen)


def show_of_year(chosen: Choice) -> None:
    """Shows every comment of the choice with its figure, and the button to write one."""
    if not comments.may_see(chosen):
        return
    prose.heading(say("Comments"))
    lines = [_write_with_figure(comment, chosen) for comment in comments.list_comments(chosen)]
    prose.list_lines(*lines or [say("There is no comment in this choice.")])
    show_write_button(chosen)


def _write_with_figure(comment: Comment, chosen: Choice) -> str:
    """Places: 19.08.2013: what is said; without a name where it is on no figure."""
    text = write_comment(comment, chosen)
    return f"**{labels.measure_label(comment.measure)}** · {text}" if comment.measure else text


def show_under_chart(measure: str, chosen: Choice, chart: str) -> None:
    """Shows the comments on the measure of a chart, folded; chart: names it on the page.

    They have the numbers of their marks, where the chart has marks.
    """
    found = annotations.list_comments(measure, chosen)
    if found:
        heading = count("{number} comment", "{number} comments", len(found))
        lines = [write_comment(comment, chosen) for comment in found]
        numbered = "\n".join(f"{place}. {line}" for place, line in enumerate(lines, start=1))
        fold.show(heading, f"comments-{chart}", partial(prose.show, numbered))


def _list(measure: str, chosen: Choice) -> list[Comment]:
    return comments.list_on(chosen, measure)


def _show_forms(reader: Session, measure: str, chosen: Choice) -> None:
    """The comments of the reader on it, to change, and a new one; it resumes the session."""
    session.resume(reader)
    if st.session_state.pop(CHANGED, False):
        st.rerun()  # closes the dialog, and shows the comment where it stands
    if message := st.session_state.pop(MESSAGE, ""):
        st.warning(message)
    for comment in comments.list_written():
        if _is_own(comment, measure):
            show_own = partial(_show_own, reader, comment, chosen)
            fold.show(write_comment(comment, chosen), f"own-{comment.key}", show_own)
    st.markdown(say("**A new comment**"))
    last = periods.last_day(chosen) or date.today()
    _show_form(reader, Comment(last, measure, _only_scheme(chosen), "", ""), chosen)


def _show_own(reader: Session, comment: Comment, chosen: Choice) -> None:
    """The fields of a comment of the reader's, and the button that deletes it."""
    _show_form(reader, comment, chosen)
    params = {"on_click": _delete, "args": (reader, comment.key)}
    st.button(say("Delete"), key=f"delete-{comment.key}", **params)


def _is_own(comment: Comment, measure: str) -> bool:
    return comment.by == auth.current_person().email and comment.measure == measure


def _only_scheme(chosen: Choice) -> str:
    return chosen.schemes[0] if len(chosen.schemes) == 1 else NONE


def _show_form(reader: Session, comment: Comment, chosen: Choice) -> None:
    """The fields of a comment; without a key it is a new one."""
    key = f"comment-{comment.measure}-{comment.key}"
    names = {NONE: say("no single scheme")} | chosen.options.scheme
    schemes = list(names)
    day = st.date_input(say("Day"), comment.said_on, key=f"{key}-day", format="DD.MM.YYYY")
    place = schemes.index(comment.scheme) if comment.scheme in schemes else 0
    scheme = st.selectbox(say("Scheme"), schemes, place, format_func=names.get, key=f"{key}-scheme")
    text = st.text_area(say("Text"), comment.text, max_chars=LONGEST, key=f"{key}-text")
    name = comment.author or auth.current_person().email
    author = st.text_input(say("By"), name, max_chars=100, key=f"{key}-author")
    written = Comment(day, comment.measure, scheme, text, author, comment.key)
    arguments = (reader, written, key)
    st.button(say("Keep"), key=f"{key}-keep", on_click=_save, args=arguments)


def _save(reader: Session, comment: Comment, key: str) -> None:
    """Saves the fields as they are at the click; it runs before the page and checks access."""
    _resume(reader)
    state = st.session_state
    text = str(state.get(f"{key}-text", comment.text)).strip()
    if not text or not isinstance(state.get(f"{key}-day"), date):
        state[MESSAGE] = say("A comment needs a day and a text. Nothing is kept.")
        return
    if comment.key and not _may_change(comment.key):
        state[MESSAGE] = say("Only the writer can change a comment. Nothing is kept.")
        return
    scheme = state[f"{key}-scheme"]
    storage.save(
        config.warehouse_folder(),
        storage.Comment(
            key=comment.key,
            said_on=state[f"{key}-day"],
            measure=comment.measure,
            scheme="" if scheme == NONE else scheme,
            text=text,
            author=str(state[f"{key}-author"]).strip(),
            by=auth.current_person().email,
            at="",
        ),
    )
    del state[f"{key}-text"]
    state[CHANGED] = True


def _delete(reader: Session, key: str) -> None:
    _resume(reader)
    if _may_change(key):
        storage.delete(config.warehouse_folder(), key)
        st.session_state[CHANGED] = True


def _may_change(key: str) -> bool:
    """Whether the reader wrote it; without a login all who reach the machine are one writer."""
    comment = storage.find(config.warehouse_folder(), key)
    return comment is not None and comment.by == auth.current_person().email


def _resume(reader: Session) -> None:
    """Continues the reader's session in a callback; PermissionError without access."""
    session.resume(reader)
    auth.require_same_access(is_of_all_offices=True)
