"""Finds Norwegian national identity numbers: fødselsnummer, D-numbers and synthetic ones."""

import re
from datetime import date

# What may stand between its parts: points, strokes, spaces of every kind, and what has no width.
_BETWEEN = "-./ \u00a0\u00ad\u2007\u2009\u200b\u2010\u2011\u2013\u2014\u202f\u2060\u2212\ufeff"
_GAP = rf"[{re.escape(_BETWEEN)}\n]{{0,3}}"  # a new line too, inside a quoted value
# Its day, month and year are parted alike, or a date and an amount after it would be one.
_CANDIDATE = re.compile(rf"(?<!\d)\d\d({_GAP})\d\d\1\d\d{_GAP}\d{{3}}{_GAP}\d\d(?!\d)")
# The fast look: digits as 0, and what may stand between them gone. (A quoted value with a new
# line in it is never looked at in such haste.)
_AS_ZEROS = bytes.maketrans(b"123456789", b"000000000")
_GONE = bytes({*_BETWEEN.encode()})
_TEN, _ELEVEN = b"0" * 10, b"0" * 11
_FIRST = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
_SECOND = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)


def may_hold_identity_number(block: bytes) -> bool:
    """A fast look at UTF-8: whether eleven digits stand together, but for what may be between,
    or ten with nothing between."""
    zeros = block.translate(_AS_ZEROS, _GONE)
    return _TEN in zeros and (_ELEVEN in zeros or _TEN in block.translate(_AS_ZEROS))


def holds_identity_number(text: str) -> bool:
    """Whether a valid identity number (checksums and date) stands anywhere in the text."""
    return any(_is_valid(match.group()) for match in _CANDIDATE.finditer(text))


def is_identity_without_zero(value: str) -> bool:
    """Whether a whole value is an identity number that a spreadsheet took the first zero of."""
    value = value.strip()
    return len(value) == 10 and value.isdecimal() and _is_valid(f"0{value}")


def masked(text: str) -> str:
    """The text with the digits of every valid identity number in it made into dots."""
    return _CANDIDATE.sub(_dots, text)


def _dots(match: re.Match) -> str:
    return "•" * 11 if _is_valid(match.group()) else match.group()


def _is_valid(candidate: str) -> bool:
    digits = re.sub(r"\D", "", candidate)
    numbers = [int(digit) for digit in digits]
    return _sums_to_zero(numbers, _FIRST) and _sums_to_zero(numbers, _SECOND) and _is_date(digits)


def _sums_to_zero(numbers: list[int], weights: tuple[int, ...]) -> bool:
    return sum(number * weight for number, weight in zip(numbers, weights, strict=False)) % 11 == 0


def _is_date(digits: str) -> bool:
    """The first six digits are a day; D-numbers add 40 to it, synthetic ones more to the month."""
    day, month, year = int(digits[:2]) % 40, int(digits[2:4]), int(digits[4:6])
    month = next((month - added for added in (0, 40, 65, 80) if 1 <= month - added <= 12), 0)
    try:
        date(2000 + year, month, day)
    except ValueError:
        return month == 2 and day == 29
    return True
