"""Sections that are printed: written from the figures, edited, and taken along as files."""
