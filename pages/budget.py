"""Budget: did the budget hold, and why?"""

from pages.app import choice_bar, page
from pages.parts.budget import page as body
from pages.printing import commands

body.show(page.open(__doc__, choice_bar.MONEY, show_commands=commands.of_page("budget")))
