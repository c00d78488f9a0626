"""What a load changed: figures and rows; and the history of loads."""

from functools import partial

import pandas

import queries
from pages.answers import cache
from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.components import fold, prose, section, table
from pages.i18n import formats, labels, languages
from pages.i18n.translate import count, mark, say
from warehouse import config
from warehouse.storage import versions

_ANSWERS = {
    mark("Rows by export"): "changed_rows",
    mark("Participations"): "changed_participations",
    mark("Amounts in budget and accounts"): "changed_postings",
}
_MOST_LOADS = 20


def show_figures(chosen: Choice) -> None:
    """Shows the figures of this choice that differ from the load before."""
    if cache.previous_path() is None:
        prose.show(say("There is no earlier load to compare with."))
        return
    figures = cache.changed_figures(chosen)
    if not figures:
        prose.show(say("No figure for this choice has changed since the load before."))
        return
    heading = count("{number} figure has changed", "{number} figures have changed", len(figures))
    fold.show(heading, "changed-figures", partial(_list_figures, figures))


def _list_figures(figures: list[queries.ChangedFigure]) -> None:
    columns = {
        say("Measure"): [labels.measure_label(figure.measure) for figure in figures],
        say("Before"): [formats.figure(figure.before, figure.unit) for figure in figures],
        say("Now"): [formats.figure(figure.after, figure.unit) for figure in figures],
    }
    table.show_texts(pandas.DataFrame(columns))


def show_rows(chosen: Choice) -> None:
    """Shows the rows added, removed or changed, by export; nothing without an earlier load."""
    if cache.previous_path() is None:
        return
    for heading, name in _ANSWERS.items():
        answer = fetch_answer(name, chosen)
        section.show_folded(say(heading), answer)


def show_history() -> None:
    """Shows the loads, newest first: time, result, count of lines and message."""
    loads = versions.read_history(config.warehouse_folder())[-_MOST_LOADS:][::-1]
    if not loads:
        prose.show(say("No load is noted yet."))
        return
    fold.show(say("Loads"), "loads", partial(_list_loads, loads))


def _list_loads(loads: list[dict]) -> None:
    columns = {
        say("Loaded at"): [_write_moment(load["loaded_at"]) for load in loads],
        say("Result"): [labels.label("status", load["status"], "load") for load in loads],
        say("Lines loaded"): [_write_sum(load, "loaded") for load in loads],
        say("Lines left out"): [_write_sum(load, "rejected") for load in loads],
        say("Message"): [_write_messages(load) for load in loads],
    }
    table.show_texts(pandas.DataFrame(columns))


def _write_moment(text: str) -> str:
    """A time in ISO format as the screen writes it."""
    return formats.moment(pandas.Timestamp(text).to_pydatetime())


def show_refused() -> None:
    """Shows the files of the last load where it was refused; they are not among those in use."""
    attempt = versions.read_attempt(config.warehouse_folder())
    loads = versions.read_history(config.warehouse_folder())
    if attempt.get("status") != "refused" or not loads:
        return
    prose.show(_write_messages(loads[-1]))
    files = [file for file in loads[-1]["files"] if file["status"] == "refused"]
    columns = {
        say("File"): [formats.plain(file["file"]) for file in files],
        say("Result"): [labels.label("status", file["status"]) for file in files],
        say("Rows"): [formats.number(file["records"]) for file in files],
    }
    if files:
        heading = say("The files of the load that was refused")
        fold.show(heading, "refused", partial(_show_table, columns))


def _show_table(columns: dict[str, list[str]]) -> None:
    table.show_texts(pandas.DataFrame(columns))


def _write_sum(load: dict, name: str) -> str:
    """A count added up over the files of a load; a dash for a refused load, which loads nothing."""
    if load["status"] == "refused":
        return formats.DASH
    return formats.number(sum(file.get(name) or 0 for file in load["files"]))


def _write_messages(load: dict) -> str:
    sentences = load.get("messages", {}).get(languages.current(), [])
    return formats.plain(" ".join(sentences)) or formats.DASH
