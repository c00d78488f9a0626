"""The error for a file, or a whole data folder, that cannot be loaded: one clear sentence."""

from warehouse.reasons import format_sentence


class Refusal(Exception):
    """Why a file is refused: a reason of reasons.toml and the details that fill its sentence.

    `details` never holds a person's value: only file, line, column and what was expected.
    """

    def __init__(self, reason: str, **details: object):
        super().__init__(reason)
        self.reason = reason
        self.details = details

    def __str__(self) -> str:
        return self.sentence("nb")

    def sentence(self, language: str) -> str:
        """The refusal in `language` (nb or en)."""
        return format_sentence(self.reason, language, **self.details)
