"""Which encoding a file is written in, proved over the whole file."""

import codecs
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from warehouse.refusal import Refusal

_BLOCK = 1 << 20
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Control characters but tab and the line ends: no text holds them.
_CONTROL = "[\x00-\x08\x0e-\x1f]"
_CONTROL_TEXT, _CONTROL_BYTES = re.compile(_CONTROL), re.compile(_CONTROL.encode())
_NOT_CONTROL = bytes(byte for byte in range(256) if byte not in {*range(9), *range(14, 32)})
_UTF8_LETTER = re.compile(rb"\xc3[\x80-\xbf]")


@dataclass(frozen=True)
class Seen:
    """A file as it lay there when its bytes were hashed."""

    size: int
    changed_at: int
    sha256: str


@dataclass(frozen=True)
class Source:
    """One file to be read: its name for people, what was seen of it, its encoding."""

    path: Path
    name: str
    seen: Seen
    encoding: str

    @property
    def size(self) -> int:
        """Bytes."""
        return self.seen.size

    @property
    def sha256(self) -> str:
        """The hash of the file's bytes, in hex."""
        return self.seen.sha256

    def refuse_changed(self) -> None:
        """Raises Refusal when the file is no longer what it was when it was hashed."""
        stat = self.path.stat()
        if (stat.st_size, stat.st_mtime_ns) != (self.seen.size, self.seen.changed_at):
            raise Refusal("still_written", file=self.name)


def seen(path: Path) -> Seen:
    """The file's size and time, and the hash of its bytes."""
    stat = path.stat()
    with path.open("rb") as file:
        return Seen(stat.st_size, stat.st_mtime_ns, hashlib.file_digest(file, "sha256").hexdigest())


def source(path: Path, known: Seen | None = None) -> Source:
    """The file with its proved encoding; Refusal when it is empty or not text."""
    known = known or seen(path)
    if known.size == 0:
        raise Refusal("empty_file", file=path.name)
    return Source(path, path.name, known, _encoding(path, known.size))


def _encoding(path: Path, size: int) -> str:
    with path.open("rb") as file:
        start = file.read(4096)
    marked = next((name for bom, name in _BOMS if start.startswith(bom)), None)
    guess = marked or _utf16_without_mark(start) or "utf-8"
    position = _first_misfit(path, guess)
    if position is None:
        return guess
    is_mixed = guess == "utf-8-sig" or (guess == "utf-8" and _has_utf8_letter(path))
    if position == size and (is_mixed or guess.startswith("utf-16")):
        raise Refusal("cut_in_letter", file=path.name)
    if is_mixed:
        raise Refusal("mixed_encodings", file=path.name, line=_line_of(path, position))
    if guess != "utf-8":
        raise Refusal("not_text", file=path.name, position=position)
    return _windows_1252(path)


def _utf16_without_mark(start: bytes) -> str | None:
    """UTF-16 without a mark shows as a zero in every second byte."""
    if start[1::2].count(0) > len(start) // 4:
        return "utf-16-le"
    return "utf-16-be" if start[0::2].count(0) > len(start) // 4 else None


def _first_misfit(path: Path, encoding: str) -> int | None:
    """Position of the first byte that does not decode, the file's size where it ends inside a
    letter; Refusal at a control character."""
    decoder = codecs.getincrementaldecoder(encoding)("strict")
    read, is_wide = 0, encoding.startswith("utf-16")
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            try:
                text = decoder.decode(block)
            except UnicodeDecodeError as error:
                _refuse_control(block, path, read)
                return read - (len(error.object) - len(block)) + error.start
            _refuse_control(text if is_wide else block, path, read)
            read += len(block)
    return None if _ends_whole(decoder) else read


def _refuse_control(block: str | bytes, path: Path, read: int) -> None:
    if isinstance(block, str):
        control = _CONTROL_TEXT.search(block)
    else:
        control = block.translate(None, _NOT_CONTROL) and _CONTROL_BYTES.search(block)
    if control:
        width = 2 if isinstance(block, str) else 1
        raise Refusal("not_text", file=path.name, position=read + width * control.start())


def _ends_whole(decoder: codecs.IncrementalDecoder) -> bool:
    try:
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _windows_1252(path: Path) -> str:
    position = _first_misfit(path, "cp1252")
    if position is not None:
        raise Refusal("not_text", file=path.name, position=position)
    return "cp1252"


def _has_utf8_letter(path: Path) -> bool:
    with path.open("rb") as file:
        return any(_UTF8_LETTER.search(line) for line in file)


def _line_of(path: Path, position: int) -> int:
    """The line that the byte at this position stands on, whatever the newlines."""
    with path.open("rb") as file:
        return len(re.split(b"\r\n|\r|\n", file.read(position)))
