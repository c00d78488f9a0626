"""A choice with nobody in it: says which filter to loosen."""

from dataclasses import replace

import streamlit as st

from pages.answers import cache
from pages.answers.choice import FIELDS, Choice
from pages.i18n import formats, labels
from pages.i18n.translate import say


def show(chosen: Choice) -> None:
    """Shows, where the filters together leave nobody, without which of them there is somebody."""
    if not chosen.has_person_filter or "participations" not in cache.loaded_families():
        return
    if cache.fetch_figure("participants", chosen).value != 0:
        return
    loosened = {name: _count_without(name, chosen) for name in FIELDS if chosen.codes(name)}
    texts = [
        say("{filter} ({number} persons)", filter=labels.filter_label(name), number=number)
        for name, number in loosened.items()
        if number != formats.number(0)
    ]
    nobody = say("There is nothing for this choice: {choice}.", choice=formats.plain(chosen))
    advice = say("Loosen one of these: {filters}.", filters=formats.join_choices(texts))
    st.info(f"{nobody} {advice}" if texts else nobody)


def _count_without(name: str, chosen: Choice) -> str:
    """The number of participants without one of the filters; of the year, in all years."""
    wider = chosen.with_all_years() if name == "year" else replace(chosen, **{FIELDS[name]: ()})
    return formats.number(cache.fetch_figure("participants", wider).value or 0)
