"""A file taken in on the page: checked as at every load before it replaces anything."""

import streamlit as st

from pages.shared import access, data, formats, words
from pages.shared.words import say
from warehouse import intake, settings, telling
from warehouse.build import build
from warehouse.refusal import Refusal


def show() -> None:
    """The place to leave a file, where settings.toml says `uploads = true`."""
    if not settings.read(data.folder()).uploads:
        return
    st.subheader(say("Take in a new export"), anchor=False)
    st.markdown(say("It is checked first. Nothing is replaced before you say so."))
    given = st.file_uploader(say("A CSV file"), type="csv", key="upload", max_upload_size=200)
    if given is not None:
        _check(given.name, given.getvalue())


def _check(name: str, content: bytes) -> None:
    with st.spinner(say("Checking {file} …", file=name)):
        try:
            report = intake.check_upload(data.folder(), name, content)
        except Refusal as refusal:
            st.error(formats.plain(refusal.sentence(words.language())))
            return
    refused = report.sentences(words.language())
    for sentence in refused:
        st.error(formats.plain(sentence))
    st.code(telling.as_text(report, words.language()), language=None, wrap_lines=True)
    if not refused and st.button(say("Use {file}", file=name), key="accept", type="primary"):
        _accept(name, content)


def _accept(name: str, content: bytes) -> None:
    if not access.still(access.person()):
        st.error(say("You no longer have access to these figures."))
        return
    bar = st.progress(0.0, say("Reading the exports …"))
    intake.accept(data.folder(), name, content)
    build(
        data.folder(),
        data.warehouse_folder(),
        lambda share, at: bar.progress(min(share, 1.0), say("Reading {file} …", file=at)),
    )
    st.rerun()
