"""The annual report's section as it will be printed, and what was left out of it and why."""

from pages.answers.choice import Choice
from pages.documents import scope, view
from pages.documents.document import Document


def show(chosen: Choice) -> None:
    """The section of one year."""
    view.show(Document("annual", chosen, scope.text_language()))
