"""Early-access tests: found and invited, asked day by day, thanked and told what changed."""
