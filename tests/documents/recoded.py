"""The demonstration exports as another department would have them: other codes, names, schemes."""

import re
import shutil
from pathlib import Path

from tests.ui.screen import DEMO

CODES = {"AIG": "10", "TPL": "20", "START": "30", "JV": "40", "JV2": "45", "PFF": "50"}
NAMES = {  # the longest first: one is the beginning of another
    "Arbeidstreningsseksjonen": "Kvalifiseringsenheten",
    "ARBEIDSTRENINGSSEKSJONEN": "KVALIFISERINGSENHETEN",
    "Arbeidstrening i gruppe": "Verkstedene",
    "Arbeidstrening ungdom": "Ungdomstilbud",
    "Utplassert i tiltaksplass": "Ute i bedrift",
    "KVP Start": "Kompasset",
    "Startkurs": "Kompasskurs",
    "Jobbverksted": "Jobbklubb",
    "Praksisplasser for funksjonshemmede": "Varig plass",
    "Praksisplasser": "Varige",
    "Verksted ungdom": "Snekkerne",
    "Uteteam": "Gartnerne",
}
_CODE = re.compile(r"(?<=;)(?:AIG|TPL|START|JV2?|PFF)(?=;)|^(?:AIG|TPL|START|JV2?|PFF)(?=;)", re.M)
LEFTOVERS = re.compile(
    r"\b(?:AIG|TPL|START|KVP Start|JV2?|PFF)\b|Jobbverksted|Arbeidstreningsseksjon"
    r"|Arbeidstrening i gruppe\b|Utplassert i tiltaksplass|funksjonshem|disabilit|Work Training",
)


def write(folder: Path) -> Path:
    """The folder of the same rows with other codes and names, without the department's wording."""
    shutil.copytree(
        DEMO, folder, ignore=shutil.ignore_patterns("generat*", "__pycache__", "*.toml")
    )
    settings = (DEMO / "settings.toml").read_text("utf-8")
    (folder / "settings.toml").write_text(_rename(settings), "utf-8")
    for path in folder.glob("*.csv"):
        text = _CODE.sub(lambda match: CODES[match[0]], path.read_text("utf-8-sig"))
        path.write_text(_rename(text), "utf-8")
    edit(folder, "tiltak.csv", ("^30;30;", "30;Kompass;"))  # a name that was its code
    return folder


def edit(folder: Path, name: str, *changes: tuple[str, str]) -> None:
    """Changes lines of one export, each of them a pattern that must occur, and what it becomes."""
    path = folder / name
    text = path.read_text("utf-8")
    for pattern, becomes in changes:
        text, times = re.subn(pattern, becomes, text, flags=re.M)
        assert times, pattern
    path.write_text(text, "utf-8")


def _rename(text: str) -> str:
    for name, other in NAMES.items():
        text = text.replace(name, other)
    return text
