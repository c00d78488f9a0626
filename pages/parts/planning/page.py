"""The page Plan: what stands on it, on the screen and on paper."""

from pages.answers.choice import Choice
from pages.app import tabs
from pages.documents import scope
from pages.i18n.translate import mark
from pages.parts.planning import figures, text


def show(chosen: Choice) -> None:
    """Shows the page."""
    chosen = scope.choose_plan(chosen)
    tabs.show_tabs(
        chosen,
        {
            "text": (mark("The text"), text.show),
            "figures": (mark("The figures in it"), figures.show),
        },
    )
