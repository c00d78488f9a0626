"""Why a file, or a whole folder, is refused: one clear sentence in each language."""

import tomllib
from functools import cache
from pathlib import Path

from warehouse.national_id import mask_identity_numbers


class _BlankIfMissing(dict):
    """Fills a template's missing placeholders with nothing."""

    def __missing__(self, key: str) -> str:
        return ""


@cache
def _read_templates() -> dict[str, dict[str, str]]:
    path = Path(__file__).with_name("messages.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


def format_sentence(reason: str, language: str, /, **values: object) -> str:
    """Formats the reason as a sentence in `language` (nb or en); KeyError for an unknown reason.

    An identity number, for example in a file name, is never repeated.
    """
    template = _read_templates()[reason][language]
    return mask_identity_numbers(template.format_map(_BlankIfMissing(values)))


def list_reasons() -> tuple[str, ...]:
    """Lists every reason that has a sentence."""
    return tuple(_read_templates())


class Refusal(Exception):
    """Why a file is refused: a reason of messages.toml and the details that fill its sentence.

    `details` never holds a person's value: only file, line, column and what was expected.
    """

    def __init__(self, reason: str, **details: object):
        super().__init__(reason)
        self.reason = reason
        self.details = details

    def __str__(self) -> str:
        return self.sentence("nb")

    def sentence(self, language: str) -> str:
        """The refusal in `language` (nb or en)."""
        return format_sentence(self.reason, language, **self.details)
