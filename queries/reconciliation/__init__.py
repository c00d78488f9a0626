"""Published and approved figures compared with the rows as they are now."""
