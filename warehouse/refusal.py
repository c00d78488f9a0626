"""A file, or a whole folder, that cannot be taken in: one clear sentence."""

from warehouse.reasons import sentence


class Refusal(Exception):
    """Why a file is refused: a reason of reasons.toml and what fills its sentence.

    `told` never holds a person's value: only file, line, column and what was expected.
    """

    def __init__(self, reason: str, **told: object):
        super().__init__(reason)
        self.reason = reason
        self.told = told

    def __str__(self) -> str:
        return self.sentence("nb")

    def sentence(self, language: str) -> str:
        """The refusal in `language` (nb or en)."""
        return sentence(self.reason, language, **self.told)
