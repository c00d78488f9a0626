"""Annual report: what do we write, and does it still hold?"""

from pages.app import choice_bar, page
from pages.documents import scope
from pages.parts.report import page as body
from pages.printing import commands

show_commands = commands.of_page("report")
body.show(page.open(__doc__, choice_bar.ONE_YEAR, scope.choose_year, show_commands))
