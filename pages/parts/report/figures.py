"""The figures in the report's section: printed value, exact value, definition and exports."""

from pages.answers.choice import Choice
from pages.documents import scope, view
from pages.documents.document import Document, compose_section


def show(chosen: Choice) -> None:
    """Shows the figures of the annual report's section of one year."""
    document = Document("annual", chosen, scope.text_language())
    view.show_figures(compose_section(document), chosen)
