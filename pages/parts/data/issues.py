"""Faults in the exports, worst first: their effect on the figures, and their lines."""

from functools import partial

import queries
from pages.answers import cache
from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.components import fold, prose, table
from pages.i18n import formats, labels, languages
from pages.i18n.translate import count, say
from warehouse import summary

_MOST_MEASURES = 4
_FAULT_FIELDS = ("family", "column_name", "reason")


def describe_lines() -> str:
    """How many lines of the exports are loaded, left out and skipped; "" where all are loaded."""
    status = cache.fetch_status()
    if not status["rejected_count"] and not status["skipped_count"]:
        return ""
    return say(
        "Of {records} lines in the exports {loaded} are loaded, {rejected} left out and "
        "{skipped} passed over (headings and totals).",
        records=formats.number(
            status["loaded_count"] + status["rejected_count"] + status["skipped_count"]
        ),
        loaded=formats.number(status["loaded_count"]),
        rejected=formats.number(status["rejected_count"]),
        skipped=formats.number(status["skipped_count"]),
    )


def show_faults(chosen: Choice) -> None:
    """Shows each kind of fault in the lines, if any: count, place, measures, and the lines."""
    faults = cache.fetch_rows("data_faults", chosen)
    if not faults.empty:
        prose.heading(say("What to mend, worst first"))
    for place, fault in enumerate(faults.itertuples()):
        fold.show(_name_fault(fault), f"fault-{place}", partial(_show_fault, fault, chosen))


def _show_fault(fault: tuple, chosen: Choice) -> None:
    prose.show(_describe_effect(fault))
    about = chosen.with_details(**_list_fields(fault))
    table.show_with_downloads(fetch_answer("data_fault_rows", about))


def _list_fields(fault: tuple) -> dict[str, object]:
    return {name: getattr(fault, name) for name in _FAULT_FIELDS}


def _name_fault(fault: tuple) -> str:
    """Place, fault, count of lines, and whether they are loaded."""
    place = [labels.label("family", fault.family), _label_column(fault.column_name)]
    reject = _list_fields(fault) | {"value": "…"}
    text = summary.describe_reject(reject, languages.current()).rstrip(".")
    lines = count("{number} line", "{number} lines", fault.lines)
    result = say("left out") if fault.severity == "rejected" else say("loaded all the same")
    return formats.plain(f"{', '.join(filter(None, place))}: {text}. {lines}, {result}")


def _label_column(name: str | None) -> str:
    return "" if formats.is_unknown(name) else labels.label("column_name", name)


def _describe_effect(fault: tuple) -> str:
    """Where the fault first occurs, and the measures it affects."""
    first = say(
        "First in {file}, line {line}.",
        file=formats.plain(fault.first_file),
        line=formats.number(fault.first_line),
    )
    if formats.is_unknown(fault.measures):
        return first
    return f"{first} {_list_measures(set(fault.measures.split(',')))}"


def _list_measures(affected: set[str]) -> str:
    """The affected measures in the order of measures.toml; of many the first four."""
    names = [name for name in queries.measures() if name in affected]
    texts = [labels.measure_label(name) for name in names[:_MOST_MEASURES]]
    more = len(names) - len(texts)
    if more > 0:
        texts.append(count("{number} more", "{number} more", more))
    return say("It touches: {measures}.", measures=formats.join_list(texts))
