"""Upload of an export: the file is checked like every load before it replaces anything."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256

import streamlit as st

from pages import session
from pages.answers import cache
from pages.app import auth
from pages.components import prose
from pages.i18n import formats, languages
from pages.i18n.translate import say
from warehouse import config, settings, summary, upload
from warehouse.build import Report, build
from warehouse.errors import Refusal


def show() -> None:
    """Shows the upload field, where settings.toml says `uploads = true`."""
    if session.is_printing() or not settings.read(config.data_folder()).uploads:
        return
    prose.heading(say("Take in a new export"))
    prose.show(say("It is checked first. Nothing is replaced before you say so."))
    file = st.file_uploader(say("A CSV file"), type="csv", key="upload", max_upload_size=200)
    if file is not None:
        _show_report(file.name, file.getvalue())


def _show_report(name: str, content: bytes) -> None:
    """Shows what the check of a file says; a valid file has a button that accepts it."""
    try:
        report = _check(name, content)
    except Refusal as refusal:
        st.error(formats.plain(refusal.sentence(languages.current())))
        return
    reasons = report.sentences(languages.current())
    for sentence in reasons:
        st.error(formats.plain(sentence))
    st.code(summary.as_text(report, languages.current()), language=None, wrap_lines=True)
    if not reasons and st.button(say("Use {file}", file=name), key="accept", type="primary"):
        _accept(name, content)


def _check(name: str, content: bytes) -> Report:
    """The report of a trial load of the file; made once, however often the page reruns."""
    key = (name, sha256(content).hexdigest(), cache.warehouse_path())
    if st.session_state.get("checked", (None, None))[0] != key:
        with _progress_bar(say("Checking {file} …", file=name)) as progress:
            report = upload.check_upload(config.data_folder(), name, content, progress)
        st.session_state["checked"] = (key, report)
    return st.session_state["checked"][1]


def _accept(name: str, content: bytes) -> None:
    """Puts the file among the exports and loads them; a load under way takes it in later."""
    if not auth.still_has_access(auth.current_person()):
        st.error(say("You no longer have access to these figures."))
        return
    try:
        upload.accept(config.data_folder(), name, content)
        with _progress_bar(say("Reading the exports …")) as progress:
            build(config.data_folder(), config.warehouse_folder(), progress)
    except Refusal as refusal:
        if refusal.reason != "busy":
            st.error(formats.plain(refusal.sentence(languages.current())))
            return
        st.info(
            say("Another load is under way. {file} is taken in as soon as it is over.", file=name)
        )
        return
    st.rerun()


@contextmanager
def _progress_bar(text: str) -> Iterator[Callable[[float, str], None]]:
    """A progress bar while a folder is read; its function takes the share done and a file name."""
    bar = st.progress(0.0, text)

    def show_progress(share: float, name: str) -> None:
        bar.progress(min(max(share, 0.0), 1.0), say("Reading {file} …", file=name))

    yield show_progress
    bar.empty()
