"""Answers as files: CSV and Excel."""
