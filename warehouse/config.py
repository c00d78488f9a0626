"""The folders that the environment names: exports and warehouse."""

import os
from pathlib import Path

_ROOT = Path(__file__).parents[1]


def data_folder() -> Path:
    """The folder of exports."""
    return Path(os.environ.get("DASHBOARD_DATA") or _ROOT / "data" / "demo")


def warehouse_folder() -> Path:
    """The folder of the warehouse."""
    return Path(os.environ.get("DASHBOARD_WAREHOUSE") or _ROOT / "build")
