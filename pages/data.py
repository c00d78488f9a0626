"""Data: are the figures to be trusted, and what should be mended?"""

from pages.app import choice_bar, page
from pages.parts.data import page as body
from pages.printing import commands

chosen = page.open(__doc__, choice_bar.NOT_COMPARED, show_commands=commands.of_page("data"))
body.show(chosen)
