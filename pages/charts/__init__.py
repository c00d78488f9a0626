"""Charts: each draws one answer."""
