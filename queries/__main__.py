"""Command line of the queries: list the answers, print one, print the figures."""

import argparse
import csv
import json
import os
import sys
from dataclasses import astuple
from datetime import date
from decimal import Decimal
from pathlib import Path

import queries
from queries.reconciliation import comparison, published
from queries.reconciliation.history import FILE, reconcile
from warehouse.storage import approvals, versions

_FAULTS = {
    "damaged": f"{FILE} could not be read and is put aside; loads are counted anew.",
    "unwritable": f"{FILE} could not be written: nothing is remembered of this load.",
}
_FIGURE = ("measure", "value", "numerator", "denominator", "unit")
_APPROVED = ("file", "approved_by", "approved_at", "state", "moved_figures")


def main(arguments: list[str] | None = None) -> int:
    """Prints what is asked; exit code 0, or 2 with a sentence on stderr when it cannot.

    3 where published figures or approved reports are asked for and one no longer holds.
    """
    asked = _parser().parse_args(arguments)
    try:
        if asked.name in _HELD:
            return _HELD[asked.name](asked)
        print(_list() if asked.name is None else _answer(asked), end="")
    except queries.QueryError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m queries", description=__doc__)
    parser.add_argument(
        "name", nargs="?", help="an answer, figures or approved; none: list the answers"
    )
    for param, filter_ in queries.FILTERS.items():
        parser.add_argument(
            f"--{filter_.code}",
            action="append",
            dest=param,
            metavar="VALUE",
            help=f"only this {filter_.code} (may be repeated); none: all",
        )
    _add_switches(parser)
    parser.add_argument("--format", choices=("csv", "json"), default="csv")
    return parser


def _add_switches(parser: argparse.ArgumentParser) -> None:
    for word in queries.WORDS:
        told = f"only this {word.replace('_', ' ')}, where the answer asks for one"
        parser.add_argument(f"--{word.replace('_', '-')}", metavar="WORD", help=told)
    told = {"help": "leave out VAT and depreciation, where the answer is about money"}
    kept = {"action": "store_false", "dest": "with_counter_entries"}
    parser.add_argument("--without-counter-entries", **kept, **told)


def _list() -> str:
    """One line an answer: its name and its question."""
    told = {"figures": "every measure for one choice"}
    told |= {"approved": "the approved reports, and whether their figures still hold"}
    told |= {name: one.question for name, one in queries.answers().items()}
    width = max(map(len, told))
    return "".join(f"{name:<{width}}  {question}\n" for name, question in told.items())


def _answer(asked: argparse.Namespace) -> str:
    if asked.name != "figures":
        queries.find_answer(asked.name)
    warehouse = _open()
    chosen = {param: _known(warehouse, param, getattr(asked, param)) for param in queries.FILTERS}
    chosen["with_counter_entries"] = asked.with_counter_entries
    if asked.name == "figures":
        names, rows = _FIGURE, [_figure(one) for one in warehouse.figures(**chosen)]
    else:
        names = [column.name for column in queries.find_answer(asked.name).columns]
        words = {word: getattr(asked, word) for word in queries.WORDS}
        rows = warehouse.rows(asked.name, **chosen, **words)
    return _as_json(names, rows) if asked.format == "json" else _as_csv(names, rows)


def _approved(asked: argparse.Namespace) -> int:
    """Prints each approved report and whether its figures still hold."""
    warehouse = _open()
    rows = [_state(warehouse, approvals.read(path)) for path in approvals.list_paths(_out())]
    names = list(_APPROVED)
    print(_as_json(names, rows) if asked.format == "json" else _as_csv(names, rows), end="")
    return 3 if any(row[names.index("state")] != "holds" for row in rows) else 0


def _state(warehouse: queries.Warehouse, kept: approvals.ApprovalFile) -> tuple:
    if kept.fault:
        return kept.path.name, None, None, kept.fault, None
    approved, found = (
        kept.content["approved"],
        comparison.compare(comparison.Approval(kept.content), warehouse),
    )
    moved = sum(not one.is_same for one in found)
    return kept.path.name, approved["by"], approved["at"], "moved" if moved else "holds", moved


def _published(asked: argparse.Namespace) -> int:
    """Prints the register of published figures as it stands, and remembers it for this load."""
    warehouse = _open()
    standing = reconcile(warehouse, versions.current(_out()))
    if standing.fault:
        print(_FAULTS[standing.fault], file=sys.stderr)
    names = [column.name for column in queries.find_answer(published.ANSWER).columns]
    rows = warehouse.rows(published.ANSWER, **standing.params)
    print(_as_json(names, rows) if asked.format == "json" else _as_csv(names, rows), end="")
    differs = names.index("status")
    return 3 if any(row[differs] == "differs" for row in rows) else 0


def _out() -> Path:
    return Path(os.environ.get("DASHBOARD_WAREHOUSE", "build"))


def _open() -> queries.Warehouse:
    out = _out()
    return queries.connect(versions.current(out) or out / "current.json", versions.previous(out))


def _known(warehouse: queries.Warehouse, param: str, values: list[str] | None) -> list:
    """The values as the warehouse spells them; QueryError names the first it does not have."""
    there = {str(value): value for value in warehouse.choices[param]}
    unknown = [value for value in values or () if value not in there]
    if unknown:
        code = queries.FILTERS[param].code
        raise queries.QueryError(
            f"There is no {code} {unknown[0]}; there are {', '.join(there) or 'none'}."
        )
    return [there[value] for value in values or ()]


def _figure(figure: queries.Figure) -> tuple:
    measure, value, numerator, denominator, *_, unit = astuple(figure)
    return measure, value, numerator, denominator, unit


def _as_json(names: list[str], rows: list[tuple]) -> str:
    told = [dict(zip(names, map(_plain, row), strict=True)) for row in rows]
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def _as_csv(names: list[str], rows: list[tuple]) -> str:
    """Comma, decimal point, ISO dates, nothing for null."""
    lines = _Lines()
    writer = csv.writer(lines, lineterminator="\n")
    writer.writerows([names, *(map(_plain, row) for row in rows)])
    return "".join(lines)


class _Lines(list):
    write = list.append


def _plain(value):
    """A value as machines read it: whole numbers without a fraction, dates as ISO text."""
    if isinstance(value, float | Decimal):
        return int(value) if value == int(value) else float(value)
    return value.isoformat() if isinstance(value, date) else value


_HELD = {published.ANSWER: _published, "approved": _approved}

if __name__ == "__main__":
    sys.exit(main())
