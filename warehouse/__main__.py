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

from warehouse.build import Report, build, check
from warehouse.contract.docs import render_contract
from warehouse.errors import Refusal
from warehouse.load.audit import list_rejects
from warehouse.storage import versions
from warehouse.summary import as_json, as_text, describe_reject
from warehouse.watch import POLL_SECONDS, Watch


def main(arguments: list[str] | None = None) -> int:
    """Runs one command; returns the exit code (0 loaded, 3 with rejects, 4 a file refused)."""
    args = _build_parser().parse_args(arguments)
    args.data = args.folder or args.data
    try:
        return _COMMANDS[args.command](args)
    except Refusal as refusal:
        print(refusal.sentence(args.lang), file=sys.stderr)
        return 4
    except BrokenPipeError:  # the reader has closed the pipe
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m warehouse", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, summary in (
        ("build", "read the exports and put them in force"),
        ("check", "read the exports and tell what is wrong, without writing"),
        ("watch", "read the exports again whenever they have changed and stand still"),
        ("describe", "print the export contract as Markdown (data/README.md)"),
        ("rejects", "print the lines left out or warned about, as CSV"),
    ):
        command = commands.add_parser(name, help=summary)
        data = os.environ.get("DASHBOARD_DATA", "data/demo")
        out = os.environ.get("DASHBOARD_WAREHOUSE", "build")
        command.add_argument("folder", nargs="?", type=Path, help="the same as --data")
        command.add_argument("--data", type=Path, default=Path(data), help="folder of exports")
        command.add_argument("--out", type=Path, default=Path(out), help="folder of the warehouse")
        command.add_argument("--every", type=float, default=POLL_SECONDS, help="seconds (watch)")
        command.add_argument("--json", action="store_true", help="for machines")
        command.add_argument("--lang", choices=("nb", "en"), default="nb")
    return parser


def _run_build(args: argparse.Namespace) -> int:
    return _print_report(build(args.data, args.out), args)


def _run_check(args: argparse.Namespace) -> int:
    with tempfile.TemporaryDirectory() as scratch:
        return _print_report(check(args.data, Path(scratch)), args)


def _run_rejects(args: argparse.Namespace) -> int:
    path = versions.current(args.out)
    if path is None:
        raise Refusal("no_warehouse", folder=args.out)
    names, rows = list_rejects(path)
    writer = csv.writer(sys.stdout, delimiter=";", lineterminator="\n")
    writer.writerow([*names, "sentence"])
    for row in rows:
        reject = dict(zip(names, row, strict=True))
        writer.writerow([*row, describe_reject(reject, args.lang)])
    return 0


def _print_report(report: Report, args: argparse.Namespace) -> int:
    if args.json:
        print(json.dumps(as_json(report, args.lang), ensure_ascii=False, default=str, indent=1))
    else:
        print(as_text(report, args.lang))
    return report.exit_code


def _run_describe(args: argparse.Namespace) -> int:
    print(render_contract(), end="")
    return 0


def _run_watch(args: argparse.Namespace) -> int:
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    with suppress(KeyboardInterrupt):
        Watch(args.data, args.out).run(args.every)
    return 0


_COMMANDS = {
    "watch": _run_watch,
    "build": _run_build,
    "check": _run_check,
    "rejects": _run_rejects,
    "describe": _run_describe,
}

if __name__ == "__main__":
    sys.exit(main())
