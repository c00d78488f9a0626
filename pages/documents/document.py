"""A section as it stands: composed of the figures now, with what editors have made of it."""

from dataclasses import dataclass
from pathlib import Path

from pages.answers.choice import Choice
from pages.documents import compose
from pages.documents.facts import Facts
from pages.documents.model import Section
from warehouse import config
from warehouse.storage import drafts


@dataclass(frozen=True)
class Document:
    """Which section is meant: document, one year of everything, language of the text, plan."""

    document: str
    chosen: Choice
    language: str
    plan: str = ""

    @property
    def year(self) -> int:
        """The year it is of."""
        return max(self.chosen.years)

    @property
    def name(self) -> drafts.Name:
        """What its draft is called."""
        return drafts.Name(self.document, self.year, self.language)

    @property
    def facts(self) -> Facts:
        """Its figures."""
        return Facts(self.chosen, self.language, self.document, self.plan)


def compose_section(told: Document) -> Section:
    """The section with its edited paragraphs."""
    return _composed(told, {key: one["text"] for key, one in edited_paragraphs(told).items()})


def template_section(told: Document) -> Section:
    """The section as it is composed, whatever has been edited."""
    return _composed(told, {})


def edited_paragraphs(told: Document) -> dict[str, dict[str, str]]:
    """The edited paragraphs by key: text, by, at."""
    return drafts.read(folder(), told.name)


def folder() -> Path:
    """Where drafts are kept: the warehouse's folder."""
    return config.warehouse_folder()


def _composed(told: Document, texts: dict[str, str]) -> Section:
    return compose.compose(told.document, told.chosen, told.language, texts, told.plan)
