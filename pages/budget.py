"""Budget: did the budget hold, and why?"""

from pages.app import choice_bar, page
from pages.parts.budget import page as body

body.show(page.open(__doc__, choice_bar.MONEY))
