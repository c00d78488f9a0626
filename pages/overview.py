"""Overview: how many took part, were the places full, where did they go, did the budget hold?"""

from pages.app import page
from pages.parts.overview import answer_rows, details, steps

chosen = page.open(__doc__)

answer_rows.show(chosen)
steps.show(chosen)
details.show(chosen)
