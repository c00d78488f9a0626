"""Plan: what do we write of the years to come, and on which figures?"""

from pages.app import choice_bar, page
from pages.documents import scope
from pages.parts.planning import page as body
from pages.printing import commands

show_commands = commands.of_page("planning")
body.show(page.open(__doc__, choice_bar.OF_PAGE, scope.choose_plan_year, show_commands))
