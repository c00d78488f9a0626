"""The figures in the plan's section: printed value, exact value and source."""

from pages.answers.choice import Choice
from pages.documents import scope, view
from pages.documents.document import Document, compose_section


def show(chosen: Choice) -> None:
    """Shows the figures of the plan's section."""
    document = Document("plan", chosen, scope.text_language(), scope.plan_name(chosen))
    view.show_figures(compose_section(document), chosen)
