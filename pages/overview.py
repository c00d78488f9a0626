"""Overview: how many took part, were the places full, where did they go, did the budget hold?"""

from pages.app import page
from pages.parts.overview import page as body

body.show(page.open(__doc__))
