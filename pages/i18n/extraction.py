"""Babel extractor for pages (locale/babel.cfg): messages of the code and of the docstring."""

import ast
from collections.abc import Iterator
from typing import BinaryIO

from babel.messages.extract import extract_python


def extract_page(file: BinaryIO, keywords: dict, tags: list, options: dict) -> Iterator[tuple]:
    """The messages of a page, and the two halves of its docstring: title and question."""
    tree = ast.parse(file.read())
    title, _, question = (ast.get_docstring(tree) or "").partition(": ")
    yield from ((1, None, message, []) for message in (title, question) if message)
    file.seek(0)
    yield from extract_python(file, keywords, tags, options)
