"""Plan: what do we write of the years to come, and on which figures?"""

from pages import parts
from pages.parts import plan_figures, plan_text
from pages.reports import plans
from pages.shared import page
from pages.shared.words import mark

chosen = plans.for_plan(page.open(__doc__))
parts.show(
    chosen,
    {
        "text": (mark("The text"), plan_text.show),
        "figures": (mark("The figures in it"), plan_figures.show),
    },
)
