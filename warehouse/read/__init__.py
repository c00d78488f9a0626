"""Reading: from bytes to the lines and records of an export."""
