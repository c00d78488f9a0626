"""Capacity: were the places full, and if not, why?"""

from pages.app import page
from pages.parts.utilization import page as body

body.show(page.open(__doc__))
