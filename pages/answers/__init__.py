"""The reader's choice and the answers to it, fetched once and cached."""
