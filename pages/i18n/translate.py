"""Words on the screen: English in the code, one gettext catalogue a language.

`make words` extracts new messages into the catalogues and compiles them; a missing or older
compiled catalogue is compiled on first use.
"""

import gettext
import io
import os
from functools import cache
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from pages.i18n import languages, numbers
from pages.i18n.languages import LANGUAGES

OF_CODE = "en"  # the messages themselves, so it has no catalogue
LOCALE = Path(__file__).with_name("locale")


def say(message: str, **told: object) -> str:
    """The message in the language in use, its {names} filled from `told`."""
    words = _catalogue(languages.current()).gettext(message)
    return words.format(**told) if told else words


def count(one: str, many: str, number: float, **told: object) -> str:
    """The singular or plural message; {number} in it is the number as it is written here."""
    words = _catalogue(languages.current()).ngettext(one, many, 1 if number == 1 else 2)
    return words.format(number=numbers.number(number), **told)


def mark(message: str) -> str:
    """The message itself; marks a word that is looked up later."""
    return message


def catalogue_path(language: str) -> Path:
    """The catalogue that people edit."""
    return LOCALE / language / "LC_MESSAGES" / "dashboard.po"


def compile_catalogue(language: str) -> bytes:
    """The catalogue as gettext reads it, kept beside its source when that can be written."""
    path, target = catalogue_path(language), catalogue_path(language).with_suffix(".mo")
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
    return gettext.GNUTranslations(io.BytesIO(compile_catalogue(language)))


if __name__ == "__main__":
    for code in LANGUAGES.keys() - {OF_CODE}:
        compile_catalogue(code)
