"""Outcomes: where did people go when they left?"""

from pages.app import page
from pages.parts.outcomes import page as body
from pages.printing import commands

body.show(page.open(__doc__, show_commands=commands.of_page("outcomes")))
