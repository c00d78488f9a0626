"""What one page alone shows: its tabs and its own pieces, a package for each page."""
