"""Plan: what do we write of the years to come, and on which figures?"""

from pages.app import choice_bar, page
from pages.parts.planning import page as body
from pages.printing import commands

body.show(page.open(__doc__, (choice_bar.YEARS,), show_commands=commands.of_page("planning")))
