"""Which encoding a file is written in, proved over the whole file, and its sha256."""

import codecs
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from warehouse.identity import may_hold_identity_number
from warehouse.refusal import Refusal

_BLOCK = 1 << 20
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_RARE_SPACES = [space.encode() for space in "\t\u00a0\u2007\u2009\u202f\ufeff"]
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1f]")
_UTF8_LETTER = re.compile(rb"\xc3[\x80-\xbf]")


@dataclass(frozen=True)
class Source:
    """One file as it lies there: its name for people, its bytes' hash and encoding."""

    path: Path
    name: str
    size: int
    changed_at: int
    sha256: str
    encoding: str
    has_long_numbers: bool
    has_rare_spaces: bool

    def refuse_changed(self) -> None:
        """Raises Refusal when the file is no longer what it was when it was hashed."""
        stat = self.path.stat()
        if (stat.st_size, stat.st_mtime_ns) != (self.size, self.changed_at):
            raise Refusal("still_written", file=self.name)


def source(path: Path) -> Source:
    """The file's size, sha256 and proved encoding; Refusal when it is empty or not text."""
    stat = path.stat()
    if stat.st_size == 0:
        raise Refusal("empty_file", file=path.name)
    seen = (stat.st_size, stat.st_mtime_ns)
    encoding = _encoding(path)
    return Source(path, path.name, *seen, sha256(path), encoding, *_looked_through(path, encoding))


def sha256(path: Path) -> str:
    """The hash of the file's bytes, in hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _looked_through(path: Path, encoding: str) -> tuple[bool, bool]:
    """Whether a number long enough to name a person, and spaces but the plain one, stand there."""
    rest, long_numbers, rare_spaces = b"", False, False
    with path.open("r", encoding=encoding, newline="") as file:
        while text := file.read(_BLOCK):
            block = rest + text.encode()
            long_numbers = long_numbers or may_hold_identity_number(block)
            rare_spaces = rare_spaces or any(space in block for space in _RARE_SPACES)
            rest = block[-12:]
    return long_numbers, rare_spaces


def _encoding(path: Path) -> str:
    with path.open("rb") as file:
        start = file.read(4096)
    marked = next((name for bom, name in _BOMS if start.startswith(bom)), None)
    guess = marked or _utf16_without_mark(start) or "utf-8"
    position = _first_misfit(path, guess)
    if position is None:
        return guess
    if guess != "utf-8":
        raise Refusal("not_text", file=path.name, position=position)
    return _windows_1252(path)


def _utf16_without_mark(start: bytes) -> str | None:
    """UTF-16 without a mark shows as a zero in every second byte."""
    if start[1::2].count(0) > len(start) // 4:
        return "utf-16-le"
    return "utf-16-be" if start[0::2].count(0) > len(start) // 4 else None


def _first_misfit(path: Path, encoding: str) -> int | None:
    """Position of the first byte that does not decode, or is a control character."""
    decoder = codecs.getincrementaldecoder(encoding)("strict")
    read, single = 0, not encoding.startswith("utf-16")
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            control = _CONTROL.search(block) if single else None
            if control:
                raise Refusal("not_text", file=path.name, position=read + control.start())
            try:
                decoder.decode(block)
            except UnicodeDecodeError as error:
                return read + error.start
            read += len(block)
    return None if _ends_whole(decoder) else read


def _ends_whole(decoder: codecs.IncrementalDecoder) -> bool:
    try:
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _windows_1252(path: Path) -> str:
    """Windows-1252, unless a letter in it is written as UTF-8: then both are mixed."""
    position = _first_misfit(path, "cp1252")
    if position is not None:
        raise Refusal("not_text", file=path.name, position=position)
    with path.open("rb") as file:
        for number, line in enumerate(file, start=1):
            if _UTF8_LETTER.search(line):
                raise Refusal("mixed_encodings", file=path.name, line=number)
    return "cp1252"
