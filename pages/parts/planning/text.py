"""The plan's section as it is printed, and the sentences left out of it, with the reason."""

from pages.answers.choice import Choice
from pages.documents import scope, view
from pages.documents.document import Document


def show(chosen: Choice) -> None:
    """Shows the section of the chosen plan."""
    view.show(Document("plan", chosen, scope.text_language(), scope.plan_name(chosen)))
