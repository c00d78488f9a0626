"""A printed section composed of a folder of exports, and as plain text to compare."""

from pathlib import Path

from pages.reports import asked, kept
from pages.reports.kept import Asked
from pages.reports.model import Heading, Paragraph, Section, shown
from pages.shared import data, words
from pages.shared.choice import Choice
from warehouse import store

PRINTED = Path(__file__).with_name("printed")


def of(out: Path, document: str, year: int, language: str = "nb", plan: str = "") -> Asked:
    """What is asked for; the pages read the folder that screen.use names."""
    data.use(store.current(out))
    words.use("nb")
    chosen = asked.of_year(Choice(offered=data.offered(None)), year)
    return Asked(document, chosen, language, plan)


def section(out: Path, document: str, year: int, language: str = "nb", plan: str = "") -> Section:
    """The composed section."""
    return kept.section(of(out, document, year, language, plan))


def as_text(section: Section) -> str:
    """Headings with #, a paragraph a line, the rows of a table with |; plain spaces."""
    found = []
    for block in section.blocks:
        if isinstance(block, Heading):
            found.append(f"{'#' * block.level} {block.text}")
        elif isinstance(block, Paragraph):
            found.append(block.text)
        else:
            rows = [block.heads, *(tuple(map(shown, row)) for row in block.rows)]
            found += [block.caption, *(" | ".join(row) for row in rows)]
    return "\n".join(found).replace("\u00a0", " ") + "\n"
