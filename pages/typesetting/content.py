"""The blocks of a page as the values that the Typst document reads (document.typ).

They are data, never source: whatever stands in an export is printed letter by letter.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from pages.paper import Answer, Block, Chart, Heading, Picture, Table, Text, Tile, Tiles
from pages.pictures import picture
from pages.typesetting import markdown

TEXT_MM, HIGHEST_MM = 170, 215  # the width of the text, and the height of a chart at most
MM_PER_POINT = 25.4 / 72
WIDE = 11  # columns of a table that still stand on an upright sheet
LONGEST_WORD = 26  # letters in a cell; a longer word may be broken
BREAK = "\u200b"


@dataclass(frozen=True)
class Sheet:
    """A page of the dashboard on paper: its title and question, what is shown, and its blocks.

    foot: the choice and the day of the extract, at the foot of each sheet.
    """

    title: str
    question: str
    shown: str
    foot: str
    blocks: tuple[Block, ...]


def write_sheet(sheet: Sheet) -> dict:
    """A page of the dashboard as values."""
    blocks = list(_write_blocks(_level(sheet.blocks)))
    for above, block in pairwise(blocks):
        block["is_kept"] = above["kind"] == "heading"  # a note does not part it from its chart
    return {
        "title": sheet.title,
        "question": sheet.question,
        "shown": sheet.shown,
        "foot": sheet.foot,
        "runs": _part_wide(blocks),
    }


def _level(blocks: Iterable[Block]) -> Iterable[Block]:
    """The blocks, with no level of headings left out: a screen reader would miss it."""
    above: list[int] = []
    for block in blocks:
        if isinstance(block, Heading):
            above = [*(level for level in above if level < block.level), block.level]
            block = Heading(block.text, len(above) + 1)
        yield block


def _write_blocks(blocks: Iterable[Block]) -> Iterable[dict]:
    for block in blocks:
        yield WRITERS[type(block)](block)


def _part_wide(blocks: list[dict]) -> list[dict]:
    """Runs of blocks; a wide table lies across, with its heading and what stands between."""
    runs: list[dict] = [{"is_wide": False, "blocks": []}]
    for block in blocks:
        if not block.get("is_wide"):
            runs[-1]["blocks"].append(block)
            continue
        above = runs[-1]["blocks"]
        start = _find_heading(above)
        runs[-1]["blocks"], lead = above[:start], above[start:]
        runs += [{"is_wide": True, "blocks": [*lead, block]}, {"is_wide": False, "blocks": []}]
    return _join(run for run in runs if run["blocks"])


def _join(runs: Iterable[dict]) -> list[dict]:
    """The runs, with wide ones that follow each other on one sheet."""
    joined: list[dict] = []
    for run in runs:
        if joined and joined[-1]["is_wide"] and run["is_wide"]:
            joined[-1]["blocks"] += run["blocks"]
        else:
            joined.append(run)
    return joined


def _find_heading(blocks: list[dict]) -> int:
    """Where the heading of the last table begins; the end where more than a note is between."""
    place = len(blocks)
    for start in range(len(blocks) - 1, -1, -1):
        if blocks[start]["kind"] == "heading":
            place = start
        elif blocks[start].get("look") != "note" or place < len(blocks):
            break
    return place


def _write_heading(heading: Heading) -> dict:
    return {"kind": "heading", "level": heading.level, "text": markdown.plain(heading.text)}


def _write_text(text: Text) -> dict:
    look = "note" if text.is_note else "notice" if text.is_notice else "body"
    return {"kind": "text", "look": look, "lines": write_lines(text.text)}


def write_lines(text: str) -> list[dict]:
    """A text as its paragraphs and items."""
    return [
        {"mark": line.mark, "runs": [{"text": run.text, "bold": run.is_bold} for run in line.runs]}
        for line in markdown.read(text)
    ]


def _write_tiles(tiles: Tiles) -> dict:
    return {"kind": "tiles", "tiles": [_write_tile(tile) for tile in tiles.tiles]}


def _write_tile(tile: Tile) -> dict:
    lines = [line for text in tile.lines for line in write_lines(text)]
    return {"name": tile.name, "value": tile.value, "word": tile.word, "lines": lines}


def _write_chart(chart: Chart) -> dict:
    svg = picture.make_svg(chart.figure, chart.alt, width_mm=TEXT_MM).decode()
    wide, high = (mm * MM_PER_POINT for mm in _measure(svg))
    return {
        "kind": "picture",
        "svg": svg,
        "alt": chart.alt,
        "width": min(TEXT_MM, TEXT_MM * HIGHEST_MM / (TEXT_MM * high / wide)),
    }


def _measure(svg: str) -> tuple[float, float]:
    """The width and height of a picture in points."""
    size = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', svg)
    return float(size[1]), float(size[2])


def _write_answer(answer: Answer) -> dict:
    return {
        "kind": "answer",
        "question": answer.question,
        "figure": answer.figure,
        "lines": [line for text in answer.lines for line in write_lines(text)],
        "todo": write_lines(answer.todo),
        "pictures": [_write_picture(drawn) for drawn in answer.pictures],
    }


def _write_picture(drawn: Picture) -> dict:
    return {"svg": drawn.svg, "alt": drawn.alt}


def _write_table(table: Table) -> dict:
    return {
        "kind": "table",
        "headings": [_soften(markdown.plain(text)) for text in table.headings],
        "rows": [[_soften(markdown.plain(cell)) for cell in row] for row in table.rows],
        "numbers": sorted(table.numbers),
        "is_wide": len(table.headings) > WIDE,
    }


def _soften(text: str) -> str:
    """The text of a cell with places where a very long word may be broken."""
    return re.sub(rf"(\S{{{LONGEST_WORD}}})(?=\S)", rf"\1{BREAK}", text)


WRITERS = {
    Heading: _write_heading,
    Text: _write_text,
    Tiles: _write_tiles,
    Chart: _write_chart,
    Answer: _write_answer,
    Table: _write_table,
}
