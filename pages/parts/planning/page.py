"""The page Plan: the state of the text in one line, and its parts."""

from pages.answers.choice import Choice
from pages.app import tabs
from pages.documents import scope, strip
from pages.documents.document import Document
from pages.i18n.translate import mark
from pages.parts.planning import figures, text

PARTS = {
    "text": (mark("The text"), text.show),
    "figures": (mark("The figures in it"), figures.show),
}


def show(chosen: Choice) -> None:
    """Shows the section of the chosen plan."""
    if scope.can_be_written(chosen):
        scope.choose_plan(chosen)
        scope.describe_whole_years(chosen)
        strip.show_plan(Document("plan", chosen, scope.text_language(), scope.plan_name(chosen)))
        tabs.show_tabs(chosen, PARTS)
