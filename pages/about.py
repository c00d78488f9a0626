"""About the figures: what does each figure mean, and what is it made from?"""

from pages.app import choice_bar, page
from pages.parts.about import page as body

body.show(page.open(__doc__, choice_bar.NOTHING))
