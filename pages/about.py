"""About the figures: what does each figure mean, and what is it made from?"""

from pages.app import choice_bar, page
from pages.parts.about import page as body
from pages.printing import commands

body.show(page.open(__doc__, choice_bar.NOTHING, show_commands=commands.of_page("about")))
