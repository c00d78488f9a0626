"""Parts of the page Økonomi (pages/budget.py)."""
