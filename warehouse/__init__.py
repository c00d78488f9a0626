"""From exported CSV files to one checked DuckDB file."""
