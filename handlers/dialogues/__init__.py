"""What every dialogue has in common: leaving it, and what nobody awaits."""
