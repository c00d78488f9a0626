"""The plan's section as it will be printed, and what was left out of it and why."""

from pages.answers.choice import Choice
from pages.documents import scope, view
from pages.documents.document import Document


def show(chosen: Choice) -> None:
    """The section of the chosen plan."""
    view.show(Document("plan", chosen, scope.text_language(), scope.plan_name(chosen)))
