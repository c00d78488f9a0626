"""What every measure means, from queries/measures.toml, and what was left out of the exports."""

import pandas
import streamlit as st

import queries
from pages.shared import data, formats, words
from pages.shared.words import count, mark, say

THEMES = {
    mark("Participants"): ("people", "waiting", "placements", "vtao"),
    mark("Capacity"): ("capacity", "attendance"),
    mark("Outcomes"): ("outcomes", "follow_up", "destinations", "duration"),
    mark("Budget"): ("budget",),
}


def show() -> None:
    """Every measure with its definition and what it is counted in, by theme."""
    for theme, answers in THEMES.items():
        names = [f"figures_{answer}" for answer in answers]
        with st.expander(say(theme)):
            _table([each for each in queries.measures().values() if each.answer in names])


def _table(told: list[queries.Measure]) -> None:
    language = words.language()
    columns = {
        say("Measure"): [each.name for each in told],
        say("Definition"): [each.definition for each in told],
        say("Base"): [each.base for each in told],
    }
    written = {
        head: [formats.plain(each[language]) for each in cells] for head, cells in columns.items()
    }
    st.table(pandas.DataFrame(written), hide_index=True)


def show_left_out() -> None:
    """How many lines and files are not in the figures, and where each of them can be read."""
    told = data.status()
    st.markdown(
        "\n".join(
            f"- {each}"
            for each in (
                count(
                    "{number} line is left out because something in it is not sound.",
                    "{number} lines are left out because something in them is not sound.",
                    told["rejected_count"],
                ),
                count(
                    "{number} line is skipped: it is a heading or a total.",
                    "{number} lines are skipped: they are headings or totals.",
                    told["skipped_count"],
                ),
                count(
                    "{number} file is refused as a whole.",
                    "{number} files are refused as a whole.",
                    told["refused_file_count"],
                ),
            )
        )
    )
    st.caption(
        say(
            "The person who runs the dashboard sees every such line, with the reason, by "
            "the command `python -m warehouse rejects`."
        )
    )
