"""Parts of the page Resultater (pages/outcomes.py)."""
