"""How well ideas like a text are found, and how soon."""
