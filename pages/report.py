"""Annual report: what do we write, and does it still hold?"""

from pages.app import choice_bar, page
from pages.documents import scope
from pages.parts.report import page as body

body.show(page.open(__doc__, choice_bar.ONE_YEAR, scope.choose_year))
