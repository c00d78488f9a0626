"""The page Om tallene: what stands on it, on the screen and on paper."""

from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.components import prose, section
from pages.i18n.translate import say
from pages.parts.about import definitions, exports


def show(chosen: Choice) -> None:
    """Shows the page."""
    prose.heading(say("What the figures mean"))
    definitions.show()
    prose.heading(say("What an export is to contain"))
    exports.show()
    section.show_table(say("The exports"), fetch_answer("extracts", chosen.without_filters()))
    prose.heading(say("What is left out"))
    definitions.show_left_out(chosen)
