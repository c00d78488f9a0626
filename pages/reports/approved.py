"""The annual report as it is approved: its text in each language, and the figures in it."""

from pages.reports import asked, kept, markup, screen
from pages.reports.kept import Asked
from pages.reports.model import Section
from pages.shared.approving import Report
from pages.shared.choice import Choice
from pages.shared.locked import DOCUMENT
from queries.points import Point


def report(chosen: Choice) -> Report:
    """The section of one year with its edited paragraphs, and what does not fit in them."""
    sections = {
        language: kept.section(Asked(DOCUMENT, chosen, language)) for language in asked.LANGUAGES
    }
    used = [point for section in sections.values() for point in _points(section)]
    remarks = [remark for section in sections.values() for remark in screen.remarks(section)]
    texts = {language: markup.body(section) for language, section in sections.items()}
    return Report(texts, tuple(dict.fromkeys(used)), tuple(dict.fromkeys(remarks)))


def _points(section: Section) -> list[Point]:
    bound = [fact.binding for fact in section.facts]
    return [Point(one.measure, one.scheme or None, section.year + one.years) for one in bound]
