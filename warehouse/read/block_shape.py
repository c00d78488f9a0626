"""Checks a whole block of lines at once: whether every line has its values in place."""

import re
from dataclasses import dataclass
from pathlib import Path

from warehouse.read.header import Header

# The first bytes of rare spaces in UTF-8 (all but the plain one); Norwegian letters begin with
# other bytes.
_RARE_SPACES = b"\t\xc2\xe2\xef"


@dataclass
class Piece:
    """A piece of a staged file: some of its rows.

    record_count: records among the rows; has_spaces, has_rare_spaces: which spaces may surround a
    value; bytes_read: of the whole source file, up to the end of the piece.
    """

    path: Path
    first_line: int
    row_count: int = 0
    record_count: int = 0
    has_spaces: bool = False
    has_rare_spaces: bool = False
    has_line_breaks: bool = False
    bytes_read: int = 0


class BlockShape:
    """Recognises a block in which every line has its values and quotation marks in place."""

    def __init__(self, header: Header):
        separator, between = header.separator.encode(), header.width - 1
        self._line = separator * between + b"\n"
        self._rare_spaces = bytes({*_RARE_SPACES} - {*separator})
        structural = {*separator, *b'"\n', *self._rare_spaces}
        self._values = bytes(byte for byte in range(256) if byte not in structural)
        escaped = re.escape(separator)
        value = rb'(?:"[^"\n]*+"|[^"\n%b]*+)' % escaped
        self._quoted = re.compile(rb"(?:%b(?:%b%b){%d}\n)++" % (value, escaped, value, between))
        # A space with no value on one side; only such spaces are trimmed, which costs most.
        inside = rb"[^\n%b]" % escaped
        self._outer_space = re.compile(rb" (?:(?!%b)|(?<!%b ))" % (inside, inside))

    def count_sound_lines(self, block: bytes, piece: Piece) -> int:
        """Counts the lines of the block if all of them are sound; else 0.

        Where nothing is quoted, the block without its values shows it at once. Notes in the piece
        which spaces may surround values.
        """
        bare = block.translate(None, self._values)
        lines = bare.count(b"\n")
        piece.has_spaces = piece.has_spaces or self._outer_space.search(block) is not None
        if bare == self._line * lines:
            return lines
        bare = bare.translate(None, self._rare_spaces)
        piece.has_rare_spaces = True
        if bare == self._line * lines:
            return lines
        is_sound = b'"' in bare and self._quoted.fullmatch(block)
        piece.has_spaces = True
        return lines if is_sound else 0
