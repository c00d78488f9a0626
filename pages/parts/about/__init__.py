"""Parts of the page Om tallene (pages/about.py)."""
