"""The README is read: its commands run, its pages and places exist, it stays short."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[1]
_README = (_ROOT / "README.md").read_text(encoding="utf-8")
_LINES = [
    line.split("  #")[0].strip()
    for block in re.findall(r"```sh\n(.*?)```", _README, re.DOTALL)
    for line in block.splitlines()
]
_PYTHON = [line for line in _LINES if line.startswith("python -m ")]
_MAKE = [line for line in _LINES if " make " in f" {line} "]


@pytest.fixture(scope="module")
def environment(tmp_path_factory) -> dict[str, str]:
    """A place for the warehouse that the commands share, in the order they stand."""
    return os.environ | {"DASHBOARD_WAREHOUSE": str(tmp_path_factory.mktemp("warehouse"))}


@pytest.mark.parametrize("command", _PYTHON)
def test_every_command_of_the_readme_runs(command, environment):
    words = [sys.executable, *shlex.split(command)[1:]]
    done = subprocess.run(
        words, cwd=_ROOT, env=environment, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout


def test_the_readme_has_commands_to_run():
    assert len(_PYTHON) >= 6
    assert {"make run", "make test", "make lint", "make bench"} <= set(_MAKE)


@pytest.mark.parametrize("line", _MAKE)
def test_every_make_target_of_the_readme_exists(line):
    target = shlex.split(line[line.index("make ") :])[1]
    assert re.search(rf"^{target}:", (_ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


def test_the_page_list_is_the_pages_there_are():
    listed = re.findall(r"^\| (\w[\w ]*) \| `/(\w*)` \|", _README, re.MULTILINE)
    files = {path.stem for path in (_ROOT / "pages").glob("*.py")}
    assert {address or "overview" for _, address in listed} == files


def test_every_place_the_readme_names_exists():
    for place in re.findall(r"^\| `([\w./]+)` \|", _README, re.MULTILINE):
        if not place.startswith("/"):
            assert (_ROOT / place).exists(), place


def test_the_readme_stays_short():
    assert len(_README.splitlines()) < 150
