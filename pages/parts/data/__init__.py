"""Parts of the page Data (pages/data.py)."""
