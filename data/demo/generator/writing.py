"""Files as the municipality's systems export them: semicolon, comma, dd.mm.yyyy, CRLF."""

from datetime import date
from pathlib import Path


def cell(value):
    """One value in its Norwegian form; nothing for None."""
    if value is None:
        return ""
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    if isinstance(value, float):
        return f"{value:g}".replace(".", ",")
    text = str(value)
    return '"' + text.replace('"', '""') + '"' if any(c in text for c in ';"\n') else text


def kroner(ore):
    """An amount of øre with its two decimals."""
    sign = "-" if ore < 0 else ""
    return f"{sign}{abs(ore) // 100},{abs(ore) % 100:02d}"


def write_csv(folder, name, header, rows):
    """One export with its header; UTF-8 without BOM."""
    lines = [header, *(";".join(map(cell, row)) for row in rows)]
    Path(folder, name).write_bytes("".join(f"{line}\r\n" for line in lines).encode())


TEXTS = Path(__file__).parents[1] / "texts.toml"
SETTINGS = """\
# Demonstration data: everything here is invented by generate.py.
department = "Arbeidstreningsseksjonen"
demonstration = true
responsibilities = ["366000"]
extract_date = 2017-10-31
first_year = 2012
hide_below = 5
languages = ["nb", "en"]
"""


def write_settings(folder):
    """The folder's settings, and the department's own wording, which is written by hand."""
    Path(folder, "settings.toml").write_bytes(SETTINGS.encode())
    Path(folder, TEXTS.name).write_bytes(TEXTS.read_bytes())
