"""The page Om tallene: one list of all measures that can be searched; all else is folded."""

from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.components import fold, prose, section
from pages.i18n.translate import say
from pages.parts.about import definitions, exports


def show(chosen: Choice) -> None:
    """Shows what the figures mean, what an export contains, and what is left out."""
    definitions.show()
    prose.heading(say("What the figures are made from"))
    fold.show(say("What an export is to contain"), "contents", exports.show)
    section.show_folded(say("The exports"), fetch_answer("extracts", chosen.without_filters()))
    prose.heading(say("What is left out"))
    definitions.show_left_out(chosen)
