"""Finds Norwegian national identity numbers: fødselsnummer, D-numbers and synthetic ones."""

import re
from datetime import date

# Characters that may separate the parts: points, hyphens, slashes, spaces of every kind, and
# characters without width.
_SEPARATORS = "-./ \u00a0\u00ad\u2007\u2009\u200b\u2010\u2011\u2013\u2014\u202f\u2060\u2212\ufeff"
_GAP = rf"[{re.escape(_SEPARATORS)}\n]{{0,3}}"  # a newline too, inside a quoted value
# Day, month and year have the same separator; otherwise a date followed by an amount would match.
_CANDIDATE = re.compile(rf"(?<!\d)\d\d({_GAP})\d\d\1\d\d{_GAP}\d{{3}}{_GAP}\d\d(?!\d)")
# The fast test replaces every digit by 0 and deletes the separators. (A quoted value that
# contains a newline never gets the fast test.)
_DIGITS_TO_ZERO = bytes.maketrans(b"123456789", b"000000000")
_SEPARATOR_BYTES = bytes({*_SEPARATORS.encode()})
_TEN_DIGITS, _ELEVEN_DIGITS = b"0" * 10, b"0" * 11
_FIRST_WEIGHTS = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
_SECOND_WEIGHTS = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)


def may_hold_identity_number(block: bytes) -> bool:
    """Tests UTF-8 fast: whether it has eleven digits with only separators between them, or ten
    digits with nothing between them."""
    zeros = block.translate(_DIGITS_TO_ZERO, _SEPARATOR_BYTES)
    return _TEN_DIGITS in zeros and (
        _ELEVEN_DIGITS in zeros or _TEN_DIGITS in block.translate(_DIGITS_TO_ZERO)
    )


def holds_identity_number(text: str) -> bool:
    """Whether the text contains a valid identity number (checksums and date)."""
    return any(_is_valid(match.group()) for match in _CANDIDATE.finditer(text))


def is_identity_without_zero(value: str) -> bool:
    """Whether a whole value is an identity number whose leading zero a spreadsheet removed."""
    value = value.strip()
    return len(value) == 10 and value.isdecimal() and _is_valid(f"0{value}")


def mask_identity_numbers(text: str) -> str:
    """Replaces the digits of every valid identity number in the text by dots."""
    return _CANDIDATE.sub(_mask_match, text)


def _mask_match(match: re.Match) -> str:
    return "•" * 11 if _is_valid(match.group()) else match.group()


def _is_valid(candidate: str) -> bool:
    digits = re.sub(r"\D", "", candidate)
    numbers = [int(digit) for digit in digits]
    return (
        _is_checksum_valid(numbers, _FIRST_WEIGHTS)
        and _is_checksum_valid(numbers, _SECOND_WEIGHTS)
        and _is_date(digits)
    )


def _is_checksum_valid(numbers: list[int], weights: tuple[int, ...]) -> bool:
    return sum(number * weight for number, weight in zip(numbers, weights, strict=False)) % 11 == 0


def _is_date(digits: str) -> bool:
    """Whether the first six digits are a day, month and year.

    D-numbers add 40 to the day; synthetic numbers add 40, 65 or 80 to the month.
    """
    day, month, year = int(digits[:2]) % 40, int(digits[2:4]), int(digits[4:6])
    month = next((month - offset for offset in (0, 40, 65, 80) if 1 <= month - offset <= 12), 0)
    try:
        date(2000 + year, month, day)
    except ValueError:
        return month == 2 and day == 29
    return True
