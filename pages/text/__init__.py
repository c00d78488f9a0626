"""Sentences about figures."""
