"""The words on the screen: English in the code, a gettext catalogue for each other language.

`make words` brings new messages into the catalogues and compiles them; a missing or older one is
compiled on first use. Words about data stand in queries/*.toml.
"""

import gettext
import io
import os
from contextvars import ContextVar
from functools import cache
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

LANGUAGES = {"nb": "Norsk", "en": "English"}
OF_CODE = "en"  # the messages themselves, so it has no catalogue
LOCALE = Path(__file__).with_name("locale")

_language: ContextVar[str] = ContextVar("language", default="nb")


def use(language: str) -> None:
    """Speak this language for the rest of the run; an unknown one is Norwegian."""
    _language.set(language if language in LANGUAGES else "nb")


def language() -> str:
    """The code of the language in use: nb or en."""
    return _language.get()


def say(message: str, **told: object) -> str:
    """The message in the language in use, its {names} filled from `told`."""
    words = _catalogue(language()).gettext(message)
    return words.format(**told) if told else words


def count(one: str, many: str, number: float, **told: object) -> str:
    """The singular or plural message; {number} in it is the number as it is written here."""
    from pages.shared import formats

    words = _catalogue(language()).ngettext(one, many, 1 if number == 1 else 2)
    return words.format(number=formats.number(number), **told)


def mark(message: str) -> str:
    """The message itself; marks a word that is looked up later."""
    return message


def source(language: str) -> Path:
    """The catalogue that people edit."""
    return LOCALE / language / "LC_MESSAGES" / "dashboard.po"


def compiled(language: str) -> bytes:
    """The catalogue as gettext reads it, kept beside its source when that can be written."""
    path, target = source(language), source(language).with_suffix(".mo")
    if target.exists() and target.stat().st_mtime >= path.stat().st_mtime:
        return target.read_bytes()
    content = io.BytesIO()
    with path.open("rb") as file:
        write_mo(content, read_po(file, locale=language))
    _keep(target, content.getvalue())
    return content.getvalue()


def _keep(target: Path, content: bytes) -> None:
    aside = target.with_suffix(f".{os.getpid()}")
    try:
        aside.write_bytes(content)
        aside.replace(target)
    except OSError:  # a read-only installation: the words are in memory all the same
        aside.unlink(missing_ok=True)


@cache
def _catalogue(language: str) -> gettext.NullTranslations:
    if language == OF_CODE:
        return gettext.NullTranslations()
    return gettext.GNUTranslations(io.BytesIO(compiled(language)))


if __name__ == "__main__":
    for code in LANGUAGES.keys() - {OF_CODE}:
        compiled(code)
