"""Detects a file's encoding and proves it over the whole file."""

import codecs
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from warehouse.errors import Refusal

_BLOCK_BYTES = 1 << 20
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Control characters other than tab and line ends: no text file contains them.
_CONTROL = "[\x00-\x08\x0e-\x1f]"
_CONTROL_TEXT, _CONTROL_BYTES = re.compile(_CONTROL), re.compile(_CONTROL.encode())
_NOT_CONTROL = bytes(byte for byte in range(256) if byte not in {*range(9), *range(14, 32)})
_UTF8_LETTER = re.compile(rb"\xc3[\x80-\xbf]")


@dataclass(frozen=True)
class FileHash:
    """A file's size and time of change when its bytes were hashed, and that hash."""

    size: int
    changed_at: int
    sha256: str


@dataclass(frozen=True)
class Source:
    """One file to read: its name for people, its hash and its encoding."""

    path: Path
    name: str
    file_hash: FileHash
    encoding: str

    @property
    def size(self) -> int:
        """The file's size in bytes."""
        return self.file_hash.size

    @property
    def sha256(self) -> str:
        """The hash of the file's bytes, in hex."""
        return self.file_hash.sha256

    def refuse_changed(self) -> None:
        """Raises Refusal when the file has changed since it was hashed."""
        stat = self.path.stat()
        if (stat.st_size, stat.st_mtime_ns) != (self.file_hash.size, self.file_hash.changed_at):
            raise Refusal("still_written", file=self.name)


def hash_file(path: Path) -> FileHash:
    """Hashes the file's bytes, and notes its size and time of change."""
    stat = path.stat()
    with path.open("rb") as file:
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        return FileHash(stat.st_size, stat.st_mtime_ns, sha256)


def detect_source(path: Path, file_hash: FileHash | None = None) -> Source:
    """Detects the file's encoding; Refusal when the file is empty or not text."""
    file_hash = file_hash or hash_file(path)
    if file_hash.size == 0:
        raise Refusal("empty_file", file=path.name)
    return Source(path, path.name, file_hash, _detect_encoding(path, file_hash.size))


def _detect_encoding(path: Path, size: int) -> str:
    with path.open("rb") as file:
        start = file.read(4096)
    from_bom = next((name for bom, name in _BOMS if start.startswith(bom)), None)
    guess = from_bom or _detect_utf16_without_bom(start) or "utf-8"
    position = _find_misfit(path, guess)
    if position is None:
        return guess
    is_mixed = guess == "utf-8-sig" or (guess == "utf-8" and _has_utf8_letter(path))
    if position == size and (is_mixed or guess.startswith("utf-16")):
        raise Refusal("cut_in_letter", file=path.name)
    if is_mixed:
        raise Refusal("mixed_encodings", file=path.name, line=_find_line(path, position))
    if guess != "utf-8":
        raise Refusal("not_text", file=path.name, position=position)
    return _require_windows_1252(path)


def _detect_utf16_without_bom(start: bytes) -> str | None:
    """Detects UTF-16 without a byte-order mark by a zero in every second byte."""
    if start[1::2].count(0) > len(start) // 4:
        return "utf-16-le"
    return "utf-16-be" if start[0::2].count(0) > len(start) // 4 else None


def _find_misfit(path: Path, encoding: str) -> int | None:
    """Finds the position of the first byte that does not decode; Refusal at a control character.

    The position is the file's size where the file ends inside a letter.
    """
    decoder = codecs.getincrementaldecoder(encoding)("strict")
    bytes_read, is_wide = 0, encoding.startswith("utf-16")
    with path.open("rb") as file:
        while block := file.read(_BLOCK_BYTES):
            try:
                text = decoder.decode(block)
            except UnicodeDecodeError as error:
                _refuse_control(block, path, bytes_read)
                return bytes_read - (len(error.object) - len(block)) + error.start
            _refuse_control(text if is_wide else block, path, bytes_read)
            bytes_read += len(block)
    return None if _is_complete(decoder) else bytes_read


def _refuse_control(block: str | bytes, path: Path, bytes_read: int) -> None:
    if isinstance(block, str):
        control = _CONTROL_TEXT.search(block)
    else:
        control = block.translate(None, _NOT_CONTROL) and _CONTROL_BYTES.search(block)
    if control:
        width = 2 if isinstance(block, str) else 1
        position = bytes_read + width * control.start()
        raise Refusal("not_text", file=path.name, position=position)


def _is_complete(decoder: codecs.IncrementalDecoder) -> bool:
    try:
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _require_windows_1252(path: Path) -> str:
    position = _find_misfit(path, "cp1252")
    if position is not None:
        raise Refusal("not_text", file=path.name, position=position)
    return "cp1252"


def _has_utf8_letter(path: Path) -> bool:
    with path.open("rb") as file:
        return any(_UTF8_LETTER.search(line) for line in file)


def _find_line(path: Path, position: int) -> int:
    """The number of the line that contains the byte at this position, with any newlines."""
    with path.open("rb") as file:
        return len(re.split(b"\r\n|\r|\n", file.read(position)))
