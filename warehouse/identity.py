"""Finds Norwegian national identity numbers: fødselsnummer, D-numbers and synthetic ones."""

import re
from datetime import date

_BETWEEN = "- .\u00a0\u2009\u202f"  # what may stand between the date and the five digits
_CANDIDATE = re.compile(rf"(?<!\d)\d{{6}}[{_BETWEEN}]?\d{{3}} ?\d{{2}}(?!\d)")
# The fast look: digits as 0, and what may stand between them gone.
_AS_ZEROS = bytes.maketrans(b"123456789", b"000000000")
_GONE = bytes({*_BETWEEN.encode()})
_FIRST = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
_SECOND = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)


def may_hold_identity_number(block: bytes) -> bool:
    """A fast look at UTF-8: whether eleven digits stand together, but for what may be between."""
    return b"00000000000" in block.translate(_AS_ZEROS, _GONE)


def holds_identity_number(text: str) -> bool:
    """Whether a valid identity number (checksums and date) stands anywhere in the text."""
    return any(_is_valid(match.group()) for match in _CANDIDATE.finditer(text))


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
