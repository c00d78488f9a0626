"""Opening a page: access, filters, URL, warehouse and tabs."""
