"""Printing: one page of the dashboard, or all of them, as a PDF on the reader's choice."""
