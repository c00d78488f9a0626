"""What a page records on paper (pages/paper) as one PDF, set by Typst.

It is imported where a file is made, never by a page.
"""
