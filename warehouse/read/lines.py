"""Reads a file's text as UTF-8 in blocks of whole lines, or line by line where that is needed."""

import codecs
from collections.abc import Iterator

from warehouse.errors import Refusal
from warehouse.read.encoding import Source

_BLOCK_BYTES = 1 << 18
_MAX_LINE_BYTES = 1 << 23


def read_blocks(source: Source) -> Iterator[bytes]:
    r"""Reads the file as UTF-8 blocks of whole lines, with every kind of newline as \n.

    The last block has no newline at its end when the file has none. Refusal at an endless line.
    """
    rest = pending = b""
    for part in _read_utf8(source):
        part, pending = _unify_newlines(pending + part)
        cut = part.rfind(b"\n") + 1
        if cut:
            yield rest + part[:cut]
            rest = b""
        rest += part[cut:]
        if len(rest) > _MAX_LINE_BYTES:
            raise Refusal("line_too_long", file=source.name)
    if rest or pending:
        yield rest + pending.replace(b"\r", b"\n")


def _read_utf8(source: Source) -> Iterator[bytes]:
    decoder = codecs.getincrementaldecoder(source.encoding)("strict")
    is_utf8 = source.encoding.startswith("utf-8")
    with source.path.open("rb") as file:
        if source.encoding == "utf-8-sig":
            file.seek(len(codecs.BOM_UTF8))
        while part := file.read(_BLOCK_BYTES):
            yield part if is_utf8 else decoder.decode(part).encode()


def _unify_newlines(part: bytes) -> tuple[bytes, bytes]:
    r"""Converts every newline to \n, and splits off a carriage return at the end of the part.

    A line feed may follow that carriage return in the next part.
    """
    if b"\r" not in part:
        return part, b""
    pending = b"\r" if part.endswith(b"\r") else b""
    whole = part[: len(part) - len(pending)]
    without_returns = whole.translate(None, b"\r")
    if whole.count(b"\r\n") == len(whole) - len(without_returns):
        return without_returns, pending  # the same as below, and faster
    return whole.replace(b"\r\n", b"\n").replace(b"\r", b"\n"), pending


class BlockReader:
    """Reads a file block by block; an opened block is read line by line with line numbers.

    number: how many lines are read so far; has_end: whether the last line has a newline.
    """

    def __init__(self, source: Source):
        self._blocks = read_blocks(source)
        self._lines: Iterator[str] = iter(())
        self._remaining = 0
        self.number = 0
        self.has_end = True

    def next_block(self) -> bytes | None:
        """Reads the next block; None at the end. The opened block has no line left by then."""
        block = next(self._blocks, None)
        self.has_end = self.has_end if block is None else block.endswith(b"\n")
        return block

    def skip_lines(self, count: int) -> None:
        """Counts the lines of a block that was not opened."""
        self.number += count

    def open_block(self, block: bytes) -> None:
        """Opens the block, so that its lines are read one by one."""
        lines = block.decode().removesuffix("\n").split("\n")
        self._lines, self._remaining = iter(lines), len(lines)

    @property
    def is_open(self) -> bool:
        """Whether an opened block has lines left."""
        return self._remaining > 0

    def __iter__(self) -> Iterator[tuple[int, str]]:
        return self

    def __next__(self) -> tuple[int, str]:
        """Reads the next line: its number and its text without newline. Opens the next block
        where the opened one has no line left."""
        if not self._remaining:
            block = self.next_block()
            if block is None:
                raise StopIteration
            self.open_block(block)
        self._remaining -= 1
        self.number += 1
        return self.number, next(self._lines)
