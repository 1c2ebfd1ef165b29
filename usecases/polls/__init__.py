"""Opening, closing, deciding: what follows, and who is told."""
