"""Parts of the page Plan (pages/planning.py)."""
