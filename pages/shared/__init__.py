"""What the pages share: access, filters, cached answers, charts, formats, downloads, words."""
