"""Outcomes: where did people go when they left?"""

from pages.app import page
from pages.parts.outcomes import page as body

body.show(page.open(__doc__))
