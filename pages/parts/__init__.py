"""The tabs and parts of single pages, a package for each page."""
