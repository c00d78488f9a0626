"""Parts of the page Oversikt (pages/overview.py)."""
