"""The definitions of all measures (queries/measures.toml), and what is left out of the exports."""

from functools import partial

import pandas
import streamlit as st

import queries
from pages import session
from pages.answers import cache
from pages.answers.choice import Choice
from pages.components import fold, prose, table
from pages.i18n import formats, labels, languages
from pages.i18n.translate import count, mark, say

THEMES = {
    mark("Participants"): (
        "people",
        "activity_duty",
        "waiting",
        "referral_starts",
        "placements",
        "vtao",
        "moves",
    ),
    mark("Capacity"): ("capacity", "groups", "free_places", "attendance"),
    mark("Outcomes"): ("outcomes", "follow_up", "destinations", "duration"),
    mark("Budget"): ("budget", "money", "frame", "unit_costs"),
}
MOST_MATCHES = 8
MOST_USED = (
    "to_work_rate",
    "utilization_rate",
    "attendance_rate",
    "waiting",
    "participants",
    "working_12m_rate",
    "deviation",
    "spend_percent",
)


def show() -> None:
    """Shows the measures that a search finds, the rest folded by theme."""
    words = "" if session.is_printing() else _ask_for_words()
    measures = list(queries.measures().values())
    if words.strip():
        _show_matches([measure for measure in measures if _matches(measure, words)])
    elif not session.is_printing():
        _show_most_used(len(measures))
    for theme, answers in THEMES.items():
        names = [f"figures_{answer}" for answer in answers]
        of_theme = [measure for measure in measures if measure.answer in names]
        heading = f"{say(theme)} ({formats.number(len(of_theme))})"
        fold.show(heading, f"theme-{answers[0]}", partial(_show_table, of_theme))


def _show_most_used(number: int) -> None:
    """Shows the definitions of the figures that the overview and the reports are about."""
    heading = say(
        "The {used} most used of {number} figures",
        used=formats.number(len(MOST_USED)),
        number=formats.number(number),
    )
    prose.show(f"**{heading}**")
    _show_table([queries.measures()[name] for name in MOST_USED])


def _ask_for_words() -> str:
    return st.text_input(
        say("Search in the figures"),
        key="search",
        max_chars=60,
        placeholder=say("A word of its name, meaning or base"),
        help=say("Several words: the figures that have them all."),
    )


def _matches(measure: queries.Measure, words: str) -> bool:
    """Whether all words stand in the name, the definition or the base, in any case."""
    language = languages.current()
    text = " ".join(
        part[language] for part in (measure.name, measure.definition, measure.base)
    ).casefold()
    return all(word in text for word in words.casefold().split())


def _show_matches(found: list[queries.Measure]) -> None:
    """Shows the first matches; the list stays short, and says how many there are."""
    if not found:
        prose.show(say("No figure has these words. Try fewer, or look in the themes below."))
        return
    prose.note(count("{number} figure found", "{number} figures found", len(found)))
    _show_table(found[:MOST_MATCHES])
    if len(found) > MOST_MATCHES:
        more = partial(_show_table, found[MOST_MATCHES:])
        fold.show(say("The rest of them"), "more-matches", more)


def _show_table(measures: list[queries.Measure]) -> None:
    language = languages.current()
    columns = {
        say("Measure"): [measure.name for measure in measures],
        say("Definition"): [measure.definition for measure in measures],
        say("Base"): [measure.base for measure in measures],
    }
    rows = {
        heading: [formats.plain(text[language]) for text in texts]
        for heading, texts in columns.items()
    }
    table.show_texts(pandas.DataFrame(rows))


def show_left_out(chosen: Choice) -> None:
    """Shows what the figures leave out or include with a remark: count, reason and place."""
    faults = list(cache.fetch_all_rows("data_faults").itertuples())
    lines = [] if faults else [say("No line is left out, and none has remarks.")]
    lines += [_describe_fault(fault) for fault in faults]
    lines += _describe_skipped(cache.fetch_status())
    prose.list_lines(*lines)
    try:
        label = say("See the lines, and what to mend, on the page Data ›")
        with st.container(key="to-data"):
            st.page_link("pages/data.py", label=label, query_params=chosen.address)
    except st.errors.StreamlitAPIException:  # a page that runs alone has no other pages
        return


def _describe_fault(fault: tuple) -> str:
    """347 lines are read with a remark (budget): the reason. First in budsjett.csv, line 2."""
    describe = _describe_rejected if fault.severity == "rejected" else _describe_remarked
    place = [labels.label("family", fault.family)]
    if not formats.is_unknown(fault.column_name):
        place.append(labels.label("column_name", fault.column_name))
    return describe(
        fault.lines,
        place=formats.plain(", ".join(place)),
        reason=formats.plain(labels.label("reason", fault.reason)),
        file=formats.plain(fault.first_file),
        line=formats.number(fault.first_line),
    )


def _describe_rejected(lines: int, **values: str) -> str:
    return count(
        "{number} line is left out ({place}): {reason} It is in {file}, line {line}.",
        "{number} lines are left out ({place}): {reason} First in {file}, line {line}.",
        lines,
        **values,
    )


def _describe_remarked(lines: int, **values: str) -> str:
    return count(
        "{number} line is read with a remark ({place}): {reason} It is in {file}, line {line}.",
        "{number} lines are read with a remark ({place}): {reason} First in {file}, line {line}.",
        lines,
        **values,
    )


def _describe_skipped(status: dict[str, object]) -> list[str]:
    """How many lines are headings or totals, and how many files are refused."""
    skipped = count(
        "{number} line is skipped: it is a heading or a total.",
        "{number} lines are skipped: they are headings or totals.",
        status["skipped_count"],
    )
    refused = count(
        "{number} file is refused as a whole.",
        "{number} files are refused as a whole.",
        status["refused_file_count"],
    )
    return [skipped, refused]
