"""Languages, translations, and values as text."""
