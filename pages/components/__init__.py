"""What pages are built from: sections, metrics, tables, downloads, drill-down."""
