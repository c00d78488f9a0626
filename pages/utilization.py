"""Capacity: were the places full, and if not, why?"""

from pages.app import page
from pages.parts.utilization import page as body
from pages.printing import commands

body.show(page.open(__doc__, show_commands=commands.of_page("utilization")))
