"""Overview: how many took part, were the places full, where did they go, did the budget hold?"""

from pages.app import page
from pages.parts.overview import page as body
from pages.printing import commands

body.show(page.open(__doc__, show_commands=commands.of_page("overview")))
