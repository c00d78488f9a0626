"""Validating: types, required values and rules of each row."""
