"""The little Markdown that pages write, as runs of letters: nothing else in a text is markup."""

import re
from typing import NamedTuple

MARKS = re.compile(
    r"\\(?P<letter>.)"
    r"|(?P<bold>\*\*)"
    r"|(?P<slanted>(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w))"
    r"|\[(?P<link>(?:\\.|[^\]\\])*)\]\([^)]*\)"
    r"|`(?P<code>[^`]*)`",
    re.DOTALL,
)
ITEM = re.compile(r"\s*(?:(?P<bullet>[-*])|(?P<number>\d+)\.)\s+(?P<text>.*)")


class Run(NamedTuple):
    """Letters in one weight."""

    text: str
    is_bold: bool


class Line(NamedTuple):
    """A paragraph, or an item of a list with its mark: a bullet, or a number."""

    mark: str
    runs: list[Run]


def read(text: str) -> list[Line]:
    """The paragraphs and items of a text; lines that follow each other are one paragraph."""
    lines: list[Line] = []
    is_open = False
    for raw in text.split("\n"):
        item = ITEM.fullmatch(raw)
        if item:
            mark = "•" if item["bullet"] else f"{item['number']}."
            lines.append(Line(mark, read_runs(item["text"])))
        elif raw.strip() and is_open:
            lines[-1].runs.extend([Run(" ", False), *read_runs(raw.strip())])
        elif raw.strip():
            lines.append(Line("", read_runs(raw.strip().removeprefix("> "))))
        is_open = bool(raw.strip())
    return lines


def read_runs(text: str) -> list[Run]:
    """The letters of a line, without the marks of their weight and without escapes."""
    runs, letters, is_bold, place = [], "", False, 0
    for found in MARKS.finditer(text):
        letters += text[place : found.start()]
        place = found.end()
        if found["bold"]:
            runs.append(Run(letters, is_bold))
            letters, is_bold = "", not is_bold
        else:
            letters += _keep(found)
    runs.append(Run(letters + text[place:], is_bold))
    return [run for run in runs if run.text]


def _keep(found: re.Match) -> str:
    """What is printed of a mark: an escaped letter, the words of a link or of a code."""
    if found["link"] is not None:
        return plain(found["link"])
    return found["letter"] or found["code"] or ""


def plain(text: str) -> str:
    """A text without marks and escapes."""
    return "".join(run.text for run in read_runs(text))
