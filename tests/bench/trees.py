"""The servers that the screen is timed on: a bare page, an earlier version, the present one."""

import subprocess
from contextlib import contextmanager
from pathlib import Path

from tests.ui.browser import run_server
from warehouse.build import build

ROOT = Path(__file__).parents[2]
_BARE = Path(__file__).with_name("bare_page.py")
EARLIER = "c8f3430"  # before the answer came to the first screen


@contextmanager
def earlier_tree(folder: Path):
    """The version before, checked out in this folder; None where the history does not have it."""
    path = folder / "before"
    if _git("worktree", "add", "--detach", str(path), EARLIER):
        yield None
        return
    try:
        yield path
    finally:
        _git("worktree", "remove", "--force", str(path))


def _git(*words: str) -> int:
    command = ["git", "-C", str(ROOT), *words]
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode
    except FileNotFoundError:
        return 1


def bare_server(folder: Path):
    """The bare page, in a folder without settings of ours."""
    return run_server(folder, _BARE, {"STREAMLIT_BROWSER_GATHER_USAGE_STATS": "false"})


def server_of(tree: Path, out: Path, data: Path | None = None):
    """The dashboard of a tree over its own demonstration data, or over other exports."""
    data = data or tree / "data" / "demo"
    if tree == ROOT:  # an earlier one loads them itself when its first page opens
        build(data, out)
    environment = {"DASHBOARD_DATA": str(data), "DASHBOARD_WAREHOUSE": str(out)}
    return run_server(tree, "dashboard.py", environment)
