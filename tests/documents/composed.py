"""A printed section composed of a folder of exports, and as plain text to compare."""

from pathlib import Path

from pages.answers import cache
from pages.answers.choice import Choice
from pages.documents import document as documents_document
from pages.documents import scope
from pages.documents.document import Document
from pages.documents.model import Heading, Paragraph, Section, write_piece
from pages.i18n import languages
from warehouse.storage import versions

PRINTED = Path(__file__).parents[1] / "printed"


def of(out: Path, document: str, year: int, language: str = "nb", plan: str = "") -> Document:
    """What is asked for; the pages read the folder that screen.use names."""
    cache.use_warehouse(versions.current(out))
    languages.use("nb")
    chosen = scope.select_year(Choice(options=cache.fetch_options(None)), year)
    return Document(document, chosen, language, plan)


def section(out: Path, document: str, year: int, language: str = "nb", plan: str = "") -> Section:
    """The composed section."""
    return documents_document.compose_section(of(out, document, year, language, plan))


def as_text(section: Section) -> str:
    """Headings with #, a paragraph a line, the rows of a table with |; plain spaces."""
    lines = []
    for block in section.blocks:
        if isinstance(block, Heading):
            lines.append(f"{'#' * block.level} {block.text}")
        elif isinstance(block, Paragraph):
            lines.append(block.text)
        else:
            rows = [block.heads, *(tuple(map(write_piece, row)) for row in block.rows)]
            lines += [block.caption, *(" | ".join(row) for row in rows)]
    return "\n".join(lines).replace("\u00a0", " ") + "\n"
