"""Data: can the figures be trusted, and what should be mended?"""

from pages.app import page
from pages.parts.data import page as body
from pages.printing import commands

body.show(page.open(__doc__, show_commands=commands.of_page("data")))
