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

CODE_LANGUAGE = "en"  # the messages themselves, so it has no catalogue
LOCALE = Path(__file__).with_name("locale")


def say(message: str, **values: object) -> str:
    """The message in the language in use, with values for its {placeholders}."""
    text = _catalogue(languages.current()).gettext(message)
    return text.format(**values) if values else text


def count(singular: str, plural: str, number: float, digits: int = 0, **values: object) -> str:
    """The singular or plural message; {number} in it is the number in the reader's format."""
    text = _catalogue(languages.current()).ngettext(singular, plural, 1 if number == 1 else 2)
    return text.format(number=numbers.number(number, digits), **values)


def mark(message: str) -> str:
    """The message itself; marks it for the catalogues where it is translated later."""
    return message


def catalogue_path(language: str) -> Path:
    """The catalogue that people edit."""
    return LOCALE / language / "LC_MESSAGES" / "dashboard.po"


def compile_catalogue(language: str) -> bytes:
    """The compiled catalogue as bytes; stored beside its source where the folder is writable."""
    path, target = catalogue_path(language), catalogue_path(language).with_suffix(".mo")
    if target.exists() and target.stat().st_mtime >= path.stat().st_mtime:
        return target.read_bytes()
    content = io.BytesIO()
    with path.open("rb") as file:
        write_mo(content, read_po(file, locale=language))
    _store(target, content.getvalue())
    return content.getvalue()


def _store(target: Path, content: bytes) -> None:
    temporary = target.with_suffix(f".{os.getpid()}")
    try:
        temporary.write_bytes(content)
        temporary.replace(target)
    except OSError:  # a read-only installation: the words are in memory all the same
        temporary.unlink(missing_ok=True)


@cache
def _catalogue(language: str) -> gettext.NullTranslations:
    if language == CODE_LANGUAGE:
        return gettext.NullTranslations()
    return gettext.GNUTranslations(io.BytesIO(compile_catalogue(language)))


if __name__ == "__main__":
    for code in LANGUAGES.keys() - {CODE_LANGUAGE}:
        compile_catalogue(code)
