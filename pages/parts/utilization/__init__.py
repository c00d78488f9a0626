"""Parts of the page Kapasitet (pages/utilization.py)."""
