"""A file's text as UTF-8, whole lines at a time: in blocks where all is well, else line by line."""

import codecs
from collections.abc import Iterator

from warehouse.encoding import Source
from warehouse.refusal import Refusal

_BLOCK = 1 << 18
_LONGEST_LINE = 1 << 23


def blocks(source: Source) -> Iterator[bytes]:
    """The file in UTF-8 blocks of whole lines, every kind of newline made one.

    The last block ends without a newline where the file does. Refusal at an endless line.
    """
    rest = held = b""
    for part in _utf8(source):
        part, held = _one_newline(held + part)
        cut = part.rfind(b"\n") + 1
        if cut:
            yield rest + part[:cut]
            rest = b""
        rest += part[cut:]
        if len(rest) > _LONGEST_LINE:
            raise Refusal("line_too_long", file=source.name)
    if rest or held:
        yield rest + held.replace(b"\r", b"\n")


def _utf8(source: Source) -> Iterator[bytes]:
    decoder = codecs.getincrementaldecoder(source.encoding)("strict")
    is_utf8 = source.encoding.startswith("utf-8")
    with source.path.open("rb") as file:
        if source.encoding == "utf-8-sig":
            file.seek(len(codecs.BOM_UTF8))
        while part := file.read(_BLOCK):
            yield part if is_utf8 else decoder.decode(part).encode()


def _one_newline(part: bytes) -> tuple[bytes, bytes]:
    """The part with one kind of newline, and a carriage return at its end held back."""
    if b"\r" not in part:
        return part, b""
    held = b"\r" if part.endswith(b"\r") else b""
    whole = part[: len(part) - len(held)]
    without = whole.translate(None, b"\r")
    if whole.count(b"\r\n") == len(whole) - len(without):
        return without, held  # the same, and faster
    return whole.replace(b"\r\n", b"\n").replace(b"\r", b"\n"), held


class Feed:
    """Gives a file's blocks, and those that are opened line by line with their numbers.

    number: how many lines were given so far; has_end: the last line ended with a newline.
    """

    def __init__(self, source: Source):
        self._blocks = blocks(source)
        self._lines: Iterator[str] = iter(())
        self._left = 0
        self.number = 0
        self.has_end = True

    def block(self) -> bytes | None:
        """The next block, when no line of an opened one is left; None at the end."""
        block = next(self._blocks, None)
        self.has_end = self.has_end if block is None else block.endswith(b"\n")
        return block

    def passed(self, lines: int) -> None:
        """So many lines went by in one block."""
        self.number += lines

    def open(self, block: bytes) -> None:
        """Lets the block be read line by line."""
        lines = block.decode().removesuffix("\n").split("\n")
        self._lines, self._left = iter(lines), len(lines)

    @property
    def is_open(self) -> bool:
        """Whether lines of an opened block are left."""
        return self._left > 0

    def __iter__(self) -> Iterator[tuple[int, str]]:
        return self

    def __next__(self) -> tuple[int, str]:
        """The next line's number and text, without its newline, from the next block if need be."""
        if not self._left:
            block = self.block()
            if block is None:
                raise StopIteration
            self.open(block)
        self._left -= 1
        self.number += 1
        return self.number, next(self._lines)
