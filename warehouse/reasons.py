"""The sentences for every reason a line or a file is not taken in, in each language."""

import tomllib
from functools import cache
from pathlib import Path

from warehouse.identity import masked


class _Blank(dict):
    """Fills a template's missing places with nothing."""

    def __missing__(self, key: str) -> str:
        return ""


@cache
def _reasons() -> dict[str, dict[str, str]]:
    path = Path(__file__).with_name("reasons.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


def sentence(reason: str, language: str, /, **told: object) -> str:
    """The reason as a sentence in `language` (nb or en); KeyError for an unknown reason.

    An identity number, in the name of a file say, is never repeated.
    """
    return masked(_reasons()[reason][language].format_map(_Blank(told)))


def known() -> tuple[str, ...]:
    """Every reason there is a sentence for."""
    return tuple(_reasons())
