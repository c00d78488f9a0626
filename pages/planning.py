"""Plan: what do we write of the years to come, and on which figures?"""

from pages.app import choice_bar, page, tabs
from pages.documents import scope
from pages.i18n.translate import mark
from pages.parts.planning import figures, text

chosen = scope.choose_plan(page.open(__doc__, (choice_bar.YEARS,)))
tabs.show_tabs(
    chosen,
    {
        "text": (mark("The text"), text.show),
        "figures": (mark("The figures in it"), figures.show),
    },
)
