"""Annual report: what do we write, and does it still hold?"""

from pages.app import choice_bar, page
from pages.parts.report import page as body
from pages.printing import commands

body.show(page.open(__doc__, (choice_bar.YEARS,), show_commands=commands.of_page("report")))
