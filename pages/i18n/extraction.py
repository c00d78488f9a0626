"""How Babel finds the messages of a page (locale/babel.cfg): in its code and in its docstring."""

import ast
from collections.abc import Iterator
from typing import BinaryIO

from babel.messages.extract import extract_python


def extract_page(file: BinaryIO, keywords: dict, tags: list, options: dict) -> Iterator[tuple]:
    """What a page says, and the two halves of its docstring: title and the manager's question."""
    tree = ast.parse(file.read())
    title, _, question = (ast.get_docstring(tree) or "").partition(": ")
    yield from ((1, None, message, []) for message in (title, question) if message)
    file.seek(0)
    yield from extract_python(file, keywords, tags, options)
