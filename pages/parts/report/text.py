"""The annual report's section as it is printed, and the sentences left out, with the reason."""

from pages.answers.choice import Choice
from pages.documents import scope, view
from pages.documents.document import Document


def show(chosen: Choice) -> None:
    """Shows the section of one year."""
    view.show(Document("annual", chosen, scope.text_language()))
