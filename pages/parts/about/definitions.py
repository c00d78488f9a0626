"""What every measure means, from queries/measures.toml, and what was left out of the exports."""

import pandas
import streamlit as st

import queries
from pages.answers import cache
from pages.answers.choice import Choice
from pages.i18n import formats, labels, languages
from pages.i18n.translate import count, mark, say

THEMES = {
    mark("Participants"): ("people", "activity_duty", "waiting", "placements", "vtao", "moves"),
    mark("Capacity"): ("capacity", "groups", "free_places", "attendance"),
    mark("Outcomes"): ("outcomes", "follow_up", "destinations", "duration"),
    mark("Budget"): ("budget", "money", "frame", "unit_costs"),
}


def show() -> None:
    """Every measure with its definition and what it is counted in, by theme."""
    for theme, answers in THEMES.items():
        names = [f"figures_{answer}" for answer in answers]
        with st.expander(say(theme)):
            _table([each for each in queries.measures().values() if each.answer in names])


def _table(told: list[queries.Measure]) -> None:
    language = languages.current()
    columns = {
        say("Measure"): [each.name for each in told],
        say("Definition"): [each.definition for each in told],
        say("Base"): [each.base for each in told],
    }
    written = {
        head: [formats.plain(each[language]) for each in cells] for head, cells in columns.items()
    }
    st.table(pandas.DataFrame(written), hide_index=True)


def show_left_out(chosen: Choice) -> None:
    """What is not in the figures, and what is in them with a remark: how many, why and where."""
    faults = list(cache.fetch_all_rows("data_faults").itertuples())
    told = [] if faults else [say("No line is left out, and none has a remark.")]
    told += [_fault(each) for each in faults]
    told += _passed_over(cache.fetch_status())
    st.markdown("\n".join(f"- {each}" for each in told))
    try:
        label = say("See the lines, and what to mend, on the page Data")
        st.page_link("pages/data.py", label=label, query_params=chosen.address)
    except st.errors.StreamlitAPIException:  # a page run by itself has no neighbours
        return


def _fault(fault: tuple) -> str:
    """347 lines are read with a remark (budget): the reason. First in budsjett.csv, line 2."""
    tell = _left_out if fault.severity == "rejected" else _remarked
    place = [labels.label("family", fault.family)]
    if not formats.is_unknown(fault.column_name):
        place.append(labels.label("column_name", fault.column_name))
    return tell(
        fault.lines,
        place=formats.plain(", ".join(place)),
        reason=formats.plain(labels.label("reason", fault.reason)),
        file=formats.plain(fault.first_file),
        line=formats.number(fault.first_line),
    )


def _left_out(lines: int, **told: str) -> str:
    return count(
        "{number} line is left out ({place}): {reason} It is in {file}, line {line}.",
        "{number} lines are left out ({place}): {reason} First in {file}, line {line}.",
        lines,
        **told,
    )


def _remarked(lines: int, **told: str) -> str:
    return count(
        "{number} line is read with a remark ({place}): {reason} It is in {file}, line {line}.",
        "{number} lines are read with a remark ({place}): {reason} First in {file}, line {line}.",
        lines,
        **told,
    )


def _passed_over(status: dict[str, object]) -> list[str]:
    """The lines that are no rows, and the files that are not read."""
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
