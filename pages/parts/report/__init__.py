"""Parts of the page Årsrapport (pages/report.py)."""
