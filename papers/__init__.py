"""Pages that are handed over as one file: made by a template, escaped, and opened without a network."""
