"""A file taken in on the page: checked as at every load before it replaces anything."""

from contextlib import contextmanager
from hashlib import sha256

import streamlit as st

from pages.answers import cache
from pages.app import auth
from pages.i18n import formats, languages
from pages.i18n.translate import say
from warehouse import config, settings, summary, upload
from warehouse.build import Report, build
from warehouse.errors import Refusal


def show() -> None:
    """The place to leave a file, where settings.toml says `uploads = true`."""
    if not settings.read(config.data_folder()).uploads:
        return
    st.subheader(say("Take in a new export"), anchor=False)
    st.markdown(say("It is checked first. Nothing is replaced before you say so."))
    given = st.file_uploader(say("A CSV file"), type="csv", key="upload", max_upload_size=200)
    if given is not None:
        _check(given.name, given.getvalue())


def _check(name: str, content: bytes) -> None:
    try:
        report = _checked(name, content)
    except Refusal as refusal:
        st.error(formats.plain(refusal.sentence(languages.current())))
        return
    refused = report.sentences(languages.current())
    for sentence in refused:
        st.error(formats.plain(sentence))
    st.code(summary.as_text(report, languages.current()), language=None, wrap_lines=True)
    if not refused and st.button(say("Use {file}", file=name), key="accept", type="primary"):
        _accept(name, content)


def _checked(name: str, content: bytes) -> Report:
    """What the file would come to; once for each file, however often the page runs meanwhile."""
    mark = (name, sha256(content).hexdigest(), cache.warehouse_path())
    if st.session_state.get("checked", (None, None))[0] != mark:
        with _bar(say("Checking {file} …", file=name)) as progress:
            report = upload.check_upload(config.data_folder(), name, content, progress)
        st.session_state["checked"] = (mark, report)
    return st.session_state["checked"][1]


def _accept(name: str, content: bytes) -> None:
    if not auth.still_has_access(auth.current_person()):
        st.error(say("You no longer have access to these figures."))
        return
    try:
        upload.accept(config.data_folder(), name, content)
        with _bar(say("Reading the exports …")) as progress:
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
def _bar(text: str):
    """A progress bar while a folder is read; takes the share done and the file's name."""
    bar = st.progress(0.0, text)
    yield lambda share, at: bar.progress(
        min(max(share, 0.0), 1.0), say("Reading {file} …", file=at)
    )
    bar.empty()
