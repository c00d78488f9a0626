"""The building blocks of pages: sections, metrics, tables, downloads and drill-down."""
