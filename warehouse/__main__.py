"""Command line of the warehouse: build, check, watch, rejects, describe."""

import argparse
import csv
import json
import logging
import os
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

from warehouse import store
from warehouse.build import Report, build, check
from warehouse.describe import contract_page
from warehouse.findings import lines_left_out
from warehouse.refusal import Refusal
from warehouse.telling import as_json, as_text, in_words
from warehouse.watch import EVERY_SECONDS, Watch


def main(arguments: list[str] | None = None) -> int:
    """Runs one command; the exit code (0 loaded, 3 with rejects, 4 a file refused)."""
    chosen = _parser().parse_args(arguments)
    chosen.data = chosen.folder or chosen.data
    try:
        return _COMMANDS[chosen.command](chosen)
    except Refusal as refusal:
        print(refusal.sentence(chosen.lang), file=sys.stderr)
        return 4
    except BrokenPipeError:  # whoever read what is printed has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m warehouse", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, about in (
        ("build", "read the exports and put them in force"),
        ("check", "read the exports and tell what is wrong, without writing"),
        ("watch", "read the exports again whenever they have changed and stand still"),
        ("describe", "print the export contract as Markdown (data/README.md)"),
        ("rejects", "print the lines left out or warned about, as CSV"),
    ):
        command = commands.add_parser(name, help=about)
        data = os.environ.get("DASHBOARD_DATA", "data/demo")
        out = os.environ.get("DASHBOARD_WAREHOUSE", "build")
        command.add_argument("folder", nargs="?", type=Path, help="the same as --data")
        command.add_argument("--data", type=Path, default=Path(data), help="folder of exports")
        command.add_argument("--out", type=Path, default=Path(out), help="folder of the warehouse")
        command.add_argument("--every", type=float, default=EVERY_SECONDS, help="seconds (watch)")
        command.add_argument("--json", action="store_true", help="for machines")
        command.add_argument("--lang", choices=("nb", "en"), default="nb")
    return parser


def _build(chosen: argparse.Namespace) -> int:
    return _told(build(chosen.data, chosen.out), chosen)


def _check(chosen: argparse.Namespace) -> int:
    with tempfile.TemporaryDirectory() as scratch:
        return _told(check(chosen.data, Path(scratch)), chosen)


def _rejects(chosen: argparse.Namespace) -> int:
    path = store.current(chosen.out)
    if path is None:
        raise Refusal("no_warehouse", folder=chosen.out)
    names, rows = lines_left_out(path)
    writer = csv.writer(sys.stdout, delimiter=";", lineterminator="\n")
    writer.writerow([*names, "sentence"])
    for row in rows:
        told = dict(zip(names, row, strict=True))
        writer.writerow([*row, in_words(told, chosen.lang)])
    return 0


def _told(report: Report, chosen: argparse.Namespace) -> int:
    if chosen.json:
        print(json.dumps(as_json(report, chosen.lang), ensure_ascii=False, default=str, indent=1))
    else:
        print(as_text(report, chosen.lang))
    return report.exit_code


def _describe(chosen: argparse.Namespace) -> int:
    print(contract_page(), end="")
    return 0


def _watch(chosen: argparse.Namespace) -> int:
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    with suppress(KeyboardInterrupt):
        Watch(chosen.data, chosen.out).run(chosen.every)
    return 0


_COMMANDS = {
    "watch": _watch,
    "build": _build,
    "check": _check,
    "rejects": _rejects,
    "describe": _describe,
}

if __name__ == "__main__":
    sys.exit(main())
