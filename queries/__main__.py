"""Command line of the queries: list the answers, print one, print the figures."""

import argparse
import csv
import json
import sys
from dataclasses import astuple
from datetime import date
from decimal import Decimal

import queries
from queries import periods
from queries.reconciliation import comparison, published
from queries.reconciliation.history import FILE, reconcile
from warehouse import config
from warehouse.storage import approvals, versions

_FAULTS = {
    "damaged": f"{FILE} could not be read and is put aside; loads are counted anew.",
    "unwritable": f"{FILE} could not be written: nothing is remembered of this load.",
}
_FIGURE = ("measure", "value", "numerator", "denominator", "unit")
_APPROVED = ("file", "approved_by", "approved_at", "state", "moved_figures")


def main(arguments: list[str] | None = None) -> int:
    """Prints an answer; exit code 0, or 2 with a sentence on stderr when there is none.

    3 where published figures or approved reports are printed and one no longer holds.
    """
    options = _make_parser().parse_args(arguments)
    try:
        if options.name in _CHECKS:
            return _CHECKS[options.name](options)
        print(_list_answers() if options.name is None else _print_answer(options), end="")
    except queries.QueryError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def _make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m queries", description=__doc__)
    parser.add_argument(
        "name", nargs="?", help="an answer, figures or approved; none: list the answers"
    )
    for param, filter_ in queries.FILTERS.items():
        parser.add_argument(
            f"--{filter_.code.replace('_', '-')}",
            action="append",
            dest=param,
            metavar="VALUE",
            help=f"only this {filter_.label['en']} (may be repeated); none: all",
        )
    parser.add_argument(
        "--period", help="a part of one year: 2016-H1, 2016-T2, 2016-Q3, 2016-03 or 2016-YTD"
    )
    _add_switches(parser)
    parser.add_argument("--format", choices=("csv", "json"), default="csv")
    return parser


def _add_switches(parser: argparse.ArgumentParser) -> None:
    for word in queries.WORDS:
        text = f"only this {word.replace('_', ' ')}, where the answer asks for one"
        parser.add_argument(f"--{word.replace('_', '-')}", metavar="WORD", help=text)
    parser.add_argument(
        "--without-counter-entries",
        action="store_false",
        dest="with_counter_entries",
        help="leave out VAT and depreciation, where the answer is about money",
    )


def _list_answers() -> str:
    """One line for each answer: its name and its question."""
    questions = {"figures": "every measure for one choice"}
    questions |= {"approved": "the approved reports, and whether their figures still hold"}
    questions |= {name: answer.question for name, answer in queries.answers().items()}
    width = max(map(len, questions))
    return "".join(f"{name:<{width}}  {question}\n" for name, question in questions.items())


def _print_answer(options: argparse.Namespace) -> str:
    if options.name != "figures":
        queries.find_answer(options.name)
    warehouse = _connect()
    chosen = {
        param: _find_values(warehouse, param, getattr(options, param)) for param in queries.FILTERS
    }
    if options.period:
        chosen |= _find_period(warehouse, options)
    chosen["with_counter_entries"] = options.with_counter_entries
    if options.name == "figures":
        rows = [_figure_row(figure) for figure in warehouse.figures(**chosen)]
        return _format_rows(list(_FIGURE), rows, options)
    words = {word: getattr(options, word) for word in queries.WORDS}
    rows = warehouse.rows(options.name, **chosen, **words)
    return _format_rows(_column_names(options.name), rows, options)


def _print_approved(options: argparse.Namespace) -> int:
    """Prints each approved report and whether its figures still hold."""
    warehouse, folder = _connect(), config.warehouse_folder()
    files = [approvals.read(path) for path in approvals.list_paths(folder)]
    rows = [_approval_row(warehouse, file) for file in files]
    names = list(_APPROVED)
    print(_format_rows(names, rows, options), end="")
    return 3 if any(row[names.index("state")] != "holds" for row in rows) else 0


def _approval_row(warehouse: queries.Warehouse, file: approvals.ApprovalFile) -> tuple:
    if file.fault:
        return file.path.name, None, None, file.fault, None
    approved = file.content["approved"]
    comparisons = comparison.compare(comparison.Approval(file.content), warehouse)
    changed = sum(not figure.is_same for figure in comparisons)
    state = "moved" if changed else "holds"
    return file.path.name, approved["by"], approved["at"], state, changed


def _print_published(options: argparse.Namespace) -> int:
    """Prints the register of published figures now, and records its status for this load."""
    warehouse = _connect()
    reconciliation = reconcile(warehouse, versions.current(config.warehouse_folder()))
    if reconciliation.fault:
        print(_FAULTS[reconciliation.fault], file=sys.stderr)
    names = _column_names(published.ANSWER)
    rows = warehouse.rows(published.ANSWER, **reconciliation.params)
    print(_format_rows(names, rows, options), end="")
    status = names.index("status")
    return 3 if any(row[status] == "differs" for row in rows) else 0


def _connect() -> queries.Warehouse:
    folder = config.warehouse_folder()
    path = versions.current(folder) or folder / "current.json"
    return queries.connect(path, versions.previous(folder))


def _column_names(answer: str) -> list[str]:
    return [column.name for column in queries.find_answer(answer).columns]


def _find_values(warehouse: queries.Warehouse, param: str, values: list[str] | None) -> list:
    """The values as the warehouse spells them; QueryError names the first it does not have."""
    spellings = {str(value): value for value in warehouse.choices[param]}
    unknown = [value for value in values or () if value not in spellings]
    if unknown:
        code = queries.FILTERS[param].code
        raise queries.QueryError(
            f"There is no {code} {unknown[0]}; there are {', '.join(spellings) or 'none'}."
        )
    return [spellings[value] for value in values or ()]


def _find_period(warehouse: queries.Warehouse, options: argparse.Namespace) -> dict:
    """The parameters of --period; QueryError where the warehouse does not have its year."""
    if options.years:
        raise queries.QueryError("Give --year or --period, not both.")
    year, part = periods.parse(options.period)
    _find_values(warehouse, "years", [str(year)])
    names = _column_names("status")
    [status] = warehouse.rows("status")
    return periods.parameters(year, part, status[names.index("extract_date")])


def _figure_row(figure: queries.Figure) -> tuple:
    measure, value, numerator, denominator, *_, unit = astuple(figure)
    return measure, value, numerator, denominator, unit


def _format_rows(names: list[str], rows: list[tuple], options: argparse.Namespace) -> str:
    return _as_json(names, rows) if options.format == "json" else _as_csv(names, rows)


def _as_json(names: list[str], rows: list[tuple]) -> str:
    objects = [dict(zip(names, map(_plain, row), strict=True)) for row in rows]
    return json.dumps(objects, ensure_ascii=False, indent=1) + "\n"


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


_CHECKS = {published.ANSWER: _print_published, "approved": _print_approved}

if __name__ == "__main__":
    sys.exit(main())
