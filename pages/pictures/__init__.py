"""Charts as pictures for paper and slides: the same figure, drawn by matplotlib in the light look.

It is imported where a file is made, never by a page: matplotlib takes half a second to load.
"""
