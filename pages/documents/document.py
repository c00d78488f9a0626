"""A document: composed of the present figures, with the paragraphs that editors have changed."""

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
    """What identifies a section.

    template: annual or plan; chosen: one year of the whole department; language: of the text;
    plan: the years of the plan, 2017-2020.
    """

    template: str
    chosen: Choice
    language: str
    plan: str = ""

    @property
    def year(self) -> int:
        """The year of the section."""
        return max(self.chosen.years)

    @property
    def name(self) -> drafts.Name:
        """The name of its draft."""
        return drafts.Name(self.template, self.year, self.language)

    @property
    def facts(self) -> Facts:
        """Its figures."""
        return Facts(self.chosen, self.language, self.template, self.plan)


def compose_section(document: Document) -> Section:
    """The section with its edited paragraphs."""
    edited = edited_paragraphs(document)
    return _compose(document, {key: draft["text"] for key, draft in edited.items()})


def template_section(document: Document) -> Section:
    """The section as the template has it, without edited paragraphs."""
    return _compose(document, {})


def edited_paragraphs(document: Document) -> dict[str, dict[str, str]]:
    """The edited paragraphs by key: text, by, at."""
    return drafts.read(folder(), document.name)


def folder() -> Path:
    """The folder of the drafts: that of the warehouse."""
    return config.warehouse_folder()


def _compose(document: Document, texts: dict[str, str]) -> Section:
    return compose.compose(
        document.template, document.chosen, document.language, texts, document.plan
    )
